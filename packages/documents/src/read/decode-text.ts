// Bytes to text: UTF-8, and what Windows programs save instead of it; what cannot be seen in a text is told and kept out of figures.

import type { ReadNotice } from '@tenun/domain';
import { invisibleIn, invisibleNotice, leaveOutInvisible } from './invisible.ts';
import type { ReadLimits } from './read-options.ts';
import { ReadProblem } from './read-problem.ts';

/** More control characters than this share of the letters make a file that is no text. */
const MOST_CONTROLS = 0.02;
const LINE_END = /\r\n|\n|\r/g;
const LOOKED_AT = 8192;

/**
 * Throws `ReadProblem` when the bytes are not text or a line is too long.
 * @param tell is told what a person should know: another encoding than UTF-8, characters that were left out
 */
export function decodeText(bytes: Uint8Array, limits: ReadLimits, tell: (notice: ReadNotice) => void = () => {}): string {
  const text = decode(bytes, tell);
  if (text.trim() === '') throw new ReadProblem('file-empty', {});
  refuseNul(text);
  refuseLongLine(text, limits.lineLength);
  return withoutInvisible(text, tell);
}

function decode(bytes: Uint8Array, tell: (notice: ReadNotice) => void): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    tell(encodingNotice('UTF-16'));
    return decodeWide(bytes, wide);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const bad = firstBadByte(bytes);
    if (!isWindows1252(bytes, bad)) throw new ReadProblem('file-not-text', { place: `baris ${lineAt(bytes, bad)}` });
    tell(encodingNotice('Windows-1252'));
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decodeWide(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Half a letter: the file was cut, or it is something else.
    throw new ReadProblem('file-not-text', { place: null });
  }
}

/** UTF-16 by its mark, or by the zero that every second byte of Latin letters is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  // UTF-32 begins with the mark of UTF-16; no planner's program saves it.
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

/** Where the text stops being UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** Bytes of the letter that starts at `at`; 0 when it is none: cut, longer than need be, or half of UTF-16. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  for (let offset = 1; offset < length; offset += 1) if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const odd = (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
  return odd ? 0 : length;
}

/** An older encoding of Windows: no letter of UTF-8 in the whole file, none that Windows does not have, few letters beyond ASCII. */
function isWindows1252(bytes: Uint8Array, bad: number): boolean {
  let beyond = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0 || byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false;
    if (byte < 0x80) continue;
    beyond += 1;
    if (byte >= 0xc2 && sequenceLength(bytes, at) > 1) return false;
  }
  // A letter of UTF-8 that the end of the file cuts.
  const cut = (bytes[bad] ?? 0) >= 0xc2 && bad + 4 > bytes.length && [...bytes.subarray(bad + 1)].every((byte) => (byte & 0xc0) === 0x80);
  return !cut && beyond < Math.max(2, bytes.length * 0.1);
}

function refuseNul(text: string): void {
  const at = text.indexOf('\u0000');
  if (at >= 0) throw new ReadProblem('file-not-text', { place: `baris ${lineOf(text, at)}` });
}

function refuseLongLine(text: string, longest: number): void {
  if (text.length <= longest) return;
  let line = 1;
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    check(end.index);
    line += 1;
    start = end.index + end[0].length;
  }
  check(text.length);

  function check(end: number): void {
    if (end - start > longest) throw new ReadProblem('file-too-many', { what: 'line', count: end - start, limit: longest, place: `baris ${line}` });
  }
}

function withoutInvisible(text: string, tell: (notice: ReadNotice) => void): string {
  const found = invisibleIn(text);
  const [first] = found;
  if (first === undefined) return text;
  const line = lineOf(text, text.indexOf(first));
  if (found.filter((letter) => letter < '\u00a0').length > Math.max(2, text.length * MOST_CONTROLS)) throw new ReadProblem('file-not-text', { place: `baris ${line}` });
  tell(invisibleNotice(found, { line, cell: null }));
  return leaveOutInvisible(text);
}

function encodingNotice(encoding: string): ReadNotice {
  return { code: 'encoding', severity: 'info', place: { line: null, cell: null }, message: { id: `Teks dibaca sebagai ${encoding}, bukan UTF-8.`, en: `The text was read as ${encoding}, not UTF-8.` } };
}

function lineAt(bytes: Uint8Array, end: number): number {
  return lineOf(new TextDecoder('latin1').decode(bytes.subarray(0, end)), end);
}

function lineOf(text: string, end: number): number {
  return (text.slice(0, end).match(LINE_END)?.length ?? 0) + 1;
}
