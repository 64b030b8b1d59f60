// Changes XML where it has to be changed and leaves every other letter of it as it was.

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ReadProblem } from '../../read/read-problem.ts';

/** `text` takes the place of the letters from `start` to `end`; where they are equal it is put in. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splices that do not overlap, in any order; of those at one place the earlier stands first. */
export function splice(xml: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of splices.map((each, index) => ({ ...each, index })).toSorted((a, b) => a.start - b.start || a.index - b.index)) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  return parts.join('') + xml.slice(at);
}

/** An element with where it stands. `openEnd` is after its first tag, `closeStart` before its last; both are the end for one that closes itself. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly depth: number;
}

/** The elements that `wanted` picks by local name and attributes, in the order they end. Throws `ReadProblem` where the XML is damaged. */
export function elements(xml: string, part: string, wanted: (name: string, attributes: Readonly<Record<string, string>>, depth: number) => boolean): Element[] {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const found: Element[] = [];
  const open: ({ readonly start: number; readonly openEnd: number; readonly attributes: Readonly<Record<string, string>> } | null)[] = [];
  parser.on('error', () => {
    throw new ReadProblem('file-damaged', { format: '.xlsx', place: `${part}:${parser.line}` });
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    open.push(wanted(localName(tag.name), tag.attributes, open.length) ? { start: xml.lastIndexOf('<', parser.position - 2), openEnd: parser.position, attributes: { ...tag.attributes } } : null);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    const own = open.pop();
    if (own === null || own === undefined) return;
    const end = parser.position;
    found.push({ ...own, name: localName(tag.name), closeStart: tag.isSelfClosing ? end : xml.lastIndexOf('<', end - 2), end, selfClosing: tag.isSelfClosing, depth: open.length });
  });
  parser.write(xml).close();
  return found;
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The prefix of the names of a part, with its colon: `x:` where a program writes `<x:row>`. */
export function prefixOf(xml: string, root: string): string {
  return new RegExp(`<([\\w.-]+:)?${root}[\\s>]`).exec(xml)?.[1] ?? '';
}

/** What goes between the tags of an element that may close itself. */
export function appendTo(xml: string, element: Element, text: string): Splice {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text };
  const tag = xml.slice(element.start, element.end);
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  return { start: element.start, end: element.end, text: `${tag.replace(/\s*\/>$/, '>')}${text}</${name}>` };
}

/** The first tag of an element with an attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s)${name}=(?:"[^"]*"|'[^']*')`);
  return pattern.test(tag) ? tag.replace(pattern, `$1${name}="${value}"`) : tag.replace(/^<([^\s/>]+)/, `<$1 ${name}="${value}"`);
}

/** What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
