// Joins lines that an editor broke at its margin; lines that the writer ended stay apart.

export interface UnwrappedLine {
  /** Which of the given lines it begins with. */
  readonly offset: number;
  readonly text: string;
}

/** A margin is no nearer and no farther than this, and no line ends farther before it than a long word. */
const NEAREST_MARGIN = 60;
const FARTHEST_MARGIN = 140;
const LONGEST_WORD = 20;
/** A line that begins so is one of its own: an indicator, a caption, a label with its colon. */
const OWN_LINE = /^(?:Indikator\b|Catatan\b|Sumber\b|Tabel\b|Gambar\b|\p{Lu}[\p{L} ()./]{1,40}\s?:(?:\s|$))/u;

/** The lines of one stretch of text, those broken at a margin joined by a blank. */
export function unwrap(texts: readonly string[]): UnwrappedLine[] {
  const margin = Math.max(...texts.slice(0, -1).map((text) => text.length), 0);
  const reaches = (text: string): boolean => text.length >= Math.max(NEAREST_MARGIN, margin - LONGEST_WORD);
  const runsOn = (index: number): boolean => {
    const [text, next] = [texts[index] ?? '', texts[index + 1]];
    return next !== undefined && reaches(text) && !OWN_LINE.test(next) && (!endsSentence(text) || /^\p{Ll}/u.test(next));
  };
  const broken = margin <= FARTHEST_MARGIN && texts.some((_, index) => runsOn(index));
  const lines: { offset: number; text: string }[] = [];
  for (const [offset, text] of texts.entries()) {
    const above = texts[offset - 1];
    const last = lines.at(-1);
    // Where the text is broken at a margin for certain, a sentence may end there too.
    if (broken && last !== undefined && above !== undefined && reaches(above) && !OWN_LINE.test(text)) last.text += ` ${text}`;
    else lines.push({ offset, text });
  }
  return lines;
}

function endsSentence(text: string): boolean {
  return /[.:;!?]["”’)]*$/.test(text);
}
