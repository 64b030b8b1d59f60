// Writes the small chapters of the examples: an office, a title, a table; each example shows only what it is about.

/** BAB I of a provincial office of 2025 with what is given under it. */
export function bab1(...parts: readonly string[]): string {
  return `Unit Kerja : Badan Narkotika Nasional Provinsi Gorontalo\n\nTahun : 2025\n\nBAB I PENDAHULUAN\n\nA. LATAR BELAKANG\n\n${parts.join('\n\n')}\n`;
}

/** A table in Markdown under its title. */
export function table(title: string, header: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${title}\n\n${[line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')}`;
}

/** The cases of one source in the years 2023 and 2024. */
export function caseTable(source: string, ...rows: readonly (readonly string[])[]): string {
  const measures = ['', '', 'Kss', 'TSK', 'BB', 'Kss', 'TSK', 'BB'];
  return table(`DATA PENGUNGKAPAN KASUS NARKOTIKA ${source} TAHUN 2023 S.D 2024`, ['No', 'Kab/Kota', '2023', '', '', '2024', '', ''], measures, ...rows);
}
