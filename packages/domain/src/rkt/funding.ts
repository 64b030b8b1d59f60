// The funding need (kebutuhan) of BAB III: lines, total, the total in words. Compared with the pagu of the matrix, never mixed with it.

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export interface FundingLine {
  readonly no: Said<string> | null;
  readonly name: Said<string>;
  readonly amount: Said<bigint> | null;
}

/** An amount of money that prose claims as the total, with its words. */
export interface FundingClaim {
  readonly amount: Said<bigint>;
  readonly words: Said<bigint> | null;
}

export interface Funding {
  readonly path: string;
  readonly lines: readonly FundingLine[];
  readonly total: Said<bigint> | null;
  readonly claims: readonly FundingClaim[];
}

export function readFunding(_outline: Outline): Funding | null {
  return null;
}
