// The cascade of BAB II: visi, misi, tujuan, arah strategis, sasaran strategis, and sasaran kegiatan with their indicators under each tujuan.

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export interface StrategyItem {
  readonly marker: Said<string> | null;
  readonly text: Said<string>;
}

export interface ActivityGoal {
  readonly marker: Said<string> | null;
  readonly sasaran: Said<string>;
  readonly indicators: readonly Said<string>[];
}

/** "1. Sasaran Kegiatan Tujuan (1) :" with its lettered goals. */
export interface GoalGroup {
  readonly heading: Said<string>;
  /** The tujuan it points to. */
  readonly tujuan: Said<number> | null;
  readonly goals: readonly ActivityGoal[];
}

export interface Strategy {
  readonly visi: Said<string> | null;
  readonly misi: readonly StrategyItem[];
  readonly tujuan: readonly StrategyItem[];
  readonly arah: readonly StrategyItem[];
  readonly sasaran: readonly StrategyItem[];
  readonly groups: readonly GoalGroup[];
}

export function readStrategy(_outline: Outline): Strategy {
  return { visi: null, misi: [], tujuan: [], arah: [], sasaran: [], groups: [] };
}
