// What is known of a page beside its letters: its tags, and the words that the document uses, which tell a word cut at a margin from two words.

import type { DrawnPage } from './drawn.ts';
import type { Structure } from './structure.ts';

/** Words of the document in small letters, those with hyphens too. */
export type Vocabulary = ReadonlySet<string>;

export interface Sense {
  readonly structure: Structure;
  readonly vocabulary: Vocabulary;
}

const OUTER = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;

export function vocabularyOf(pages: readonly DrawnPage[]): Vocabulary {
  const words = new Set<string>();
  for (const page of pages) for (const word of page.words) words.add(bare(word.text));
  return words;
}

/** A word without the signs around it. */
export function bare(text: string): string {
  return text.replace(OUTER, '').toLowerCase();
}
