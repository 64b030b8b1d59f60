// Changes the directory of an archive by hand: what no program would write, and what somebody with ill will would.

const END = 0x06054b50;
const CENTRAL_NAME = 46;

export interface EntryFields {
  readonly packed?: number;
  readonly size?: number;
  readonly start?: number;
  readonly flags?: number;
}

/** The archive with the fields of the entry of that name changed in its directory. */
export function withEntry(archive: Uint8Array, name: string, { packed, size, start, flags }: EntryFields): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const at = entryAt(bytes, name);
  if (flags !== undefined) view.setUint16(at + 8, flags, true);
  if (packed !== undefined) view.setUint32(at + 20, packed, true);
  if (size !== undefined) view.setUint32(at + 24, size, true);
  if (start !== undefined) view.setUint32(at + 42, start, true);
  return bytes;
}

/** Where the header of an entry starts. */
export function startOf(archive: Uint8Array, name: string): number {
  return viewOf(archive).getUint32(entryAt(archive, name) + 42, true);
}

/** The archive with the number of its entries in its end record changed. */
export function withCount(archive: Uint8Array, count: number): Uint8Array {
  const bytes = archive.slice();
  viewOf(bytes).setUint16(endOf(bytes) + 10, count, true);
  return bytes;
}

function entryAt(bytes: Uint8Array, name: string): number {
  const view = viewOf(bytes);
  const end = endOf(bytes);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index += 1) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + CENTRAL_NAME, at + CENTRAL_NAME + length)) === name) return at;
    at += CENTRAL_NAME + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`no entry ${name}`);
}

function endOf(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  for (let at = bytes.length - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Error('no archive');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
