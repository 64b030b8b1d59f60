// Puts the bodies into the package that the library made, and takes out of it what changes from run to run (clock, random ids, entry dates), so that the same plan gives the same bytes.

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { PlanProfile } from '@tenun/domain';
import { calendarDay } from '../printable.ts';
import { hairline, type Xml } from './wordml.ts';

/** The text of the paragraph that stands for the body of section `index`. */
export function placeholder(index: number): string {
  return `TENUN-BAGIAN-${index}`;
}

const PLACEHOLDER = /<w:p>(?:<w:pPr>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr>)?<w:r><w:t[^>]*>TENUN-BAGIAN-(\d+)<\/w:t><\/w:r><\/w:p>/g;
/** No zip entry can be older than 1980; this is the one date of all entries. */
const ENTRY_DATE = new Date(1980, 0, 1);

/**
 * What the library numbers at random or over all documents of the process: relationship and picture ids (21 characters), drawings.
 * Each kind is numbered anew in order of appearance.
 */
const UNSTEADY = [
  { prefix: 't', pattern: /(?<=["/>#]|rId|_)[a-z0-9_-]{21}(?=["./<])/g },
  { prefix: '', pattern: /(?<=<wp:docPr id=")\d+/g },
] as const;

/** The document with the body of each section in its place, dated with the plan's day. */
export function assemble(bytes: Uint8Array, bodies: readonly Xml[], profile: PlanProfile): Uint8Array {
  const entries = unzipSync(bytes);
  const [year, month, day] = calendarDay(profile) ?? [2000, 1, 1];
  const stamp = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T00:00:00Z`;
  const seen = UNSTEADY.map(() => new Map<string, string>());
  const steady = (text: string): string => UNSTEADY.reduce((before, { prefix, pattern }, kind) => before.replace(pattern, (id) => {
    const numbers = seen[kind]!;
    if (!numbers.has(id)) numbers.set(id, `${prefix}${numbers.size + 1}`);
    return numbers.get(id)!;
  }), text);
  const zipped: Zippable = {};
  for (const name of Object.keys(entries).sort()) {
    const data = entries[name]!;
    zipped[steady(name)] = [/\.(?:xml|rels)$/.test(name) ? strToU8(finished(name, steady(strFromU8(data)), bodies, stamp)) : data, { mtime: ENTRY_DATE, level: 6 }];
  }
  return zipSync(zipped);
}

function finished(name: string, text: string, bodies: readonly Xml[], stamp: string): string {
  if (name === 'docProps/core.xml') return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`);
  if (name !== 'word/document.xml') return text;
  return text.replace(PLACEHOLDER, (_, section: string | undefined, index: string) => withSection(bodies[Number(index)] ?? '', section));
}

/** The break of a section stands in its last paragraph; after a table it gets one of its own, as small as can be. */
function withSection(body: Xml, section: string | undefined): Xml {
  if (section === undefined) return body.endsWith('</w:p>') ? body : `${body}<w:p/>`;
  const last = body.endsWith('</w:p>') ? body.lastIndexOf('<w:p>') : -1;
  if (last === -1) return `${body}${hairline(section)}`;
  const paragraph = body.slice(last);
  const closed = paragraph.indexOf('</w:pPr>');
  return `${body.slice(0, last)}${closed === -1 ? `<w:p><w:pPr>${section}</w:pPr>${paragraph.slice('<w:p>'.length)}` : `${paragraph.slice(0, closed)}${section}${paragraph.slice(closed)}`}`;
}
