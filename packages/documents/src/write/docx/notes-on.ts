// Reads the document just written as a reader will, and notes where that gives something else than the plan: characters of the source that are printed otherwise, what a page does not print.

import { strFromU8 } from 'fflate';
import type { Block, Indicator, PlanContent, TableRow } from '@tenun/domain';
import { encodeNode } from '@tenun/domain/plan/codec.ts';
import { readProfile } from '@tenun/domain/rkt/profile.ts';
import { ABSENT, canonical, digest, unplaced, type BlockNote, type Change, type OwnNotes, type Patch, type RowNote } from '../../docx/own/notes.ts';
import { plain, readVisible, type OwnReading } from '../../docx/own/read-own.ts';
import { rowId } from '../../docx/own/read-matrix.ts';
import { compacted, digitPattern, visibleRow, visibleText } from '../../docx/own/wording.ts';
import { readStory } from '../../docx/read-story.ts';
import { DEFAULT_LIMITS } from '../../read/read-options.ts';
import type { Parts } from './assemble.ts';

/** What Tenun writes itself is never too much to read. */
const LIMITS = { ...DEFAULT_LIMITS, rows: Number.MAX_SAFE_INTEGER, cells: Number.MAX_SAFE_INTEGER };

/** What was printed: the matrix alone or all, and the figures by reference with their bookmarks. */
export interface Printed {
  readonly matrixOnly: boolean;
  readonly figures: OwnNotes['figures'];
}

/** Notes for the parts of a document of this plan, whose blocks and rows are bookmarked by their numbers. */
export function notesOn(parts: Parts, content: PlanContent, { matrixOnly, figures }: Printed): OwnNotes {
  const text = (name: string): string | undefined => (parts.has(name) ? strFromU8(parts.get(name)!) : undefined);
  const archive = { names: [...parts.keys()], has: (name: string) => parts.has(name), bytes: (name: string) => parts.get(name), text };
  const { items, styles } = readStory({ archive, limits: LIMITS, body: 'word/document.xml', related: new Map([['styles', ['word/styles.xml']]]) });
  const reading = readVisible(items, styles, figures);
  const rows = rowNotes(reading, content);
  if (matrixOnly) return { blocks: {}, rows, cover: null, figures, profile: patchOf({ ...readProfile(reading.segments.flatMap(({ blocks }) => blocks)) }, { ...content.profile }) };
  const starts = reading.segments.flatMap(({ segment }) => (segment.kind === 'B' ? [segment.index] : []));
  const cover = content.blocks.slice(0, starts[0] ?? content.blocks.length);
  return {
    blocks: blockNotes(reading, content.blocks),
    rows,
    figures,
    cover: { was: digest(reading.cover), blocks: unplaced(cover) as unknown[] },
    profile: patchOf({ ...readProfile(content.blocks) }, { ...content.profile }),
  };
}

function blockNotes({ segments }: OwnReading, blocks: readonly Block[]): Record<string, BlockNote> {
  const notes: Record<string, BlockNote> = {};
  const starts = segments.flatMap(({ segment }) => (segment.kind === 'B' ? [segment.index] : []));
  for (const { segment: { kind, index }, blocks: read } of segments) {
    const next = starts[starts.indexOf(index) + 1] ?? blocks.length;
    const own = kind === 'B' ? blocks.slice(index, next) : [];
    if (canonical(read) === canonical(own)) continue;
    notes[`${kind}${index}`] = noteOf(read, own);
  }
  return notes;
}

