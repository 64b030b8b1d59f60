// Fields of a Word document: of each, the result is text and the instruction is not; a table of contents repeats the titles and is left out.

interface Field {
  instruction: string;
  /** Past its instruction, in its result. */
  shows: boolean;
}

export class Fields {
  #open: Field[] = [];

  /** Whether text now read is seen on the page. */
  get shows(): boolean {
    return this.#open.every((field) => field.shows) && !this.inContents;
  }

  get inContents(): boolean {
    return this.#open.some((field) => field.shows && /^\s*(?:TOC|INDEX|TOA)\b/i.test(field.instruction));
  }

  /** `begin`, `separate` or `end`. */
  sign(kind: string): void {
    const field = this.#open.at(-1);
    if (kind === 'begin') this.#open.push({ instruction: '', shows: false });
    else if (kind === 'separate' && field !== undefined) field.shows = true;
    else if (kind === 'end') this.#open.pop();
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.shows) field.instruction += text;
  }

  /** At the end of a paragraph: an instruction that was never closed is a broken field, and hides nothing further. */
  settle(): void {
    this.#open = this.#open.filter((field) => field.shows);
  }
}
