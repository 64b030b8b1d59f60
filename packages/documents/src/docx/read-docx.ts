// Reads a plan from a Word document, as Word, LibreOffice and pandoc write it, and as Tenun itself does.

import { readPlan, type ReadResult } from '@tenun/domain';
import { readPieces } from '../blocks/read-pieces.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { noticesOf } from './notices.ts';
import { readNotes } from './own/notes.ts';
import { readOwn } from './own/read-own.ts';
import { openPackage } from './package.ts';
import { readStory } from './read-story.ts';
import { toPieces } from './to-pieces.ts';

/**
 * Reads what a person sees on the pages, tracked changes taken as accepted; what stands beside the text is told in notices.
 * Throws `ReadProblem`.
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const from = openPackage(bytes, options.limits);
  const { items, beside, styles } = readStory(from);
  const notes = readNotes(from);
  const notices = noticesOf(from, beside, notes !== null);
  if (notes !== null) return { ...readOwn(items, styles, notes), notices };
  const { content, unread } = readPlan(readPieces(toPieces(items, styles)));
  return { reader: 'docx', content, unread, suppressions: [], notices };
}
