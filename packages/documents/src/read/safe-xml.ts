// Reads XML from a file of somebody else: no document type and so no entities of its own, no nesting beyond the limit, nothing fetched.

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ReadLimits } from './read-options.ts';
import { ReadProblem } from './read-problem.ts';

/** What is told while reading. Names are as written, with their prefix (`w:p`). */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  /** Text and CDATA between two tags, with references resolved; white space too. */
  text?(text: string): void;
}

export interface XmlSource {
  /** What the sentences call the file: `.docx`. */
  readonly format: string;
  /** The part of it: `word/document.xml`. */
  readonly part: string;
  readonly limits: ReadLimits;
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Letters handed to the parser at once: what it has not yet told is bounded by them. */
const STEP = 65_536;

/** Throws `ReadProblem`: `file-damaged` with the part and its line, `file-unsafe` for a document type, `file-too-many` for depth. */
export function readXml(xml: string, { format, part, limits }: XmlSource, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  const place = (): string => `${part}:${parser.line}`;
  parser.on('doctype', () => {
    throw new ReadProblem('file-unsafe', { what: 'entity', place: place() });
  });
  parser.on('error', () => {
    // An entity that was never declared says that a declaration was meant to be there; the file is damaged all the same.
    throw new ReadProblem('file-damaged', { format, place: place() });
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1;
    if (depth > limits.depth) throw new ReadProblem('file-too-many', { what: 'depth', count: depth, limit: limits.depth, place: place() });
    events.open?.(tag.name, tag.attributes);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1;
    events.close?.(tag.name);
  });
  if (events.text !== undefined) {
    const told = events.text.bind(events);
    parser.on('text', told);
    parser.on('cdata', told);
  }
  // A document type is told only when it ends; one that is megabytes long is refused at its start.
  const doctype = /<!DOCTYPE/.exec(xml.slice(0, STEP));
  if (doctype !== null && !/<[A-Za-z]/.test(xml.slice(0, doctype.index))) throw new ReadProblem('file-unsafe', { what: 'entity', place: part });
  for (let start = 0; start < xml.length; start += STEP) parser.write(xml.slice(start, start + STEP));
  parser.close();
}

/** The whole of a small part as a tree. Parts that can be large (a sheet, the body of a document) are better read by events. */
export function parseXml(xml: string, source: XmlSource): XmlElement {
  const root: { readonly children: (XmlElement | string)[] } = { children: [] };
  const open: { readonly children: (XmlElement | string)[] }[] = [root];
  readXml(xml, source, {
    open(name, attributes) {
      const element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)?.children.push(text),
  });
  const found = root.children.find((child) => typeof child !== 'string');
  if (found === undefined || typeof found === 'string') throw new ReadProblem('file-damaged', { format: source.format, place: source.part });
  return found;
}
