// The smallest change between two texts, so that marks and figures outside of it stay, and undo says little.

import { plainText, type Inline } from '@tenun/domain/document/block.ts';
import type { Path } from '@tenun/domain/document/place.ts';
import type { Edit } from '@tenun/domain/plan/edit.ts';

/** No edit when nothing changed. */
export function textChange(path: Path, before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [{ op: 'replace-text', path, start, end: before.length - tail, from: before.slice(start, before.length - tail), to: after.slice(start, after.length - tail) }];
}

/** The content with a figure reference at a character of its plain text. */
export function withFigure(content: readonly Inline[], at: number, figure: string, stated: string): readonly Inline[] {
  const inserted: Inline = { figure, stated };
  const result: Inline[] = [];
  let passed = 0;
  let placed = false;
  for (const inline of content) {
    const length = plainText([inline]).length;
    if (!placed && 'text' in inline && at <= passed + length) {
      const cut = at - passed;
      const mark = inline.mark === undefined ? {} : { mark: inline.mark };
      if (cut > 0) result.push({ text: inline.text.slice(0, cut), ...mark });
      result.push(inserted);
      if (cut < length) result.push({ text: inline.text.slice(cut), ...mark });
      placed = true;
    } else result.push(inline);
    passed += length;
  }
  return placed ? result : [...result, inserted];
}
