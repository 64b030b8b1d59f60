// Composed blocks as the data that the Typst template prints: plain records, no markup, so that no text of a plan can act as code.

import { cellText, formatRupiah, plainText, type CellLine, type ComposedBlock, type ComposedRkt, type Inline, type ListItem, type Matrix, type PlanProfile, type Signature, type TableBlock, type TableRow } from '@tenun/domain';
import type { PrintedMap } from '../../map/printed-map.ts';
import { columnAligns, columnShares, matrixShares, sasaranSpan } from '../columns.ts';
import { groupByPage, isTitle } from '../page-groups.ts';
import { tableGrid } from '../table-grid.ts';
import { calendarDay, documentTitle, printable } from '../printable.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Data = { readonly [key: string]: Json };

type Maps = ReadonlyMap<string, PrintedMap>;

/** A whole RKT: cover, front part, contents, chapters, annex. `maps` by the id of their block. */
export function rktData(rkt: ComposedRkt, profile: PlanProfile, maps: Maps): Data {
  const { cover } = rkt;
  return {
    ...frame(profile),
    cover: { kind: ['RENCANA KERJA', 'TAHUNAN'], office: cover.office.map((line) => line.toUpperCase()), year: cover.year === null ? '' : String(cover.year), address: cover.address.map(printable) },
    front: pageData(rkt.front, maps), contents: true, chapters: pageData(rkt.chapters, maps), annex: blocksData(rkt.annex, maps),
  };
}

/** The matrix alone, with a heading of its own: `render matriks`. */
export function matrixData(blocks: readonly ComposedBlock[], profile: PlanProfile): Data {
  return { ...frame(profile), cover: null, front: [], contents: false, chapters: [], annex: blocksData(blocks, new Map()) };
}

function frame(profile: PlanProfile): Data {
  const day = calendarDay(profile);
  return { title: documentTitle(profile), office: [profile.office], date: day === null ? null : [...day], running: [`Rencana Kerja Tahunan${profile.year === null ? '' : ` ${profile.year}`}`, printable(profile.office)] };
}

function pageData(blocks: readonly ComposedBlock[], maps: Maps): Json[] {
  const levels = headingLevels(blocks);
  return groupByPage(blocks).flatMap((group): Json[] => (group.wide ? [{ k: 'wide', blocks: blocksData(group.blocks, maps, levels) }] : blocksData(group.blocks, maps, levels)));
}

/** Levels by block id, none skipped: a screen reader follows them. */
function headingLevels(blocks: readonly ComposedBlock[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let level = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    level = Math.min(block.level, level + 1);
    levels.set(block.id, level);
  }
  return levels;
}

function blocksData(blocks: readonly ComposedBlock[], maps: Maps, levels: ReadonlyMap<string, number> = headingLevels(blocks)): Json[] {
  const data: Json[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind === 'matrix') {
      const signed = next?.kind === 'signature' && block.matrix.rows.length > 0 ? next.signature : null;
      data.push({ k: 'm', matrix: matrixTable(block.matrix, signed !== null), sign: signed === null ? null : signatureData(signed) });
    } else if (block.kind === 'signature') {
      const before = blocks[index - 1];
      if (before?.kind === 'matrix' && before.matrix.rows.length > 0) continue;
      data.push(...keptWithSignature(data, block.signature));
    } else if (block.kind === 'map') {
      const map = maps.get(block.id);
      if (map !== undefined) data.push({ k: 'map', alt: map.alt, caption: map.caption, svg: map.drawing?.svg ?? '', size: [map.drawing?.width ?? 0, map.drawing?.height ?? 0] });
    } else {
      data.push(blockData(block, levels.get(block.id) ?? 1, next));
    }
  }
  return data;
}

/** Characters of a paragraph that may move to the next page for the sake of the signature; of a longer one only its end does. */
const LONGEST_KEPT = 1500;

/** Takes the end of what stands before off `data` and gives it back in one unbreakable group with the signature. */
function keptWithSignature(data: Json[], signature: Signature): Json[] {
  const signed = { k: 's', signature: signatureData(signature) };
  const last = data.at(-1) as Data | undefined;
  // A heading sticks to what follows it anyway.
  if (last === undefined || last.k === 'h' || last.k === 'wide') return [signed];
  data.pop();
  const [rest, end] = splitEnd(last);
  if (rest !== null) data.push(rest);
  return [{ k: 'keep', blocks: [end, signed] }];
}

/** A block parted into what may stay and the end that has to stand with the signature: the last item, the last rows, the last sentences. */
function splitEnd(block: Data): readonly [rest: Data | null, end: Data] {
  if (block.k === 'l') {
    const items = block.items as readonly Json[];
    return items.length < 2 ? [null, block] : [{ ...block, items: items.slice(0, -1) }, { ...block, items: items.slice(-1) }];
  }
  if (block.k === 't') {
    const rows = block.rows as readonly Data[];
    const from = rows.findLastIndex((row, index) => index > 0 && index < rows.length - 1 && row.role === 'body' && row.starts === true);
    return from <= Number(block.head) ? [null, block] : [{ ...block, rows: rows.slice(0, from) }, { ...block, head: 0, rows: rows.slice(from) }];
  }
  const texts = block.k === 'p' ? (block.r as readonly Data[]) : [];
  const length = texts.reduce((sum, text) => sum + String(text.t).length, 0);
  const tail = texts.at(-1);
  if (length <= LONGEST_KEPT || tail === undefined) return [null, block];
  const text = String(tail.t);
  const sentence = text.lastIndexOf('. ', text.length - 250);
  const at = sentence === -1 ? text.lastIndexOf(' ', text.length - 250) : sentence + 1;
  return at <= 0 ? [null, block] : [{ ...block, r: [...texts.slice(0, -1), { ...tail, t: text.slice(0, at) }] }, { ...block, continued: true, r: [{ ...tail, t: text.slice(at).trimStart() }] }];
}

