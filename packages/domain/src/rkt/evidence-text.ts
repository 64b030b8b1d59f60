// Reads evidence as reports write it, `0,99 gram Ganja; 0,26 gram Shabu dan 3 bks gorilla`, in cells and in sentences.

import { EVIDENCE_TOOLS, EVIDENCE_UNITS, SUBSTANCES } from '@tenun/reference';
import type { TextUnit } from '../document/block.ts';
import { parseNumber, type NumberKind } from '../number/parse-number.ts';
import { fromWords } from '../number/terbilang.ts';
import { nearestWord } from '../words/edit-distance.ts';
import { saidAs } from './said.ts';
import type { EvidenceText, MisspeltWord, Seizure } from './seizure.ts';

interface Meaning {
  readonly kind: 'substance' | 'unit' | 'tool';
  readonly name: string;
  readonly misspelt: boolean;
}

interface Token {
  readonly kind: 'number' | 'substance' | 'unit' | 'tool' | 'joint' | 'stop' | 'word';
  readonly name: string;
  readonly misspelt: boolean;
  readonly start: number;
  readonly end: number;
}

const LEXICON = lexicon();
/** Words long enough that one slip of the hand hardly makes another word of them. */
const GUESSABLE = {
  substance: [...LEXICON].filter(([key, meaning]) => key.length >= 5 && meaning.kind === 'substance').map(([key]) => key),
  unit: [...LEXICON].filter(([key, meaning]) => key.length >= 5 && meaning.kind === 'unit').map(([key]) => key),
};
const MOST_PARTS = 4;
const WEIGHTS = new Set(EVIDENCE_UNITS.filter((unit) => unit.milligrams !== null).map((unit) => unit.name).concat('mililiter', 'liter'));
const PIECE = /\d(?:[\d.,]*\d)?|[\p{L}][\p{L}'’-]*|[;\n]|[,&+:/]/gu;

/** Seizures and misspelt words in characters `start` to `end` of a text. */
export function readEvidence(unit: TextUnit, start = 0, end = unit.text.length): EvidenceText {
  const tokens = tokenise(unit.text, start, end);
  const misspelt: MisspeltWord[] = tokens
    .filter((token) => token.misspelt)
    .map((token) => ({ raw: unit.text.slice(token.start, token.end), meant: token.name, at: { path: unit.path, start: token.start, end: token.end, place: unit.place } }));
  const seizures = tokens.flatMap((token, index) => (token.kind === 'number' ? [seizureAt(unit, tokens, index)] : [])).filter((seizure) => seizure !== null);
  return { seizures, misspelt };
}

export interface SeizedColumn {
  readonly substance: string;
  readonly unit: string;
}

/** The title of a column of amounts: `Shabu (gram)`. Null when it does not name both substance and unit. */
export function readSeizedTitle(title: string): SeizedColumn | null {
  const tokens = tokenise(title, 0, title.length);
  const substance = tokens.find((token) => token.kind === 'substance');
  const unit = tokens.find((token) => token.kind === 'unit');
  return substance === undefined || unit === undefined || tokens.some((token) => token.kind === 'number') ? null : { substance: substance.name, unit: unit.name };
}

/** The seizure in a cell under such a title; null where a dash or nothing stands. */
export function readSeizedCell(cell: TextUnit, column: SeizedColumn): Seizure | null {
  const raw = cell.text.trim();
  if (!/\d/.test(raw)) return null;
  const weighed = WEIGHTS.has(column.unit);
  const read = readFigure(raw, weighed ? 'unknown' : 'count');
  return {
    ...column,
    tool: null,
    amount: read.amount,
    said: saidAs(cell, 0, cell.text.length, raw),
    figure: saidAs(cell, 0, cell.text.length, read.amount),
    readings: read.readings,
    malformed: read.malformed,
    decimalMark: weighed ? decimalMarkOf(raw) : null,
  };
}

/** Whether a text names a substance that the reference knows. */
export function namesSubstance(text: string): boolean {
  return tokenise(text, 0, text.length).some((token) => token.kind === 'substance');
}

/** Words of an evidence text that nobody could place: neither substance, unit, thing nor what such texts always say (`berat`, `bruto`, `dengan`). */
export function unknownWords(text: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return tokenise(text, 0, text.length).flatMap(({ kind, start, end }) => {
    const word = text.slice(start, end);
    return kind !== 'word' || EXPECTED.has(word.toLowerCase()) ? [] : [{ text: word, start, end }];
  });
}

/** What stands around amounts without changing them. */
const EXPECTED = new Set('berat seberat sebanyak sejumlah jumlah total jenis berupa narkotika narkoba psikotropika golongan gol i ii iii iv barang bukti bb bruto brutto brt netto neto kotor bersih kurang lebih kurleb sekitar kira hampir estimasi dalam bentuk yang di terdiri dari atas masing'.split(' '));

/**
 * A weight like `1.250 gram` groups thousands, as Indonesian has it, unless the figures around it (`all`) use the point as decimal mark:
 * then it stays ambiguous.
 */
export function settleAmbiguous(seizure: Seizure, all: readonly Seizure[]): Seizure {
  if (seizure.readings === null || all.some((other) => other.decimalMark === '.')) return seizure;
  return { ...seizure, amount: seizure.readings[0], readings: null, figure: { ...seizure.figure, value: seizure.readings[0] } };
}

/**
 * The unit follows the figure; the substance follows the unit, or else was named before (`Shabu 2 gram dan 18 paket`),
 * or else comes next (`4 paket dan 10 gram shabu`). A figure with neither unit nor substance is no seizure.
 */
function seizureAt(unit: TextUnit, tokens: readonly Token[], at: number): Seizure | null {
  const number = tokens[at];
  if (number === undefined) return null;
  const clause = stretch(tokens, at);
  const after = clause.after;
  const measure = after[0]?.kind === 'unit' ? after[0] : after[0]?.kind === 'word' && after[1]?.kind === 'unit' ? after[1] : null;
  const following = after.slice(0, 4 + (measure === null ? 0 : 1));
  const counted = following.find((token) => token.kind === 'substance' || token.kind === 'tool') ?? null;
  const substance = counted ?? clause.before.findLast((token) => token.kind === 'substance') ?? clause.later.find((token) => token.kind === 'substance') ?? null;
  if (measure === null && counted === null) return null;
  const last = [number, measure, counted].filter((token) => token !== null).reduce((a, b) => (b.end > a.end ? b : a));
  const weighed = measure !== null && WEIGHTS.has(measure.name);
  const raw = unit.text.slice(number.start, number.end);
  const read = readFigure(raw, weighed ? 'unknown' : 'count');
  return {
    substance: substance?.kind === 'substance' ? substance.name : null,
    unit: measure?.name ?? null,
    tool: counted?.kind === 'tool' ? counted.name : null,
    amount: read.amount,
    said: saidAs(unit, number.start, last.end, unit.text.slice(number.start, last.end).replace(/\s+/g, ' ')),
    figure: saidAs(unit, number.start, number.end, read.amount),
    readings: read.readings,
    malformed: read.malformed,
    decimalMark: weighed ? decimalMarkOf(raw) : null,
  };
}

function readFigure(raw: string, kind: NumberKind): Pick<Seizure, 'amount' | 'readings' | 'malformed'> {
  const parsed = parseNumber(raw, kind);
  switch (parsed.kind) {
    case 'value': return { amount: parsed.value.toFixed(), readings: null, malformed: null };
    case 'ambiguous': return readComma(raw) ?? { amount: null, readings: [parsed.readings[0].toFixed(), parsed.readings[1].toFixed()], malformed: null };
    case 'malformed': return { amount: null, readings: null, malformed: parsed.reason };
    default: return { amount: null, readings: null, malformed: null };
  }
}

/** In Indonesian a lone comma is the decimal mark: `1,143 gram` is settled, `1.143 gram` is not. */
function readComma(raw: string): Pick<Seizure, 'amount' | 'readings' | 'malformed'> | null {
  const parsed = raw.includes(',') ? parseNumber(raw, 'decimal') : null;
  return parsed?.kind === 'value' ? { amount: parsed.value.toFixed(), readings: null, malformed: null } : null;
}

/** The last mark, unless it could group thousands. */
function decimalMarkOf(raw: string): '.' | ',' | null {
  const mark = /([.,])\d+$/.exec(raw)?.[1];
  if (mark === undefined) return null;
  if (mark === ',') return raw.indexOf(',') === raw.lastIndexOf(',') ? ',' : null;
  const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(raw);
  return grouped || raw.indexOf('.') !== raw.lastIndexOf('.') ? null : '.';
}

/** The tokens around a figure that belong to it: after it up to a joint or another figure, before it and later up to a stop. */
function stretch(tokens: readonly Token[], at: number): { readonly after: readonly Token[]; readonly before: readonly Token[]; readonly later: readonly Token[] } {
  const ends = (token: Token): boolean => token.kind === 'number' || token.kind === 'joint' || token.kind === 'stop';
  const tail = tokens.slice(at + 1);
  const firstEnd = tail.findIndex(ends);
  const firstStop = tail.findIndex((token) => token.kind === 'stop');
  const head = tokens.slice(0, at);
  const lastStop = head.findLastIndex((token) => token.kind === 'stop');
  return { after: tail.slice(0, firstEnd < 0 ? tail.length : firstEnd), later: tail.slice(0, firstStop < 0 ? tail.length : firstStop), before: head.slice(lastStop + 1) };
}

function tokenise(text: string, start: number, end: number): Token[] {
  const pieces = [...withoutWords(text.slice(start, end)).matchAll(PIECE)].map((match) => ({ text: match[0], start: start + match.index, end: start + match.index + match[0].length }));
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (/^\d/.test(piece.text)) tokens.push({ kind: 'number', name: piece.text, misspelt: false, start: piece.start, end: piece.end });
    else if (/^[;\n]$/.test(piece.text)) tokens.push({ kind: 'stop', name: piece.text, misspelt: false, start: piece.start, end: piece.end });
    else if (/^(?:[,&+/]|dan|serta|beserta|dengan)$/i.test(piece.text)) tokens.push({ kind: 'joint', name: piece.text, misspelt: false, start: piece.start, end: piece.end });
    else if (piece.text !== ':') {
      const known = longestKnown(pieces, i, tokens.at(-1)?.kind === 'number');
      if (known === null) tokens.push({ kind: 'word', name: piece.text, misspelt: false, start: piece.start, end: piece.end });
      else {
        tokens.push({ ...known.meaning, start: piece.start, end: known.end });
        i += known.parts - 1;
      }
    }
  }
  return tokens;
}

