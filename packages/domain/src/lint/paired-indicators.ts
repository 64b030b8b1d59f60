// The indicators of the target table beside those of the matrix, paired by kegiatan and name.

import type { Indicator } from '../indicator/indicator.ts';
import type { PlanModel } from '../rkt/model.ts';
import type { TargetRow } from '../rkt/targets.ts';
import { activitiesOf, type Activity } from './activities.ts';
import { pairNames } from './pair-names.ts';
import { compareNames, type NameRelation } from './same-name.ts';

export interface PairedIndicator {
  readonly row: TargetRow;
  readonly indicator: Indicator;
  readonly relation: Exclude<NameRelation, 'other'>;
}

export interface PairedIndicators {
  readonly pairs: readonly PairedIndicator[];
  /** Rows of the target table whose indicator the matrix lacks. */
  readonly rowsOnly: readonly TargetRow[];
  /** Indicators of kegiatan that both parts have, which the target table lacks. */
  readonly indicatorsOnly: readonly { readonly indicator: Indicator; readonly activity: Activity }[];
}

const remembered = new WeakMap<PlanModel, PairedIndicators | null>();

/** Null when the plan lacks a target table or a matrix with indicators: then nothing can be missing. */
export function pairedIndicators(model: PlanModel): PairedIndicators | null {
  const known = remembered.get(model);
  if (known !== undefined) return known;
  const found = pairIndicators(model);
  remembered.set(model, found);
  return found;
}

function pairIndicators(model: PlanModel): PairedIndicators | null {
  const { all, context, looseRows } = activitiesOf(model);
  const rows = model.targets?.rows ?? [];
  if (rows.length === 0 || model.content.indicators.length === 0) return null;
  const pairs: PairedIndicator[] = [];
  const rowsLeft: TargetRow[] = [...looseRows];
  const indicatorsLeft: { indicator: Indicator; activity: Activity | null }[] = [];
  for (const activity of all) {
    const found = pairNames(activity.rows, activity.indicators, (row) => row.indicator.raw, (indicator) => indicator.name, context, 0.75);
    for (const { left, right, relation } of found.pairs) {
      if (sameMeasure(left.indicator.raw, right.name)) pairs.push({ row: left, indicator: right, relation });
      else {
        rowsLeft.push(left);
        indicatorsLeft.push({ indicator: right, activity });
      }
    }
    rowsLeft.push(...found.leftOnly);
    indicatorsLeft.push(...found.rightOnly.map((indicator) => ({ indicator, activity })));
  }
  const ofNodes = new Set(all.flatMap((activity) => activity.indicators.map((indicator) => indicator.id)));
  const elsewhere = model.content.indicators.filter((indicator) => !ofNodes.has(indicator.id)).map((indicator) => ({ indicator, activity: null }));
  const late = pairNames(rowsLeft, [...indicatorsLeft, ...elsewhere], (row) => row.indicator.raw, ({ indicator }) => indicator.name, context);
  const alike = late.pairs.filter(({ left, right, relation }) => relation !== 'wording' && sameMeasure(left.indicator.raw, right.indicator.name));
  pairs.push(...alike.map(({ left, right, relation }) => ({ row: left, indicator: right.indicator, relation })));
  const paired = new Set<unknown>(alike.flatMap(({ left, right }) => [left, right.indicator]));
  return {
    pairs,
    rowsOnly: rowsLeft.filter((row) => !paired.has(row)),
    indicatorsOnly: indicatorsLeft.flatMap(({ indicator, activity }) => (activity === null || activity.rows.length === 0 || paired.has(indicator) ? [] : [{ indicator, activity }])),
  };
}

const MEASURES: readonly (readonly string[])[] = [['jumlah', 'banyaknya'], ['persentase', 'prosentase', 'presentase', 'persen'], ['nilai', 'indeks', 'skor', 'tingkat', 'angka']];

/** A number of regions that reach a value is another indicator than the value: what is measured first has to be alike. */
function sameMeasure(a: string, b: string): boolean {
  const kind = (name: string): number => MEASURES.findIndex((group) => group.includes(name.trim().split(/\s+/)[0]?.toLowerCase().split('-')[0] ?? ''));
  return kind(a) === kind(b) || kind(a) < 0 || kind(b) < 0 || compareNames(a, b).relation === 'spelling';
}
