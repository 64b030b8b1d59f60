// Evidence text line by line for a person to confirm: what was read, and everything about it that was unclear.

import { EVIDENCE_UNITS } from '@tenun/reference';
import { Big } from 'big.js';
import type { Path, Place, Said } from '../document/place.ts';
import { fromWords } from '../number/terbilang.ts';
import { unknownWords } from '../rkt/evidence-text.ts';
import type { MisspeltWord, Seizure } from '../rkt/seizure.ts';
import type { Quality, Taken } from './observation.ts';
import { isWeight, micrograms } from './weight.ts';

/**
 * Why a line needs a person's eye. `two-amounts`: the cell names one substance twice, which may be one thing counted in two ways (a weight and its packets);
 * `gross-and-net`: it gives a weight with and one without wrapping, which never add up; `two-readings`: `1.143 gram` can be read two ways;
 * `words-differ`: `1 (dua) bungkus`; `unread`: no amount could be read at all.
 */
export type UnclearKind = 'unit-missing' | 'substance-missing' | 'gross-and-net' | 'two-amounts' | 'unknown-word' | 'misspelt' | 'approximate' | 'two-readings' | 'malformed' | 'too-exact' | 'words-differ' | 'unread';

export interface Unclear {
  readonly kind: UnclearKind;
  /** The word, or the writing, that it is about; empty where it is about the line. */
  readonly about: string;
}

export interface EvidenceLine {
  /** Stands for the line in a person's answers. */
  readonly key: string;
  readonly region: Path;
  readonly year: number;
  readonly cell: Path;
  readonly place: Place;
  /** The whole cell as written, and which characters of it the line is. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly substance: string | null;
  readonly unit: string | null;
  readonly amount: string | null;
  readonly quality: Quality;
  /** A thing that is no substance (`bong`): kept in the source, counted nowhere. */
  readonly tool: string | null;
  readonly readings: readonly [string, string] | null;
  /** Empty: the line is clear and can be confirmed with all clear ones. */
  readonly unclear: readonly Unclear[];
}

export interface EvidenceCell {
  readonly region: Path;
  readonly year: number;
  /** The text of the cell; null where each substance has a column of its own. */
  readonly evidence: Said<string> | null;
  readonly seizures: readonly Seizure[];
  readonly misspelt: readonly MisspeltWord[];
}

const GROSS = /\b(?:br(?:u|u?t)t?to|kotor)\b/i;
const NET = /\b(?:net+o|bersih)\b/i;
const ABOUT = /(?:±|\+\/-|\b(?:kurang lebih|lebih kurang|kurleb|sekitar|kira-kira|hampir|estimasi)\b)\s*$/i;
/** A point before three digits of a weight: thousands, or a decimal mark that the writer took from English. */
const TWO_WAYS = /^[1-9]\d{0,2}\.\d{3}$/;
const COUNTED = new Set(EVIDENCE_UNITS.map(({ name }) => name));

/** The lines of one cell, in the order of the text. A cell that says something but no amount gives one line to be looked at. */
export function evidenceLines(cell: EvidenceCell): readonly EvidenceLine[] {
  const { evidence, region, year } = cell;
  const where = { region, year };
  const lines = cell.seizures.map((seizure) => lineOf(where, seizure, evidence, cell.misspelt));
  const again = new Map<string, number>();
  for (const { substance } of lines) if (substance !== null) again.set(substance, (again.get(substance) ?? 0) + 1);
  const both = evidence !== null && GROSS.test(evidence.raw) && NET.test(evidence.raw);
  const marked = lines.map((line): EvidenceLine => ({
    ...line,
    unclear: [
      ...line.unclear,
      ...(line.substance !== null && (again.get(line.substance) ?? 0) > 1 ? [{ kind: both && line.unit !== null && isWeight(line.unit) ? ('gross-and-net' as const) : ('two-amounts' as const), about: line.substance }] : []),
    ],
  }));
  if (evidence === null) return marked;
  const own = marked.filter((line) => line.cell === evidence.at.path);
  const unknown = unknownWords(evidence.raw);
  if (own.length === 0) return [...marked, wholeCell(where, evidence)];
  const first = own[0];
  // An unknown word belongs to the line it stands in, or to the nearest before it.
  return marked.map((line) => {
    const mine = unknown.filter((word) => (own.findLast((each) => each.start <= word.start) ?? first) === line);
    return mine.length === 0 ? line : { ...line, unclear: [...line.unclear, ...mine.map((word) => ({ kind: 'unknown-word' as const, about: word.text }))] };
  });
}

