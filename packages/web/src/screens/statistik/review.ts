// What a person has decided about statistics that were read: pure steps from one state to the next, and the answers that the server is sent.

import { confirmDraft, type DatasetAnswers, type Open } from '@tenun/domain/dataset/confirm.ts';
import { isTakeable, takenAs } from '@tenun/domain/dataset/evidence-lines.ts';
import type { Taken } from '@tenun/domain/dataset/observation.ts';
import type { DraftTable } from '../../api/datasets.ts';

export type Line = DraftTable['lines'][number];

export interface Review {
  /** Tables that are taken over, with who reported and, where the table names none, the year. */
  readonly tables: ReadonlyMap<string, { readonly take: boolean; readonly source: string; readonly year: string }>;
  readonly regions: ReadonlyMap<string, string | null>;
  readonly counts: ReadonlyMap<string, string>;
  /** Null: no seizure of a substance. */
  readonly lines: ReadonlyMap<string, Taken | null>;
  /** What a person read in a cell beside a line of it, by the key of that line. */
  readonly added: ReadonlyMap<string, readonly Taken[]>;
}

/** Everything open: tables chosen, nothing confirmed. */
export function beginReview(tables: readonly DraftTable[]): Review {
  return { tables: new Map(tables.map(({ path, source }) => [path, { take: true, source, year: '' }])), regions: new Map(), counts: new Map(), lines: new Map(), added: new Map() };
}

/** As text, for the memory of this machine: who reads the same file again goes on where the power failed. */
export function keepReview(review: Review): string {
  return JSON.stringify(Object.fromEntries(Object.entries(review).map(([part, map]: [string, ReadonlyMap<string, unknown>]) => [part, [...map]])));
}

/** What was kept of a review of these tables; null when nothing usable was. */
export function keptReview(text: string | null, tables: readonly DraftTable[]): Review | null {
  if (text === null) return null;
  try {
    const parts = JSON.parse(text) as { readonly [K in keyof Review]?: Iterable<readonly [string, never]> };
    const begun = beginReview(tables);
    const known = new Set(tables.flatMap(({ path, regions, counts, lines }) => [path, ...regions.map((region) => region.path), ...counts.map(({ key }) => key), ...lines.map(({ key }) => key)]));
    const part = <K extends keyof Review>(name: K): [string, never][] => [...(parts[name] ?? [])].filter(([key]) => known.has(key)).map(([key, value]) => [key, value]);
    return { tables: new Map([...begun.tables, ...part('tables')]), regions: new Map(part('regions')), counts: new Map(part('counts')), lines: new Map(part('lines')), added: new Map(part('added')) };
  } catch {
    return null;
  }
}

export function setTable(review: Review, path: string, change: Partial<{ take: boolean; source: string; year: string }>): Review {
  const now = review.tables.get(path) ?? { take: true, source: '', year: '' };
  return { ...review, tables: new Map(review.tables).set(path, { ...now, ...change }) };
}

export function setRegion(review: Review, path: string, code: string | null): Review {
  return { ...review, regions: new Map(review.regions).set(path, code) };
}

export function setCount(review: Review, key: string, value: string): Review {
  return { ...review, counts: new Map(review.counts).set(key, value) };
}

export function setLine(review: Review, key: string, taken: Taken | null): Review {
  return { ...review, lines: new Map(review.lines).set(key, taken) };
}

/** One more amount that the cell of the line names. */
export function addBeside(review: Review, key: string, taken: Taken): Review {
  return { ...review, added: new Map(review.added).set(key, [...(review.added.get(key) ?? []), taken]) };
}

/** Takes what was added back. */
export function dropAdded(review: Review, key: string, index: number): Review {
  return { ...review, added: new Map(review.added).set(key, (review.added.get(key) ?? []).filter((_, at) => at !== index)) };
}

/** Opens a line again. */
export function reopenLine(review: Review, key: string): Review {
  return { ...review, lines: new Map([...review.lines].filter(([each]) => each !== key)) };
}

/** Lines with nothing unclear, and nothing decided yet. */
export function clearLines(tables: readonly DraftTable[], review: Review): readonly Line[] {
  return chosen(tables, review).flatMap(({ lines }) => lines.filter((line) => line.unclear.length === 0 && !review.lines.has(line.key) && takenAs(line) !== null));
}

/** Confirms all clear lines at once; nothing that is unclear. */
export function confirmClear(tables: readonly DraftTable[], review: Review): Review {
  return clearLines(tables, review).reduce((now, line) => setLine(now, line.key, takenAs(line)), review);
}

/** Whether Enter can confirm the line as it was read. */
export function canConfirm(line: Line): boolean {
  const taken = takenAs(line);
  return taken !== null && isTakeable(taken);
}

/** The next line after `at` that is not decided, from the top again at the end; null when all are. */
export function nextOpen(lines: readonly Line[], review: Review, at: number): number | null {
  const order = lines.map((_, index) => (at + 1 + index) % lines.length);
  return order.find((index) => !review.lines.has(lines[index]?.key ?? '')) ?? null;
}

export function chosen(tables: readonly DraftTable[], review: Review): readonly DraftTable[] {
  return tables.filter(({ path }) => review.tables.get(path)?.take === true);
}

export function answersOf(tables: readonly DraftTable[], review: Review): DatasetAnswers {
  return {
    tables: chosen(tables, review).map(({ path }) => {
      const { source, year } = review.tables.get(path) ?? { source: '', year: '' };
      return { path, source, year: /^[12]\d{3}$/.test(year) ? Number(year) : null };
    }),
    regions: [...review.regions].map(([path, code]) => ({ path, code })),
    counts: [...review.counts].filter(([, value]) => value === '-' || /^\d{1,12}$/.test(value)).map(([key, value]) => ({ key, value: value === '-' ? null : value })),
    lines: [...review.lines].map(([key, taken]) => ({ key, taken })),
    added: [...review.added].flatMap(([beside, all]) => all.map((taken) => ({ beside, taken }))),
  };
}

/** What is still to be decided before anything can be stored. */
export function openOf(tables: readonly DraftTable[], review: Review): readonly Open[] {
  return confirmDraft(tables, answersOf(tables, review)).open;
}

/** An amount as Indonesians write it: `39,70` → `39.7`, `1.250,5` → `1250.5`; null when it is none. A lone point is refused, for it could be either. */
export function typedAmount(text: string): string | null {
  const typed = text.trim();
  if (!/^\d{1,3}(?:\.\d{3})*(?:,\d{1,9})?$|^\d+(?:,\d{1,9})?$/.test(typed) || /^[1-9]\d{0,2}\.\d{3}$/.test(typed)) return null;
  const [whole = '', fraction = ''] = typed.replaceAll('.', '').split(',');
  const trimmed = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${trimmed === '' ? '' : `.${trimmed}`}`;
}
