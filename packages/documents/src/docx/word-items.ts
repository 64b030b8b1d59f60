// What stands in a Word document, in its own terms and reading order: paragraphs and tables, changes taken as accepted.

import type { Attributes } from './part.ts';
import type { Indent, ListPlace, RunLook } from './styles.ts';

/** A stretch of text of one look, a break of the line, or a picture. */
export type WordSpan =
  | { readonly kind: 'text'; readonly text: string; readonly look: RunLook }
  | { readonly kind: 'break' }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string }
  /** A note that Tenun left at this point of the text. */
  | { readonly kind: 'mark'; readonly name: string; readonly end: boolean };

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** The n-th paragraph outside tables; 0 inside one. */
  readonly number: number;
  readonly style: string | null;
  /** 0 to 8 by the paragraph itself, 9: none though its style has one; null: as its style says. */
  readonly outline: number | null;
  readonly list: ListPlace | null;
  /** What Word draws beside it; null where it is in no list. */
  readonly marker: string | null;
  readonly bullet: boolean;
  readonly indent: Indent;
  readonly align: string | null;
  readonly spans: readonly WordSpan[];
}

export interface WordCell {
  readonly colSpan: number;
  readonly merge: 'restart' | 'continue' | null;
  readonly items: readonly WordItem[];
}

export interface WordRow {
  /** It repeats on every page. */
  readonly header: boolean;
  /** 1-based, rows that a change deleted not counted. */
  readonly number: number;
  readonly cells: readonly WordCell[];
  /** Columns left out before the first cell and after the last. */
  readonly before: number;
  readonly after: number;
}

export interface WordTable {
  readonly kind: 'table';
  /** The n-th table that stands in no other one. */
  readonly number: number;
  readonly style: string | null;
  readonly rows: readonly WordRow[];
}

export type WordItem = WordParagraph | WordTable;

/** What is in the document and not in its text. */
export interface Beside {
  /** Insertions and deletions, by whom they were made counted together. */
  changes: number;
  firstChange: string | null;
  hidden: string[];
  firstHidden: string | null;
  comments: number;
  firstComment: string | null;
  /** Where footnotes and endnotes are called, by id. */
  readonly footnotes: Map<string, string>;
  readonly endnotes: Map<string, string>;
  /** Embedded objects (a sheet of Excel) of which only the picture is there. */
  objects: number;
  firstObject: string | null;
  /** Documents within the document that are not read. */
  chunks: number;
  nestedTables: number;
}

export function nothingBeside(): Beside {
  return { changes: 0, firstChange: null, hidden: [], firstHidden: null, comments: 0, firstComment: null, footnotes: new Map(), endnotes: new Map(), objects: 0, firstObject: null, chunks: 0, nestedTables: 0 };
}

/** A number among the attributes, or what to take without one. */
export function numberOf(attributes: Attributes, name: string, otherwise: number): number {
  const value = Number.parseInt(attributes[name] ?? '', 10);
  return Number.isFinite(value) ? value : otherwise;
}
