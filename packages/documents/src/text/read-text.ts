// Reads an RKT given as text with Markdown tables: the form in which plans leave PDF and Word, and the form Tenun itself writes.

import { readPlan, type ReadResult } from '@tenun/domain';
import { amountsInFull } from '../blocks/amounts-in-full.ts';
import { readBlocks } from './read-blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { isTenunText, readTenunText } from './tenun/read-tenun.ts';

/**
 * Reads text. Never throws on odd content: what is not understood stays in the blocks and is listed as unread.
 * @param text the whole file, decoded; line ends of any kind
 */
export function readText(text: string): ReadResult {
  const lines = compact(text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/));
  if (isTenunText(lines)) return readTenunText(lines);
  const front = readFrontMatter(lines);
  const { blocks: read, suppressions } = readBlocks(lines.slice(front.length), front.length + 1);
  const { blocks, notices } = amountsInFull(read);
  const { content, unread } = readPlan(blocks, front.fields);
  return { reader: 'text', content, unread, suppressions, notices };
}

/**
 * The same lines, each stored on its own. An engine keeps a text that has one letter beyond Latin-1 in two bytes per letter, and every
 * piece cut from it; patterns are compiled and run slower on those. Lines made anew from JSON are stored as short as each of them can be.
 */
function compact(lines: readonly string[]): readonly string[] {
  return JSON.parse(JSON.stringify(lines)) as string[];
}
