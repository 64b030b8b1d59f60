// The text of one paragraph in a cell of an .ods: spaces in a row count as one, and those that are meant stand as elements.

/** Most spaces that one element may stand for; a hostile file asks for gigabytes. */
const MOST_SPACES = 1_000;

export class ParagraphText {
  text = '';
  #afterSpace = true;

  add(text: string): void {
    let folded = text.replace(/[ \t\r\n]+/g, ' ');
    if (this.#afterSpace) folded = folded.replace(/^ /, '');
    if (folded === '') return;
    this.text += folded;
    this.#afterSpace = folded.endsWith(' ');
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'text:s') this.#put(' '.repeat(Math.min(MOST_SPACES, Math.max(1, Number(attributes['text:c'] ?? 1) || 1))));
    else if (name === 'text:tab') this.#put('\t');
    else if (name === 'text:line-break') this.#put('\n');
  }

  #put(text: string): void {
    this.text += text;
    this.#afterSpace = false;
  }
}
