// The plan tree: program → kegiatan → KRO → RO → komponen → subkomponen → akun → detil, whatever depth is present.

import type { Place } from '../document/place.ts';

export const NODE_LEVELS = ['program', 'kegiatan', 'kro', 'ro', 'komponen', 'subkomponen', 'akun', 'detil'] as const;
export type NodeLevel = (typeof NODE_LEVELS)[number];

/** A quantity as written and as understood. `value` is a canonical decimal string (`97.36`), null when the writing cannot be read. */
export interface StatedNumber {
  readonly raw: string;
  readonly value: string | null;
}

/** An amount as written and as understood, in whole rupiah. `value` is null when the writing cannot be read (`60,40,000`). */
export interface StatedMoney {
  readonly raw: string;
  readonly value: bigint | null;
}

/**
 * One row of the matrix. A field that is null was not filled in; a code that was not printed is null, never invented.
 * On a leaf `amount` is what was entered; on a parent it is what was stated, kept beside the sum of its children (rollup.ts).
 */
export interface PlanNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: NodeLevel;
  /** As printed, without the closing point: `066.01.WA`, `3249`, `EBA`, `001`, `A`, `521211`. */
  readonly code: string | null;
  readonly name: string;
  /** The bullet or icon as printed before the name; null when none was printed. */
  readonly marker: string | null;
  readonly sasaran: string | null;
  readonly volume: StatedNumber | null;
  readonly satuan: string | null;
  /** Price per unit of a detil. */
  readonly price: StatedMoney | null;
  readonly amount: StatedMoney | null;
  readonly sumberDana: string | null;
  readonly place: Place;
}

/** Whether a row heads the details below it inside an akun. */
export function isHeading({ level, marker }: Pick<PlanNode, 'level' | 'marker'>): boolean {
  return level === 'detil' && (marker === '>' || marker === '>>');
}

/**
 * How deep a row stands: by its level, and inside an akun a heading (`>`, and `>>` below it) over the details it heads.
 * A row stands under the nearest row above that is less deep.
 */
export function depthOf({ level, marker }: Pick<PlanNode, 'level' | 'marker'>): number {
  const rank = NODE_LEVELS.indexOf(level);
  return level !== 'detil' ? rank : marker === '>' ? rank : marker === '>>' ? rank + 0.25 : rank + 0.5;
}

/** The fields of a node that a person edits as text. */
export type NodeField = 'level' | 'code' | 'name' | 'marker' | 'sasaran' | 'volume' | 'satuan' | 'price' | 'amount' | 'sumberDana';
