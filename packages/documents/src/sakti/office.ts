// The unit that a report of SAKTI is of, out of the lines above its header.

/** `UNIT KERJA : (417829) BNN PROVINSI NTT`, `Satker 417829 BNN …`: the name without its code; null where no line says it. */
export function officeOf(head: readonly string[]): string | null {
  for (const label of [/^(?:nama )?(?:unit kerja|satker|satuan kerja|kode\/nama satker)\b\s*:?\s*(.*)$/i]) {
    for (const text of head) {
      const name = label.exec(text)?.[1]?.replace(/^[:\s]*\(?\d{6}\)?\s*[-–:]?\s*/, '').trim();
      if (name !== undefined && /\p{L}{3}/u.test(name)) return name;
    }
  }
  return null;
}
