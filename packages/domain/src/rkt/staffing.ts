// Staff against formation (DSP): the table of BAB I and the numbers that prose claims for it.

import { cellPath, type TableBlock, type TextUnit } from '../document/block.ts';
import type { Path, Said } from '../document/place.ts';
import { readCount } from './cases.ts';
import type { Outline } from './outline.ts';
import { saidAs, saidText, textsByPath } from './said.ts';
import { bodyRows, columnTitles, gridRow, isTotalLabel } from './table-grid.ts';

export interface StaffingRow {
  readonly unit: Said<string>;
  readonly isTotal: boolean;
  /** By column as printed: `POLRI`, `PEMDA`, `BNN`, `JML`, `DSP`, `KET (+/-)`, `PPNPN`, `TOTAL PEGAWAI`. Null where a dash or nothing stands. */
  readonly values: ReadonlyMap<string, Said<number> | null>;
}

export interface StaffingColumn {
  readonly title: string;
  readonly role: 'source' | 'subtotal' | 'formation' | 'gap' | 'contract' | 'total' | 'other';
}

export interface StaffingTable {
  readonly path: string;
  /** The columns of figures, in printed order. */
  readonly columns: readonly StaffingColumn[];
  readonly rows: readonly StaffingRow[];
}

export interface Staffing {
  /** The first of `tables`. */
  readonly table: StaffingTable | null;
  readonly tables: readonly StaffingTable[];
  /** "sebanyak 53 orang" in the prose before the table. */
  readonly claims: readonly Said<number>[];
}

const ROLES: readonly (readonly [StaffingColumn['role'], RegExp])[] = [
  ['contract', /^(?:ppnpn|phl|honorer|kontrak|tenagakontrak|nonasn|outsourcing)/],
  ['gap', /^(?:ket(?:erangan)?\(?[+/±-]|selisih|kurang|kekurangan|lebihkurang|[+]\/-|±)/],
  ['formation', /^(?:dsp|dspp|formasi|kebutuhan|abk|daftarsusunan)/],
  ['total', /^(?:total|jumlahtotal|jumlahpegawai|jumlahseluruh|jumlahpersoni?el)/],
  ['subtotal', /^(?:jml|jumlah|riil|real|terisi|eksisting|ada)$/],
  ['source', /^(?:polri|pemda|pemprov|bnn|pns|asn|cpns|tni|pppk|p3k|kejaksaan|kemenkumham|organik|penugasan|dpk)/],
];

/** The staffing tables, and what prose says about the number of staff. */
export function readStaffing(outline: Outline): Staffing {
  const texts = textsByPath(outline);
  const tables = outline.tables
    .filter(({ block, chapter }) => block.view === null && chapter !== 'lampiran' && chapter !== 'bab3')
    .map(({ block }) => readTable(block, texts))
    .filter((table) => table !== null);
  return { table: tables[0] ?? null, tables, claims: readClaims(outline, tables) };
}

function readTable(block: TableBlock, texts: ReadonlyMap<Path, TextUnit>): StaffingTable | null {
  const titles = columnTitles(block);
  if (titles.length === 0) return null;
  const unit = unitColumn(block, titles);
  if (unit < 0) return null;
  const columns = settleTotal(titles.flatMap((title, c) => (c === unit || /^no\b/i.test(title) ? [] : [{ c, title, role: roleOf(title) }])));
  const has = (role: StaffingColumn['role']): boolean => columns.some((column) => column.role === role);
  const known = columns.filter((column) => column.role === 'source').length;
  if (!(has('formation') || has('contract') || known >= 2) || !(has('subtotal') || has('total'))) return null;
  const rows = bodyRows(block).flatMap(({ row, r }): StaffingRow[] => {
    const grid = gridRow(row, block);
    const at = (c: number): TextUnit | undefined => (grid[c] === undefined ? undefined : texts.get(cellPath(block.id, r, grid[c].index)));
    const labels = grid.slice(0, unit + 1).map((_, c) => saidText(at(c))).filter((said) => said !== null);
    const name = saidText(at(unit)) ?? labels[0];
    if (name === undefined) return [];
    return [{ unit: name, isTotal: labels.some((label) => isTotalLabel(label.raw)), values: new Map(columns.map((column) => [column.title, readCount(at(column.c))])) }];
  });
  return { path: block.id, columns: columns.map(({ title, role }) => ({ title, role })), rows };
}

/** The first column, after the number, whose cells are words. */
function unitColumn(block: TableBlock, titles: readonly string[]): number {
  const rows = bodyRows(block).map(({ row }) => gridRow(row, block));
  return titles.findIndex((title, c) => !/^no\b/i.test(title) && rows.some((row) => /\p{L}{2}/u.test(row[c]?.text ?? '')));
}

function roleOf(title: string): StaffingColumn['role'] {
  const key = title.toLowerCase().replace(/\s+/g, '');
  return ROLES.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';
}

/** A lone JUMLAH that stands after contract staff adds them too: it is the total. */
function settleTotal<Column extends StaffingColumn>(columns: readonly Column[]): Column[] {
  const contract = columns.findIndex((column) => column.role === 'contract');
  if (contract < 0 || columns.some((column) => column.role === 'total')) return [...columns];
  return columns.map((column, c) => (column.role === 'subtotal' && c > contract ? { ...column, role: 'total' as const } : column));
}

const CLAIM = /\b(?:sebanyak|berjumlah|sejumlah|total|memiliki|mempunyai|didukung(?:\s+oleh)?|tersedia)\s+(\d[\d.]*)\s*(?:\([^)]*\)\s*)?(?:orang|pegawai|personi?el|personil)\b/gi;

function readClaims(outline: Outline, tables: readonly StaffingTable[]): Said<number>[] {
  // The sentence that leads to the table counts its staff, whatever it calls them.
  const leads = new Set(outline.tables.flatMap(({ block, before }) => (tables.some((table) => table.path === block.id) ? [before] : [])));
  return outline.texts.flatMap((text) => {
    if (text.kind !== 'paragraph' || text.chapter !== 'bab1') return [];
    if (!leads.has(text.text.trim()) && !/\b(?:sumber daya manusia|SDM|PPNPN|PNS|ASN|pegawai|personi?el|personil)\b/i.test(text.text)) return [];
    if (/\b(?:IKK|target|peserta|tersangka|dilatih)\b/i.test(text.text)) return [];
    return [...text.text.matchAll(CLAIM)].map((match) => {
      const raw = match[1] ?? '';
      const start = match.index + match[0].indexOf(raw);
      return saidAs(text, start, start + raw.length, Number(raw.replaceAll('.', '')));
    });
  });
}
