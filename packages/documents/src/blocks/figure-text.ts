// An exact decimal as Indonesians write it, so that reading it again gives the same.

import { formatNumber } from '@tenun/domain';

/** `1234.5` → `1.234,5`. Grouped, three decimals would look like thousands; a zero more keeps them decimals. */
export function figureText(decimal: string, grouping = true): string {
  const written = formatNumber(decimal, { grouping });
  return grouping && /^-?\d{1,3},\d{3}$/.test(written) ? `${written}0` : written;
}
