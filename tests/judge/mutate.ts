// Makes altered copies of a clean plan, the same each time: every change is a defect that the linter must find at its line.
// `node tests/judge/mutate.ts FILE VARIANT` prints the changes of one copy.

import { readFileSync } from 'node:fs';
import { cellsOf, matrixRows, rowsUnder, setCell, type MatrixRow, type PlanLine } from './plan-lines.ts';

export interface Mutation {
  readonly kind: string;
  readonly family: number;
  readonly alsoFamilies: readonly number[];
  /** 1-based line in the altered copy that a reader would question first, and other lines that would be right as well. */
  readonly line: number;
  readonly alsoLines: readonly number[];
  /** Lines where this change makes other things untrue as well; findings there are not false. */
  readonly collateral: readonly number[];
  readonly from: string;
  readonly to: string;
}

export interface AlteredCopy {
  readonly text: string;
  readonly mutations: readonly Mutation[];
}

interface Draft {
  readonly family: number;
  readonly alsoFamilies?: readonly number[];
  readonly line: PlanLine;
  readonly also?: readonly PlanLine[];
  readonly collateral?: readonly PlanLine[];
  readonly from: string;
  readonly to: string;
}

/** What a mutator works on: the lines, a seeded choice, and the lines that earlier changes have touched. */
class Workshop {
  readonly lines: PlanLine[];
  readonly #touched = new Set<PlanLine>();
  #state: number;

  constructor(text: string, seed: number) {
    this.lines = text.split('\n').map((line) => ({ text: line }));
    this.#state = seed;
  }

  random(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 2 ** 32;
  }

