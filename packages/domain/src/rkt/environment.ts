// Potensi and permasalahan, as items that can be edited, counted and carried into next year.

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export interface EnvironmentItem {
  readonly marker: Said<string> | null;
  readonly text: Said<string>;
}

export interface Environment {
  readonly potensi: readonly EnvironmentItem[];
  readonly permasalahan: readonly EnvironmentItem[];
}

export function readEnvironment(_outline: Outline): Environment {
  return { potensi: [], permasalahan: [] };
}
