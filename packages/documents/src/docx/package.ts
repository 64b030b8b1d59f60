// The parts of a Word document: which is the body, and which hold styles, numbering, notes, comments, headers.

import { openArchive, type Archive } from '../read/open-archive.ts';
import type { ReadLimits } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { readPart } from './part.ts';

export const FORMAT = '.docx';

export interface WordPackage {
  readonly archive: Archive;
  readonly limits: ReadLimits;
  /** `word/document.xml` */
  readonly body: string;
  /** Parts that belong to the body, by the last word of their relationship (`styles`, `numbering`, `header`). */
  readonly related: ReadonlyMap<string, readonly string[]>;
}

/** Throws `ReadProblem` when the archive is damaged or has no body. */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): WordPackage {
  const archive = openArchive(bytes, FORMAT, limits);
  const main = relationships(archive, '_rels/.rels', '', limits).get('officeDocument')?.[0];
  const body = main !== undefined && archive.has(main) ? main : 'word/document.xml';
  if (!archive.has(body)) throw new ReadProblem('file-damaged', { format: FORMAT, place: body });
  const at = body.lastIndexOf('/') + 1;
  return { archive, limits, body, related: relationships(archive, `${body.slice(0, at)}_rels/${body.slice(at)}.rels`, body.slice(0, at), limits) };
}

/** The XML of the first part of a kind; undefined when the document has none. */
export function relatedPart({ archive, related }: WordPackage, kind: string): { readonly part: string; readonly xml: string } | undefined {
  const part = related.get(kind)?.[0];
  const xml = part === undefined ? undefined : archive.text(part);
  return part === undefined || xml === undefined ? undefined : { part, xml };
}

function relationships(archive: Archive, name: string, folder: string, limits: ReadLimits): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const xml = archive.text(name);
  if (xml === undefined) return found;
  readPart(xml, { format: FORMAT, part: name, limits }, {
    open(_, { Type, Target, TargetMode }) {
      if (Type === undefined || Target === undefined || TargetMode === 'External') return;
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      found.set(kind, [...(found.get(kind) ?? []), resolve(folder, Target)]);
    },
    close: () => undefined,
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
