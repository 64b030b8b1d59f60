// Reads a plan from a Word document, as Word, LibreOffice and pandoc write it.

import { readPlan, type ReadResult } from '@tenun/domain';
import { readPieces } from '../blocks/read-pieces.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { DocumentEvents } from './document-events.ts';
import { noticesOf } from './notices.ts';
import { readNumbering } from './numbering.ts';
import { FORMAT, openPackage } from './package.ts';
import { readPart } from './part.ts';
import { readStyles } from './styles.ts';
import { toPieces } from './to-pieces.ts';

/**
 * Reads what a person sees on the pages, tracked changes taken as accepted; what stands beside the text is told in notices.
 * Throws `ReadProblem`.
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const from = openPackage(bytes, options.limits);
  const styles = readStyles(from);
  const events = new DocumentEvents(styles, readNumbering(from), options.limits);
  readPart(from.archive.text(from.body) ?? '', { format: FORMAT, part: from.body, limits: options.limits }, events);
  const { content, unread } = readPlan(readPieces(toPieces(events.items, styles)));
  return { reader: 'docx', content, unread, suppressions: [], notices: noticesOf(from, events.beside) };
}
