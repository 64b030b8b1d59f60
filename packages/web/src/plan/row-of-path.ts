// Tells addresses of the matrix from those of the text.

/** The id of the row or indicator that a path names; null when it is in the text. */
export function rowOfPath(path: string): string | null {
  return /^(?:node|indicator):([^/]+)/.exec(path)?.[1] ?? null;
}