function blockData(block: Exclude<ComposedBlock, { kind: 'matrix' | 'signature' | 'map' }>, level: number, next: ComposedBlock | undefined): Json {
  const opensTable = next !== undefined && (next.kind === 'table' || next.kind === 'picture' || next.kind === 'organisation' || next.kind === 'map') && isTitle(block);
  switch (block.kind) {
    case 'heading': return { k: 'h', level, r: headingRuns(block.content) };
    case 'paragraph': {
      const text = plainText(block.content).trim();
      return { k: 'p', r: runs(block.content), align: block.align ?? (isShortTitle(text) ? 'center' : 'left'), short: text.length < 90 && !/[.;:,]$/.test(text), sticky: opensTable || text.endsWith(':') };
    }
    case 'list': return { k: 'l', items: block.items.map(itemData), sticky: opensTable };
    case 'table': return tableData(block);
    case 'organisation': return { k: 'o', alt: block.alt || 'Bagan susunan organisasi', organisation: { head: printable(block.organisation.head), staff: block.organisation.staff.map(printable), line: block.organisation.line.map(printable) } };
    case 'picture': return { k: 'pic', alt: printable(block.alt) || 'Gambar' };
  }
}

/** A title in capitals under no heading sign (`DATA BANDAR UDARA …`) stands in the middle. */
function isShortTitle(text: string): boolean {
  return text.length < 160 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** `BAB I PENDAHULUAN` breaks after its number; the table of contents prints it on one line. */
function headingRuns(content: readonly Inline[]): Json {
  const text = printable(plainText(content).trim());
  const chapter = /^(BAB\s+[IVXLC]+)[.:]?\s+(.+)$/i.exec(text);
  return chapter === null ? runs(content) : [{ t: chapter[1]! }, { t: '', br: true }, { t: chapter[2]! }];
}

function itemData(item: ListItem): Json {
  let before = plainText(item.content);
  return {
    m: printable(item.marker ?? ''), r: runs(item.content),
    c: item.children.map((child): Json => {
      const joins = child.marker === null && before.length > 200 && !/[.:;!?]\s*$/.test(before);
      before = plainText(child.content);
      return { ...(itemData(child) as Data), join: joins };
    }),
  };
}

function tableData(table: TableBlock): Json {
  const grid = tableGrid(table.rows);
  return {
    k: 't', head: grid.head, shares: columnShares(table.rows, grid), aligns: columnAligns(table.rows, grid), size: grid.columns > 10 ? 7.6 : grid.columns > 7 ? 8.6 : 9.6,
    rows: table.rows.map((row, r): Json => ({
      role: row.role, total: isTotal(row), starts: grid.rows[r]!.reduce((sum, cell) => sum + cell.colSpan, 0) === grid.columns,
      cells: grid.rows[r]!.map(({ cell, column, colSpan, rowSpan }) => ({ col: column, cs: colSpan, rs: rowSpan, long: cellText(cell).length > LONGEST_WHOLE_CELL, l: cell.lines.map(lineData) })),
    })),
  };
}

/** Characters of a cell that can fill a page; only such a row may split. */
const LONGEST_WHOLE_CELL = 2500;

function isTotal(row: TableRow): boolean {
  return row.role === 'body' && row.cells.slice(0, 2).some((cell) => /^(?:jumlah|total)\b/i.test(cellText(cell).trim()));
}

function matrixTable(matrix: Matrix, signed: boolean): Json {
  const shares = matrixShares(matrix.columns);
  const kept = signed ? Math.min(2, matrix.rows.length) : 0;
  const total = matrix.total === null ? '' : formatRupiah(matrix.total, { symbol: false });
  const lines = matrix.rows.slice(matrix.rows.length - kept).reduce((sum, row) => sum + row.entries.length, 0);
  return {
    columns: matrix.columns.map((column, index) => ({ key: column.key, title: column.title.replaceAll('/', '/\u200B'), share: shares[index] ?? 1 })), total,
    keep: kept === 0 ? [] : [kept, lines + (total === '' ? 0 : 1) + 1],
    rows: matrix.rows.map((row): Json => ({
      level: row.node.level, indent: row.depth - 2, label: printable(row.label), amount: row.amount, price: row.price, sumberDana: printable(row.sumberDana),
      entries: row.entries.map((entry, index) => ({ sasaran: printable(entry.sasaran), span: sasaranSpan(row, index), indicator: printable(entry.text), target: entry.target, satuan: printable(entry.satuan) })),
    })),
  };
}

function signatureData(signature: Signature): Json {
  return { dated: printable(signature.placeAndDate ?? ''), title: signature.title.map(printable), name: signature.name.map(printable) };
}

function lineData(line: CellLine): Json {
  return { m: printable(line.marker ?? ''), r: runs(line.content) };
}

function runs(content: readonly Inline[]): Json {
  return content.map((inline): Json => {
    const t = 'text' in inline ? printable(inline.text) : (inline.stated ?? '');
    return inline.mark === undefined ? { t } : { t, m: inline.mark };
  });
}
