// The results of last year, line by line: the office itself and each district office, the per cent as stated and as its own figures give it.

import type { PlanModel } from '@tenun/domain';
import { capaian, halfStep } from '@tenun/domain/indicator/capaian.ts';
import { decimal, polaritiesOf, printedDecimals, reached } from '@tenun/domain/lint/rules/performance/results.ts';
import { Big } from 'big.js';

type Achievement = PlanModel['achievements']['items'][number];
type UnitResult = Achievement['own'];

export interface ResultLine {
  readonly key: string;
  readonly item: Achievement;
  readonly result: UnitResult;
  readonly own: boolean;
  readonly stated: Big | null;
  /** From target and realisation, rounded half-up to the decimals printed (else one); null when it cannot be computed. */
  readonly computed: Big | null;
  /** The realisation where none was said but named regions were counted. */
  readonly counted: Big | null;
  /** Null when one of the two is not there. */
  readonly agrees: boolean | null;
}

/** Every line in the order of the document; an item comes before its district offices. */
export function resultLines(items: readonly Achievement[]): readonly ResultLine[] {
  return items.flatMap((item, index) => [lineOf(item, item.own, true, `${index}`), ...item.units.map((unit, u) => lineOf(item, unit, false, `${index}.${u}`))]);
}

function lineOf(item: Achievement, result: UnitResult, own: boolean, key: string): ResultLine {
  const stated = decimal(result.percent);
  const target = decimal(result.target);
  const realised = reached({ item, result, kind: own ? 'own' : 'office' });
  const allowed = target === null || realised === null ? [] : polaritiesOf(item).flatMap((polarity) => capaian(target, realised, polarity));
  const decimals = result.percent === null ? 1 : printedDecimals(result.percent.raw);
  const computed = allowed[0] === undefined ? null : new Big(allowed[0].toFixed(decimals, Big.roundHalfUp));
  return {
    key, item, result, own, stated, computed,
    counted: result.realisation === null ? realised : null,
    agrees: stated === null || allowed.length === 0 ? null : allowed.some((value) => value.minus(stated).abs().lte(halfStep(decimals))),
  };
}
