// The notation of Tenun's own Markdown: what is not text stands in comments, what could be mistaken for a sign is an entity, so that reading gives back what was written.

import type { Inline, Mark } from '@tenun/domain';

/** The front matter names the format; a file without it is somebody else's text and is read by its looks. */
export const FORMAT = 'tenun-1';

/** Facts beside a text that are not printed: `<!-- kro, kode: EBA -->`. A note without a value maps to the empty text. */
export type Notes = ReadonlyMap<string, string>;

export function writeNotes(notes: ReadonlyMap<string, string>): string {
  if (notes.size === 0) return '';
  return `<!-- ${[...notes].map(([key, value]) => (value === '' ? key : `${key}: ${escapeNote(value)}`)).join(', ')} -->`;
}

const NOTES = /^<!--\s?(.*?)\s?-->\s*/;

/** Takes the comment off the head of a text. */
export function takeNotes(text: string): { readonly notes: Notes; readonly rest: string } {
  const match = NOTES.exec(text);
  if (match === null) return { notes: new Map(), rest: text };
  const notes = (match[1] ?? '').split(',').map((note): [string, string] => {
    const at = note.indexOf(':');
    return at === -1 ? [note.trim(), ''] : [note.slice(0, at).trim(), decode(note.slice(at + 1).trim())];
  });
  return { notes: new Map(notes), rest: text.slice(match[0].length) };
}

/** Plain text as it may stand in a line or a cell. */
export function escapeText(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[*|{}\r\u2028\u2029]/g, entity)
    .replaceAll('\n', '<br>')
    .replace(/^\s|\s$/g, entity);
}

export function unescapeText(text: string): string {
  return decode(text.replace(/<br>/g, '\n'));
}

/** Inline content on one line; marks as asterisks, figures as `{{key|stated}}` (`bar` is how the bar is written there). */
export function writeInline(content: readonly Inline[], bar: '|' | '\\|'): string {
  return merged(content).map((inline) => {
    const stars = inline.mark === undefined ? '' : STARS[inline.mark];
    if ('text' in inline) return `${stars}${escapeText(inline.text)}${stars}`;
    const key = escapeText(inline.figure);
    return `${stars}{{${key}${inline.stated === null ? '' : `${bar}${escapeText(inline.stated)}`}}}${stars}`;
  }).join('');
}

const STARS: Readonly<Record<Mark, string>> = { italic: '*', bold: '**', 'bold-italic': '***' };
const MARKS: readonly Mark[] = ['italic', 'bold', 'bold-italic'];
const PIECE = /(\*{1,3})([^*]+)\1|\{\{([^{}|]+)(?:\|([^{}]*))?\}\}/g;

export function readOwnInline(text: string, mark?: Mark): Inline[] {
  const inlines: Inline[] = [];
  const marked = mark === undefined ? {} : { mark };
  const push = (plain: string): void => {
    if (plain !== '') inlines.push({ text: unescapeText(plain), ...marked });
  };
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    push(text.slice(from, match.index));
    if (match[1] !== undefined) inlines.push(...readOwnInline(match[2] ?? '', MARKS[match[1].length - 1]));
    else inlines.push({ figure: unescapeText(match[3] ?? ''), stated: match[4] === undefined ? null : unescapeText(match[4]), ...marked });
    from = match.index + match[0].length;
  }
  push(text.slice(from));
  return inlines;
}

/** Neighbours with the same mark are one; empty texts are none. */
export function merged(content: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of content) {
    const last = result.at(-1);
    if ('text' in inline && inline.text === '') continue;
    if (last !== undefined && 'text' in last && 'text' in inline && last.mark === inline.mark) result[result.length - 1] = { ...last, text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}

/** Keeps the first character of a line from being taken for a sign. */
export function escapeFirst(line: string): string {
  const [first = ''] = line;
  return first === '' ? '' : `${entity(first)}${line.slice(first.length)}`;
}

function escapeNote(text: string): string {
  return text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[,<>\n\r]|^\s|\s$|-(?=-)/g, entity);
}

function entity(text: string): string {
  return `&#${text.codePointAt(0) ?? 0};`;
}

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': '\u00A0' };

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|nbsp|#\d{1,7});/g, (found) => NAMED[found] ?? String.fromCodePoint(Number(found.slice(2, -1))));
}
