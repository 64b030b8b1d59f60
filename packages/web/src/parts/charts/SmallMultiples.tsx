// Small pictures side by side, one for each thing measured, each on a scale of its own: years as columns with their figure above.

import { formatNumber } from '@tenun/domain/number/format-number.ts';
import type { Big } from 'big.js';
import { useMessages } from '../../language/language.tsx';
import styles from './charts.module.css';
import { messages } from './messages.ts';

export interface Multiple {
  readonly key: string;
  readonly title: string;
  /** `null`: not filled in; `'unknown'`: cannot be computed. */
  readonly points: readonly { readonly label: string; readonly value: Big | null | 'unknown' }[];
}

const [STEP, HIGH, TOP, BOTTOM] = [46, 64, 16, 18];

export function SmallMultiples({ caption, multiples }: { readonly caption: string; readonly multiples: readonly Multiple[] }) {
  const t = useMessages(messages);
  return (
    <figure className={styles['picture']}>
      <figcaption><strong>{caption}</strong></figcaption>
      <ul className={styles['multiples']}>
        {multiples.map(({ key, title, points }) => {
          const largest = Math.max(...points.map(({ value }) => (value === null || value === 'unknown' ? 0 : value.toNumber())), Number.MIN_VALUE);
          const written = (value: Big | null | 'unknown'): string => (value === null ? '–' : value === 'unknown' ? '?' : formatNumber(value.round(value.gte(100) ? 0 : 2)));
          const wide = points.length * STEP;
          return (
            <li key={key} className={styles['multiple']}>
              <h4>{title}</h4>
              <svg viewBox={`0 0 ${wide} ${TOP + HIGH + BOTTOM}`} role="img" aria-label={`${title}: ${points.map(({ label, value }) => `${label}: ${value === null ? t.notFilled : value === 'unknown' ? t.unknown : formatNumber(value)}`).join('; ')}`}>
                {points.map(({ label, value }, index) => {
                  const tall = value === null || value === 'unknown' ? 0 : Math.max(1.5, (value.toNumber() / largest) * HIGH);
                  const x = index * STEP + STEP / 2;
                  return (
                    <g key={label}>
                      {value !== null && value !== 'unknown' && <rect className={styles['column']} x={x - 11} width={22} y={TOP + HIGH - tall} height={tall} />}
                      {value === 'unknown' && <rect className={styles['absentBar']} x={x - 11} width={22} y={TOP + HIGH - 22} height={22} />}
                      <text className={styles['columnText']} x={x} y={TOP + HIGH - (value === 'unknown' ? 22 : tall) - 4}>{written(value)}</text>
                      <text className={styles['yearText']} x={x} y={TOP + HIGH + 13}>{label}</text>
                    </g>
                  );
                })}
                <line className={styles['base']} x1="0" x2={wide} y1={TOP + HIGH + 0.5} y2={TOP + HIGH + 0.5} />
              </svg>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