/** A figure said again in words, `25 (dua puluh lima) butir`, is one figure: the words are blanked, so that all else keeps its place. */
function withoutWords(text: string): string {
  return text.includes('(') ? text.replace(/(?<=\d\s*)\([^()\d]{3,}\)/g, (words) => (fromWords(words) === null ? words : ' '.repeat(words.length))) : text;
}

/** The longest run of words from `i` that the lexicon knows when written as one: a name of several words, or one that the page cut apart. */
function longestKnown(pieces: readonly { text: string; end: number }[], i: number, afterNumber: boolean): { meaning: Meaning; end: number; parts: number } | null {
  for (let parts = Math.min(MOST_PARTS, pieces.length - i); parts >= 1; parts--) {
    const run = pieces.slice(i, i + parts);
    if (!run.every((piece) => /^\p{L}/u.test(piece.text))) continue;
    const key = keyOf(run.map((piece) => piece.text).join(''));
    const meaning = LEXICON.get(key) ?? (parts === 1 ? guess(key, afterNumber) : undefined);
    const end = run.at(-1)?.end;
    if (meaning !== undefined && end !== undefined) return { meaning, end, parts };
  }
  return null;
}

/** A unit is only guessed right after a figure: `barang` is no misspelt `batang`. */
function guess(key: string, afterNumber: boolean): Meaning | undefined {
  if (key.length < 5 || ORDINARY.has(key)) return undefined;
  const nearest = nearestWord(key, afterNumber ? [...GUESSABLE.unit, ...GUESSABLE.substance] : GUESSABLE.substance);
  const meaning = nearest === null ? undefined : LEXICON.get(nearest);
  return meaning === undefined ? undefined : { ...meaning, misspelt: true };
}

/** Words of their own that are one slip away from a name in the lexicon. */
const ORDINARY = new Set(['barang', 'ganjar', 'ganjal', 'ganjil', 'batas', 'lembah', 'paketnya', 'orang', 'program']);

function lexicon(): ReadonlyMap<string, Meaning> {
  const map = new Map<string, Meaning>();
  const add = (kind: Meaning['kind'], name: string, writings: readonly string[], misspelt: boolean): void => {
    for (const writing of writings) map.set(keyOf(writing), { kind, name, misspelt });
  };
  for (const { name, aliases, misspellings } of SUBSTANCES) {
    add('substance', name, [name, ...aliases], false);
    add('substance', name, misspellings, true);
  }
  for (const tool of EVIDENCE_TOOLS) add('tool', tool.replace(/^alat /, ''), [tool], false);
  for (const { name, aliases, misspellings } of EVIDENCE_UNITS) {
    add('unit', name, [name, ...aliases], false);
    add('unit', name, misspellings, true);
  }
  return map;
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
