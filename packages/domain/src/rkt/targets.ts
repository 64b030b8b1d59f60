// The target table of BAB III: kegiatan, sasaran kegiatan, indicator and target, row by row.

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export interface TargetRow {
  readonly no: Said<string> | null;
  readonly program: Said<string> | null;
  readonly kegiatan: Said<string> | null;
  readonly sasaran: Said<string> | null;
  readonly indicator: Said<string>;
  readonly target: Said<string> | null;
  readonly satuan: Said<string> | null;
}

export interface Targets {
  readonly path: string;
  readonly rows: readonly TargetRow[];
}

export function readTargets(_outline: Outline): Targets | null {
  return null;
}
