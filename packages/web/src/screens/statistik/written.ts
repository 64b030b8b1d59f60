// A figure of a dataset in words: amount, unit and substance.

import { formatNumber } from '@tenun/domain/number/format-number.ts';
import type { Observation } from '../../api/datasets.ts';

/** `39,7 gram ganja`, `4`, `tidak disebut`. */
export function written({ value, unit, substance, quality }: Pick<Observation, 'value' | 'unit' | 'substance' | 'quality'>, notStated: string): string {
  const amount = value === null ? notStated : formatNumber(value);
  return unit === null ? amount : `${amount} ${unit} ${substance ?? ''}${quality === null ? '' : ` (${quality})`}`;
}
