// Adds up the case tables over the years a sentence is about, per source and for all, and finds which of these the sentence counts.

import { EVIDENCE_UNITS } from '@tenun/reference';
import { Big } from 'big.js';
import type { PlanProfile } from '../../../plan/content.ts';
import type { CaseClaim, CaseTable, Seizure } from '../../../rkt/cases.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { remembered } from '../../../remembered.ts';

const ONE = new Big(1);
const GRAMS_IN_A_MILLIGRAM = new Big('0.001');

/** The tables that one sentence may count: all of them, or those of one source. */
export interface CaseScope {
  /** Null: all sources. */
  readonly source: string | null;
  readonly tables: readonly CaseTable[];
  readonly from: number;
  readonly to: number;
}

/** The claims of one text over the same years: what one sentence says belongs together. */
export interface ClaimGroup {
  readonly claims: readonly CaseClaim[];
  /** The scopes the group can be held to, all sources first; empty when no table covers the years. */
  readonly scopes: readonly CaseScope[];
  /** The one that most claims agree with; the first where none does. Null when there is no scope. */
  readonly scope: CaseScope | null;
}

/** A sum of counts; null when a figure in it cannot be read, or a table does not have the measure. */
export function countIn(scope: CaseScope, measure: 'cases' | 'suspects'): number | null {
  if (scope.tables.some((table) => !table.measures.has(measure))) return null;
  let sum = 0;
  for (const { cell } of cellsIn(scope)) {
    const said = cell[measure];
    if (said !== null && said.value === null) return null;
    sum += said?.value ?? 0;
  }
  return sum;
}

export interface Seized {
  readonly substance: string;
  /** `gram` for everything weighed. */
  readonly unit: string;
  readonly parts: readonly SeizedPart[];
}

export interface SeizedPart {
  readonly seizure: Seizure;
  /** In the unit of the sum; two where the figure can be read two ways, none where it cannot be read. */
  readonly readings: readonly Big[];
  readonly source: string;
  readonly region: string;
  readonly year: number;
}

/** Everything seized in a scope, by substance and unit, in reading order. */
export const seizedIn: (scope: CaseScope) => readonly Seized[] = remembered((scope) => {
  const byKind = new Map<string, { substance: string; unit: string; parts: SeizedPart[] }>();
  for (const { cell, source, region } of cellsIn(scope)) {
    for (const seizure of cell.seizures) {
      if (seizure.substance === null || seizure.unit === null) continue;
      const { unit, factor } = commonUnit(seizure.unit);
      const key = `${seizure.substance}|${unit}`;
      const kind = byKind.get(key) ?? { substance: seizure.substance, unit, parts: [] };
      kind.parts.push({ seizure, readings: readingsOf(seizure).map((reading) => reading.times(factor)), source, region, year: cell.year });
      byKind.set(key, kind);
    }
  }
  return [...byKind.values()];
});

/** The values a figure can have: one, two when ambiguous, none when it cannot be read. */
export function readingsOf(seizure: Seizure): readonly Big[] {
  return (seizure.amount === null ? (seizure.readings ?? []) : [seizure.amount]).map((reading) => new Big(reading));
}

/** Whether every table of a scope tells what was seized. */
export function tellsEvidence(scope: CaseScope): boolean {
  return scope.tables.every((table) => table.measures.has('evidence'));
}

/** Every sum that the readings of the parts allow; null when a part cannot be read at all, or too many are ambiguous to try. */
export function sumsOf(parts: readonly SeizedPart[]): readonly Big[] | null {
  let sums: Big[] = [new Big(0)];
  for (const { readings } of parts) {
    if (readings.length === 0) return null;
    sums = sums.flatMap((sum) => readings.map((reading) => sum.plus(reading)));
    if (sums.length > 64) return null;
  }
  return sums;
}

/** Weights are added in grams; everything else only with its like. */
export function commonUnit(unit: string): { readonly unit: string; readonly factor: Big } {
  const milligrams = EVIDENCE_UNITS.find((each) => each.name === unit)?.milligrams ?? null;
  return milligrams === null ? { unit, factor: ONE } : { unit: 'gram', factor: new Big(milligrams.toString()).times(GRAMS_IN_A_MILLIGRAM) };
}

/**
 * The claims of each text, with what they can be held to. A text that counts only a part (new cases, one place of the province) is held to nothing;
 * neither is a lone count that names no year and does not say it is a total.
 */
