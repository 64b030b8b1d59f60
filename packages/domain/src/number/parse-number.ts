// The one parser of figures as Indonesians write them; what is malformed or ambiguous is said, never guessed.

import { Big } from 'big.js';

/**
 * What the column holds, which settles `1.000`: in `rupiah` and `count` a point before three digits groups thousands;
 * in `decimal` (indices, per cents, weights) it is a decimal mark; with `unknown` it is reported as ambiguous.
 * Only `rupiah` must be whole: a volume column (`count`) may hold `3,5 Indeks`.
 */
export type NumberKind = 'rupiah' | 'count' | 'decimal' | 'unknown';

export type ParsedNumber =
  /** `percent`: a per cent sign followed. `unit`: words that followed (`Indeks`). `currency`: `Rp` stood before. `notes`: what was odd but readable. */
  | { readonly kind: 'value'; readonly value: Big; readonly percent: boolean; readonly currency: boolean; readonly unit: string | null; readonly notes: readonly NumberNote[] }
  | { readonly kind: 'empty' }
  /** `-`, `.`, `–`: deliberately nothing. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'range'; readonly from: Big; readonly to: Big; readonly unit: string | null }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Big, Big] }
  | { readonly kind: 'malformed'; readonly reason: MalformedReason }
  | { readonly kind: 'text' };

export type NumberNote = 'space-inside' | 'english-grouping' | 'mixed-marks' | 'parentheses-negative';
export type MalformedReason = 'grouping' | 'two-decimal-marks' | 'letters-inside' | 'not-integer';

const CURRENCY = /^(?:rp|idr)\s*\.?\s*/i;
const DASH = /^[-–—.]+$/;
const NUMERAL = /^[.,]?\d(?:[\d.,\s]*[\d.,])?/;
const RANGE = /^(\d[\d.,]*)\s*(?:[-–—]|s\.?\s?\/?\s?d\.?|sampai(?: dengan)?)\s*(\d[\d.,]*\d|\d)(.*)$/i;
const SCALES: Readonly<Record<string, number>> = { ribu: 3, juta: 6, miliar: 9, milyar: 9, triliun: 12 };

