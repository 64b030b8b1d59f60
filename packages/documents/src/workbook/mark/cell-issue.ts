// What is wrong with a cell of an imported workbook, as the person who filled it is told.

import { columnLetters, type Bilingual, type Finding, type Lang, type Severity, type Unread } from '@tenun/domain';

export interface CellIssue {
  readonly sheet: string;
  /** `C12`; a row without a column (`12`) is marked in its first cell. */
  readonly cell: string;
  /** What was expected there, in a sentence. */
  readonly expected: Bilingual;
  /** What stands there; empty where nothing does. */
  readonly found: string;
  readonly severity: Severity;
}

/** Zero-based, as cells are counted inside; null for what is no cell. */
export function addressOf(cell: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d{1,7})$/i.exec(cell.trim());
  if (match === null || Number(match[2]) === 0) return null;
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0)! - 64), 0) - 1;
  return { row: Number(match[2]) - 1, column: Math.max(0, column) };
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const CALLED: Readonly<Record<Severity, Bilingual>> = { error: { id: 'Kesalahan', en: 'Error' }, warning: { id: 'Peringatan', en: 'Warning' }, info: { id: 'Catatan', en: 'Note' } };
const LONGEST_QUOTE = 200;

/** The comment of a cell: what was found, and what was expected. */
export function commentText(issues: readonly CellIssue[], lang: Lang): string {
  return issues.map(({ severity, found, expected }) => {
    const quote = found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE - 1)}…` : found;
    const stands = quote === '' ? (lang === 'id' ? 'Sel kosong.' : 'The cell is empty.') : lang === 'id' ? `Tertulis: ${quote}` : `Found: ${quote}`;
    return `${CALLED[severity][lang]} – ${expected[lang]}\n${stands}`;
  }).join('\n\n');
}

/** The findings of a plan that was read from a workbook, and what was left unread in it, by the cells they stand in. */
export function issuesOf(findings: readonly Pick<Finding, 'spot' | 'message' | 'quote' | 'severity'>[], unread: readonly Unread[] = []): CellIssue[] {
  const at = (place: string | null): Pick<CellIssue, 'sheet' | 'cell'> | null => {
    const match = /^(.*)!([A-Z]*\d+)$/s.exec(place ?? '');
    return match === null ? null : { sheet: match[1]!, cell: match[2]! };
  };
  return [
    ...findings.flatMap(({ spot, message, quote, severity }): CellIssue[] => {
      const place = spot.place.line === null ? at(spot.place.cell) : null;
      return place === null ? [] : [{ ...place, expected: message, found: quote, severity }];
    }),
    ...unread.flatMap(({ cell, text }): CellIssue[] => {
      const place = at(cell);
      return place === null ? [] : [{ ...place, expected: { id: 'Isi ini tidak dikenali sebagai bagian rencana.', en: 'This was not recognised as a part of the plan.' }, found: text, severity: 'warning' }];
    }),
  ];
}
