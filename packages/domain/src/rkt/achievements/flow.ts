// A statement that a page cut into several texts, read as one, with the way back from a character to the place where it is printed.

import type { Said, Span } from '../../document/place.ts';
import type { OutlinedText } from '../outline.ts';

export interface Flow {
  readonly text: string;
  readonly paths: readonly string[];
  /** Where characters `start` to `end` of the flow are printed (clipped to the text in which they start). */
  span(start: number, end: number): Span;
}

interface Segment {
  readonly from: number;
  readonly unit: Pick<OutlinedText, 'path' | 'place' | 'text'>;
}

/** Joins texts; a text that starts something of its own (`apart`) is set off by a line feed, one that goes on by a space. */
export function flowOf(units: readonly (Pick<OutlinedText, 'path' | 'place' | 'text'> & { readonly apart?: boolean })[]): Flow {
  const segments: Segment[] = [];
  let text = '';
  for (const unit of units) {
    if (segments.length > 0) text += unit.apart === true ? '\n' : ' ';
    segments.push({ from: text.length, unit });
    text += unit.text;
  }
  return {
    text,
    paths: units.map((unit) => unit.path),
    span: (start, end) => {
      const segment = segments.findLast((candidate) => candidate.from <= start) ?? segments[0];
      if (segment === undefined) throw new RangeError('an empty flow has no places');
      const length = segment.unit.text.length;
      return { path: segment.unit.path, start: start - segment.from, end: Math.min(end - segment.from, length), place: segment.unit.place };
    },
  };
}

/** What stands at characters `start` to `end`, as said. */
export function saidIn<T>(flow: Flow, start: number, end: number, value: T | null): Said<T> {
  return { raw: flow.text.slice(start, end), value, at: flow.span(start, end) };
}

/** As `saidIn`, without the spaces and given characters at both ends. */
export function trimmedIn(flow: Flow, start: number, end: number, strip = /[\s,:;.–-]/): Said<string> {
  let from = start;
  let to = end;
  while (from < to && strip.test(flow.text[from] ?? '')) from += 1;
  while (to > from && strip.test(flow.text[to - 1] ?? '')) to -= 1;
  const raw = flow.text.slice(from, to);
  return { raw, value: raw.replace(/\s+/g, ' '), at: flow.span(from, to) };
}
