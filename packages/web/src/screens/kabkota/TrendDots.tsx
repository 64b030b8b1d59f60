// Small counts as dots, year by year: what can be counted is shown as countable, a gap is drawn as a gap and says why.

import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { useMessages } from '../../language/language.tsx';
import { messages } from './messages.ts';
import type { Trend } from './trend.ts';
import styles from './kabkota.module.css';

/** More dots than this nobody counts; then a bar stands for them. */
const MOST_DOTS = 30;

export function TrendDots({ trend, title }: { readonly trend: Trend; readonly title: string }) {
  const t = useMessages(messages);
  const largest = Math.max(1, ...trend.points.map(({ value }) => Number(value ?? 0)));
  return (
    <figure className={styles['trend']}>
      <figcaption>{title}</figcaption>
      <ul>
        {trend.points.map(({ year, value, hole }) => {
          const count = value === null ? 0 : Number(value);
          return (
            <li key={year} data-hole={hole ?? undefined}>
              <span className={styles['stack']} aria-hidden="true">
                {largest <= MOST_DOTS ? Array.from({ length: count }, (_, dot) => <i key={dot} />) : count > 0 && <b style={{ height: `${Math.max(2, (count / largest) * 100)}%` }} />}
              </span>
              <span className={styles['value']}>{value === null ? <small>{t[hole ?? 'no-data']}</small> : formatNumber(value)}</span>
              <span className={styles['year']}>{year}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