function noteOf(read: readonly Block[], own: readonly Block[]): BlockNote {
  const [one, of] = [read[0], own[0]];
  if (read.length === 1 && own.length === 1 && one !== undefined && of !== undefined && one.kind === of.kind) {
    const rows = one.kind === 'table' && of.kind === 'table' && one.rows.length === of.rows.length ? rowChanges(one.rows, of.rows) : null;
    const { rows: whole, ...others } = patchOf({ ...one }, { ...of }, visibleText([one]));
    const patch = rows === null && whole !== undefined ? { ...others, rows: whole } : others;
    return { ...(Object.keys(patch).length === 0 ? {} : { patch }), ...(rows === null || Object.keys(rows).length === 0 ? {} : { rows }) };
  }
  return { whole: { count: read.length, was: digest(read), blocks: compacted(unplaced(own), visibleText(read)) as unknown[] } };
}

/** Null where two rows are read alike and were not: then only the whole table says which is which. */
function rowChanges(read: readonly TableRow[], own: readonly TableRow[]): Record<string, unknown> | null {
  const changes = new Map<string, string>();
  for (const [index, row] of read.entries()) {
    const was = digest(row);
    const is = canonical(own[index]);
    if (changes.has(was) && changes.get(was) !== is) return null;
    changes.set(was, is);
  }
  return Object.fromEntries(read.flatMap((row, index) => (canonical(row) === canonical(own[index]) ? [] : [[digest(row), compacted(unplaced(own[index]), visibleRow(row))]])));
}

/** Fields whose texts are what is visible. */
const VISIBLE = new Set(['content', 'items', 'rows']);

/** Fields that are read otherwise than they are. */
function patchOf(read: Readonly<Record<string, unknown>>, own: Readonly<Record<string, unknown>>, visible = ''): Patch {
  const fields = new Set([...Object.keys(read), ...Object.keys(own)]);
  const patch: Record<string, Change> = {};
  for (const field of fields) {
    const [value, of] = [read[field] ?? null, own[field] ?? null];
    if (field === 'id' || field === 'place' || canonical(value) === canonical(of)) continue;
    const pola = isFigure(value) && isFigure(of) && value.value === of.value ? digitPattern(of.raw, value.raw) : null;
    if (pola !== null) patch[field] = { was: digest(value), pola };
    else patch[field] = { was: digest(value), is: own[field] === undefined ? ABSENT : VISIBLE.has(field) ? compacted(unplaced(of), visible) : unplaced(of) };
  }
  return patch;
}

function isFigure(value: unknown): value is { readonly raw: string; readonly value: string | null } {
  return value !== null && typeof value === 'object' && 'raw' in value && 'value' in value;
}

function rowNotes({ rows }: OwnReading, content: PlanContent): Record<string, RowNote> {
  const notes: Record<string, RowNote> = {};
  const byNode = Map.groupBy(content.indicators, (indicator) => indicator.nodeId);
  const numbers = new Map(content.nodes.map((node, index) => [node.id, rowId(index)]));
  const used = JSON.stringify(content.blocks).match(/"figure":"(?:[^"\\]|\\.)*"/g) ?? [];
  for (const { mark, node: read, indicators } of rows) {
    const own = mark === null ? undefined : content.nodes[mark];
    if (own === undefined) continue;
    const isNamed = used.some((key) => key.endsWith(`.${own.id}"`));
    const node = patchOf({ ...encodeNode(read), sebagai: read.id }, { ...encodeNode(own), parentId: own.parentId === null ? null : (numbers.get(own.parentId) ?? null), sebagai: isNamed ? own.id : read.id });
    const note = { ...(Object.keys(node).length === 0 ? {} : { node }), ...indicatorNotes(indicators, byNode.get(own.id) ?? []) };
    if (Object.keys(note).length > 0) notes[String(mark)] = note;
  }
  return notes;
}

function indicatorNotes(read: readonly Indicator[], own: readonly Indicator[]): Pick<RowNote, 'indicators' | 'all'> {
  if (read.length !== own.length) return { all: { was: digest(read.map(plain)), is: unplaced(own.map(plain)) } };
  const patches = read.map((indicator, index) => patchOf({ ...plain(indicator) }, { ...plain(own[index]!) }));
  return patches.every((patch) => Object.keys(patch).length === 0) ? {} : { indicators: patches };
}
