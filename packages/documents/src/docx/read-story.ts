// Reads the body of a Word document into paragraphs and tables.

import { DocumentEvents } from './document-events.ts';
import { readNumbering } from './numbering.ts';
import { FORMAT, type WordPackage } from './package.ts';
import { readPart } from './part.ts';
import { readStyles, type WordStyles } from './styles.ts';
import type { Beside, WordItem } from './word-items.ts';

export interface Story {
  readonly items: readonly WordItem[];
  readonly beside: Beside;
  readonly styles: WordStyles;
}

export function readStory(from: WordPackage): Story {
  const styles = readStyles(from);
  const events = new DocumentEvents(styles, readNumbering(from), from.limits);
  readPart(from.archive.text(from.body) ?? '', { format: FORMAT, part: from.body, limits: from.limits }, events);
  return { items: events.items, beside: events.beside, styles };
}
