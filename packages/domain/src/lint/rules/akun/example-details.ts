// Writes the small matrices of the examples about akun and details, so that each example shows only the rows it is about.

/** A row: code, name, volume, unit, price, amount, source of money. */
export type DetailRow = readonly [code: string, name: string, volume?: string, satuan?: string, price?: string, amount?: string, sumberDana?: string];

const HEADER = '| KODE | URAIAN | VOLUME | SATUAN | HARGA SATUAN | JUMLAH BIAYA | SUMBER DANA |\n|--|--|--|--|--|--|--|\n';

/** The text of an RKT of the year 2025 that is only a matrix of a komponen and one activity, with these rows below. */
export function exampleDetails(...rows: readonly DetailRow[]): string {
  const lines = ([['051', 'Pembinaan Teknis'], ['A', 'Rapat Kerja'], ...rows] satisfies readonly DetailRow[]).map((row) => `| ${Array.from({ length: 7 }, (_, index) => row[index] ?? '').join(' | ')} |`);
  return `# Lampiran\n\nMatrik Rencana Kerja\n\nUnit Kerja : BNN Kabupaten Rote Ndao\n\nTahun : 2025\n\n${HEADER}${lines.join('\n')}\n`;
}
