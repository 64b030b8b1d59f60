// Turns a draft and a person's answers into observations. What nobody decided stays open; nothing becomes an observation unconfirmed.

import type { Path } from '../document/place.ts';
import type { DraftTable } from './draft-table.ts';
import { isTakeable } from './evidence-lines.ts';
import type { NewObservation, Taken } from './observation.ts';
import { sourceKey } from './source-key.ts';

export interface TableAnswer {
  readonly path: Path;
  /** Who reported; taken from the title where that says so. */
  readonly source: string;
  /** For figures that name no year. */
  readonly year: number | null;
}

export interface DatasetAnswers {
  /** The tables that become datasets; the others are left. */
  readonly tables: readonly TableAnswer[];
  /** Kemendagri code, or null: the row is left out. */
  readonly regions: readonly { readonly path: Path; readonly code: string | null }[];
  /** What an unreadable count is; null: not stated. */
  readonly counts: readonly { readonly key: string; readonly value: string | null }[];
  /** Each line as confirmed or corrected; null: it is no seizure of a substance. */
  readonly lines: readonly { readonly key: string; readonly taken: Taken | null }[];
  /** Lines that a person added, each to the cell of a line that was read. */
  readonly added: readonly { readonly beside: string; readonly taken: Taken }[];
}

/** Something that still has to be decided. */
export interface Open {
  readonly kind: 'source' | 'year' | 'region' | 'region-twice' | 'count' | 'line' | 'line-invalid';
  readonly table: Path;
  /** The path, key or name that it is about. */
  readonly about: string;
}

export interface NewDataset {
  readonly path: Path;
  readonly title: string;
  readonly subject: DraftTable['subject'];
  readonly source: string;
  readonly sourceKey: string;
  readonly observations: readonly NewObservation[];
}

/** Observations of every chosen table, and what is open; while anything is, there are no datasets. */
export function confirmDraft(draft: readonly DraftTable[], answers: DatasetAnswers): { readonly datasets: readonly NewDataset[]; readonly open: readonly Open[] } {
  const confirmed = answers.tables.flatMap((answer) => {
    const table = draft.find(({ path }) => path === answer.path);
    return table === undefined ? [] : [confirmTable(table, answer, answers)];
  });
  const open = confirmed.flatMap((each) => each.open);
  return { datasets: open.length > 0 ? [] : confirmed.map(({ dataset }) => dataset).filter(({ observations }) => observations.length > 0), open };
}

function confirmTable(table: DraftTable, answer: TableAnswer, answers: DatasetAnswers): { readonly dataset: NewDataset; readonly open: readonly Open[] } {
  const open: Open[] = [];
  const still = (kind: Open['kind'], about: string): void => { open.push({ kind, table: table.path, about }); };
  const source = answer.source.trim();
  if (source === '') still('source', table.title);
  if (table.undated && answer.year === null) still('year', table.title);
  const said = new Map(answers.regions.map(({ path, code }) => [path, code]));
  const codes = new Map<Path, string | null>();
  for (const { path, code, asked, raw } of table.regions) {
    const decided = said.has(path) ? (said.get(path) ?? null) : code;
    if (asked && !said.has(path)) still('region', raw);
    codes.set(path, decided);
  }
  const observations: NewObservation[] = [];
  const base = { substance: null, unit: null, quality: null };
  const counts = new Map(answers.counts.map(({ key, value }) => [key, value]));
  const seen = new Map<string, Path>();
  for (const { key, region, year: stated, measure, raw, value, state, place } of table.counts) {
    const code = codes.get(region) ?? null;
    const year = stated === 0 ? (answer.year ?? 0) : stated;
    if (code === null) continue;
    const unanswered = state === 'unreadable' && !counts.has(key);
    const decided = counts.has(key) ? (counts.get(key) ?? null) : value;
    if (unanswered || (decided !== null && !/^\d{1,12}$/.test(decided))) still('count', key);
    const same = `${code} ${year} ${measure}`;
    if (seen.has(same)) still('region-twice', table.regions.find(({ path }) => path === region)?.raw ?? code);
    seen.set(same, region);
    observations.push({ ...base, region: code, year, measure, value: unanswered ? null : decided, raw, place });
  }
  const lines = new Map(answers.lines.map(({ key, taken }) => [key, taken]));
  for (const line of table.lines) {
    const code = codes.get(line.region) ?? null;
    if (code === null) continue;
    const year = line.year === 0 ? (answer.year ?? 0) : line.year;
    if (!lines.has(line.key)) still('line', line.key);
    const taken = [lines.get(line.key) ?? null, ...answers.added.filter(({ beside }) => beside === line.key).map((each) => each.taken)].filter((each) => each !== null);
    for (const each of taken) {
      if (!isTakeable(each)) still('line-invalid', line.key);
      else observations.push({ region: code, year, measure: 'barang-bukti', substance: each.substance.trim().toLowerCase(), unit: each.unit, quality: each.quality, value: each.amount, raw: line.text, place: line.place });
    }
  }
  return { dataset: { path: table.path, title: table.title, subject: table.subject, source, sourceKey: sourceKey(source), observations }, open };
}