/** What a person would confirm by Enter: the line as it was read; null when something needed is missing. */
export function takenAs(line: EvidenceLine): Taken | null {
  const { substance, unit, amount, quality } = line;
  return substance === null || unit === null || amount === null ? null : { substance, unit, amount, quality };
}

/** Whether what a person entered can be kept: a known unit, some substance, an amount that is no less than nothing. */
export function isTakeable({ substance, unit, amount }: Taken): boolean {
  return substance.trim() !== '' && substance.length <= 80 && COUNTED.has(unit) && /^\d{1,15}(?:\.\d{1,9})?$/.test(amount);
}

function lineOf(where: { readonly region: Path; readonly year: number }, seizure: Seizure, evidence: Said<string> | null, misspelt: readonly MisspeltWord[]): EvidenceLine {
  const { path, place, start } = seizure.said.at;
  const inText = evidence !== null && evidence.at.path === path;
  const text = inText ? evidence.raw : seizure.said.raw;
  const from = inText ? start - evidence.at.start : 0;
  const to = inText ? seizure.said.at.end - evidence.at.start : text.length;
  const before = text.slice(0, from);
  const around = text.slice(from, inText ? nextStop(text, to) : text.length);
  const words = /^\s*\(([^)\d]+)\)/.exec(text.slice(from + seizure.figure.raw.length))?.[1] ?? null;
  const counted = words === null ? null : fromWords(words);
  const { substance, unit, amount, tool } = seizure;
  const unclear: Unclear[] = [
    ...(seizure.malformed === null ? [] : [{ kind: 'malformed' as const, about: seizure.figure.raw }]),
    ...(amount === null && seizure.readings !== null || (unit !== null && isWeight(unit) && TWO_WAYS.test(seizure.figure.raw)) ? [{ kind: 'two-readings' as const, about: seizure.figure.raw }] : []),
    ...(amount !== null && unit !== null && isWeight(unit) && micrograms(amount, unit) === null ? [{ kind: 'too-exact' as const, about: seizure.figure.raw }] : []),
    ...(unit === null && tool === null ? [{ kind: 'unit-missing' as const, about: '' }] : []),
    ...(substance === null && tool === null ? [{ kind: 'substance-missing' as const, about: '' }] : []),
    ...(counted !== null && amount !== null && !new Big(amount).eq(counted.value.toString()) ? [{ kind: 'words-differ' as const, about: words ?? '' }] : []),
    ...(ABOUT.test(before) ? [{ kind: 'approximate' as const, about: ABOUT.exec(before)?.[0].trim() ?? '' }] : []),
    ...misspelt.filter((word) => word.at.path === path && word.at.start >= start - lookBack(before) && word.at.end <= start + around.length).map((word) => ({ kind: 'misspelt' as const, about: `${word.raw} → ${word.meant}` })),
  ];
  return { key: `${path}@${start}`, ...where, cell: path, place, text, start: from, end: to, substance, unit, amount, quality: qualityOf(around) ?? qualityOf(clauseBefore(before)), tool, readings: seizure.readings ?? twoReadings(seizure), unclear };
}

function wholeCell(where: { readonly region: Path; readonly year: number }, { raw, at }: Said<string>): EvidenceLine {
  return { key: `${at.path}@${at.start}`, ...where, cell: at.path, place: at.place, text: raw, start: 0, end: raw.length, substance: null, unit: null, amount: null, quality: null, tool: null, readings: null, unclear: [{ kind: 'unread', about: raw }] };
}

function twoReadings({ unit, figure }: Seizure): readonly [string, string] | null {
  return unit !== null && isWeight(unit) && TWO_WAYS.test(figure.raw) ? [figure.raw.replace('.', ''), new Big(figure.raw).toFixed()] : null;
}

function qualityOf(text: string): Quality {
  return GROSS.test(text) ? 'bruto' : NET.test(text) ? 'netto' : null;
}

/** What stands before a figure and speaks of it alone: `berat bersih 0,4 gram`. */
function clauseBefore(before: string): string {
  return /[^\d;,/\n]*$/.exec(before.slice(before.length - lookBack(before)))?.[0] ?? '';
}

/** Where the next amount or clause begins: words after that are not about this one. */
function nextStop(text: string, from: number): number {
  const stop = /[;\n]|,\s|\bdan\b|\bserta\b|\d/i.exec(text.slice(from));
  return stop === null ? text.length : from + stop.index;
}

/** How far before a figure a word still speaks of it: to the clause before. */
function lookBack(before: string): number {
  const stop = [...before.matchAll(/[;\n]|,\s|\bdan\b|\bserta\b/gi)].at(-1);
  return stop === undefined ? before.length : before.length - stop.index;
}