  isFree(...lines: readonly PlanLine[]): boolean {
    return lines.every((line) => !this.#touched.has(line));
  }

  touch(lines: readonly PlanLine[]): void {
    for (const line of lines) this.#touched.add(line);
  }

  pick<T>(candidates: readonly T[]): T | undefined {
    return candidates[Math.floor(this.random() * candidates.length)];
  }

  matching(pattern: RegExp): PlanLine[] {
    return this.lines.filter((line) => pattern.test(line.text));
  }

  /** Replaces in one line that matches; a function gives the new text of the match. */
  replace(pattern: RegExp, replacement: (match: RegExpExecArray) => string): { line: PlanLine; from: string; to: string } | null {
    const line = this.pick(this.matching(pattern).filter((candidate) => this.isFree(candidate)));
    const match = line === undefined ? null : pattern.exec(line.text);
    if (line === undefined || match === null) return null;
    const to = replacement(match);
    line.text = line.text.slice(0, match.index) + to + line.text.slice(match.index + match[0].length);
    return { line, from: match[0], to };
  }

  remove(line: PlanLine): void {
    this.lines.splice(this.lines.indexOf(line), 1);
  }
}

type Mutator = (shop: Workshop) => Draft | null;

const TARGET_HEADER = /^\|\s*N(?:O|o)\.? \|\s*(?:PROGRAM\/KEGIATAN|Kegiatan) \|\s*S/;
const FUNDING_HEADER = /^\|\s*N(?:O|o)\.? \|(?: Kode \|)?\s*(?:KEGIATAN|(?:Program\/)?Kegiatan) \|\s*(?:MATA|Kebutuhan|Rupiah|Anggaran)/;

function amountColumn(row: MatrixRow): number {
  return cellsOf(row.line).length - 1;
}

function amountOf(row: MatrixRow): string {
  return (cellsOf(row.line)[amountColumn(row)] ?? '').replace(/\*/g, '');
}

function family(row: MatrixRow): MatrixRow[] {
  return [row, ...(row.parent === null ? [] : [row.parent]), ...row.children];
}

function isUntouched(shop: Workshop, row: MatrixRow): boolean {
  return shop.isFree(...[...family(row), ...(row.parent?.children ?? []), ...(row.parent?.parent === null || row.parent?.parent === undefined ? [] : [row.parent.parent])].map((relative) => relative.line));
}

/** Adds `step` to the digit at `at` (counted over digits only), keeping the marks. */
function changeDigit(figure: string, at: number, step = 3): string {
  let seen = -1;
  return figure.replace(/\d/g, (digit) => {
    seen += 1;
    return seen === at ? String((Number(digit) + step) % 10 || 4) : digit;
  });
}

function alterAmount(choose: (rows: MatrixRow[]) => MatrixRow[], alter: (figure: string) => string, kindFamily: number, alsoFamilies: readonly number[] = []): Mutator {
  return (shop) => {
    const row = shop.pick(choose(matrixRows(shop.lines)).filter((candidate) => isUntouched(shop, candidate) && alter(amountOf(candidate)) !== amountOf(candidate)));
    if (row === undefined) return null;
    const from = amountOf(row);
    const to = alter(from);
    setCell(row.line, amountColumn(row), (cellsOf(row.line)[amountColumn(row)] ?? '').replace(from, to));
    const relatives = family(row).map((relative) => relative.line).filter((line) => line !== row.line);
    const first = row.children.length === 0 && kindFamily === 1 && row.parent !== null ? row.parent.line : row.line;
    return { family: kindFamily, alsoFamilies, line: first, also: [row.line, ...relatives].filter((line) => line !== first), collateral: siblings(row), from, to };
  };
}

function siblings(row: MatrixRow): PlanLine[] {
  return (row.parent?.children ?? []).map((sibling) => sibling.line);
}

const leaves = (rows: MatrixRow[]): MatrixRow[] => rows.filter((row) => row.parent !== null && row.children.length === 0 && row.level !== 'indicator' && row.level !== 'total');
const middles = (rows: MatrixRow[]): MatrixRow[] => rows.filter((row) => ['kro', 'ro', 'komponen', 'subkomponen', 'akun'].includes(row.level) && row.children.length > 0);

function swapDigits(figure: string): string {
  return figure.replace(/([1-9])([1-9])/, (pair, first: string, second: string) => (first === second ? pair : second + first));
}

/** In the matrix: an RO loses its volume and unit. */
const loseVolume: Mutator = (shop) => {
  const row = shop.pick(matrixRows(shop.lines).filter((candidate) => candidate.level === 'ro' && cellsOf(candidate.line).length > 3 && isUntouched(shop, candidate)));
  if (row === undefined) return null;
  const at = volumeColumn(row);
  const from = `${cellsOf(row.line)[at]} ${cellsOf(row.line)[at + 1]}`;
  setCell(row.line, at, '');
  setCell(row.line, at + 1, '');
  return { family: 9, line: row.line, also: row.parent === null ? [] : [row.parent.line], from, to: '' };
};

function volumeColumn(row: MatrixRow): number {
  const cells = cellsOf(row.line);
  if (cells.length === 6) return 3;
  if (cells.length === 5) return 2;
  return /^\d/.test(cells[2] ?? '') ? 2 : 4;
}

/** The volume of a KRO no longer is the sum of its RO. */
const wrongVolume: Mutator = (shop) => {
  const row = shop.pick(matrixRows(shop.lines).filter((candidate) => candidate.level === 'kro' && cellsOf(candidate.line).length > 3 && candidate.children.length > 1 && isUntouched(shop, candidate)));
  if (row === undefined) return null;
  const at = volumeColumn(row);
  const from = cellsOf(row.line)[at] ?? '';
  const to = String(Number(from) + 4);
  setCell(row.line, at, to);
  return { family: 1, line: row.line, also: row.children.map((child) => child.line), from, to };
};

/** A detil's volume no longer gives its amount. */
const wrongProduct: Mutator = (shop) => {
  const row = shop.pick(matrixRows(shop.lines).filter((candidate) => candidate.level === 'detil' && isUntouched(shop, candidate)));
  if (row === undefined) return null;
  const from = cellsOf(row.line)[4] ?? '';
  const to = String(Number(from) + 7);
  setCell(row.line, 4, to);
  return { family: 11, alsoFamilies: [1, 12], line: row.line, from, to };
};

/** The last lettered row of several jumps a letter. */
const skipLetter: Mutator = (shop) => {
  const row = shop.pick(matrixRows(shop.lines).filter((candidate) => candidate.level === 'subkomponen' && candidate.parent !== null && candidate.parent.children.length > 1 && candidate.parent.children.at(-1) === candidate && isUntouched(shop, candidate)));
  if (row === undefined) return null;
  const first = cellsOf(row.line)[0] ?? '';
  const to = String.fromCharCode(first.charCodeAt(0) + 1) + first.slice(1);
  setCell(row.line, 0, to);
  return { family: 8, line: row.line, also: siblings(row), from: first, to };
};

/** A row in the middle is gone: the sum does not close and the letters skip. */
const loseRow: Mutator = (shop) => {
  const row = shop.pick(leaves(matrixRows(shop.lines)).filter((candidate) => (candidate.level === 'subkomponen' || candidate.level === 'detil') && (candidate.parent?.children.length ?? 0) > 2 && isUntouched(shop, candidate)));
  if (row === undefined || row.parent === null) return null;
  const others = siblings(row).filter((line) => line !== row.line);
  shop.remove(row.line);
  return { family: 1, alsoFamilies: [8], line: row.parent.line, also: others, collateral: row.parent.parent === null ? [] : [row.parent.parent.line], from: row.line.text, to: '' };
};

const loseMarker: Mutator = (shop) => {
  const row = shop.pick(matrixRows(shop.lines).filter((candidate) => candidate.level === 'kro' && /^[\uE000-\uF8FF]/.test(candidate.name) && isUntouched(shop, candidate)));
  if (row === undefined) return null;
  setCell(row.line, 0, row.name.slice(2));
  return { family: 9, alsoFamilies: [8], line: row.line, also: [], from: row.name.slice(0, 2), to: '' };
};

/** Lines of the whole document that hold this text, apart from `line`. */
function others(shop: Workshop, text: string, line: PlanLine): PlanLine[] {
  return shop.lines.filter((other) => other !== line && other.text.toLowerCase().includes(text.toLowerCase()));
}

function countClaims(shop: Workshop): PlanLine[] {
  return shop.matching(/^[^|]*\b\d{1,2} (?:\(\p{Ll}+(?: \p{Ll}+)*\) )?(?:program|kegiatan|Program|Sasaran|indikator pada)/u);
}

function sasaranOf(row: MatrixRow): string {
  const cells = cellsOf(row.line);
  return cells[cells.length === 6 ? 1 : 2] ?? '';
}

const loseSasaran: Mutator = (shop) => {
  const row = shop.pick(matrixRows(shop.lines).filter((candidate) => candidate.level === 'kegiatan' && cellsOf(candidate.line).length > 5 && shop.isFree(candidate.line) && sasaranOf(candidate) !== ''));
  if (row === undefined) return null;
  const at = cellsOf(row.line).length === 6 ? 1 : 2;
  const from = sasaranOf(row);
  setCell(row.line, at, '');
  return { family: 9, alsoFamilies: [6], line: row.line, also: [], collateral: [...others(shop, from, row.line), ...countClaims(shop)], from, to: '' };
};

const renameKegiatan: Mutator = (shop) => {
  const line = shop.pick(rowsUnder(shop.lines, FUNDING_HEADER).filter((row) => shop.isFree(row) && !/total|jumlah|\| Program /i.test(row.text)));
  if (line === undefined) return null;
  const cells = cellsOf(line);
  const at = cells.findIndex((cell) => /\p{L}{4}/u.test(cell));
  const from = cells[at] ?? '';
  const name = from.replace(/^Kegiatan /, '');
  const to = `${from.startsWith('Kegiatan ') ? 'Kegiatan ' : ''}Penataan ${name.split(' ').slice(1).join(' ') || 'Layanan'}`;
  setCell(line, at, to);
  return { family: 6, alsoFamilies: [4], line, also: others(shop, name, line), collateral: countClaims(shop), from, to };
};

/** A name that only last year's results share may change from year to year; one in the matrix may not differ. */
function isInMatrix(shop: Workshop, name: string): boolean {
  return matrixRows(shop.lines).some((row) => row.line.text.includes(name));
}

const renameIndicator: Mutator = (shop) => {
  const line = shop.pick(rowsUnder(shop.lines, TARGET_HEADER).filter((row) => shop.isFree(row) && isInMatrix(shop, cellsOf(row)[3] ?? '')));
  if (line === undefined) return null;
  const from = cellsOf(line)[3] ?? '';
  const words = from.split(' ');
  const to = [...words.slice(0, 1), 'dan Mutu', ...words.slice(1)].join(' ');
  setCell(line, 3, to);
  return { family: 6, alsoFamilies: [10], line, also: others(shop, from, line), collateral: countClaims(shop), from, to };
};

const changeTarget: Mutator = (shop) => {
  const line = shop.pick(rowsUnder(shop.lines, TARGET_HEADER).filter((row) => shop.isFree(row)));
  if (line === undefined) return null;
  const at = cellsOf(line).length === 10 ? 9 : 4;
  const from = cellsOf(line)[at] ?? '';
  const to = from.replace(/\d/, (digit) => String((Number(digit) % 8) + 2));
  setCell(line, at, to);
  if (at === 9) return { family: 11, alsoFamilies: [3, 6, 1], line, from, to };
  return { family: 6, line, also: others(shop, cellsOf(line)[3] ?? '', line), from, to };
};

const loseTargetRow: Mutator = (shop) => {
  const rows = rowsUnder(shop.lines, TARGET_HEADER);
  const index = Math.floor(shop.random() * (rows.length - 2)) + 1;
  const line = rows[index];
  if (line === undefined || !shop.isFree(line) || !isInMatrix(shop, cellsOf(line)[3] ?? '')) return null;
  const cells = cellsOf(line);
  const elsewhere = others(shop, cells[3] ?? '', line);
  const neighbours = [rows[index - 1], rows[index + 1]].filter((row) => row !== undefined);
  const kegiatan = (cells[1] ?? '').replace(/^.* Kegiatan /, '');
  const sameSasaran = [...others(shop, cells[2] ?? '', line), ...others(shop, kegiatan, line)];
  shop.remove(line);
  return { family: 6, alsoFamilies: [4, 8], line: elsewhere.at(-1) ?? neighbours[0]!, also: [...elsewhere, ...neighbours], collateral: [...sameSasaran, ...countClaims(shop)], from: line.text, to: '' };
};

const wrongTotal: Mutator = (shop) => {
  const line = rowsUnder(shop.lines, FUNDING_HEADER).find((row) => /total|jumlah/i.test(row.text));
  if (line === undefined || !shop.isFree(line)) return null;
  const cells = cellsOf(line);
  const from = cells.at(-1) ?? '';
  const to = changeDigit(from, 3);
  setCell(line, cells.length - 1, to);
  return { family: 3, alsoFamilies: [1, 6], line, collateral: others(shop, from.replace(/\*/g, ''), line), from, to };
};

const TOTAL_WORDS = /\b(?:[Mm]iliar|[Jj]uta) ([Ss]atu|[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima|[Ee]nam|[Tt]ujuh|[Dd]elapan|[Ss]embilan|[Ss]eratus)\b/u;

/** A rule that changes text in one line, found by a pattern. */
function inText(kindFamily: number, pattern: RegExp, replacement: (match: RegExpExecArray) => string, options: { readonly alsoFamilies?: readonly number[]; readonly also?: RegExp; readonly collateral?: RegExp; readonly neighbours?: number } = {}): Mutator {
  return (shop) => {
    const changed = shop.replace(pattern, replacement);
    if (changed === null) return null;
    const at = shop.lines.indexOf(changed.line);
    const near = options.neighbours === undefined ? [] : shop.lines.slice(Math.max(0, at - options.neighbours), at + options.neighbours + 1).filter((line) => line !== changed.line);
    return {
      family: kindFamily,
      alsoFamilies: options.alsoFamilies ?? [],
      line: changed.line,
      also: [...(options.also === undefined ? [] : shop.matching(options.also)), ...near].filter((line) => line !== changed.line),
      collateral: options.collateral === undefined ? [] : shop.matching(options.collateral),
      from: changed.from,
      to: changed.to,
    };
  };
}

const CATEGORY_CLAIM = /diatas target berjumlah|melampaui target, \d|\) melampaui target,|indikator melampaui target,/;
const NEXT_WORD: Readonly<Record<string, string>> = { satu: 'tiga', dua: 'empat', tiga: 'lima', empat: 'enam', lima: 'dua', enam: 'tujuh', tujuh: 'satu', delapan: 'dua', sembilan: 'lima', seratus: 'lima' };
function otherWord(word: string): string {
  const next = NEXT_WORD[word.toLowerCase()] ?? 'tiga';
  return /^\p{Lu}/u.test(word) ? next[0]!.toUpperCase() + next.slice(1) : next;
}

/** All kinds of change, in the order in which they are tried. Even variants take every second one. */
const MUTATORS: readonly (readonly [string, Mutator])[] = [
  ['wrong-leaf', alterAmount(leaves, (figure) => changeDigit(figure, 1), 1, [11])],
  ['wrong-parent', alterAmount(middles, (figure) => changeDigit(figure, 1), 1)],
  ['swapped-digits', alterAmount(leaves, swapDigits, 1, [11])],
  ['malformed-number', alterAmount(leaves, (figure) => figure.replace(/([.,])\d(\d\d)/, '$1$2'), 2, [1])],
  ['mixed-marks', alterAmount(leaves, (figure) => figure.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')), 2)],
  ['space-in-number', alterAmount(leaves, (figure) => figure.replace(/([.,])/, '$1 '), 2)],
  ['skipped-letter', skipLetter],
  ['lost-volume', loseVolume],
  ['wrong-volume', wrongVolume],
  ['wrong-product', wrongProduct],
  ['lost-row', loseRow],
  ['lost-marker', loseMarker],
  ['lost-sasaran', loseSasaran],
  ['renamed-kegiatan', renameKegiatan],
  ['renamed-indicator', renameIndicator],
  ['changed-target', changeTarget],
  ['lost-target-row', loseTargetRow],
  ['wrong-total', wrongTotal],
  ['wrong-words', inText(3, TOTAL_WORDS, (match) => match[0].replace(match[1] ?? '', otherWord(match[1] ?? '')))],
  ['wrong-bracket-word', inText(3, /\b(\d{1,2}) \((\p{Ll}+(?: \p{Ll}+)?)\) (?=indikator|Indikator|kecamatan|kabupaten)/u, (match) => `${match[1]} (${otherWord(match[2] ?? '')}) `, { alsoFamilies: [4] })],
  ['wrong-count', inText(4, /\b(\d{1,2}) \((\p{Ll}+(?: \p{Ll}+)?)\) kegiatan/u, () => '9 (sembilan) kegiatan')],
  ['wrong-category', inText(4, /(?:di ?atas target berjumlah (\d) \((\p{L}+)\)|(\d) \((\p{L}+)\) indikator melampaui|(\d) \((\p{L}+)\) melampaui|(\d) \((\p{L}+)\) indikator yang melampaui)/u, (match) => match[0].replace(/\d/, '2').replace(/\(\p{L}+\)/u, '(dua)'))],
  ['wrong-percent', inText(5, /(?:sebesar |, )\d{2,3},\d%|\| \d{2,3},\d\d \| (?:Melampaui|Di bawah)|\(80%\)|capaian \d{2,3},\d\d%|atau \d{2,3}(?:,\d\d)? persen/, (match) => (match[0] === '(80%)' ? '(90%)' : match[0].startsWith('atau') ? match[0].replace(/\d(?=(?:,\d\d)? persen)/, (digit) => String((Number(digit) + 3) % 10)) : match[0].replace(/(\d),(\d)/, (_pair, tens: string, ones: string) => `${(Number(tens) + 2) % 10},${ones}`)), { neighbours: 2, collateral: CATEGORY_CLAIM })],
  ['lost-percent-sign', inText(5, /(sebesar \d{2,3},\d)%(?=, (?:melebihi|dibawah))/, (match) => match[1] ?? '', { alsoFamilies: [2, 9] })],
  ['lost-percent-digit-space', inText(2, /(sebesar \d{2,3},)(\d%)/, (match) => `${match[1]} ${match[2]}`, { alsoFamilies: [5] })],
  ['wrong-verdict', inText(5, /melebihi target kinerja yang ditetapkan\.$|\| Melampaui target \|$/, (match) => (match[0].startsWith('|') ? '| Di bawah target |' : 'dibawah target kinerja yang ditetapkan.'), { alsoFamilies: [4, 12], collateral: CATEGORY_CLAIM })],
  ['wrong-transition', inText(12, /(Jumlah kawasan rawan yang beralih status dari "Bahaya" menjadi )"Waspada"/, (match) => `${match[1]}"Siaga"`, { alsoFamilies: [6] })],
  ['wrong-year', inText(10, /(?<=\(RKT\) )2024(?= secara)|(?<=Matriks Rencana Kerja BNNP Gorontalo Tahun )2025|(?<=ANGGARAN TAHUN )2025|(?<=RENCANA KERJA TAHUN )202[56]/, (match) => String(Number(match[0]) - 1))],
  ['two-expansions', inText(10, /(?<=^10\. IKK .*)Intervensi Berbasis Masyarakat \(IBM\)/, () => 'Intervensi Berbasis Komunitas (IBM)', { alsoFamilies: [6], also: /\(IBM\)/ })],
  ['cut-office', inText(10, /(?<=^1[27]\. .*)BNN Provinsi Kalimantan Utara/, () => 'BNN Provinsi Kalimantan', { alsoFamilies: [6], collateral: /Nilai Indikator Kinerja Pelaksanaan Anggaran/ })],
  ['other-office-kind', inText(10, /(?<=^(?:7|9)\. .*)BNN Kota Tarakan/, () => 'BNN Kabupaten Kota Tarakan', { alsoFamilies: [6] })],
  ['misspelt-region', inText(10, /\| Kab\. Malinau \||\| Kabupaten Pohuwato \|/, (match) => match[0].replace('Malinau', 'Malinow').replace('Pohuwato', 'Pahuwatto'), { alsoFamilies: [6] })],
  ['lost-header-cell', inText(9, /^(\| \| \| Kss \| TSK \| BB \| Kss \| )TSK( \| BB \| Kss .*)$|^(\| No\. \| Unsur \| )Formasi( .*)$|^(\| No \| Kegiatan \| )Kebutuhan \(Rp\)( .*)$/, (match) => `${match[1] ?? match[3] ?? match[5]}${match[2] ?? match[4] ?? match[6]}`.replace(/\| {1,2}\|/, '| |'), { neighbours: 3 })],
  ['wrong-case-total', inText(7, /(mengungkap |tercatat |menangani )\d{2,3} (kasus(?= narkotika dengan \d{2,3},?\d* orang| dengan)|laporan)/, (match) => `${match[1]}97 ${match[2]}`, { alsoFamilies: [3, 4], collateral: /\*\*Jumlah\*\*|^\| (?:Laporan|Tersangka)/ })],
  ['wrong-suspects', inText(7, /(dengan )\d{2,3}( orang tersangka\.| tersangka;)/, (match) => `${match[1]}61${match[2]}`, { alsoFamilies: [3, 4], collateral: /\*\*Jumlah\*\*|^\| (?:Laporan|Tersangka)/ })],
  ['wrong-substance', inText(7, /(?<=Ekstasi )41(?= butir)|(?<=ganja )109,20(?= gram)/, (match) => (match[0] === '41' ? '14' : '190,20'), { alsoFamilies: [3], collateral: /\*\*Jumlah\*\*|^\| (?:Laporan|Tersangka)/ })],
  ['wrong-column-total', inText(3, /(?<=\*\*42\*\* \| \*\*)56(?=\*\*)|(?<=\| 60 \| )226|(?<=^\| Jumlah \| )21|(?<=^\| Jumlah \| 30 \| )21|(?<=^\| Jumlah \| 22 \| )26/, (match) => String(Number(match[0]) + 5), { alsoFamilies: [11, 7], also: /orang pegawai|orang tersangka/ })],
  ['wrong-gap', inText(11, /(?<=\| 58 \| )-44|(?<=\| 38 \| 11 \| )27|(?<=\| 14 \| 2 \| )16|(?<=\| 5 \| 12 \| )\(7\)/, (match) => (match[0] === '(7)' ? '(6)' : match[0] === '27' ? '29' : match[0] === '16' ? '19' : '-46'), { alsoFamilies: [3], also: /Jumlah \| 34 \| 55|JUMLAH \| 16|\*\*132\*\*|^\| Jumlah \| 30/ })],
  ['wrong-district-count', inText(4, /\((4|12) KECAMATAN\)/, (match) => `(${Number(match[1]) + 2} KECAMATAN)`)],
  ['wrong-port-total', inText(3, /(Berjumlah \| \| )7/, (match) => `${match[1]}8`, { alsoFamilies: [4] })],
  ['wrong-tujuan', inText(10, /(?<=Sasaran Kegiatan Tujuan \()2(?=\))|(?<=Untuk tujuan \()2(?=\))/, () => '3', { alsoFamilies: [8, 4] })],
  ['repeated-number', inText(8, /^\| 5\.? \| (?:Kegiatan |5936 )|^3\. (?:Mem|Menertib)|^\| 3 (?=\| Pengelolaan)|^c\) /, (match) => match[0].replace(/\d/, (digit) => String(Number(digit) - 1)).replace('c)', 'b)'), { neighbours: 1 })],
  ['impossible-unit', inText(12, /(?<=(?:\d )|(?:,\d\d ))km²/, () => 'm²', { alsoFamilies: [2] })],
];

/** Makes copy number `variant` (0, 1, …) of a plan: about half of the kinds of change that the plan has a place for. */
export function mutate(text: string, variant: number): AlteredCopy {
  const shop = new Workshop(text, 20_240 + variant * 977);
  const made: { kind: string; draft: Draft }[] = [];
  for (const [index, [kind, mutator]] of MUTATORS.entries()) {
    if (index % 2 !== variant % 2) continue;
    const draft = mutator(shop);
    if (draft === null) continue;
    shop.touch([draft.line, ...(draft.also ?? []), ...(draft.collateral ?? [])].filter((line) => !countClaims(shop).includes(line)));
    made.push({ kind, draft });
  }
  const numberOf = (lines: readonly PlanLine[]): number[] => [...new Set(lines.map((line) => shop.lines.indexOf(line) + 1).filter((line) => line > 0))].sort((a, b) => a - b);
  return {
    text: shop.lines.map((line) => line.text).join('\n'),
    mutations: made.map(({ kind, draft }) => ({
      kind,
      family: draft.family,
      alsoFamilies: draft.alsoFamilies ?? [],
      line: numberOf([draft.line])[0] ?? 0,
      alsoLines: numberOf(draft.also ?? []),
      collateral: numberOf(draft.collateral ?? []),
      from: draft.from,
      to: draft.to,
    })),
  };
}

if (process.argv[1]?.endsWith('mutate.ts')) {
  const copy = mutate(readFileSync(process.argv[2] ?? '', 'utf8'), Number(process.argv[3] ?? 0));
  if (process.argv[4] === 'text') process.stdout.write(copy.text);
  else for (const mutation of copy.mutations) process.stdout.write(`${JSON.stringify(mutation)}\n`);
}
