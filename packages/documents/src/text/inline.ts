// Emphasis inside a line of text: `*x*`, `**x**`, `***x***` become marks, everything else stays as written.

import type { Inline, Mark } from '@tenun/domain';

const EMPHASIS = /(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1/g;
const MARKS: Record<number, Mark> = { 1: 'italic', 2: 'bold', 3: 'bold-italic' };
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&quot;': '"', '&#39;': "'", '&#42;': '*', '&#124;': '|' };

/** Inline content of a line. Entities are decoded and a figure reference `{{key|stated}}` becomes an inline figure. */
export function readInline(text: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(EMPHASIS)) {
    pushText(inlines, text.slice(from, match.index));
    pushText(inlines, match[2] ?? '', MARKS[match[1]?.length ?? 1]);
    from = match.index + match[0].length;
  }
  pushText(inlines, text.slice(from));
  return inlines;
}

const FIGURE = /\{\{([a-z0-9.:_-]+)(?:\|([^{}]*))?\}\}/gi;

function pushText(inlines: Inline[], text: string, mark?: Mark): void {
  let from = 0;
  for (const match of text.matchAll(FIGURE)) {
    pushPlain(inlines, text.slice(from, match.index), mark);
    inlines.push({ figure: match[1] ?? '', stated: match[2] === undefined ? null : decode(match[2]), ...(mark === undefined ? {} : { mark }) });
    from = match.index + match[0].length;
  }
  pushPlain(inlines, text.slice(from), mark);
}

function pushPlain(inlines: Inline[], text: string, mark?: Mark): void {
  if (text !== '') inlines.push({ text: decode(text), ...(mark === undefined ? {} : { mark }) });
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|nbsp|quot|#39|#42|#124);/g, (entity) => ENTITIES[entity] ?? entity);
}