export const claimGroups: (model: PlanModel) => readonly ClaimGroup[] = remembered(({ cases, content }) => {
  const groups = new Map<string, CaseClaim[]>();
  for (const claim of cases.claims) {
    const key = `${claim.amount.at.path}|${claim.fromYear}|${claim.toYear}|${claim.source ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((claims) => {
    const scopes = countsWhole(claims, content.profile) ? scopesOf(cases.tables, claims) : [];
    return { claims, scopes, scope: likeliest(scopes, claims) };
  });
});

const PART = /\b(?:kasus|tersangka)\s+(?:baru|menonjol|anak|pelajar|besar)\b|\b(?:di ?antaranya|salah satu|jaringan|residivis|P-?21|naik|turun|meningkat|menurun)\b/i;
const TOTAL = /\b(?:jumlah|sebanyak|berjumlah|sejumlah|total|mengungkap|terungkap|pengungkapan|menangani|ditangani|tercatat)\b/i;

function countsWhole(claims: readonly CaseClaim[], profile: PlanProfile): boolean {
  const [first] = claims;
  if (first === undefined || PART.test(first.sentence)) return false;
  if (claims.length === 1 && (first.fromYear === null || !TOTAL.test(first.sentence))) return false;
  const place = /(?<!BNN\s|Nasional\s)\b(?:Kota|Kabupaten|Kab\.)\s+\p{Lu}\p{L}+/u.exec(first.sentence)?.[0];
  return place === undefined || /\bprovinsi\b/i.test(first.sentence) || profile.office.toLowerCase().includes(place.replace(/^.*\s/, '').toLowerCase());
}

function scopesOf(tables: readonly CaseTable[], claims: readonly CaseClaim[]): readonly CaseScope[] {
  const first = claims[0];
  const [from, to] = [first?.fromYear ?? null, first?.toYear ?? null];
  const covered = tables.filter((table) => table.rows.length > 0 && covers(table, from, to));
  // A table that holds only some of the years, or has them wrong, leaves nobody sure what was added.
  const doubtful = tables.some((table) => !covered.includes(table) && table.rows.length > 0 && from !== null && to !== null && table.years.some((year) => year >= from && year <= to));
  if (covered.length === 0 || doubtful) return [];
  const years = covered.flatMap((table) => table.years);
  const span = { from: first?.fromYear ?? Math.min(0, ...years), to: first?.toYear ?? Math.max(0, ...years) };
  const single = covered.length < 2 ? [] : covered.map((table) => ({ source: table.source === '' ? table.title : table.source, tables: [table], ...span }));
  return [{ source: covered.length === 1 ? (covered[0]?.source ?? '') : null, tables: covered, ...span }, ...single];
}

/** A table without years of its own is taken to cover what its title covers. */
function covers(table: CaseTable, from: number | null, to: number | null): boolean {
  if (from === null || to === null || table.years.length === 0) return true;
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset).every((year) => table.years.includes(year));
}

/** The scope most claims agree with; among equals the source that the sentence names, then all sources. */
function likeliest(scopes: readonly CaseScope[], claims: readonly CaseClaim[]): CaseScope | null {
  const named = claims[0]?.source ?? null;
  const scored = scopes.map((scope, index) => ({
    scope,
    agreeing: claims.filter((claim) => agrees(scope, claim)).length,
    named: named !== null && scope.source !== null && sourceKind(scope.source) === sourceKind(named) ? 1 : 0,
    index,
  }));
  return scored.toSorted((a, b) => b.agreeing - a.agreeing || b.named - a.named || a.index - b.index)[0]?.scope ?? null;
}

/** Whether a claim is the sum of the rows of totals that the tables of a scope print: then it is the tables that do not add up in themselves. */
export function agreesWithPrinted(scope: CaseScope, claim: CaseClaim): boolean {
  if (claim.amount.value === null || scope.tables.some((table) => table.total === null)) return false;
  let sum = new Big(0);
  for (const table of scope.tables) {
    for (const cell of table.total?.cells ?? []) {
      if (cell.year !== 0 && scope.from !== 0 && (cell.year < scope.from || cell.year > scope.to)) continue;
      if (claim.measure !== 'seizure') sum = sum.plus(cell[claim.measure]?.value ?? 0);
      else for (const seizure of cell.seizures) if (seizure.substance === claim.substance && seizure.unit === claim.unit) sum = sum.plus(seizure.amount ?? 0);
    }
  }
  return sum.eq(claim.amount.value);
}

/** Whether what a claim says is what a scope adds up to, in any reading. */
export function agrees(scope: CaseScope, claim: CaseClaim): boolean {
  if (claim.measure !== 'seizure') return claim.amount.value !== null && Number(claim.amount.value) === countIn(scope, claim.measure);
  if (claim.seizure === null || claim.substance === null || claim.unit === null) return false;
  const { unit, factor } = commonUnit(claim.unit);
  const seized = seizedIn(scope).find((each) => each.substance === claim.substance && each.unit === unit);
  const sums = sumsOf(seized?.parts ?? []);
  return sums !== null && readingsOf(claim.seizure).some((reading) => sums.some((sum) => sum.eq(reading.times(factor))));
}

function sourceKind(source: string): string {
  return /^(?:BNN|Badan)/i.test(source) ? 'bnn' : (/^\w+/.exec(source.toLowerCase())?.[0].replace(/^(?:ditresnarkoba|direktorat|polri)$/, 'polda') ?? '');
}

function cellsIn(scope: CaseScope): { cell: CaseTable['rows'][number]['cells'][number]; source: string; region: string }[] {
  return scope.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.filter((cell) => cell.year === 0 || scope.from === 0 || (cell.year >= scope.from && cell.year <= scope.to)).map((cell) => ({ cell, source: table.source, region: row.region.raw })),
    ),
  );
}