/** Control characters, marks of direction and of no width. */
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const DIGITS = /^\d+$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** Reads a figure. Never throws. */
export function parseNumber(text: string, kind: NumberKind): ParsedNumber {
  let rest = text.replace(/[\u00a0\u202f\s]+/g, ' ').trim();
  if (rest === '') return { kind: 'empty' };
  // Most figures of a matrix are just these.
  if (DIGITS.test(rest) || ((kind === 'rupiah' || kind === 'count') && GROUPED.test(rest))) {
    return { kind: 'value', value: new Big(rest.replaceAll('.', '')), percent: false, currency: false, unit: null, notes: [] };
  }
  // What cannot be seen between digits is no end of a figure.
  rest = rest.replace(INVISIBLE, '');
  let negative = /^[-–−]\s*rp/i.test(rest);
  if (negative) rest = rest.slice(1).trim();
  const currency = CURRENCY.test(rest) && /^(?:rp|idr)[\s.]*[-–—(\d]/i.test(rest);
  if (currency) rest = rest.replace(CURRENCY, '');
  if (DASH.test(rest)) return { kind: 'dash' };

  const notes: NumberNote[] = [];
  const bracketed = /^\((\s*[\d.,\s]+)\)$/.exec(rest)?.[1];
  if (bracketed !== undefined) {
    rest = bracketed.trim();
    negative = true;
    notes.push('parentheses-negative');
  }
  const range = RANGE.exec(rest);
  if (range !== null) return readRange(range, kind);
  const sign = /^([-–−+±])\s?(?=[.,]?\d)/.exec(rest);
  if (sign !== null) {
    rest = rest.slice(sign[0].length);
    negative = negative || /[-–−]/.test(sign[1] ?? '');
  }

  const numeral = NUMERAL.exec(rest)?.[0];
  if (numeral === undefined) return { kind: 'text' };
  let after = rest.slice(numeral.length);
  if ((/^[A-Za-z]+\d/.test(after) && !/^[a-z]{1,2}[23]\b/i.test(after)) || /^e[-+]\d/i.test(after)) return { kind: 'malformed', reason: 'letters-inside' };
  after = after.replace(/^(?:,|\.)?[-–—]+\s*$/, '').trim();
  const percent = after.startsWith('%');
  if (percent) after = after.slice(1).trim();

  const scale = /^(ribu|juta|mil[iy]ar|triliun)\b\s*/i.exec(after);
  const exponent = scale === null ? 0 : (SCALES[(scale[1] ?? '').toLowerCase()] ?? 0);
  const read = readNumeral(numeral, exponent === 0 ? kind : 'decimal', notes);
  if (read.kind !== 'value') return read;
  const magnitude = exponent === 0 ? read.value : read.value.times(new Big(10).pow(exponent));
  const value = negative ? magnitude.neg() : magnitude;
  if (kind === 'rupiah' && !value.eq(value.round(0, Big.roundDown))) return { kind: 'malformed', reason: 'not-integer' };
  const unit = after.slice(scale?.[0].length ?? 0).trim();
  return { kind: 'value', value, percent, currency, unit: unit === '' ? null : unit, notes };
}

type Numeral = { readonly kind: 'value'; readonly value: Big } | Extract<ParsedNumber, { kind: 'ambiguous' | 'malformed' }>;

/** The two ends of a range; a point before three digits on an end groups, unless the column is decimal. */
function readRange(match: RegExpExecArray, kind: NumberKind): ParsedNumber {
  const sideKind = kind === 'unknown' ? 'count' : kind;
  const from = readNumeral(match[1] ?? '', sideKind, []);
  const to = readNumeral(match[2] ?? '', sideKind, []);
  if (from.kind !== 'value') return from;
  if (to.kind !== 'value') return to;
  const unit = (match[3] ?? '').replace(/^\s*%/, '').trim();
  return { kind: 'range', from: from.value, to: to.value, unit: unit === '' ? null : unit };
}

function readNumeral(written: string, kind: NumberKind, notes: NumberNote[]): Numeral {
  let body = written.trim();
  if (/\s/.test(body)) {
    const closed = body.replace(/\s*([.,])\s*/g, '$1');
    // A space that is left stands between digits: it can only group thousands.
    if (/\s/.test(closed) && !/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(closed)) return { kind: 'malformed', reason: 'grouping' };
    body = closed.replaceAll(' ', '');
    notes.push('space-inside');
  }
  if (/[.,]{2}/.test(body)) return { kind: 'malformed', reason: 'two-decimal-marks' };
  body = body.replace(/[.,]$/, '').replace(/^(?=[.,])/, '0');
  const marks = body.replace(/\d/g, '');
  if (marks === '') return value(body);
  const last = marks.at(-1) === ',' ? ',' : '.';
  const mixed = marks.includes('.') && marks.includes(',');
  return mixed ? readMixed(body, last, kind, notes) : readOneMark(body, last, marks.length, kind, notes);
}

/** Points and commas together: the last one is the decimal mark, unless everything is groups of three in a column of whole figures. */
function readMixed(body: string, last: '.' | ',', kind: NumberKind, notes: NumberNote[]): Numeral {
  const whole = kind === 'rupiah' || kind === 'count';
  if (whole && /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(body)) {
    notes.push('mixed-marks');
    return value(body.replace(/[.,]/g, ''));
  }
  const at = body.lastIndexOf(last);
  const integer = body.slice(0, at);
  const group = last === ',' ? '.' : ',';
  if (integer.includes(last)) {
    return { kind: 'malformed', reason: integer.includes(group) ? 'two-decimal-marks' : 'grouping' };
  }
  if (!isGrouped(integer, group)) return { kind: 'malformed', reason: integer.split(group).length === 2 ? 'two-decimal-marks' : 'grouping' };
  if (last === '.') notes.push('english-grouping');
  return value(`${integer.replaceAll(group, '')}.${body.slice(at + 1)}`);
}

function readOneMark(body: string, mark: '.' | ',', count: number, kind: NumberKind, notes: NumberNote[]): Numeral {
  const grouped = isGrouped(body, mark);
  const asGroups = body.replaceAll(mark, '');
  if (count > 1) {
    if (!grouped) return { kind: 'malformed', reason: 'grouping' };
    if (mark === ',') notes.push('english-grouping');
    return value(asGroups);
  }
  const asDecimal = body.replace(mark, '.');
  if (!grouped || kind === 'decimal') return value(asDecimal);
  if (kind === 'unknown') return { kind: 'ambiguous', readings: [new Big(asGroups), new Big(asDecimal)] };
  if (mark === ',') notes.push('english-grouping');
  return value(asGroups);
}

function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

function value(digits: string): Numeral {
  return { kind: 'value', value: new Big(digits) };
}
