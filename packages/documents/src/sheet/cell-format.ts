// What the number format of a cell says of its content: a date, a per cent, a code with leading zeros.

export interface CellFormat {
  readonly kind: 'number' | 'date' | 'percent';
  /** How many digits a code is filled up to; 0 for a plain number. */
  readonly zeros: number;
  /** Zeros that the format hides (`#,##0,` shows thousands of what the cell holds); absent: none. */
  readonly hides?: number;
}

export const GENERAL: CellFormat = { kind: 'number', zeros: 0 };

/** Formats that a file names by their number only: dates and times, and the two of per cent. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [[14, 22], [27, 36], [45, 47], [50, 58]];

/** A format of an .xlsx, by its number and, for one of the file's own, its code. */
export function formatOf(id: number, code: string | undefined): CellFormat {
  if (code === undefined) {
    if (id === 9 || id === 10) return { kind: 'percent', zeros: 0 };
    return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to) ? { kind: 'date', zeros: 0 } : GENERAL;
  }
  const first = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/^general$/i.test(first.trim())) return GENERAL;
  if (first.includes('%')) return { kind: 'percent', zeros: 0 };
  if (/[ymdhs]/i.test(first)) return { kind: 'date', zeros: 0 };
  const hides = 3 * (/[0#?](,+)[^0#?]*$/.exec(first)?.[1]?.length ?? 0);
  return { kind: 'number', ...(hides === 0 ? {} : { hides }), zeros: /^0{2,}$/.test(first.trim()) ? first.trim().length : 0 };
}

/** Days since the start of 1900 (or 1904) as a date a person reads: `2024-02-06`, `2024-02-06 13:30`, `13:30`. Null beyond the calendar. */
export function dateText(serial: number, from1904: boolean): string | null {
  if (serial < 0 || serial > LAST_DAY) return null;
  // Excel counts a 29 February 1900 that never was.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const minutes = Math.round(days * MINUTES_OF_DAY);
  const whole = Math.floor(minutes / MINUTES_OF_DAY);
  const at = minutes - whole * MINUTES_OF_DAY;
  const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  if (serial < 1 && !from1904) return time;
  const date = new Date(Date.UTC(1899, 11, 30) + whole * 86_400_000).toISOString().slice(0, 10);
  return at === 0 ? date : `${date} ${time}`;
}

const MINUTES_OF_DAY = 1440;
/** 31 December 9999. */
const LAST_DAY = 2_958_466;
