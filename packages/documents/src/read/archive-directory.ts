// The directory at the end of a zip archive: what entries there are, where they stand and how large they say they will be.

import { ReadProblem } from './read-problem.ts';

export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are refused. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive and bytes when inflated. */
  readonly packed: number;
  readonly size: number;
  /** Where its header starts and its content ends. */
  readonly start: number;
  readonly end: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** What a 32-bit field holds when the number stands in the extra field of large archives. */
const ELSEWHERE = 0xffffffff;

/** Reads headers only. Throws `ReadProblem` for an archive that is cut off, contradicts itself, is locked or has too many entries. */
export function readDirectory(bytes: Uint8Array, format: string, mostEntries: number): readonly ArchiveEntry[] {
  try {
    return new Directory(bytes, format).entries(mostEntries);
  } catch (error) {
    // An offset that points outside the file.
    if (error instanceof RangeError) throw new ReadProblem('file-damaged', { format, place: null });
    throw error;
  }
}

class Directory {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #format: string;

  constructor(bytes: Uint8Array, format: string) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#format = format;
  }

  entries(most: number): readonly ArchiveEntry[] {
    const { count, offset } = this.#end();
    if (count > most) throw new ReadProblem('file-too-many', { what: 'entries', count, limit: most, place: null });
    const entries: ArchiveEntry[] = [];
    const names = new Set<string>();
    let at = offset;
    for (let index = 0; index < count; index += 1) {
      if (this.#view.getUint32(at, true) !== CENTRAL) throw this.#damaged();
      const entry = this.#entry(at, offset);
      // Two entries of one name are read differently by different programs.
      if (names.has(entry.name)) throw this.#damaged();
      names.add(entry.name);
      entries.push(entry);
      at += 46 + this.#view.getUint16(at + 28, true) + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
    }
    return entries;
  }

  /** The record at the end: how many entries, and where their directory starts. */
  #end(): { readonly count: number; readonly offset: number } {
    const last = this.#view.byteLength - END_LENGTH;
    for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
      if (this.#view.getUint32(at, true) !== END) continue;
      const count = this.#view.getUint16(at + 10, true);
      const offset = this.#view.getUint32(at + 16, true);
      return count === 0xffff || offset === ELSEWHERE ? this.#end64(at) : { count, offset };
    }
    throw this.#damaged();
  }

  #end64(end: number): { readonly count: number; readonly offset: number } {
    if (this.#view.getUint32(end - 20, true) !== LOCATOR_64) throw this.#damaged();
    const at = this.#large(end - 12);
    if (this.#view.getUint32(at, true) !== END_64) throw this.#damaged();
    return { count: this.#large(at + 32), offset: this.#large(at + 48) };
  }

  #entry(at: number, directory: number): ArchiveEntry {
    const view = this.#view;
    const nameLength = view.getUint16(at + 28, true);
    // Some programs on Windows wrote `\` between folders.
    const name = new TextDecoder().decode(this.#slice(at + 46, nameLength)).replaceAll('\\', '/');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ReadProblem('file-encrypted', { format: this.#format });
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw this.#damaged();
    const { size, packed, start } = this.#sizes(at, nameLength);
    if (view.getUint32(start, true) !== LOCAL) throw this.#damaged();
    const end = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true) + packed;
    if (end > directory) throw this.#damaged();
    return { name, method, crc: view.getUint32(at + 16, true), packed, size, start, end };
  }

  #sizes(at: number, nameLength: number): { readonly size: number; readonly packed: number; readonly start: number } {
    const view = this.#view;
    const said = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), start: view.getUint32(at + 42, true) };
    if (said.size !== ELSEWHERE && said.packed !== ELSEWHERE && said.start !== ELSEWHERE) return said;
    let field = at + 46 + nameLength;
    const end = field + view.getUint16(at + 30, true);
    while (field < end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
    if (field >= end) throw this.#damaged();
    let next = field + 4;
    const taken = (value: number): number => {
      if (value !== ELSEWHERE) return value;
      next += 8;
      return this.#large(next - 8);
    };
    return { size: taken(said.size), packed: taken(said.packed), start: taken(said.start) };
  }

  /** A 64-bit number; beyond what the file can hold it is nonsense, and an offset with it fails as one outside the file. */
  #large(at: number): number {
    return Number(this.#view.getBigUint64(at, true));
  }

  #slice(start: number, length: number): Uint8Array {
    if (start + length > this.#bytes.length) throw this.#damaged();
    return this.#bytes.subarray(start, start + length);
  }

  #damaged(): ReadProblem {
    return new ReadProblem('file-damaged', { format: this.#format, place: null });
  }
}
