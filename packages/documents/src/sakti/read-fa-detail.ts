// Reads the SAKTI report "Laporan FA Detail (16 Segmen)": pagu, blokir and realisation of each akun with its segments, for the plan and for realisation.

import type { Place } from '@tenun/domain';
import { levelOfCode } from '@tenun/domain/rkt/matrix/codes.ts';
import { readMoney } from '@tenun/domain/rkt/matrix/quantities.ts';
import { FA_DETAIL_LAYOUTS, type FaDetailField, type FaDetailLayout, type FaSegment } from '@tenun/reference';
import { ReadProblem } from '../read/read-problem.ts';
import type { GridRow, SheetGrid } from '../sheet/grid.ts';
import { key, locate } from './locate.ts';
import { officeOf } from './office.ts';
import { codeOf, textOf } from './sakti-row.ts';

/** A row of the report: an akun with what hangs on it, or a subtotal above it. Rupiah; null where nothing is written or it cannot be read. */
export interface FaDetailRow {
  readonly place: Place;
  /** Codes as written, of this row and carried down from the rows above it. */
  readonly segments: Readonly<Partial<Record<FaSegment, string>>>;
  /** The deepest segment of the tree that the row itself names. */
  readonly segment: FaSegment;
  /** The name beside the code; null where the report prints codes only. */
  readonly name: string | null;
  readonly pagu: bigint | null;
  readonly blokir: bigint | null;
  readonly realisasiLalu: bigint | null;
  readonly realisasiPeriode: bigint | null;
  readonly realisasiSampai: bigint | null;
  /** As written. */
  readonly persen: string | null;
  readonly sisa: bigint | null;
}

export interface FaDetail {
  readonly layout: FaDetailLayout;
  /** Which of the two versions; they differ, and IKPA goes by SP2D. Null where the report does not say. */
  readonly version: 'akrual' | 'sp2d' | null;
  readonly year: number | null;
  readonly office: string | null;
  readonly rows: readonly FaDetailRow[];
  /** The row of totals, where there is one. */
  readonly total: FaDetailRow | null;
  /** Cells with a figure that cannot be read. */
  readonly unreadable: readonly { readonly cell: string; readonly text: string }[];
  /** Whether the columns were taken by position, since the report has no titles. */
  readonly byPosition: boolean;
  /** Zero-based columns in which akun, source and pagu stand; null where the segments have no titles. */
  readonly columns: { readonly akun: number | null; readonly sumberDana: number | null; readonly pagu: number; readonly blokir: number };
}

/** Segments that make the tree of the plan, from the highest. */
export const TREE_SEGMENTS = ['program', 'kegiatan', 'kro', 'ro', 'komponen', 'subkomponen', 'akun', 'item'] as const satisfies readonly FaSegment[];
const LAST_SEGMENT = 15;
const FIGURES = ['pagu', 'blokir', 'realisasiLalu', 'realisasiPeriode', 'realisasiSampai', 'sisa'] as const satisfies readonly FaDetailField[];

interface Layouted {
  readonly layout: FaDetailLayout;
  readonly year: number | null;
  readonly head: readonly string[];
  readonly from: number;
  readonly figures: ReadonlyMap<FaDetailField, number>;
  readonly segments: ReadonlyMap<FaSegment, number>;
  readonly byPosition: boolean;
}

/** Throws `ReadProblem` for a version that is not known. */
export function readFaDetail(sheet: SheetGrid, layouts: readonly FaDetailLayout[] = FA_DETAIL_LAYOUTS): FaDetail {
  const found = findLayout(sheet, layouts);
  const unreadable: { cell: string; text: string }[] = [];
  const rows: FaDetailRow[] = [];
  let total: FaDetailRow | null = null;
  let carried: Partial<Record<FaSegment, string>> = {};
  for (const row of sheet.rows.slice(found.from)) {
    const codes = found.segments.size > 0 ? titledCodes(row, found.segments) : codeByPattern(row);
    const read = (segment: FaSegment, name: string | null): FaDetailRow => ({ place: { line: null, cell: `${sheet.name}!${row.number}` }, segments: carried, segment, name, ...figuresOf(row, sheet.name, found.figures, unreadable) });
    if (codes === null) {
      if (row.cells.some((cell) => /^(?:jumlah|total|grand total)\b/i.test(cell.text.trim()))) total = read('kementerian', null);
      continue;
    }
    carried = carry(carried, codes.segments);
    rows.push(read(codes.deepest, codes.name));
  }
  const said = sheet.rows.slice(0, found.from).map((row) => row.cells.map((cell) => cell.text).join(' ')).join(' ');
  const version = /\bsp2d\b/i.test(said) ? 'sp2d' : /\bakrual\b/i.test(said) ? 'akrual' : null;
  return {
    layout: found.layout, version, year: found.year, office: officeOf(found.head), rows, total, unreadable, byPosition: found.byPosition,
    columns: { akun: found.segments.get('akun') ?? null, sumberDana: found.segments.get('sumberDana') ?? null, pagu: found.figures.get('pagu')!, blokir: found.figures.get('blokir') ?? found.figures.get('pagu')! },
  };
}

