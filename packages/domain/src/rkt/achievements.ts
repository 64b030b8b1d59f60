// Last year's results out of the numbered prose or a table: indicator, target, realisation and per cent of the office itself and each district office.

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';
import { findResults } from './achievements/find-results.ts';
import { readCategoryClaims, readItemClaims } from './achievements/claims.ts';
import { readItem } from './achievements/read-item.ts';
import { readResultTables } from './achievements/read-table.ts';
import type { Verdict } from './achievements/tokens.ts';

export type { Verdict };

export interface UnitResult {
  /** `null`: the office itself; else the district office as written (`BNN Kabupaten Belu`), or the group of them. */
  readonly unit: Said<string> | null;
  /** With its per cent sign where one was printed; a target shared by all offices of a group stands in each. */
  readonly target: Said<string> | null;
  readonly targetUnit: string | null;
  readonly realisation: Said<string> | null;
  readonly realisationUnit: string | null;
  readonly percent: Said<string> | null;
  /** The verdict in words: above, at, below target, or not reached. */
  readonly verdict: Said<Verdict> | null;
  /** The same target said once more in the item: "yaitu tercapainya 3 Kabupaten/Kota". */
  readonly targetAgain: readonly Said<string>[];
}

/** "berkategori “Tinggi” berjumlah 2 Kab/Kota yaitu Kota Kupang dan Kabupaten Belu". */
export interface NamedCount {
  readonly category: Said<string> | null;
  readonly count: Said<string>;
  readonly unit: string;
  readonly names: readonly Said<string>[];
}

/** A change of status, as the target asks for it or as the result claims it: from “Bahaya” to “Waspada”. */
export interface Transition {
  readonly role: 'target' | 'realisation';
  readonly from: string;
  readonly to: string;
  readonly said: Said<string>;
}

export interface Achievement {
  readonly no: Said<string> | null;
  readonly indicator: Said<string>;
  readonly own: UnitResult;
  readonly units: readonly UnitResult[];
  /** Activities with target and realisation of outputs that supported it. */
  readonly outputs: readonly UnitResult[];
  /** Paths of all texts it was read from (an item can run on after a page break). */
  readonly paths: readonly string[];
  /** The category the indicator asks for (`Tinggi`), null when it asks for none. */
  readonly category: Said<string> | null;
  /** Counts that name what they count. */
  readonly counted: readonly NamedCount[];
  readonly transitions: readonly Transition[];
  /** The activities said to have supported it. */
  readonly activities: readonly Said<string>[];
  /** What the item calls the indicator where it gives the realisation; null when it does not name it again. */
  readonly realisedAs: Said<string> | null;
  /** Whether it was read from a table, whose header may carry the per cent sign and the unit. */
  readonly fromTable: boolean;
}

export interface CategoryClaim {
  readonly category: Verdict;
  readonly count: Said<number>;
  /** The bracketed word, as in "5 (lima)". */
  readonly word: Said<number> | null;
}

/** "19 (sembilan belas) IKK": how many items the chapter says there are. */
export interface ItemClaim {
  readonly count: Said<number>;
  readonly word: Said<number> | null;
}

export interface Recommendation {
  readonly no: string | null;
  readonly text: Said<string>;
}

export interface Achievements {
  readonly items: readonly Achievement[];
  /** Results that a table gives once more, beside the prose or another table: checked, but not counted again. */
  readonly restated: readonly Achievement[];
  readonly categoryClaims: readonly CategoryClaim[];
  readonly itemClaims: readonly ItemClaim[];
  readonly recommendations: readonly Recommendation[];
}

/** Reads the results, wherever the document gives them; what it does not hold is empty or null. */
export function readAchievements(outline: Outline): Achievements {
  const found = findResults(outline);
  const fromProse = found.items.map((item) => readItem(item.flow, item.no, found.ownOffice));
  const tables = readResultTables(outline).toSorted((a, b) => b.length - a.length);
  const items = [...(fromProse.length > 0 ? fromProse : (tables[0] ?? []))];
  const restated = fromProse.length > 0 ? tables.flat() : tables.slice(1).flat();
  return {
    items,
    restated,
    categoryClaims: items.length === 0 ? [] : found.after.flatMap(readCategoryClaims),
    itemClaims: items.length === 0 ? [] : [...found.before.flatMap((flow) => readItemClaims(flow, 'before')), ...found.after.flatMap((flow) => readItemClaims(flow, 'after'))],
    recommendations: found.recommendations,
  };
}
