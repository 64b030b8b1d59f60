// A paragraph of a Word document while it is read.

import { isOn } from './names.ts';
import type { Numbering } from './numbering.ts';
import type { Attributes } from './part.ts';
import { indentOf, withLook, type Indent, type RunLook, type WordStyles } from './styles.ts';
import { numberOf, type WordParagraph, type WordSpan } from './word-items.ts';

const PLAIN: RunLook = {};

export class OpenParagraph {
  readonly spans: WordSpan[] = [];
  style: string | null = null;
  align: string | null = null;
  /** Whether a change deleted the mark at its end, so that it runs on into the next. */
  markDeleted = false;
  readonly #number: number;
  #outline: number | null = null;
  #numId: string | null = null;
  #level: number | null = null;
  #indent: Partial<Indent> = {};
  #run: RunLook = PLAIN;
  #runStyle: string | null = null;

  /** @param number of the paragraph outside tables, 0 inside one */
  constructor(number: number) {
    this.#number = number;
  }

  /** A property of the paragraph: an element within `w:pPr`. */
  property(name: string, parent: string, attributes: Attributes): void {
    const { val } = attributes;
    switch (name) {
      case 'w:pStyle': this.style = val ?? null; break;
      case 'w:outlineLvl': this.#outline = numberOf(attributes, 'val', 9); break;
      case 'w:numId': this.#numId = val ?? '0'; break;
      case 'w:ilvl': this.#level = numberOf(attributes, 'val', 0); break;
      case 'w:ind': this.#indent = indentOf({ left: attributes['left'] ?? attributes['start'], firstLine: attributes['firstLine'], hanging: attributes['hanging'] }); break;
      case 'w:jc': this.align = val ?? null; break;
      case 'w:del':
      case 'w:moveFrom': if (parent === 'w:rPr') this.markDeleted = true; break;
      default: break;
    }
  }

  openRun(): void {
    this.#run = PLAIN;
    this.#runStyle = null;
  }

  /** A property of the open run: an element within `w:rPr`. */
  runProperty(name: string, { val }: Attributes): void {
    if (name === 'w:rStyle') this.#runStyle = val ?? null;
    else if (name === 'w:webHidden') this.#run = { ...this.#run, hidden: this.#run.hidden === true || isOn(val) };
    else this.#run = withLook(this.#run, name, val);
  }

  /** The look of the open run: its own, over that of its style and what its paragraph hides. */
  lookOfRun(styles: WordStyles): RunLook {
    const { hidden, capitals } = styles.look(this.style);
    const inherited = this.#runStyle === null ? PLAIN : styles.look(this.#runStyle);
    return { ...(hidden === true ? { hidden } : {}), ...(capitals === true ? { capitals } : {}), ...inherited, ...this.#run };
  }

  add(span: WordSpan): void {
    const last = this.spans.at(-1);
    if (span.kind === 'text' && last?.kind === 'text' && sameLook(last.look, span.look)) this.spans[this.spans.length - 1] = { ...last, text: last.text + span.text };
    else this.spans.push(span);
  }

  /** Whether there is anything in it to see. */
  get isEmpty(): boolean {
    return this.spans.every((span) => span.kind === 'mark' || span.kind === 'break' || (span.kind === 'text' && span.text.trim() === ''));
  }

  /** Takes the text of the paragraph before, whose mark a change deleted, in front of its own. */
  runOnFrom(before: OpenParagraph): void {
    this.spans.unshift(...before.spans);
  }

  close(styles: WordStyles, numbering: Numbering): WordParagraph {
    const byStyle = styles.list(this.style);
    const numId = this.#numId ?? byStyle?.numId ?? '0';
    const list = numId === '0' ? null : { numId, level: Math.min(8, Math.max(0, this.#level ?? byStyle?.level ?? 0)) };
    const { left = 0, first = 0 } = { ...(list !== null && this.#numId === null ? numbering.indent(list) : {}), ...styles.indent(this.style), ...(list !== null && this.#numId !== null ? numbering.indent(list) : {}), ...this.#indent };
    return {
      kind: 'paragraph', number: this.#number, style: this.style, outline: this.#outline, list, marker: list === null ? null : numbering.next(list), bullet: list !== null && numbering.isBullet(list),
      indent: { left, first }, align: this.align, spans: this.spans,
    };
  }
}

function sameLook(one: RunLook, other: RunLook): boolean {
  return (one.bold ?? false) === (other.bold ?? false) && (one.italic ?? false) === (other.italic ?? false) && (one.hidden ?? false) === (other.hidden ?? false) && (one.capitals ?? false) === (other.capitals ?? false);
}
