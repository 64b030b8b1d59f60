// Takes out of a Word file what changes from run to run (clock, random ids, entry dates), so that the same plan gives the same bytes.

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { PlanProfile } from '@tenun/domain';
import { calendarDay } from '../printable.ts';

/** No zip entry can be older than 1980; this is the one date of all entries. */
const ENTRY_DATE = new Date(1980, 0, 1);
/**
 * What the library numbers at random or over all documents of the process: relationship and picture ids (21 characters),
 * bookmarks and their names, drawings. Each kind is numbered anew in order of appearance.
 */
const UNSTEADY = [
  { prefix: 't', pattern: /(?<=["/>#]|rId|_)[a-z0-9_-]{21}(?=["./<])/g },
  { prefix: '_Toc', pattern: /_Toc\d+/g },
  { prefix: '', pattern: /(?<=<w:bookmark(?:Start|End)(?: w:name="[^"]*")? w:id=")\d+/g },
  { prefix: '', pattern: /(?<=<wp:docPr id=")\d+/g },
] as const;

/** The same document with its dates set to the plan's day and its ids numbered in order of appearance. */
export function normaliseZip(bytes: Uint8Array, profile: PlanProfile): Uint8Array {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).sort();
  const [year, month, day] = calendarDay(profile) ?? [2000, 1, 1];
  const stamp = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T00:00:00Z`;
  const seen = UNSTEADY.map(() => new Map<string, string>());
  const steady = (text: string): string => UNSTEADY.reduce((before, { prefix, pattern }, kind) => before.replace(pattern, (id) => {
    const numbers = seen[kind]!;
    if (!numbers.has(id)) numbers.set(id, `${prefix}${numbers.size + 1}`);
    return numbers.get(id)!;
  }), text);
  const zipped: Zippable = {};
  for (const name of names) {
    const text = /\.(?:xml|rels)$/.test(name) ? steady(strFromU8(entries[name]!)) : null;
    const dated = text !== null && name === 'docProps/core.xml' ? text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`) : text;
    zipped[steady(name)] = [dated === null ? entries[name]! : strToU8(dated), { mtime: ENTRY_DATE, level: 6 }];
  }
  return zipSync(zipped);
}
