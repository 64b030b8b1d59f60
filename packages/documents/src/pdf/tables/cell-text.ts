// The lines of a cell as its writer typed them: what the narrow column broke is joined, items and line breaks stay apart.

import type { CellLine } from '@tenun/domain';
import { readCellLine, splitAtBullets } from '../../blocks/cell-line.ts';
import { takeBullet } from '../../blocks/markers.ts';
import type { Word } from '../page/drawn.ts';
import type { Box } from '../page/geometry.ts';
import type { Sense } from '../page/sense.ts';
import { laidFlat } from '../page/turn-page.ts';
import { blanksBetween, contentOf, linesOf, type TextLine } from '../text-lines.ts';
import { isCutWord, reachesMargin } from '../wrapped.ts';

/** A gap between lines, in parts of the usual one, that parts them. */
const APART = 1.35;
const WIDEST_PADDING = 8;
const SAME_SIDE = 1.5;
const NUMBER = /^(\d{1,2}|[a-z])[.)]$/;

/** The lines of the words in a cell; `padding` is how far texts stand from the side of this column. */
export function cellLines(words: readonly Word[], cell: Box, padding: number, sense: Sense): CellLine[] {
  const along = linesOf(words.filter((word) => word.turn === 0));
  const across = words.filter((word) => word.turn !== 0);
  const contents = paragraphs(along, cell, padding, sense).map((lines) => contentOf(lines, sense.vocabulary, (line, next) => isCutWord(line, next, cell.x0 + padding, cell.x1 - padding, sense.vocabulary)));
  if (across.length > 0) contents.push(contentOf(linesOf(laidFlat(across))));
  const lines = contents.flatMap(splitAtBullets).map(readCellLine);
  const [first] = lines;
  return first !== undefined && first.marker === null && lostItsIcon(along[0]) ? [{ ...first, marker: '' }, ...lines.slice(1)] : lines;
}

/** Two blanks before a text are what an icon left that was lost on the way. */
function lostItsIcon(line: TextLine | undefined): boolean {
  return (line?.words[0]?.before ?? 0) >= 2;
}

/** How far the texts of a column stand from its left side at least. */
export function paddingOf(cells: readonly { readonly box: Box; readonly words: readonly Word[] }[]): number {
  const gaps = cells.flatMap(({ box, words }) => (words.length === 0 ? [] : [Math.min(...words.map((word) => word.x0)) - box.x0]));
  return Math.min(WIDEST_PADDING, Math.max(0.5, Math.min(...gaps, WIDEST_PADDING)));
}

function paragraphs(lines: readonly TextLine[], cell: Box, padding: number, sense: Sense): TextLine[][] {
  const [left, right] = [cell.x0 + padding, cell.x1 - padding];
  const flush = lines.length < 2 || lines.filter((line) => Math.abs(line.x0 - (lines[0]?.x0 ?? 0)) <= SAME_SIDE).length >= 2 || lines.some((line) => line.x0 - left <= SAME_SIDE);
  const usual = Math.min(...lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0)));
  const groups: TextLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const group = groups.at(-1);
    const goesOn = above !== undefined && group !== undefined
      && !startsItem(line, groups)
      && line.baseline - above.baseline <= usual * APART
      && !inOtherElement(above, line, sense)
      && reachesMargin(above, line, flush ? above.x0 : left, right);
    if (goesOn) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A bullet begins an item; a number does where it counts on from the last one. */
function startsItem(line: TextLine, groups: readonly (readonly TextLine[])[]): boolean {
  const [first, second] = line.words;
  if (first === undefined) return false;
  if (second !== undefined && blanksBetween(first, second) > 0 && takeBullet(`${first.text} x`) !== null) return true;
  const number = NUMBER.exec(first.text)?.[1];
  if (number === undefined || second === undefined || blanksBetween(first, second) === 0) return false;
  if (number === '1' || number === 'a') return true;
  const before = /^\d/.test(number) ? String(Number(number) - 1) : String.fromCodePoint((number.codePointAt(0) ?? 0) - 1);
  return groups.some((group) => group[0]?.words[0]?.text.replace(/[.)]+$/, '') === before);
}

function inOtherElement(above: TextLine, line: TextLine, { structure }: Sense): boolean {
  const [last, first] = [above.words.at(-1), line.words[0]];
  const [one, other] = [last === undefined ? null : structure(last), first === undefined ? null : structure(first)];
  return one !== null && other !== null && one.id !== other.id;
}
