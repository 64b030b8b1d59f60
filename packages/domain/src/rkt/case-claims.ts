// Totals that prose claims about cases: `Tahun 2019 s.d 2023, … 117 kasus … 158 orang tersangka, dengan barang bukti …: Shabu 224,4 gram dan 18 paket; …`.

import type { Said } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';
import { readEvidence, settleAmbiguous } from './evidence-text.ts';
import type { Outline, OutlinedText } from './outline.ts';
import { saidAs } from './said.ts';
import type { MisspeltWord, Seizure } from './seizure.ts';
import { yearSpan, yearSpans, type YearSpan } from './year-span.ts';

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
const SEIZED = /\bbarang bukti\b|\b(?:disita|menyita|penyitaan)\b|\bBB\b/;
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
    if (!/\bkasus\b|\btersangka\b/i.test(text.text) && !SEIZED.test(text.text)) continue;
    if (CAPTION.test(text.text)) continue;
    let years: YearSpan | null = null;
    let counted: About | null = null;
    for (const { start, end } of sentences(text.text)) {
      const sentence = text.text.slice(start, end);
      const found = AIM.test(sentence) ? { claims: [], misspelt: [] } : claimsOf(text, start, end, years);
      // The evidence often follows in a sentence of its own, of the same year unless it names another.
      const own = yearSpan(sentence);
      const about: About | null = own === null ? counted : { fromYear: own.from, toYear: own.to, sentence, source: SOURCE.exec(sentence)?.[0] ?? counted?.source ?? null };
      const goesOn = found.claims.length === 0 && about !== null && !AIM.test(sentence) && SEIZED.test(sentence) ? seizuresOf(text, start, end, about) : { claims: [], misspelt: [] };
      years = own ?? years;
      const first = found.claims[0];
      if (first !== undefined) counted = first;
      claims.push(...found.claims, ...goesOn.claims);
      misspelt.push(...found.misspelt, ...goesOn.misspelt);
    }
  }
  return { claims, misspelt };
}

type About = Pick<CaseClaim, 'fromYear' | 'toYear' | 'source' | 'sentence'>;

function claimsOf(text: OutlinedText, start: number, end: number, years: YearSpan | null): { claims: CaseClaim[]; misspelt: readonly MisspeltWord[] } {
  const sentence = text.text.slice(start, end);
  const claim = (measure: 'cases' | 'suspects', { amount, after }: Count): CaseClaim => ({ measure, substance: null, unit: null, amount, ...aboutOf(sentence, amount.at.start - start, after - start, years), seizure: null });
  const cases = counts(text, start, sentence, CASES).map((count) => claim('cases', count));
  const suspects = counts(text, start, sentence, SUSPECTS).map((count) => claim('suspects', count));
  const [first] = [...cases, ...suspects];
  if (first === undefined) return { claims: [], misspelt: [] };
  const evidenceAt = /\bbarang bukti\b|\bBB\b/.exec(sentence);
  const last = Math.max(...[...cases, ...suspects].map((each) => each.amount.at.end));
  // Evidence after counts of several years or sources belongs to nobody knows which.
  const single = [...cases, ...suspects].every((each) => each.fromYear === first.fromYear && each.toYear === first.toYear && each.source === first.source);
  const evidence = seizuresOf(text, evidenceAt === null ? last : start + evidenceAt.index + evidenceAt[0].length, end, first);
  return { claims: [...cases, ...suspects, ...(single ? evidence.claims : [])], misspelt: evidence.misspelt };
}

/**
 * The year and the source of a count: the year that follows at once (`14 kasus pada tahun 2022`), else the last one before it,
 * else what the text was about, else the first that comes; the source that follows at once (`8 kasus oleh BNN`), else the last one before it,
 * else the first of the sentence.
 */
function aboutOf(sentence: string, at: number, after: number, carried: YearSpan | null): About {
  const spans = yearSpans(sentence);
  const next = spans.find((span) => span.at >= after && /^\s*(?:orang\s+)?(?:(?:pada|di|selama|untuk|dalam)\s+)?(?:tahun\s+|periode\s+)?$/i.test(sentence.slice(after, span.at)));
  const span = next ?? spans.findLast((each) => each.at < at) ?? (spans.length > 0 ? spans[0] : carried);
  const sources = [...sentence.matchAll(new RegExp(SOURCE.source, 'gu'))];
  const by = sources.find((match) => match.index >= after && /^\s*(?:(?:yang\s+)?(?:diungkap|ditangani)\s+)?(?:oleh|dari|pada)\s+$/i.test(sentence.slice(after, match.index)));
  const source = by ?? sources.findLast((match) => match.index < at) ?? sources[0];
  return { fromYear: span?.from ?? null, toYear: span?.to ?? null, sentence, source: source?.[0] ?? null };
}

function seizuresOf(text: OutlinedText, start: number, end: number, { fromYear, toYear, source, sentence }: About): { claims: CaseClaim[]; misspelt: readonly MisspeltWord[] } {
  const { seizures, misspelt } = readEvidence(text, start, end);
  const seized = seizures.map((seizure) => settleAmbiguous(seizure, seizures)).map((seizure): CaseClaim => ({ measure: 'seizure', substance: seizure.substance, unit: seizure.unit, amount: seizure.figure, fromYear, toYear, source, sentence, seizure }));
  return { claims: seized, misspelt };
}

interface Count {
  readonly amount: Said<string>;
  /** Where the words of the count end in the text. */
  readonly after: number;
}

/** Every count that one of the patterns finds, each figure once. */
function counts(text: OutlinedText, offset: number, sentence: string, patterns: readonly RegExp[]): readonly Count[] {
  const found = new Map<number, Count>();
  for (const pattern of patterns) {
    for (const match of sentence.matchAll(pattern)) {
      const raw = match[1]?.replace(/\.$/, '');
      // An item that begins with the figure is `1.2 Kasus yang Ditangani`: a title cut at its first point.
      if (raw === undefined || /^20\d\d$/.test(raw) || (text.kind === 'item' && offset + match.index === 0 && /^\d+\s+\p{Lu}/u.test(match[0]))) continue;
      const start = offset + match.index + match[0].indexOf(raw);
      const parsed = parseNumber(raw, 'count');
      found.set(start, { amount: saidAs(text, start, start + raw.length, parsed.kind === 'value' ? parsed.value.toFixed() : null), after: offset + match.index + match[0].length });
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
