// Reads a Word document that Tenun wrote, also after somebody edited it: what is visible as it stands, in the words of the source where nothing was changed.

import { NOWHERE, type Block, type Indicator, type PlanContent, type ReadResult, type Unread } from '@tenun/domain';
import { decodeNode, encodeNode, type WireNode } from '@tenun/domain/plan/codec.ts';
import { readProfile } from '@tenun/domain/rkt/profile.ts';
import type { FigureAt } from '../lines.ts';
import type { WordStyles } from '../styles.ts';
import type { WordItem, WordTable } from '../word-items.ts';
import { FIGURE_MARK } from './bookmarks.ts';
import { digest, notedBlocks, patched, placed, type BlockNote, type OwnNotes, type Patch, type RowNote } from './notes.ts';
import { isCover, isMatrix, readSegment } from './read-blocks.ts';
import { readMatrixTables, type OwnRow } from './read-matrix.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { rowAsTable, sameGroup, sameIndicator, sameRow, saysAllOf } from './same-words.ts';
import { expanded, visibleRow, visibleText } from './wording.ts';

/** What stands in the document, before any note: what notes are made of and held against. */
export interface OwnReading {
  readonly cover: readonly Block[];
  readonly segments: readonly { readonly segment: Segment; readonly blocks: readonly Block[] }[];
  readonly rows: readonly OwnRow[];
  readonly unread: readonly Unread[];
}

export function readVisible(items: readonly WordItem[], styles: WordStyles, figures: OwnNotes['figures']): OwnReading {
  const figureAt: FigureAt = (bookmark, text) => {
    const known = figures[FIGURE_MARK.exec(bookmark)?.[1] ?? ''];
    return known === undefined || digest(text) !== known.was ? null : { figure: known.figure, stated: known.stated };
  };
  const segments = segmentsOf(items).map((segment) => ({ ...segment, items: segment.items.filter((item) => segment.kind !== '-' || !isCover(item, styles)) }));
  const tables = items.flatMap((item): WordTable[] => (item.kind === 'table' && isMatrix(item, styles) ? [item] : []));
  return {
    cover: readSegment(items.filter((item) => isCover(item, styles)), styles, figureAt),
    segments: segments.map((segment) => ({ segment, blocks: readSegment(segment.items, styles, figureAt) })),
    ...readMatrixTables(tables, styles),
  };
}

export function readOwn(items: readonly WordItem[], styles: WordStyles, notes: OwnNotes): Omit<ReadResult, 'notices'> {
  const reading = readVisible(items, styles, notes.figures);
  const blocks = [...coverBlocks(reading.cover, notes), ...reading.segments.flatMap(({ segment, blocks: read }) => segmentBlocks(segment, read, notes))].map((block, index): Block => ({ ...block, id: `b${index + 1}` }));
  const rows = reading.rows.map((row) => noted(row, row.mark === null ? undefined : notes.rows[row.mark]));
  // A parent is noted and read by the number of its row; some rows have another id.
  const ids = new Map(rows.map(({ node }, index) => [reading.rows[index]!.node.id, node.id]));
  const nodes = rows.map(({ node }) => ({ ...node, parentId: node.parentId === null ? null : (ids.get(node.parentId) ?? null) }));
  const indicators = rows.flatMap((row) => row.indicators).map((indicator, index): Indicator => ({ ...indicator, id: `i${index + 1}` }));
  const profile = patched(readProfile(blocks), notes.profile, NOWHERE);
  const content: PlanContent = { profile, blocks, nodes, indicators };
  return { reader: 'docx', content, unread: reading.unread, suppressions: [] };
}

function coverBlocks(cover: readonly Block[], { cover: note }: OwnNotes): readonly Block[] {
  if (note === null || digest(cover) !== note.was) return cover;
  return notedBlocks(note.blocks, cover[0]?.place ?? NOWHERE);
}

function segmentBlocks({ kind, index }: Segment, read: readonly Block[], notes: OwnNotes): readonly Block[] {
  const note = notes.blocks[`${kind}${index}`];
  return note === undefined ? read : withNote(read, note, kind === 'X');
}

/** `isMadeAnew`: what was printed there is no block of the plan and may be left out. */
function withNote(read: readonly Block[], note: BlockNote, isMadeAnew: boolean): readonly Block[] {
  const [first] = read;
  if (note.whole !== undefined) {
    const { count, was, blocks } = note.whole;
    if (digest(read.slice(0, count)) !== was) return read;
    const said = notedBlocks(expanded(blocks, visibleText(read.slice(0, count))) as unknown[], first?.place ?? NOWHERE);
    return saysAllOf(read.slice(0, count), said) || isMadeAnew ? [...said, ...read.slice(count)] : read;
  }
  if (first === undefined) return read;
  const said = note.patch === undefined ? first : patched(first, note.patch, first.place, visibleText([first]));
  const block = saysAllOf([first], [said]) ? said : first;
  if (block.kind !== 'table' || note.rows === undefined) return [block, ...read.slice(1)];
  const known = note.rows;
  const rows = block.rows.map((row) => {
    const is = known[digest(row)];
    if (is === undefined) return row;
    const noted = placed(expanded(is, visibleRow(row)), row.place) as typeof row;
    return saysAllOf([rowAsTable(row, row.place)], [rowAsTable(noted, row.place)]) ? noted : row;
  });
  return [{ ...block, rows }, ...read.slice(1)];
}

/** A node as it is noted: its id stands as `sebagai`, since ids are no part of what rows are compared by. */
export type WrittenNode = WireNode & { readonly sebagai: string };

/** The row in the words of the source: each figure and text on its own, so that an edit beside it changes nothing of it. */
function noted(row: OwnRow, note: RowNote | undefined): Pick<OwnRow, 'node' | 'indicators'> {
  if (note === undefined) return row;
  const wire: WrittenNode = { ...encodeNode(row.node), sebagai: row.node.id };
  const said = note.node === undefined ? wire : patched(wire, note.node, row.node.place);
  const moved = note.all !== undefined && digest(row.indicators.map(plain)) === note.all.was ? (note.all.is as readonly Indicator[]) : null;
  const holds = moved === null ? sameRow(wire, said) : sameGroup(wire, row.indicators, said, moved);
  const { sebagai, ...rest } = holds ? said : wire;
  const node = decodeNode({ ...rest, id: sebagai });
  const indicators = moved !== null && holds ? moved : row.indicators.map((indicator, index) => worded(indicator, note.indicators?.[index] ?? {}));
  return { node, indicators: indicators.map((indicator) => ({ ...indicator, nodeId: node.id, place: row.node.place })) };
}

function worded(indicator: Indicator, patch: Patch): Indicator {
  const said = patched(indicator, patch, indicator.place);
  return sameIndicator(indicator, said) ? said : indicator;
}

/** An indicator without what only its row gives it. */
export function plain(indicator: Indicator): Omit<Indicator, 'nodeId'> {
  return Object.fromEntries(Object.entries(indicator).filter(([name]) => name !== 'nodeId')) as unknown as Omit<Indicator, 'nodeId'>;
}
