// The ending of the name of a file, which is a hint and never a proof.

/** `RKT 2026.XLSX` → `xlsx`; empty when the name has none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}
