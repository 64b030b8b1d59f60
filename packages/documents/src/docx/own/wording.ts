// Keeps notes from being a copy of the plan: a text that is visible is noted by where it stands, a figure by how its digits are grouped.

import { textUnits, type Block, type TableRow } from '@tenun/domain';

/** Shorter texts are noted as they are. */
const SHORTEST = 8;

/** What is visible in blocks, as one text. */
export function visibleText(blocks: readonly Block[]): string {
  return [...textUnits(blocks)].map((unit) => unit.text).join('\n');
}

export function visibleRow(row: TableRow): string {
  return visibleText([{ kind: 'table', id: '', place: row.place, view: null, rows: [row], repeatedHeaders: [] }]);
}

/** The value with each text that stands in `visible` replaced by its place there; `expanded` gives it back. */
export function compacted(value: unknown, visible: string): unknown {
  let from = 0;
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk);
    if (inner === null || typeof inner !== 'object') return inner;
    const { text, ...others } = inner as { readonly text?: unknown };
    if (typeof text === 'string' && text.length >= SHORTEST) {
      const ahead = visible.indexOf(text, from);
      const at = ahead === -1 ? visible.indexOf(text) : ahead;
      if (at !== -1) {
        from = at + text.length;
        return { ...others, dari: at, huruf: text.length };
      }
    }
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, walk(each)]));
  };
  return walk(value);
}

export function expanded(value: unknown, visible: string): unknown {
  if (Array.isArray(value)) return value.map((each) => expanded(each, visible));
  if (value === null || typeof value !== 'object') return value;
  const { dari, huruf, ...others } = value as { readonly dari?: unknown; readonly huruf?: unknown };
  if (typeof dari === 'number' && typeof huruf === 'number') return { ...others, text: visible.slice(dari, dari + huruf) };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, expanded(each, visible)]));
}

/** `6,630,530,000` beside the printed `6.630.530.000` is `#,###,###,###`; null where the digits are not the printed ones. */
export function digitPattern(raw: string, printed: string): string | null {
  const digits = printed.replace(/\D/g, '');
  let next = 0;
  const pattern = raw.replaceAll('#', '').replace(/\d/g, (digit) => {
    if (digit !== digits[next]) return digit;
    next += 1;
    return '#';
  });
  return next === digits.length && digits !== '' && !raw.includes('#') ? pattern : null;
}

export function filledPattern(pattern: string, printed: string): string {
  const digits = printed.replace(/\D/g, '');
  let next = 0;
  return pattern.replaceAll('#', () => digits[next++] ?? '');
}
