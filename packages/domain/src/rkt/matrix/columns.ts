// Which column of a matrix holds what, found by the words of its header in any order: offices name and arrange them differently.

import { cellText, type TableCell } from '../../document/block.ts';
import type { NodeLevel } from '../../plan/node.ts';

export type MatrixField = 'no' | 'code' | 'name' | 'sasaran' | 'indicator' | 'target' | 'volume' | 'satuan' | 'price' | 'amount' | 'sumberDana';

/** Zero-based column of each field (a field without a column is absent), and the columns that split an amount by its source. */
export interface MatrixColumns {
  readonly fields: ReadonlyMap<MatrixField, number>;
  readonly sources: readonly { readonly column: number; readonly source: string }[];
  /** Where each level has a column of its own, highest first; else empty and all names stand in one column. */
  readonly levels: readonly { readonly column: number; readonly level: NodeLevel }[];
}

interface Pattern {
  readonly field: MatrixField;
  readonly is: RegExp;
}

/** Sources of money that have a column of their own beside the whole amount. */
const SOURCE = /^(rm|rmp|rupiah murni|pnbp|pnp|blu|phln|pln|pdn|sbsn|hibah|apbn|apbd)\b(?!.*\b(?:total|jumlah)\b)/;

/** Titles of columns that hold the names of one level only. */
const LEVEL_TITLES: readonly (readonly [RegExp, NodeLevel])[] = [
  [/^(?:nama )?program$/, 'program'], [/^(?:nama )?kegiatan$/, 'kegiatan'], [/^(?:kro|klasifikasi rincian output(?: \(kro\))?)$/, 'kro'], [/^(?:ro|rincian output(?: \(ro\))?|output)$/, 'ro'],
  [/^komponen$/, 'komponen'], [/^(?:sub ?-?komponen|aktivitas)$/, 'subkomponen'], [/^akun$/, 'akun'], [/^(?:detil|detail|rincian)$/, 'detil'],
];

/** In order of certainty: what an earlier pattern takes, a later one does not see. */
const PATTERNS: readonly Pattern[] = [
  { field: 'no', is: /^no(?:mor)?\.?(?: urut)?$/ },
  { field: 'sumberDana', is: /\bsumber (?:dana|pendanaan|anggaran|pembiayaan)\b|^sd$/ },
  { field: 'price', is: /\bharga\b|\btarif\b|\bbiaya satuan\b|\bsatuan biaya\b/ },
  { field: 'indicator', is: /\bindikator\b/ },
  { field: 'sasaran', is: /\bsasaran\b/ },
  { field: 'code', is: /^kode\b(?!.*\buraian\b)/ },
  { field: 'volume', is: /^(?:target ?\/ ?)?vol(?:ume|\.)?\b|^kuantitas\b|^qty\b/ },
  { field: 'target', is: /\btarget\b/ },
  { field: 'satuan', is: /^(?:satuan|unit satuan|unit|sat\.?)(?: ukur| volume| target)?$/ },
  // What was spent, is left, blocked, differs or was before is no amount of this plan.
  { field: 'amount', is: /^(?!.*\b(?:realisasi|sisa|selisih|blokir|tercantum|semula|tahun lalu)\b).*(?:\banggaran\b|\bpagu\b|\balokasi\b|\bjumlah\b|\bbiaya\b|\btotal\b|\bdana\b|\brupiah\b|\(\s*rp\b|^rp\.?$)/ },
  { field: 'name', is: /\bprogram\b|\bkegiatan\b|\buraian\b|\bkomponen\b|\baktivitas\b|\brincian\b|\bnomenklatur\b|\boutput\b|\bkro\b|^nama\b/ },
];

/** The columns of the header, or null when it is not one of a matrix: a name, an amount and a volume or target are needed. */
export function findColumns(headers: readonly (readonly (TableCell | undefined)[])[]): MatrixColumns | null {
  const width = Math.max(0, ...headers.map((header) => header.length));
  const titles = Array.from({ length: width }, (_, column) => columnKey(headers.map((header) => cellText(header[column])).join(' ')));
  const columns = new Map<MatrixField, number>();
  const sources = titles.flatMap((title, column) => (SOURCE.test(title) ? [{ column, source: SOURCE.exec(title)![1]!.toUpperCase() }] : []));
  for (const [column, title] of titles.entries()) {
    if (sources.some((source) => source.column === column)) continue;
    const field = fieldOfTitle(title);
    if (field === null) continue;
    // `Jumlah | Satuan | … | Jumlah`: the first is how many, the last is how much.
    const earlier = columns.get(field);
    if (field === 'amount' && earlier !== undefined && !columns.has('volume') && !columns.has('target') && /^jumlah$/.test(titles[earlier] ?? '')) columns.set('volume', earlier);
    if (earlier === undefined || field === 'amount') columns.set(field, column);
  }
  const complete = columns.has('name') && columns.has('amount') && (columns.has('target') || columns.has('volume'));
  const levels = titles.flatMap((title, column) => LEVEL_TITLES.filter(([is]) => is.test(title)).map(([, level]) => ({ column, level })));
  return complete ? { fields: columns, sources, levels: levels.length >= 2 ? levels : [] } : null;
}

/** What a column holds by its title alone (as `columnKey` gives it); null where the title says nothing. */
export function fieldOfTitle(title: string): MatrixField | null {
  if (title === '') return null;
  return PATTERNS.find((pattern) => pattern.is.test(title))?.field ?? null;
}

/** Whether a title names a source of money (`RM`, `PNBP`), whose column holds its share of the amount. */
export function isSourceTitle(title: string): boolean {
  return SOURCE.test(title);
}

/** A title as titles are compared: small letters, single blanks. */
export function columnKey(text: string): string {
  return text.toLowerCase().replace(/\s*\/\s*/g, '/').replace(/\s+/g, ' ').trim();
}
