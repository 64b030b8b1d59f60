// What Tenun notes in the Word documents it writes: how a text stood in the source where the printed form alone would be read otherwise. What is visible wins: a note holds only while the printed form is as it was.

import { createHash } from 'node:crypto';
import type { Block, Place } from '@tenun/domain';
import { FORMAT, type WordPackage } from '../package.ts';
import { readPart } from '../part.ts';
import { expanded, filledPattern } from './wording.ts';

export const NAMESPACE = 'urn:tenun:catatan';

/** The value of a field that was read as `was` (its digest) is `is`; of a figure, `pola` says how its digits stand. */
export interface Change {
  readonly was: string;
  readonly is?: unknown;
  readonly pola?: string;
}

export type Patch = Readonly<Record<string, Change>>;

/** What a stretch of the document stands for: by its fields, row by row, or whole. */
export interface BlockNote {
  readonly patch?: Patch;
  /** Rows of a table by the digest of how they are read. */
  readonly rows?: Readonly<Record<string, unknown>>;
  readonly whole?: { readonly count: number; readonly was: string; readonly blocks: readonly unknown[] };
}

export interface RowNote {
  readonly node?: Patch;
  readonly indicators?: readonly Patch[];
  readonly all?: Change;
}

export interface OwnNotes {
  /** By the number of the block at which the stretch begins. */
  readonly blocks: Readonly<Record<string, BlockNote>>;
  /** By the number of the row of the matrix. */
  readonly rows: Readonly<Record<string, RowNote>>;
  readonly cover: { readonly was: string; readonly blocks: readonly unknown[] } | null;
  readonly profile: Patch;
  /** Figures by reference by the number of their bookmark: which it is, what the source said there, and what was printed (its digest). */
  readonly figures: Readonly<Record<string, { readonly figure: string; readonly stated: string | null; readonly was: string }>>;
}

/** The same for what says the same: places, ids and the order of fields are no part of it. */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 12);
}

export function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'place' || key === 'id') return undefined;
    if (typeof inner === 'bigint') return `${inner}n`;
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }) ?? 'null';
}

/** A value as it is kept in a note: without places. */
export function unplaced(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'place' || key === 'id' ? undefined : inner)) ?? 'null');
}

/** A value from a note with the place at which it stands now. */
export function placed(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((each) => placed(each, place));
  if (value === null || typeof value !== 'object') return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, placed(each, place)]));
  return 'cells' in inner || 'children' in inner || 'kind' in inner ? { ...inner, place } : inner;
}

/** The fields with what the patch says of those that are read as they were; texts are taken from what is visible. */
export function patched<T extends object>(read: T, patch: Patch, place: Place, visible = ''): T {
  const fields = Object.entries(patch).flatMap(([name, change]) => {
    const value = (read as Record<string, unknown>)[name] ?? null;
    return digest(value) === change.was ? [[name, placed(changed(value, change, visible), place)] as const] : [];
  });
  return fields.length === 0 ? read : (Object.fromEntries(Object.entries({ ...read, ...Object.fromEntries(fields) }).filter(([, value]) => value !== undefined && value !== ABSENT)) as T);
}

function changed(value: unknown, { is, pola }: Change, visible: string): unknown {
  if (pola === undefined) return expanded(is, visible);
  const figure = value as { readonly raw: string };
  return { ...figure, raw: filledPattern(pola, figure.raw) };
}

/** A field that the source does not have at all. */
export const ABSENT = '\u0000';

/** The notes of a document of Tenun's own; null for any other. */
export function readNotes(from: WordPackage): OwnNotes | null {
  for (const part of from.related.get('customXml') ?? []) {
    const xml = from.archive.text(part);
    if (xml?.includes(NAMESPACE) !== true) continue;
    let json = '';
    readPart(xml, { format: FORMAT, part, limits: from.limits }, { open: () => undefined, close: () => undefined, text: (text) => void (json += text) });
    return parseNotes(json);
  }
  return null;
}

const EMPTY: OwnNotes = { blocks: {}, rows: {}, cover: null, profile: {}, figures: {} };

/** Notes that somebody damaged are as none: then what is visible is all there is. */
function parseNotes(json: string): OwnNotes {
  try {
    const said = JSON.parse(json) as Partial<OwnNotes> | null;
    return { ...EMPTY, ...said };
  } catch {
    return EMPTY;
  }
}

/** The notes as a part of the package. */
export function notesXml(notes: OwnNotes): string {
  const json = JSON.stringify(notes).replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.codePointAt(0)!.toString(16)}`).replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
  return `<?xml version="1.0" encoding="UTF-8"?><catatan xmlns="${NAMESPACE}">${json}</catatan>`;
}

/** Blocks from a note, at the place where they stand now. */
export function notedBlocks(blocks: readonly unknown[], place: Place): Block[] {
  return blocks.map((block) => ({ id: '', ...(placed(block, place) as Omit<Block, 'id'>) }) as Block);
}
