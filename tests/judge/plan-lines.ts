// A plan as numbered lines for the judge: finds the rows of its tables on its own, so that it does not lean on the reader it judges.

export interface PlanLine {
  text: string;
}

export type RowLevel = 'program' | 'kegiatan' | 'kro' | 'ro' | 'komponen' | 'subkomponen' | 'akun' | 'detil' | 'indicator' | 'total';

export interface MatrixRow {
  readonly line: PlanLine;
  readonly level: RowLevel;
  readonly name: string;
  readonly parent: MatrixRow | null;
  readonly children: MatrixRow[];
}

/** The text of a row's cells, without the outer bars. */
export function cellsOf(line: PlanLine): string[] {
  return line.text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').map((cell) => cell.trim());
}

/** Writes one cell of a row, leaving the others as they are. */
export function setCell(line: PlanLine, index: number, text: string): void {
  const parts = line.text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  parts[index] = text === '' ? ' ' : ` ${text} `;
  line.text = `|${parts.join('|')}|`;
}

function isRule(line: PlanLine): boolean {
  return /^\|[\s:|-]+\|$/.test(line.text.trim()) && line.text.includes('-');
}

/** Body rows of all tables whose header (its first line) matches; rows of column numbers and repeated headers are left out. */
export function rowsUnder(lines: readonly PlanLine[], header: RegExp): PlanLine[] {
  const rows: PlanLine[] = [];
  let inside = false;
  for (const line of lines) {
    if (!line.text.startsWith('|')) inside = false;
    else if (header.test(line.text)) inside = true;
    else if (inside && !isRule(line) && !/^\|\s*1\s*\|\s*2\s*\|\s*3/.test(line.text)) rows.push(line);
  }
  return rows;
}

export const MATRIX_HEADER = /^\|\s*(?:PROGRAM\/KEGIATAN\/ KOMPONEN|Kode \| Uraian \| Sasaran|Kode \| Program|Program \/ Kegiatan|No \| Program\/Kegiatan\/KRO)/;

function levelOf(cells: readonly string[]): RowLevel {
  const [first = '', second = ''] = cells.map((cell) => cell.replace(/\*/g, ''));
  if (cells.length === 3) {
    if (first.startsWith('Program ')) return 'program';
    if (first.startsWith('Kegiatan ')) return 'kegiatan';
    if (first.startsWith('[')) return 'kro';
    if (first.startsWith('RO ')) return 'ro';
    return first === 'Jumlah' ? 'total' : 'komponen';
  }
  if (cells.length === 6) {
    if (first === '') return 'indicator';
    if (first.startsWith('Program ')) return 'program';
    if (first.startsWith('Kegiatan ')) return 'kegiatan';
    if (/^\d{3}\. /.test(first)) return 'komponen';
    if (/^[A-Z]\. /.test(first)) return 'subkomponen';
    return first.startsWith('▪') ? 'ro' : 'kro';
  }
  if (cells.length === 5 && first !== '') return /^[a-z]$/.test(first) ? 'komponen' : (['program', 'kegiatan', 'kro', 'ro'] as const)[first.split('.').length - 1] ?? 'indicator';
  if (second === 'JUMLAH') return 'total';
  if (first === '') return second.startsWith('- ') ? 'detil' : 'indicator';
  if (/^(?:\d{3}\.)?[A-Z]{2}$/.test(first)) return 'program';
  if (/^\d{4}$/.test(first)) return 'kegiatan';
  if (/^\d{4}\.[A-Z]{3}$/.test(first)) return 'kro';
  if (/^\d{4}\.[A-Z]{3}\.\d{3}$/.test(first)) return 'ro';
  if (/^\d{3}$/.test(first)) return 'komponen';
  if (/^\d{6}$/.test(first)) return 'akun';
  return 'subkomponen';
}

const ORDER: readonly RowLevel[] = ['program', 'kegiatan', 'kro', 'ro', 'komponen', 'subkomponen', 'akun', 'detil'];

/** The rows of the matrix with their parents. */
export function matrixRows(lines: readonly PlanLine[]): MatrixRow[] {
  const rows: MatrixRow[] = [];
  const open: MatrixRow[] = [];
  for (const line of rowsUnder(lines, MATRIX_HEADER)) {
    const cells = cellsOf(line);
    const level = levelOf(cells);
    const name = (cells.length === 6 || cells.length === 3 ? cells[0] : cells[1]) ?? '';
    const rank = ORDER.indexOf(level);
    if (rank >= 0) while (open.length > 0 && ORDER.indexOf(open.at(-1)!.level) >= rank) open.pop();
    const row: MatrixRow = { line, level, name, parent: open.at(-1) ?? null, children: [] };
    rows.push(row);
    if (rank >= 0) {
      row.parent?.children.push(row);
      open.push(row);
    }
  }
  return rows;
}
