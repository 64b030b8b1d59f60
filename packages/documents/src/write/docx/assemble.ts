// Puts the bodies into the package that the library made, and takes out of it what changes from run to run (clock, random ids, entry dates), so that the same plan gives the same bytes.

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { PlanProfile } from '@tenun/domain';
import { NAMESPACE, notesXml, type OwnNotes } from '../../docx/own/notes.ts';
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

/** The parts of a package by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts with the body of each section in its place, dated with the plan's day. */
export function assemble(bytes: Uint8Array, bodies: readonly Xml[], profile: PlanProfile): Parts {
  const entries = unzipSync(bytes);
  const [year, month, day] = calendarDay(profile) ?? [2000, 1, 1];
  const stamp = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T00:00:00Z`;
  const seen = UNSTEADY.map(() => new Map<string, string>());
  const steady = (text: string): string => UNSTEADY.reduce((before, { prefix, pattern }, kind) => before.replace(pattern, (id) => {
    const numbers = seen[kind]!;
    if (!numbers.has(id)) numbers.set(id, `${prefix}${numbers.size + 1}`);
    return numbers.get(id)!;
  }), text);
  const parts = new Map<string, Uint8Array>();
  for (const name of Object.keys(entries).sort()) {
    const data = entries[name]!;
    parts.set(steady(name), /\.(?:xml|rels)$/.test(name) ? strToU8(finished(name, steady(strFromU8(data)), bodies, stamp)) : data);
  }
  return parts;
}

const NOTES_RELATION = '<Relationship Id="rIdCatatan" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';
const NOTES_TYPE = '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
const NOTES_PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="{6B2D3C0E-54E4-4E1A-9C56-7E0A1D4B9F27}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
const NOTES_RELATIONS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>';

/** The parts with the notes of how the source stood, as custom XML that Word and LibreOffice carry along. */
export function withNotesPart(parts: Parts, notes: OwnNotes): Parts {
  const more = new Map(parts);
  const insert = (name: string, before: string, piece: string): void => {
    const text = strFromU8(parts.get(name)!);
    more.set(name, strToU8(text.replace(before, `${piece}${before}`)));
  };
  insert('word/_rels/document.xml.rels', '</Relationships>', NOTES_RELATION);
  insert('[Content_Types].xml', '</Types>', NOTES_TYPE);
  more.set('customXml/item1.xml', strToU8(notesXml(notes)));
  more.set('customXml/itemProps1.xml', strToU8(NOTES_PROPERTIES));
  more.set('customXml/_rels/item1.xml.rels', strToU8(NOTES_RELATIONS));
  return more;
}

/** The package as a file. */
export function zipParts(parts: Parts): Uint8Array {
  const zipped: Zippable = {};
  for (const [name, data] of parts) zipped[name] = [data, { mtime: ENTRY_DATE, level: 6 }];
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
