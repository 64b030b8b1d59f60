// A small chapter of results for the examples of rules.

/** BAB I of an RKT with these numbered results, and what follows them. */
export function resultsChapter(items: readonly string[], after = ''): string {
  const lines = items.map((item, index) => `${index + 1}. ${item}`);
  return `BADAN NARKOTIKA NASIONAL PROVINSI MALUKU UTARA

BAB I PENDAHULUAN

A. LATAR BELAKANG

Capaian Indikator Kinerja Kegiatan (IKK) BNN Provinsi Maluku Utara Tahun 2025 sebagai berikut :

${lines.join('\n')}
${after === '' ? '' : `\n${after}\n`}`;
}
