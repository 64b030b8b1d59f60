// Writes the small plans of the examples: a target table, a funding table and a matrix, each as short as the example allows.

/** BAB III with a target table; a row is kegiatan, sasaran, indicator, target with its unit. */
export function targets(...rows: readonly (readonly [string, string, string, string])[]): string {
  const lines = rows.map((row, index) => `| ${index + 1} | ${row.join(' | ')} |`);
  return `BAB III RENCANA KINERJA DAN PENDANAAN\n\nA. TARGET KINERJA\n\n| NO | KEGIATAN | SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET |\n|---|---|---|---|---|\n${lines.join('\n')}\n\n`;
}

/** The funding table; a line is kegiatan and amount. */
export function funding(lines: readonly (readonly [string, string])[], total: string | null): string {
  const rows = lines.map(([name, amount], index) => `| ${index + 1}. | Kegiatan ${name} | Rp. | ${amount} |`);
  return `B. PENDANAAN\n\n| NO | KEGIATAN | | KEBUTUHAN |\n|---|---|---|---|\n${rows.join('\n')}\n${total === null ? '' : `| TOTAL | | Rp. | ${total} |\n`}\n`;
}

export interface ExampleKegiatan {
  readonly name: string;
  readonly sasaran?: string;
  readonly indicator?: string;
  readonly target?: string;
  readonly satuan?: string;
  readonly amount?: string;
}

/** The matrix with one program and these kegiatan. */
export function matrix(program: string, ...kegiatan: readonly ExampleKegiatan[]): string {
  const rows = kegiatan.map((row) => `| Kegiatan ${row.name} | ${row.sasaran ?? ''} | ${row.indicator ?? ''} | ${row.target ?? ''} | ${row.satuan ?? ''} | ${row.amount ?? ''} |`);
  return `LAMPIRAN\n\nMatriks Rencana Kerja\n\n| PROGRAM/KEGIATAN/KOMPONEN | SASARAN | INDIKATOR KINERJA | TARGET/VOL | SATUAN | ANGGARAN (Rp) |\n|---|---|---|---|---|---|\n| Program P4GN | | | | | ${program} |\n${rows.join('\n')}\n`;
}
