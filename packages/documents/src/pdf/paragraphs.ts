// Lines of text put together to paragraphs: a line that the margin broke goes on, one that the writer ended does not.

import { plainText, type Inline } from '@tenun/domain';
import { takeBullet, takeMarker } from '../blocks/markers.ts';
import type { Margins } from './margins.ts';
import type { Sense } from './page/sense.ts';
import type { Structure } from './page/structure.ts';
import { contentOf, type TextLine } from './text-lines.ts';
import { reachesMargin } from './wrapped.ts';

export interface Paragraph {
  readonly page: number;
  readonly lines: readonly TextLine[];
  readonly content: readonly Inline[];
  /** Whether it stands right below the one before it, and looks like it. */
  readonly adjacent: boolean;
  /** `H2` and the like, where the page is tagged. */
  readonly role: string | null;
}

export interface Setting {
  readonly page: number;
  readonly margins: Margins;
  readonly sense: Sense;
  readonly leading: (size: number) => number | null;
}

/** In parts of the size of the letters. */
const SAME_SIDE = 0.8;
const SAME_SIZE = 0.08;
const FARTHEST = 1.95;
/** In parts of the usual distance of lines. */
const APART = 1.18;

/** The paragraphs of lines that nothing parts: no table, no other page. */
export function paragraphsOf(lines: readonly TextLine[], setting: Setting): Paragraph[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(group, line, setting)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group, index) => {
    const above = groups[index - 1]?.at(-1);
    const [first] = group;
    return { page: setting.page, lines: group, content: contentOf(group, setting.sense.vocabulary), adjacent: above !== undefined && first !== undefined && standsRightBelow(above, first, setting), role: roleOf(first, setting.sense.structure) };
  });
}

function goesOn(group: readonly TextLine[], line: TextLine, setting: Setting): boolean {
  const above = group.at(-1);
  if (above === undefined) return false;
  const [before, own] = [elementOf(above, setting.sense.structure, true), elementOf(line, setting.sense.structure, false)];
  const tagged = before !== null && own !== null;
  if (tagged && before !== own) return false;
  if (!tagged && (!isNear(above, line, setting) || differInSize(above, line) || !keepsSide(group, line))) return false;
  if (startsItem(group, line, setting)) return false;
  return endsAtMargin(above, line, setting.margins);
}

/** Whether the margin broke the line `above`, so that `line` may go on with it. */
export function endsAtMargin(above: TextLine, line: TextLine, margins: Margins): boolean {
  return reachesMargin(above, line, isCentred(above, margins) && isCentred(line, margins) ? margins.left : above.x0, margins.right);
}

function isCentred(line: TextLine, margins: Margins): boolean {
  const [left, right] = [line.x0 - margins.left, margins.right - line.x1];
  return left > 4 && Math.abs(left - right) <= 3;
}

function isNear(above: TextLine, line: TextLine, setting: Setting): boolean {
  const apart = line.baseline - above.baseline;
  const usual = setting.leading(line.size);
  return apart <= (usual === null ? FARTHEST * line.size : Math.max(usual * APART, line.size * 1.3));
}

function differInSize(above: TextLine, line: TextLine): boolean {
  return Math.abs(above.size - line.size) > SAME_SIZE * Math.max(above.size, line.size);
}

/** A new paragraph begins further in; the rest of an item stands below its text; what stands further out is no rest of it. */
function keepsSide(group: readonly TextLine[], line: TextLine): boolean {
  const [first] = group;
  const above = group.at(-1);
  if (first === undefined || above === undefined) return false;
  const slack = SAME_SIDE * line.size;
  if (Math.abs((above.x0 + above.x1) / 2 - (line.x0 + line.x1) / 2) <= 3) return true;
  const text = textSide(first);
  if (group.length > 1) return Math.abs(line.x0 - above.x0) <= slack;
  if (text !== null) return line.x0 >= first.x0 - slack && line.x0 <= text + slack;
  return line.x0 <= first.x0 + slack && line.x0 >= first.x0 - 6 * line.size;
}

/** Where the text of an item begins behind its marker; null where the line is no item. */
export function textSide(line: TextLine): number | null {
  const [first, second] = line.words;
  if (first === undefined || second === undefined) return null;
  const marked = takeMarker(`${first.text} x`) !== null || takeBullet(`${first.text} x`) !== null;
  return marked ? second.x0 : null;
}

function startsItem(group: readonly TextLine[], line: TextLine, setting: Setting): boolean {
  const text = plainText(contentOf([line]));
  if (takeBullet(text) !== null && !text.startsWith('–')) return true;
  const marker = takeMarker(text)?.marker ?? (/^[A-Z]\.\s/.test(text) ? text.slice(0, 2) : null);
  if (marker === null) return false;
  // A figure at the head of a broken line (`sebanyak` over `12. `) is no item: no item comes before the sentence ended, unless it counts on.
  const above = group.at(-1);
  if (above === undefined || !endsAtMargin(above, line, setting.margins)) return true;
  const before = plainText(contentOf([above]));
  const opens = /^\(?(?:1|a|A)[.)]/.test(marker);
  return opens || /[.:;]$/.test(before.trim()) || line.x0 < above.x0 - 2;
}

function elementOf(line: TextLine, structure: Structure, last: boolean): number | null {
  const word = last ? line.words.at(-1) : line.words[0];
  return word === undefined ? null : (structure(word)?.id ?? null);
}

function roleOf(line: TextLine | undefined, structure: Structure): string | null {
  const word = line?.words[0];
  return word === undefined ? null : (structure(word)?.role ?? null);
}

function standsRightBelow(above: TextLine, line: TextLine, setting: Setting): boolean {
  const [before, own] = [elementOf(above, setting.sense.structure, true), elementOf(line, setting.sense.structure, false)];
  if (before !== null && own !== null) return before === own;
  const sameSide = Math.abs(line.x0 - (textSide(above) ?? above.x0)) <= SAME_SIDE * line.size || Math.abs(line.x0 - above.x0) <= SAME_SIDE * line.size || Math.abs((above.x0 + above.x1) / 2 - (line.x0 + line.x1) / 2) <= 3;
  return isNear(above, line, setting) && !differInSize(above, line) && sameSide && isBold(above) === isBold(line);
}

export function isBold(line: TextLine): boolean {
  return line.words.every((word) => word.mark === 'bold' || word.mark === 'bold-italic');
}
