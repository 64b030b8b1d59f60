// The lines of a paragraph of Word: broken where it breaks them, blanks made plain, neighbours of one look joined.

import type { Inline, Mark } from '@tenun/domain';
import type { RunLook } from './styles.ts';
import type { WordParagraph } from './word-items.ts';

export type LinePart =
  | { readonly kind: 'text'; readonly content: readonly Inline[] }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string };

/** Lines and pictures in order; a line without text is left out. */
export function linesOf(paragraph: WordParagraph): LinePart[] {
  const parts: LinePart[] = [];
  let line: { text: string; mark: Mark | undefined }[] = [];
  const close = (): void => {
    const content = trimmed(line);
    if (content.length > 0) parts.push({ kind: 'text', content });
    line = [];
  };
  for (const span of paragraph.spans) {
    switch (span.kind) {
      case 'break': close(); break;
      case 'mark': break;
      case 'picture':
        parts.push({ kind: 'picture', name: span.name, alt: span.alt });
        break;
      case 'text': {
        const text = plainBlanks(span.text);
        // Marks mean nothing on blanks, and would cut a text in pieces.
        const mark = text.trim() === '' && line.length > 0 ? line.at(-1)!.mark : markOf(span.look);
        const last = line.at(-1);
        if (last !== undefined && last.mark === mark) last.text += text;
        else line.push({ text, mark });
      }
    }
  }
  close();
  return parts;
}

/** Blanks that keep words together, or are as wide as a letter, are blanks; a tab is one too. */
export function plainBlanks(text: string): string {
  return text.replace(/[\t\n\r\u00A0\u2000-\u200A\u202F\u3000]/g, ' ').replace(/[\u200B\u2060\uFEFF]/g, '');
}

function markOf({ bold, italic }: RunLook): Mark | undefined {
  return bold === true ? (italic === true ? 'bold-italic' : 'bold') : italic === true ? 'italic' : undefined;
}

function trimmed(line: readonly { readonly text: string; readonly mark: Mark | undefined }[]): Inline[] {
  const texts = line.map(({ text }) => text);
  for (let at = 0; at < texts.length; at += 1) {
    texts[at] = texts[at]!.trimStart();
    if (texts[at] !== '') break;
  }
  for (let at = texts.length - 1; at >= 0; at -= 1) {
    texts[at] = texts[at]!.trimEnd();
    if (texts[at] !== '') break;
  }
  return line.flatMap(({ mark }, at) => (texts[at] === '' ? [] : [mark === undefined ? { text: texts[at]! } : { text: texts[at]!, mark }]));
}
