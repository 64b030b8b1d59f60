// Reads a plan from a PDF with text: pages, then what they have in common, then the document that they were printed from.

import { readPlan, type ReadNotice, type ReadResult } from '@tenun/domain';
import { amountsInFull } from '../blocks/amounts-in-full.ts';
import { readPieces } from '../blocks/read-pieces.ts';
import type { ReadLimits, ReadOptions } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { assemble } from './assemble.ts';
import { noticesOf } from './notices.ts';
import { containing, openPdf, problemOf } from './open-pdf.ts';
import { vocabularyOf } from './page/sense.ts';
import { fetchPage, readPage, type Page, type TaggedPage } from './page/read-page.ts';
import { leaveOutRunning } from './running-titles.ts';

/** Throws `ReadProblem` for a scan, a locked or damaged file, and one beyond the limits. Nothing inside is run or followed. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const pages = await readPages(bytes, options.limits);
  const scanned = pages.filter((page) => page.seen === 'scan');
  const readable = pages.filter((page) => page.seen === 'text' || page.seen === 'recognised');
  if (scanned.length > 0 && (readable.length === 0 || lettersOf(readable) < FEWEST_LETTERS)) throw new ReadProblem('file-is-scan', { pages: scanned.length });
  const { pages: bare, titles, numbers } = leaveOutRunning(pages);
  const { blocks, notices: scaled } = amountsInFull(readPieces(assemble(bare)));
  const { content, unread } = readPlan(blocks);
  const notices: readonly ReadNotice[] = noticesOf({ scanned, recognised: pages.filter((page) => page.seen === 'recognised'), slanted: pages.filter((page) => page.slanted > 0), pictured: pages.filter((page) => page.pictures.some((picture) => picture.letters > 0)), titles, numbers });
  return { reader: 'pdf', content, unread, suppressions: [], notices: [...notices, ...scaled] };
}

/** Letters below which the text beside scanned pages is only what a scanner stamped on them. */
const FEWEST_LETTERS = 200;

function lettersOf(pages: readonly Page[]): number {
  return pages.reduce((sum, page) => sum + page.lines.reduce((inner, line) => inner + line.words.reduce((all, word) => all + word.text.length, 0), 0) + page.tables.reduce((inner, table) => inner + table.cells.length * 2, 0), 0);
}

async function readPages(bytes: Uint8Array, limits: ReadLimits): Promise<Page[]> {
  const fetched = await containing(() => fetchPages(bytes, limits));
  const vocabulary = vocabularyOf(fetched.map(({ drawn }) => drawn));
  let cells = 0;
  return fetched.map((page) => {
    const read = readPage(page, vocabulary);
    cells += read.tables.reduce((sum, table) => sum + table.cells.length, 0);
    if (cells > limits.cells) throw new ReadProblem('file-too-many', { what: 'cells', count: cells, limit: limits.cells, place: `hal.${read.number}` });
    return read;
  });
}

async function fetchPages(bytes: Uint8Array, limits: ReadLimits): Promise<TaggedPage[]> {
  const until = performance.now() + limits.seconds * 1000;
  const { document, pdfjs, close } = await openPdf(bytes, limits);
  try {
    const pages: TaggedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (performance.now() > until) throw new ReadProblem('reading-took-too-long', { seconds: limits.seconds });
      pages.push(await fetchPage(document, number, pdfjs));
    }
    return pages;
  } catch (error) {
    throw problemOf(error);
  } finally {
    await close();
  }
}
