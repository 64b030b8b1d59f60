// The letters and numbers before sibling rows: which one comes next, which is missing, which stands twice or out of order.

import type { PlanNode } from '../../plan/node.ts';

export interface SequenceHole {
  readonly code: string;
  /** The row it would follow; null where the first of the sequence is missing. */
  readonly after: PlanNode | null;
}

export interface RowSequence {
  readonly missing: readonly SequenceHole[];
  readonly repeated: readonly PlanNode[];
  readonly backwards: readonly PlanNode[];
  /** The code that would come after the last; null when the codes are not letters or small numbers. */
  readonly next: string | null;
}

const NOTHING: RowSequence = { missing: [], repeated: [], backwards: [], next: null };

/** Ordinal of a letter (`A` 1, `AA` 27) or a small number; null for any other code. */
export function ordinalOf(code: string): number | null {
  if (/^[A-Za-z]$/.test(code)) return code.toUpperCase().charCodeAt(0) - 64;
  if (/^[A-Z]{2}$/.test(code)) return (code.charCodeAt(0) - 64) * 26 + code.charCodeAt(1) - 64;
  return /^\d{1,2}$/.test(code) ? Number(code) : null;
}

/** The code at a place in the sequence, written like another of it: `C`, `c`, `3`, `03`. */
export function codeAt(ordinal: number, like: string): string {
  if (/^\d/.test(like)) return String(ordinal).padStart(like.startsWith('0') ? 2 : 1, '0');
  const letters = ordinal <= 26 ? String.fromCharCode(64 + ordinal) : String.fromCharCode(64 + Math.floor((ordinal - 1) / 26), 65 + ((ordinal - 1) % 26));
  return /^[a-z]/.test(like) ? letters.toLowerCase() : letters;
}

/** Reads the sequence of siblings that are lettered or numbered from one on. Rows without a code take no part. */
export function sequenceOf(siblings: readonly PlanNode[]): RowSequence {
  const coded = siblings.flatMap((node) => {
    const ordinal = node.code === null ? null : ordinalOf(node.code);
    return ordinal === null ? [] : [{ node, ordinal, code: node.code! }];
  });
  if (coded.length === 0 || coded.length < siblings.length / 2) return NOTHING;
  const missing: SequenceHole[] = [];
  const repeated: PlanNode[] = [];
  const backwards: PlanNode[] = [];
  const seen = new Set(coded.map((each) => each.ordinal));
  let last = 0;
  let after: PlanNode | null = null;
  for (const { node, ordinal, code } of coded) {
    if (ordinal === last) repeated.push(node);
    else if (ordinal < last) backwards.push(node);
    for (let hole = last + 1; hole < ordinal; hole += 1) if (!seen.has(hole)) missing.push({ code: codeAt(hole, code), after });
    last = Math.max(last, ordinal);
    after = node;
  }
  return { missing, repeated, backwards, next: codeAt(last + 1, coded[0]!.code) };
}
