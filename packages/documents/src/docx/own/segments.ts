// Parts a document that Tenun wrote at its bookmarks: each stretch is what one block of the plan was printed as.

import type { WordItem, WordParagraph } from '../word-items.ts';
import { MARK } from './bookmarks.ts';

export interface Segment {
  /** `B`: blocks of the plan from number `index` on; `X`: something that Tenun makes anew (a chart, a signature from the profile); `-`: before any bookmark. */
  readonly kind: 'B' | 'X' | '-';
  readonly index: number;
  readonly items: readonly WordItem[];
}

export function segmentsOf(items: readonly WordItem[]): Segment[] {
  const segments: { kind: Segment['kind']; index: number; items: WordItem[] }[] = [{ kind: '-', index: -1, items: [] }];
  for (const item of items) {
    const mark = markOf(item);
    if (mark !== null) segments.push({ ...mark, items: [item] });
    else segments.at(-1)!.items.push(item);
  }
  return segments.filter((segment) => segment.items.length > 0);
}

function markOf(item: WordItem): { readonly kind: 'B' | 'X'; readonly index: number } | null {
  for (const paragraph of paragraphsOf(item)) {
    for (const span of paragraph.spans) {
      const mark = span.kind === 'mark' ? MARK.exec(span.name) : null;
      if (mark !== null && mark[1] !== 'R') return { kind: mark[1] as 'B' | 'X', index: Number(mark[2]) };
    }
  }
  return null;
}

/** The number of the row of the matrix that is bookmarked here; null where none is. */
export function rowMark(items: readonly WordItem[]): number | null {
  for (const item of items) {
    for (const paragraph of paragraphsOf(item)) {
      for (const span of paragraph.spans) {
        const mark = span.kind === 'mark' ? MARK.exec(span.name) : null;
        if (mark?.[1] === 'R') return Number(mark[2]);
      }
    }
  }
  return null;
}

function* paragraphsOf(item: WordItem): Generator<WordParagraph> {
  if (item.kind === 'paragraph') yield item;
  else for (const row of item.rows) for (const cell of row.cells) for (const inner of cell.items) yield* paragraphsOf(inner);
}
