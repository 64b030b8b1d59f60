// Opens the archive that a docx, xlsx or ods is: everything that could do harm is refused by its directory, before a byte of it is inflated.

import { crc32, inflateRawSync } from 'node:zlib';
import { readDirectory, type ArchiveEntry } from './archive-directory.ts';
import type { ReadLimits } from './read-options.ts';
import { ReadProblem } from './read-problem.ts';

const MEGABYTE = 1024 * 1024;
/** Office files shrink to a tenth, empty rows of a sheet to a hundredth; what shrinks further and is not small was made to do harm. */
const LARGEST_RATIO = 300;
const SMALL = 16 * MEGABYTE;

export interface Archive {
  /** Names of all entries but folders, as written, `/` between folders. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The content of an entry, or undefined when there is none of that name. */
  bytes(name: string): Uint8Array | undefined;
  /** The content of an entry that is XML, decoded; for `readXml` and `parseXml`. */
  text(name: string): string | undefined;
}

/**
 * Throws `ReadProblem`: `file-damaged`, `file-unsafe`, `file-too-many`, `file-expands`, `file-encrypted`.
 * @param format what the sentences call the file: `.docx`
 */
export function openArchive(bytes: Uint8Array, format: string, limits: ReadLimits): Archive {
  const entries = readDirectory(bytes, format, limits.entries);
  for (const entry of entries) refuseUnsafeName(entry.name);
  refuseExpansion(entries, limits);
  refuseOverlap(entries);
  const byName = new Map(entries.filter((entry) => !entry.name.endsWith('/')).map((entry) => [entry.name, entry]));
  const content = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name);
    return entry === undefined ? undefined : inflate(bytes, entry, format);
  };
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    bytes: content,
    text(name) {
      const inflated = content(name);
      return inflated === undefined ? undefined : decodeXml(inflated, format, name);
    },
  };
}

function refuseUnsafeName(name: string): void {
  const pointsOutside = name.split('/').includes('..') || name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\u0000');
  if (pointsOutside) throw new ReadProblem('file-unsafe', { what: 'path', place: shown(name) });
}

function refuseExpansion(entries: readonly ArchiveEntry[], limits: ReadLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.expandedMegabytes * MEGABYTE) throw new ReadProblem('file-expands', { megabytes: Math.ceil(total / MEGABYTE), limit: limits.expandedMegabytes });
  for (const { name, size, packed } of entries) {
    if (size > SMALL && size > packed * LARGEST_RATIO) throw new ReadProblem('file-unsafe', { what: 'bomb', place: shown(name) });
  }
}

/** Entries that share their bytes expand to far more than a directory admits; no program that saves office files makes them. */
function refuseOverlap(entries: readonly ArchiveEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next !== undefined && entry.end > next.start) throw new ReadProblem('file-unsafe', { what: 'overlap', place: shown(next.name) });
  }
}

function inflate(bytes: Uint8Array, entry: ArchiveEntry, format: string): Uint8Array {
  const packed = bytes.subarray(entry.end - entry.packed, entry.end);
  const content = entry.method === 0 ? packed : inflateUpTo(packed, entry, format);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ReadProblem('file-damaged', { format, place: shown(entry.name) });
  return content;
}

/** Never more than the directory promised, which was held against the limits. */
function inflateUpTo(packed: Uint8Array, entry: ArchiveEntry, format: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw new ReadProblem('file-damaged', { format, place: shown(entry.name) });
  }
}

function decodeXml(bytes: Uint8Array, format: string, name: string): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReadProblem('file-damaged', { format, place: shown(name) });
  }
}

/** A name from a hostile file goes into a sentence: short, and without what could turn the sentence around. */
function shown(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '?');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
