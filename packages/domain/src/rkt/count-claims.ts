// Counts that prose claims of the document itself: "13 (tiga belas) Sasaran Kegiatan, 2 (dua) Program".

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export interface CountClaim {
  /** What is counted, as the words say it, normalised: `program`, `kegiatan`, `sasaran kegiatan`, `indikator kinerja`, `target kinerja`, `indikator output kegiatan`, … */
  readonly thing: string;
  readonly count: Said<number>;
  readonly word: Said<number> | null;
}

export function readCountClaims(_outline: Outline): readonly CountClaim[] {
  return [];
}
