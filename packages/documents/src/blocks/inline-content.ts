// Inline content cut where a marker ends, its marks and figures kept.

import type { Inline } from '@tenun/domain';

/** The end of the content, `length` letters long, blanks at its end left out. */
export function lastLetters(content: readonly Inline[], length: number): Inline[] {
  const kept: Inline[] = [];
  let left = length;
  for (const inline of trimmedEnd(content).toReversed()) {
    if (left <= 0) break;
    const text = 'text' in inline ? inline.text : (inline.stated ?? '');
    kept.unshift('text' in inline && text.length > left ? { ...inline, text: text.slice(-left) } : inline);
    left -= text.length;
  }
  return kept;
}

/** The content without blanks at its end. */
export function trimmedEnd(content: readonly Inline[]): readonly Inline[] {
  const last = content.at(-1);
  if (last === undefined || !('text' in last)) return content;
  const text = last.text.trimEnd();
  return text === last.text ? content : text === '' ? trimmedEnd(content.slice(0, -1)) : [...content.slice(0, -1), { ...last, text }];
}

/** The letters from `start` to `end` of the content; a figure is kept whole where it begins. */
export function slice(content: readonly Inline[], start: number, end: number): Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const inline of content) {
    const text = 'text' in inline ? inline.text : (inline.stated ?? '');
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if ('text' in inline) {
      if (part !== '') kept.push({ ...inline, text: part });
    } else if (at >= start && at < end) kept.push(inline);
    at += text.length;
  }
  return kept;
}