function findLayout(sheet: SheetGrid, layouts: readonly FaDetailLayout[]): Layouted {
  try {
    const { layout, year, head, from, columns, titles } = locate<FaDetailField, FaDetailLayout>(sheet, layouts);
    return { layout, year, head, from, figures: new Map([...columns].map(([field, { from: at }]) => [field, at])), segments: segmentColumns(titles, layout), byPosition: false };
  } catch (error) {
    const layout = layouts[0]!;
    const from = sheet.rows.findIndex((row) => row.number >= layout.firstRow);
    // Without any title the columns are taken where they were seen, if there the figures are.
    if (!(error instanceof ReadProblem) || from === -1 || hasTitles(sheet.rows.slice(0, from)) || !looksLikeData(sheet.rows.slice(from), layout)) throw error;
    const figures = new Map(layout.columns.flatMap(({ field, position }) => (position === null ? [] : [[field, position] as const])));
    return { layout, year: null, head: sheet.rows.slice(0, from).map((row) => row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '').join(' ')), from, figures, segments: new Map(), byPosition: true };
  }
}

function hasTitles(rows: readonly GridRow[]): boolean {
  return rows.some((row) => row.cells.slice(LAST_SEGMENT + 1).some((cell) => /\p{L}/u.test(cell.text)));
}

function looksLikeData(rows: readonly GridRow[], { columns }: FaDetailLayout): boolean {
  const required = columns.filter((column) => column.required).map((column) => column.position!);
  const filled = rows.filter((row) => codeByPattern(row) !== null);
  return filled.length > 0 && filled.every((row) => required.every((column) => readMoney(textOf(row.cells[column]))?.value != null));
}

/** Segments by their titles; empty where the report does not title them one by one. */
function segmentColumns(titles: readonly string[], { segments }: FaDetailLayout): ReadonlyMap<FaSegment, number> {
  const found = new Map<FaSegment, number>();
  for (const { segment, title } of segments) {
    const at = titles.slice(0, LAST_SEGMENT + 1).findIndex((each, column) => title.test(each) && ![...found.values()].includes(column));
    if (at !== -1) found.set(segment, at);
  }
  return found.has('akun') && found.has('kegiatan') ? found : new Map();
}

interface Codes {
  readonly segments: Readonly<Partial<Record<FaSegment, string>>>;
  readonly deepest: FaSegment;
  readonly name: string | null;
}

/** `521111`, or with its name in the same cell: `521111 - Belanja Keperluan Perkantoran`. */
const CODE_AND_NAME = /^([\d.]*[\dA-Z.]*[\dA-Z])(?:\s*[-–:]\s*|\s+)(\S.*)$/;

function titledCodes(row: GridRow, columns: ReadonlyMap<FaSegment, number>): Codes | null {
  const segments: Partial<Record<FaSegment, string>> = {};
  let deepest: FaSegment | null = null;
  let name: string | null = null;
  for (const [segment, column] of columns) {
    const text = codeOf(row.cells[column]);
    if (text === '' || /^(?:jumlah|total)\b/i.test(text)) continue;
    const match = CODE_AND_NAME.exec(text);
    segments[segment] = match?.[1] ?? text;
    if (!TREE_SEGMENTS.some((each) => each === segment)) continue;
    deepest = segment;
    name = match?.[2] ?? null;
  }
  return deepest === null ? null : { segments, deepest, name };
}

/** Where the segments are a hierarchy without titles: one code on each row, its level by its pattern. */
function codeByPattern(row: GridRow): Codes | null {
  const cells = row.cells.slice(0, LAST_SEGMENT + 1);
  const texts = cells.map(codeOf);
  const coded = texts.flatMap((text, column) => {
    const match = CODE_AND_NAME.exec(text);
    const code = (match?.[1] ?? text).replace(/^0(?=[A-Z]$)/, '');
    const level = levelOfCode(code, true);
    return level === null ? [] : [{ column, code, level, name: match?.[2] ?? null }];
  });
  const [only] = coded;
  if (only === undefined || coded.length > 1) return null;
  const level = only.level === 'detil' ? 'item' : only.level;
  return { segments: { [level]: only.code }, deepest: level, name: only.name ?? (texts.slice(only.column + 1).find((text) => /\p{L}{2}/u.test(text)) ?? null) };
}

/** What a row names stays for the rows below it, until something higher changes. */
function carry(before: Partial<Record<FaSegment, string>>, now: Readonly<Partial<Record<FaSegment, string>>>): Partial<Record<FaSegment, string>> {
  const highest = TREE_SEGMENTS.findIndex((segment) => now[segment] !== undefined);
  const kept = Object.fromEntries(Object.entries(before).filter(([segment]) => {
    const rank = TREE_SEGMENTS.findIndex((each) => each === segment);
    return rank !== -1 && rank < highest;
  }));
  const outside = Object.fromEntries(Object.entries(before).filter(([segment]) => ['kementerian', 'unit', 'satker'].includes(segment)));
  return { ...outside, ...kept, ...now };
}

function figuresOf(row: GridRow, sheet: string, columns: ReadonlyMap<FaDetailField, number>, unreadable: { cell: string; text: string }[]): Pick<FaDetailRow, (typeof FIGURES)[number] | 'persen'> {
  const text = (field: FaDetailField): string => textOf(row.cells[columns.get(field) ?? -1]);
  const money = (field: FaDetailField): bigint | null => {
    const written = text(field);
    const value = readMoney(written)?.value ?? null;
    if (value === null && written !== '' && !/^[-–.]$/.test(written)) unreadable.push({ cell: `${sheet}!${row.number} (${key(field)})`, text: written });
    return value;
  };
  return {
    pagu: money('pagu'), blokir: money('blokir'), realisasiLalu: money('realisasiLalu'), realisasiPeriode: money('realisasiPeriode'), realisasiSampai: money('realisasiSampai'), sisa: money('sisa'),
    persen: text('persen') === '' ? null : text('persen'),
  };
}
