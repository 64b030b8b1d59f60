// Totals that prose claims about cases: `Tahun 2019 s.d 2023, … 117 kasus … 158 orang tersangka, dengan barang bukti …: Shabu 224,4 gram dan 18 paket; …`.

import type { Said } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';
import { readEvidence, settleAmbiguous } from './evidence-text.ts';
import type { Outline, OutlinedText } from './outline.ts';
import { saidAs } from './said.ts';
import type { MisspeltWord, Seizure } from './seizure.ts';
import { yearSpan, type YearSpan } from './year-span.ts';

/** A total in prose: `117 kasus`, `158 orang tersangka`, `224.4231 gram` of `shabu`. */
export interface CaseClaim {
  readonly measure: 'cases' | 'suspects' | 'seizure';
  readonly substance: string | null;
  readonly unit: string | null;
  /** The figure; its value is a canonical decimal, null when it cannot be read. */
  readonly amount: Said<string>;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** Who reported, where the sentence says so (`POLDA NTT`); null otherwise. */
  readonly source: string | null;
  /** The whole seizure of a seizure claim; null otherwise. */
  readonly seizure: Seizure | null;
}

const CASES = [
  /(?<![\d.,/-])(\d{1,3}(?:\.\d{3})+|\d+)\s*(?:\([^)]*\)\s*)?(?:kasus|LKN|laporan kasus)\b/gi,
  /\b(?:jumlah\s+)?(?:kasus|LKN)\b[^.;,\d]{0,40}?\b(?:sebanyak|berjumlah|sejumlah|adalah|yaitu|:)\s*(\d[\d.]*)(?!\s*(?:orang|tersangka|gram|butir|%|persen))/gi,
];
const SUSPECTS = [
  /(?<![\d.,/-])(\d{1,3}(?:\.\d{3})+|\d+)\s*(?:\([^)]*\)\s*)?(?:orang\s+)?(?:tersangka|tsk)\b/gi,
  /\btersangka\b[^.;,\d]{0,30}?\b(?:sebanyak|berjumlah|sejumlah|:)\s*(\d[\d.]*)(?:\s*orang)?/gi,
];
const SOURCE = /\b(?:POLDA|Polda|POLRES(?:TA(?:BES)?)?|Polres(?:ta(?:bes)?)?|POLRI|Polri|BNN[PK]?)\b(?:\s+(?!Tahun\b)\p{Lu}\p{L}*)*/u;
/** A title carries numbers of its own. */
const CAPTION = /^\s*(?:tabel|gambar|grafik|diagram|\d+\.\d+)/i;
/** A figure a plan aims at is no count of what happened. */
const AIM = /\b(?:target|rencana|berkas perkara|indikator|IKK)\b/i;

/** The claims of every paragraph and item before the target tables. */
export function readCaseClaims(outline: Outline): { readonly claims: readonly CaseClaim[]; readonly misspelt: readonly MisspeltWord[] } {
  const claims: CaseClaim[] = [];
  const misspelt: MisspeltWord[] = [];
  for (const text of outline.texts) {
    if ((text.kind !== 'paragraph' && text.kind !== 'item') || (text.chapter !== 'bab1' && text.chapter !== 'depan')) continue;
    if (!/\bkasus\b|\btersangka\b/i.test(text.text) || CAPTION.test(text.text)) continue;
    let years: YearSpan | null = null;
    let counted: Pick<CaseClaim, 'fromYear' | 'toYear' | 'source' | 'sentence'> | null = null;
    for (const { start, end } of sentences(text.text)) {
      const sentence = text.text.slice(start, end);
      years = yearSpan(sentence) ?? years;
      if (AIM.test(sentence)) continue;
      const found = claimsOf(text, start, end, years);
      // The evidence often follows in a sentence of its own.
      const goesOn = found.claims.length === 0 && counted !== null && /\bbarang bukti\b|\bdisita\b|\bBB\b/i.test(sentence) ? seizuresOf(text, start, end, counted) : { claims: [], misspelt: [] };
      const first = found.claims[0];
      if (first !== undefined) counted = first;
      claims.push(...found.claims, ...goesOn.claims);
      misspelt.push(...found.misspelt, ...goesOn.misspelt);
    }
  }
  return { claims, misspelt };
}

function claimsOf(text: OutlinedText, start: number, end: number, years: YearSpan | null): { claims: CaseClaim[]; misspelt: readonly MisspeltWord[] } {
  const sentence = text.text.slice(start, end);
  const about = { fromYear: years?.from ?? null, toYear: years?.to ?? null, sentence, source: SOURCE.exec(sentence)?.[0] ?? null };
  const claim = (measure: 'cases' | 'suspects', amount: Said<string>): CaseClaim => ({ measure, substance: null, unit: null, amount, ...about, seizure: null });
  const cases = counts(text, start, sentence, CASES).map((amount) => claim('cases', amount));
  const suspects = counts(text, start, sentence, SUSPECTS).map((amount) => claim('suspects', amount));
  if (cases.length === 0 && suspects.length === 0) return { claims: [], misspelt: [] };
  const evidenceAt = /\bbarang bukti\b|\bBB\b/.exec(sentence);
  const last = Math.max(...[...cases, ...suspects].map((each) => each.amount.at.end));
  const evidence = seizuresOf(text, evidenceAt === null ? last : start + evidenceAt.index + evidenceAt[0].length, end, about);
  return { claims: [...cases, ...suspects, ...evidence.claims], misspelt: evidence.misspelt };
}

function seizuresOf(text: OutlinedText, start: number, end: number, about: Pick<CaseClaim, 'fromYear' | 'toYear' | 'source' | 'sentence'>): { claims: CaseClaim[]; misspelt: readonly MisspeltWord[] } {
  const { fromYear, toYear, source, sentence } = about;
  const { seizures, misspelt } = readEvidence(text, start, end);
  const seized = seizures.map((seizure) => settleAmbiguous(seizure, seizures)).map((seizure): CaseClaim => ({ measure: 'seizure', substance: seizure.substance, unit: seizure.unit, amount: seizure.figure, fromYear, toYear, source, sentence, seizure }));
  return { claims: seized, misspelt };
}

/** Every count that one of the patterns finds, each figure once. */
function counts(text: OutlinedText, offset: number, sentence: string, patterns: readonly RegExp[]): Said<string>[] {
  const found = new Map<number, Said<string>>();
  for (const pattern of patterns) {
    for (const match of sentence.matchAll(pattern)) {
      const raw = match[1]?.replace(/\.$/, '');
      // An item that begins with the figure is `1.2 Kasus yang Ditangani`: a title cut at its first point.
      if (raw === undefined || /^20\d\d$/.test(raw) || (text.kind === 'item' && offset + match.index === 0 && /^\d+\s+\p{Lu}/u.test(match[0]))) continue;
      const start = offset + match.index + match[0].indexOf(raw);
      const parsed = parseNumber(raw, 'count');
      found.set(start, saidAs(text, start, start + raw.length, parsed.kind === 'value' ? parsed.value.toFixed() : null));
    }
  }
  return [...found.values()];
}

/** Where the sentences of a text begin and end; a point inside a figure, or in `s.d`, ends none. */
function sentences(text: string): { start: number; end: number }[] {
  const bounds: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<!\bs\.d|\bNo|\bKab)[.!?](?=\s+["“(]?\p{Lu})|\n/gu)) {
    bounds.push({ start, end: match.index });
    start = match.index + 1;
  }
  bounds.push({ start, end: text.length });
  return bounds;
}
