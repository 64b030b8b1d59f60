// The parts of an .xlsx while it is changed: read, replaced, added with their relationships and content types; all others stay as they are.

import { strToU8, zipSync, type Zippable } from 'fflate';
import { openArchive, type Archive } from '../../read/open-archive.ts';
import type { ReadLimits } from '../../read/read-options.ts';
import { ReadProblem } from '../../read/read-problem.ts';
import { appendTo, elements, escapeXml, prefixOf, splice } from './splice.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = '[Content_Types].xml';
/** Parts that hold macros, and what signs and describes them. */
const MACRO = /(?:^|\/)vba(?:Project|Data)[^/]*$/i;

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The path of the part. */
  readonly target: string;
}

export class Package {
  readonly #archive: Archive;
  readonly #changed = new Map<string, string>();

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.#archive = openArchive(bytes, '.xlsx', limits);
  }

  text(part: string): string | undefined {
    return this.#changed.get(part) ?? this.#archive.text(part);
  }

  required(part: string): string {
    const text = this.text(part);
    if (text === undefined) throw new ReadProblem('file-damaged', { format: '.xlsx', place: part });
    return text;
  }

  set(part: string, xml: string): void {
    this.#changed.set(part, xml);
  }

  relations(part: string): readonly Relation[] {
    const rels = relsOf(part);
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    return elements(this.text(rels) ?? '<none/>', rels, (name) => name === 'Relationship').map(({ attributes }) => ({ id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', target: attributes['TargetMode'] === 'External' ? '' : resolve(folder, attributes['Target'] ?? '') }));
  }

  /** The part of the office document: `xl/workbook.xml`. */
  main(): string {
    return this.relations('').find((relation) => relation.type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  }

  /** Adds a part that belongs to another; returns the id of the relationship. */
  relate(owner: string, kind: string, part: string): string {
    const rels = relsOf(owner);
    const ids = new Set(this.relations(owner).map((relation) => relation.id));
    let number = 1;
    while (ids.has(`rIdTenun${number}`)) number += 1;
    const id = `rIdTenun${number}`;
    const own = `Id="${id}" Type="${OFFICE}/${kind}" Target="/${escapeXml(part)}"/>`;
    const xml = this.text(rels);
    if (xml === undefined) this.set(rels, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"><Relationship ${own}</Relationships>`);
    else this.#append(rels, xml, 'Relationships', `<${prefixOf(xml, 'Relationships')}Relationship ${own}`);
    return id;
  }

  /** Says what a new part is, by its path or by its extension. */
  declare(of: { readonly part: string } | { readonly extension: string }, type: string): void {
    const xml = this.required(TYPES);
    const known = elements(xml, TYPES, (name) => name === 'Override' || name === 'Default').some(({ attributes }) => ('part' in of ? attributes['PartName'] === `/${of.part}` : attributes['Extension']?.toLowerCase() === of.extension));
    if (known) return;
    const prefix = prefixOf(xml, 'Types');
    this.#append(TYPES, xml, 'Types', 'part' in of ? `<${prefix}Override PartName="/${escapeXml(of.part)}" ContentType="${type}"/>` : `<${prefix}Default Extension="${of.extension}" ContentType="${type}"/>`);
  }

  /** A path that no part has yet. */
  free(path: (number: number) => string): string {
    let number = 1;
    while (this.text(path(number)) !== undefined) number += 1;
    return path(number);
  }

  /** Leaves macros out and says so in the parts that spoke of them: a workbook that is handed back runs nothing, and is a plain .xlsx. */
  dropMacros(): void {
    const main = this.main();
    for (const [part, gone] of [[relsOf(main), (attributes: Readonly<Record<string, string>>) => MACRO.test(attributes['Target'] ?? '')], [TYPES, (attributes: Readonly<Record<string, string>>) => MACRO.test(attributes['PartName'] ?? '')]] as const) {
      const xml = this.text(part);
      if (xml === undefined) continue;
      const removed = elements(xml, part, (name, attributes) => (name === 'Relationship' || name === 'Override') && gone(attributes)).map(({ start, end }) => ({ start, end, text: '' }));
      const plain = splice(xml, removed).replace('application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml');
      if (plain !== xml) this.set(part, plain);
    }
  }

  /** The archive with its parts in their order, the new ones behind. */
  bytes(): Uint8Array {
    const parts: Zippable = {};
    const options = { mtime: new Date(2000, 0, 1) };
    for (const name of this.#archive.names.filter((each) => !MACRO.test(each))) parts[name] = [this.#changed.has(name) ? strToU8(declaredAsUtf8(this.#changed.get(name)!)) : this.#archive.bytes(name)!, options];
    for (const [name, xml] of this.#changed) parts[name] ??= [strToU8(xml), options];
    return zipSync(parts);
  }

  #append(part: string, xml: string, root: string, text: string): void {
    const element = elements(xml, part, (name, _attributes, depth) => depth === 0 && name === root)[0];
    if (element === undefined) throw new ReadProblem('file-damaged', { format: '.xlsx', place: part });
    this.set(part, splice(xml, [appendTo(xml, element, text)]));
  }
}

/** A part that was UTF-16 is written as UTF-8. */
function declaredAsUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=["'])utf-16[^"']*/i, '$1UTF-8');
}

function relsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
