// Reads a plan from a Word document, as Word, LibreOffice and pandoc write it, and as Tenun itself does.

import { readPlan, type ReadResult } from '@tenun/domain';
import { amountsInFull } from '../blocks/amounts-in-full.ts';
import { readPieces } from '../blocks/read-pieces.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { noticesOf } from './notices.ts';
import { readNotes } from './own/notes.ts';
import { readOwn } from './own/read-own.ts';
import { openPackage } from './package.ts';
import { readStory } from './read-story.ts';
import { framedTables, toPieces } from './to-pieces.ts';

/**
 * Reads what a person sees on the pages, tracked changes taken as accepted; what stands beside the text is told in notices.
 * Throws `ReadProblem`.
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const from = openPackage(bytes, options.limits);
  const { items, beside, styles } = readStory(from);
  const notes = readNotes(from);
  const notices = noticesOf(from, { ...beside, nestedTables: beside.nestedTables - framedTables(items) }, notes !== null);
  if (notes !== null) return { ...readOwn(items, styles, notes), notices };
  const { blocks, notices: scaled } = amountsInFull(readPieces(toPieces(items, styles)));
  const { content, unread } = readPlan(blocks);
  return { reader: 'docx', content, unread, suppressions: [], notices: [...notices, ...scaled] };
}
