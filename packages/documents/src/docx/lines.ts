// The lines of a paragraph of Word: broken where it breaks them, blanks made plain, neighbours of one look joined.

import type { FigureInline, Inline, Mark } from '@tenun/domain';
import { FIGURE_MARK } from './own/bookmarks.ts';
import type { RunLook } from './styles.ts';
import type { WordParagraph } from './word-items.ts';

export type LinePart =
  | { readonly kind: 'text'; readonly content: readonly Inline[] }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string };

/** The figure that stands between bookmarks of a name, where the text there is as it was printed. */
export type FigureAt = (bookmark: string, text: string) => FigureInline | null;

interface Stretch {
  text: string;
  readonly mark: Mark | undefined;
  /** The bookmark of the figure that it is. */
  readonly figure: string | null;
}

/** Lines and pictures in order; a line without text is left out. */
export function linesOf(paragraph: WordParagraph, figureAt: FigureAt | null = null): LinePart[] {
  const parts: LinePart[] = [];
  let line: Stretch[] = [];
  let figure: string | null = null;
  const close = (): void => {
    const content = trimmed(line, figureAt);
    if (content.length > 0) parts.push({ kind: 'text', content });
    line = [];
  };
  for (const span of paragraph.spans) {
    switch (span.kind) {
      case 'break': close(); break;
      case 'mark':
        if (figureAt !== null && FIGURE_MARK.test(span.name)) figure = span.end ? null : span.name;
        break;
      case 'picture':
        parts.push({ kind: 'picture', name: span.name, alt: span.alt });
        break;
      case 'text': {
        const text = plainBlanks(span.text);
        // Marks mean nothing on blanks, and would cut a text in pieces.
        const mark = text.trim() === '' && line.length > 0 ? line.at(-1)!.mark : markOf(span.look);
        const last = line.at(-1);
        if (last !== undefined && last.mark === mark && last.figure === figure) last.text += text;
        else line.push({ text, mark, figure });
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

function trimmed(line: readonly Stretch[], figureAt: FigureAt | null): Inline[] {
  const texts = line.map(({ text }) => text);
  for (let at = 0; at < texts.length && line[at]!.figure === null; at += 1) {
    texts[at] = texts[at]!.trimStart();
    if (texts[at] !== '') break;
  }
  for (let at = texts.length - 1; at >= 0 && line[at]!.figure === null; at -= 1) {
    texts[at] = texts[at]!.trimEnd();
    if (texts[at] !== '') break;
  }
  return line.flatMap(({ mark, figure }, at): Inline[] => {
    const known = figure === null || figureAt === null ? null : figureAt(figure, texts[at]!);
    if (known !== null) return [mark === undefined ? known : { ...known, mark }];
    return texts[at] === '' ? [] : [mark === undefined ? { text: texts[at]! } : { text: texts[at]!, mark }];
  });
}
