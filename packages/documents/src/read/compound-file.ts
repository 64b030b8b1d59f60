// The names inside a compound file of Microsoft (OLE): they tell a locked document of today from a document of before 2007.

const HEADER = 512;
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffa;
/** A directory is a few sectors; a chain that goes on was made to go round. */
const LONGEST_CHAIN = 4096;

/** Names of its streams and storages; empty when the file is cut off or contradicts itself. */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < HEADER) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(30, true), 12);
  const offset = (index: number): number => (index + 1) * sector;
  let next = view.getUint32(48, true);
  for (let step = 0; step < LONGEST_CHAIN && next < END_OF_CHAIN && offset(next) + sector <= bytes.length; step += 1) {
    for (let at = offset(next); at < offset(next) + sector; at += ENTRY) {
      const length = view.getUint16(at + 64, true);
      if (length >= 2 && length <= 64) names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
    }
    next = after(view, next, sector, offset);
  }
  return names;
}

/** The sector that follows in the chain, by the table whose first 109 sectors the header names; no more are needed for a directory. */
function after(view: DataView, index: number, sector: number, offset: (index: number) => number): number {
  const perSector = sector / 4;
  const table = Math.floor(index / perSector);
  if (table >= 109) return END_OF_CHAIN;
  const at = offset(view.getUint32(76 + table * 4, true)) + (index % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
}
