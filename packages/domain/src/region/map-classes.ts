// Into which few classes the figures of a map fall: honest for small numbers, equal for equal values, and never a hole taken for a zero.

import { Big } from 'big.js';
import { formatNumber } from '../number/format-number.ts';
import type { RegionValue } from './measures.ts';

export interface MapClass {
  /** Inclusive bounds, exact decimals. */
  readonly from: string;
  readonly to: string;
  /** `1–4`, `12`. */
  readonly label: string;
  /** 1 is the lightest. */
  readonly shade: 1 | 2 | 3 | 4 | 5;
}

export interface MapClasses {
  readonly classes: readonly MapClass[];
  /** Whether a zero, a hole and an unreadable figure occur, so that the legend explains them. */
  readonly hasZero: boolean;
  readonly hasGap: boolean;
  readonly hasUnreadable: boolean;
}

const MOST = 4;

/** Classes of the values above zero, each with about as many kab/kota; a class begins and ends at a figure that occurs. */
export function mapClasses(values: readonly Pick<RegionValue, 'value' | 'gap'>[]): MapClasses {
  const said = values.flatMap(({ value }) => (value === null ? [] : [new Big(value)])).filter((value) => value.gt(0)).toSorted((a, b) => a.cmp(b));
  const distinct = said.filter((value, index) => index === 0 || !value.eq(said[index - 1]!));
  const count = Math.min(MOST, distinct.length);
  const classes: MapClass[] = [];
  let start = 0;
  for (let index = 0; index < count && start < distinct.length; index += 1) {
    // The figure at which as many kab/kota are below as this share asks; equal figures stay together.
    const share = said[Math.min(said.length - 1, Math.ceil((said.length * (index + 1)) / count) - 1)]!;
    let end = distinct.findIndex((value) => value.gte(share));
    end = Math.max(start, Math.min(end, distinct.length - (count - index)));
    if (index === count - 1) end = distinct.length - 1;
    const [from, to] = [distinct[start]!, distinct[end]!];
    classes.push({ from: from.toFixed(), to: to.toFixed(), label: from.eq(to) ? formatNumber(from.toFixed()) : `${formatNumber(from.toFixed())}–${formatNumber(to.toFixed())}`, shade: (index + 1 + (count < MOST ? 1 : 0)) as MapClass['shade'] });
    start = end + 1;
  }
  return {
    classes,
    hasZero: values.some(({ value }) => value !== null && new Big(value).eq(0)),
    hasGap: values.some(({ gap }) => gap === 'not-listed' || gap === 'not-stated'),
    hasUnreadable: values.some(({ gap }) => gap === 'unreadable' || gap === 'disputed'),
  };
}

/** How an area looks: its class, `zero`, `gap` (nobody said anything), `unreadable`. */
export function lookOf({ value, gap }: Pick<RegionValue, 'value' | 'gap'>, { classes }: MapClasses): MapClass['shade'] | 'zero' | 'gap' | 'unreadable' {
  if (value === null) return gap === 'unreadable' || gap === 'disputed' ? 'unreadable' : 'gap';
  const figure = new Big(value);
  if (!figure.gt(0)) return 'zero';
  return classes.find(({ from, to }) => figure.gte(from) && figure.lte(to))?.shade ?? 'gap';
}
