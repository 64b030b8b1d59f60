// Recognises the signature block in prose (place and date, the title of who signs, the name where the document prints one), so that it is printed once, whole, and never alone on a page.

import { plainText, type Block } from '../document/block.ts';
import type { PlanContent, PlanProfile } from '../plan/content.ts';

/** What is printed where a document is signed. Space for the signature is the writer's. */
export interface Signature {
  /** `Kupang, 6 Februari 2024`; the date may be open (`Kupang, ….. Februari 2025`). */
  readonly placeAndDate: string | null;
  /** The lines of the title: `Kepala Badan Narkotika Nasional`, `Provinsi Nusa Tenggara Timur`. */
  readonly title: readonly string[];
  /** Name and NIP under the space, only as the document itself prints them; the profile of a plan holds no names. */
  readonly name: readonly string[];
}

const MONTH = 'Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember';
const PLACE_AND_DATE = new RegExp(String.raw`^(\p{Lu}[\p{L}'’ .-]{1,40}),\s+((?:\d{1,2}|[.…_ ]{2,})?\s*(?:${MONTH})\s+(?:\d{4}|20[.…_]{2,}))\s*$`, 'iu');
const TITLE = /^(kepala|ketua|plt\.?|plh\.?|pelaksana (?:tugas|harian)|pj\.?|a\.?n\.?|sekretaris|direktur|deputi|inspektur|penanggung jawab)\b/i;
const TITLE_GOES_ON = /^(badan|bnn|bnnp|bnnk|provinsi|kabupaten|kota|republik|selaku|di )/i;
/** `Kepala BNN Kabupaten`: the name of the unit stands on the next line. */
const UNIT_IS_OPEN = /\b(?:provinsi|propinsi|kabupaten|kota|kepala|badan)$/i;
const LONGEST_TITLE_LINE = 90;

/** Place and date of a line that opens a signature block, or null. */
export function readPlaceAndDate(line: string): { readonly city: string; readonly date: string } | null {
  const match = PLACE_AND_DATE.exec(line.trim());
  return match === null ? null : { city: match[1]!.trim(), date: match[2]!.trim() };
}

/**
 * The signature block that starts at block `from`, and how many blocks it takes (1 when everything stands in one paragraph).
 * Null when no place with a date stands there, or no title follows it.
 */
export function signatureAt(blocks: readonly Block[], from: number): { readonly signature: Signature; readonly length: number } | null {
  const opening = linesOf(blocks[from]);
  if (opening === null || readPlaceAndDate(opening[0] ?? '') === null) return null;
  const placeAndDate = opening[0]!.trim();
  const title: string[] = [];
  if (!takeTitle(opening.slice(1), title)) return null;
  let length = 1;
  for (let next = from + 1; next < blocks.length; next += 1) {
    const lines = linesOf(blocks[next]);
    if (lines === null || !startsTitleLine(lines[0] ?? '', title) || !takeTitle(lines, title)) break;
    length += 1;
  }
  if (title.length === 0) return null;
  const name: string[] = [];
  for (let next = from + length; next < blocks.length && name.length < 3; next += 1) {
    const lines = linesOf(blocks[next]);
    if (lines === null || !lines.every((line, index) => isName(line, name.length + index))) break;
    name.push(...lines);
    length += 1;
  }
  return { signature: { placeAndDate, title, name }, length };
}

/** The signature of a plan where it has to stand without its prose (the matrix alone): the last one in the document, else the profile's. */
export function signatureOfPlan({ blocks, profile }: Pick<PlanContent, 'blocks' | 'profile'>): Signature | null {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const found = signatureAt(blocks, at);
    if (found !== null) return found.signature;
  }
  return signatureOf(profile);
}

/** The signature that the profile of a plan gives; null when nobody is named to sign. */
export function signatureOf(profile: PlanProfile): Signature | null {
  if (profile.signatory === null) return null;
  const dated = [profile.city, profile.date].filter((part) => part !== null).join(', ');
  return { placeAndDate: dated === '' ? null : dated, title: titleLines(profile.signatory), name: [] };
}

/** A long title is broken before its unit, as it is on paper: `Kepala Badan Narkotika Nasional` / `Provinsi Nusa Tenggara Timur`. */
export function titleLines(title: string): string[] {
  const lines = title.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length !== 1 || lines[0]!.length < 34) return lines;
  const unit = /^(.{12,}?)\s+((?:provinsi|kabupaten|kota)\s.+)$/i.exec(lines[0]!);
  return unit === null ? lines : [unit[1]!, unit[2]!];
}

function linesOf(block: Block | undefined): string[] | null {
  if (block?.kind !== 'paragraph') return null;
  return plainText(block.content).split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

const DEGREE = /,\s*(?:[SMD]\.\s?\p{L}|M\.?\s?Si|Ph\.?\s?D|S\.?\s?I\.?\s?K)|^(?:Drs|Dra|Dr|Ir|H|Hj|Prof)\.\s/u;
const PERSONAL_NUMBER = /^(?:NIP|NRP)\b/i;

/** A name under a signature: two to six capitalised words, with degrees or alone on the first line; then a NIP or NRP. */
function isName(line: string, position: number): boolean {
  if (PERSONAL_NUMBER.test(line)) return true;
  if (position > 0 || line.length > 70) return false;
  return DEGREE.test(line) || /^\(?(?:\p{Lu}[\p{L}'.]*\s+){1,5}\p{Lu}[\p{L}'.]*\)?$/u.test(line);
}

function startsTitleLine(line: string, title: readonly string[]): boolean {
  const before = title.at(-1);
  if (before === undefined) return TITLE.test(line);
  return TITLE_GOES_ON.test(line) || (UNIT_IS_OPEN.test(before) && /^\p{Lu}/u.test(line) && line.length < 40 && !DEGREE.test(line));
}

/** Adds lines to the title; false when one of them is no part of a title (then the block is prose). */
function takeTitle(lines: readonly string[], title: string[]): boolean {
  for (const line of lines) {
    if (line.length > LONGEST_TITLE_LINE || !startsTitleLine(line, title)) return false;
    title.push(line.replace(/,$/, ''));
  }
  return true;
}
