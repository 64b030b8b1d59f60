// The markers of lists as people type them: numbers, letters and bullets at the head of a line or of a cell.

const ITEM = /^(?:[-*]\s+)?((?:\d{1,3}|[a-z]{1,2})[.)]+|\((?:\d{1,2}|[a-z])\))(?!\d)\s*(?=\S)(.*)$/;
const DASH_ITEM = /^([-+*•▪])\s+(.*)$/;
/** Bullets, private-use glyphs and pictograms that stand before a name. */
const BULLET = /^([▪▫•●○◦■□➢❖✓✔✚✦·–\uE000-\uF8FF]|\p{Extended_Pictographic}\uFE0F?)\s*/u;

export interface Marked {
  readonly marker: string;
  readonly text: string;
}

/** The marker at the head of a line and the text after it; null where the line has none. */
export function takeMarker(text: string): Marked | null {
  const match = ITEM.exec(text) ?? DASH_ITEM.exec(text);
  return match === null ? null : { marker: match[1] ?? '', text: (match[2] ?? '').trim() };
}

/** The bullet or icon at the head of a line in a cell, where a text follows. */
export function takeBullet(text: string): Marked | null {
  const match = BULLET.exec(text);
  return match === null || text.length <= match[0].length ? null : { marker: match[1] ?? '', text: text.slice(match[0].length) };
}

/** Whether two markers count alike, so that their items are of one list. */
export function countsAlike(before: string | null, marker: string): boolean {
  const kind = (text: string): string => (/^\(?\d/.test(text) ? 'number' : /^\(?[a-z]/.test(text) ? 'letter' : text);
  return before !== null && kind(before) === kind(marker);
}
