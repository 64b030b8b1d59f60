// What was imported last in this window, so that the whole of it can be taken back with one press.

export interface LastImport {
  readonly planId: string;
  /** The revision that it made; later changes make taking back a matter of undoing them first. */
  readonly revision: number;
  /** `removed`: it was taken back whole, and can be brought back. */
  readonly mode: 'new' | 'replace' | 'add' | 'removed';
  readonly fileName: string;
}

const KEY = 'tenun.impor-terakhir';

export function readLastImport(): LastImport | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as LastImport | null;
  } catch {
    return null;
  }
}

export function writeLastImport(last: LastImport | null): void {
  try {
    if (last === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(last));
  } catch {
    // A browser that forbids storage only forgets it.
  }
}
