// The years a sentence or a title is about: `Tahun 2019 s.d 2023`, `periode 2020-2024`, `tahun 2023`.

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const SPAN = /\b(20\d\d)\b(?:\s*(?:s\s*\.?\s*\/?\s*d\s*\.?|sampai(?:\s+dengan)?|hingga|[-–—])\s*(?:tahun\s*)?\b(20\d\d)\b)?/i;

/** Every year or stretch of years a text names, with where it begins. */
export function yearSpans(text: string): readonly (YearSpan & { readonly at: number })[] {
  return [...text.matchAll(new RegExp(SPAN.source, 'gi'))].map((match) => ({ from: Number(match[1]), to: Number(match[2] ?? match[1]), at: match.index }));
}

/** The first year or stretch of years in a text; null when it names none. */
export function yearSpan(text: string): YearSpan | null {
  const match = SPAN.exec(text);
  if (match === null) return null;
  const from = Number(match[1]);
  return { from, to: Number(match[2] ?? match[1]) };
}
