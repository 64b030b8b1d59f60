// Turns text with Markdown tables into blocks; every block keeps its line, and what a page cut apart is joined again.

import type { Block, Suppression } from '@tenun/domain';
import { BlockBuilder } from '../blocks/block-builder.ts';
import { takeMarker } from '../blocks/markers.ts';
import { goesOnBelow, isChapter, isTitle, titleLevel, type TitleLevel } from '../blocks/titles.ts';
import { unwrap } from '../blocks/unwrap.ts';
import { readInline } from './inline.ts';
import { isTableLine, readTable, withOuterBars, type SourceLine } from './table.ts';

const COMMENT = /^<!--\s*(.*?)\s*-->$/;
const SUPPRESSION = /^tenun-abaikan\s+([a-z0-9-]+)\s*(?::\s*(.*))?$/;
const PICTURE = /^!\[([^\]]*)\]\(([^)]*)\)$/;
const MARKED_HEADING = /^(#{1,4})\s+(.*)$/;
const BOLD = /^\*\*([^*]+)\*\*$/;
/** A line under a title (`=====`, `-----`) or between parts; it says nothing by itself. */
const RULE = /^(?:={3,}|-{3,}|_{3,}|(?:\*\s?){3,})$/;

export interface TextBlocks {
  readonly blocks: readonly Block[];
  readonly suppressions: readonly Suppression[];
}

/** Reads the lines after the front matter. `firstLine` is the 1-based number of the first of them. */
export function readBlocks(lines: readonly string[], firstLine: number): TextBlocks {
  const reader = new BlockReader();
  const barred = withOuterBars(lines);
  let index = 0;
  while (index < barred.length) index = reader.take(barred, index, firstLine);
  return { blocks: reader.blocks, suppressions: reader.suppressions };
}

class BlockReader {
  readonly suppressions: Suppression[] = [];
  readonly #builder = new BlockBuilder();
  #pending: { rule: string; reason: string }[] = [];

  get blocks(): readonly Block[] {
    return this.#builder.blocks;
  }

  /** Takes what starts at `index`; returns where the next piece starts. */
  take(lines: readonly string[], index: number, firstLine: number): number {
    const text = (lines[index] ?? '').trim();
    const line = firstLine + index;
    if (text === '' || RULE.test(text)) return index + 1;
    const comment = COMMENT.exec(text);
    if (comment !== null) {
      this.#takeComment(comment[1] ?? '');
      return index + 1;
    }
    this.#placeSuppressions(line);
    if (isTableLine(text)) return this.#takeTable(lines, index, firstLine);
    const picture = PICTURE.exec(text);
    if (picture !== null) this.#builder.picture(pictureName(picture[2] ?? ''), picture[1] ?? '', place(line));
    else if (this.#isHeading(text, lines, index)) return this.#takeHeading(text, lines, index, firstLine);
    else if (this.#takeItem(text, line, lines[index] ?? '')) return index + 1;
    else return this.#takeParagraph(lines, index, firstLine);
    return index + 1;
  }

  #takeComment(text: string): void {
    const suppression = SUPPRESSION.exec(text);
    if (suppression !== null) this.#pending.push({ rule: suppression[1] ?? '', reason: (suppression[2] ?? '').trim() });
  }

  #placeSuppressions(line: number): void {
    for (const { rule, reason } of this.#pending) this.suppressions.push({ rule, reason, line, path: null });
    this.#pending = [];
  }

  #takeTable(lines: readonly string[], index: number, firstLine: number): number {
    const rows: SourceLine[] = [];
    let end = index;
    while (end < lines.length && isTableLine(lines[end] ?? '')) {
      rows.push({ number: firstLine + end, text: lines[end] ?? '' });
      end += 1;
    }
    this.#builder.table(readTable(this.#builder.nextId(), rows));
    return end;
  }

  #isHeading(text: string, lines: readonly string[], index: number): boolean {
    if (MARKED_HEADING.test(text)) return true;
    const below = lines[index + 1] ?? '';
    return isTitle(text, BOLD.exec(text)?.[1] ?? null, {
      apart: (lines[index - 1] ?? '').trim() === '' || this.#builder.last?.kind === 'heading',
      below: below.trim(),
      tableBelow: isTableLine(below),
      get tableFollows() { return isTableLine(nextFilled(lines, index)); },
      afterList: this.#builder.last?.kind === 'list',
      onCover: this.#builder.onCover,
    });
  }

  /** A title, with the rest of it where a chapter stands on two lines (`BAB I` over `PENDAHULUAN`). */
  #takeHeading(text: string, lines: readonly string[], index: number, firstLine: number): number {
    const marked = MARKED_HEADING.exec(text);
    const said = marked === null ? (BOLD.exec(text)?.[1] ?? text) : (marked[2] ?? '');
    const rest = (lines[index + 1] ?? '').trim();
    const onTwoLines = goesOnBelow(said, rest) && !isTableLine(rest) && !MARKED_HEADING.test(rest);
    const title = onTwoLines ? `${said} ${rest}` : said;
    this.#builder.heading(marked === null ? titleLevel(title) : (Math.min(4, marked[1]?.length ?? 1) as TitleLevel), readInline(title), place(firstLine + index));
    return index + (onTwoLines ? 2 : 1);
  }

  #takeItem(text: string, line: number, written: string): boolean {
    const marked = takeMarker(text);
    if (marked === null) return false;
    this.#builder.item(marked.marker, readInline(marked.text), place(line), indentOf(written));
    return true;
  }

  /** Plain lines up to a blank one. */
  #takeParagraph(lines: readonly string[], index: number, firstLine: number): number {
    let end = index + 1;
    while (end < lines.length && isPlain(lines[end] ?? '')) end += 1;
    const texts = closeMarks(lines.slice(index, end).map((line) => line.trim()));
    for (const { offset, text } of unwrap(texts)) {
      const at = index + offset;
      this.#builder.prose(text, readInline(text), place(firstLine + at), (lines[at - 1] ?? '').trim() !== '');
    }
    return end;
  }
}

function place(line: number): { line: number; cell: null } {
  return { line, cell: null };
}

function isPlain(line: string): boolean {
  const text = line.trim();
  return text !== '' && !isTableLine(text) && !RULE.test(text) && takeMarker(text) === null && !isChapter(text) && !MARKED_HEADING.test(text) && !COMMENT.test(text) && !PICTURE.test(text);
}

/** Bold that spans several lines is closed at each line end, so that each line stands alone. */
function closeMarks(texts: readonly string[]): string[] {
  const first = texts.findIndex((text) => /^\*\*[^*]+$/.test(text));
  const last = texts.findIndex((text, index) => index > first && /^[^*]+\*\*$/.test(text));
  if (first < 0 || last < 0) return [...texts];
  return texts.map((text, index) => (index < first || index > last ? text : `**${text.replace(/^\*\*|\*\*$/g, '')}**`));
}

function nextFilled(lines: readonly string[], index: number): string {
  return lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
}

function pictureName(target: string): 'logo' | 'organisasi' | 'peta' | 'hilang' {
  const name = target.replace(/^tenun:/, '');
  return name === 'logo' || name === 'organisasi' || name === 'peta' ? name : 'hilang';
}

function indentOf(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}
