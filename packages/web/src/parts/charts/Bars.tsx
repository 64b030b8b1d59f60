// Bars side by side under a name: each with its figure in writing, so that nothing rests on length or colour alone.

import type { ReactNode } from 'react';
import { useMessages } from '../../language/language.tsx';
import styles from './charts.module.css';
import { messages } from './messages.ts';

/** `hollow` and `full` tell two things apart without colour; `good` and `short` are against a reference. */
export type BarTone = 'hollow' | 'full' | 'good' | 'short';

export interface Bar {
  readonly label: string;
  /** Length only, so a float will do. `null`: not filled in; `'unknown'`: cannot be computed. */
  readonly value: number | null | 'unknown';
  readonly text: ReactNode;
  readonly tone: BarTone;
}

export interface BarRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly bars: readonly Bar[];
}

export interface BarsProps {
  readonly caption: string;
  readonly rows: readonly BarRow[];
  readonly legend?: readonly { readonly tone: BarTone; readonly label: string }[];
  /** The figures carry names: they get more room, on a phone a line of their own. */
  readonly named?: boolean;
  /** A line across all bars, as 100 per cent. */
  readonly reference?: { readonly value: number; readonly label: string };
}

export function Bars({ caption, rows, legend = [], named = false, reference }: BarsProps) {
  const t = useMessages(messages);
  const longest = Math.max(reference?.value ?? 0, ...rows.flatMap((row) => row.bars.map((bar) => (typeof bar.value === 'number' ? bar.value : 0))), Number.MIN_VALUE);
  const percent = (value: number): string => `${Math.max(0, Math.min(100, (value / longest) * 100))}%`;
  return (
    <figure className={styles['picture']}>
      <figcaption>
        <strong>{caption}</strong>
        <span className={styles['legend']}>
          {legend.map((entry) => <span key={entry.label}><svg width="14" height="10" aria-hidden="true"><rect className={styles['bar']} data-tone={entry.tone} x="1" y="1" width="12" height="8" /></svg> {entry.label}</span>)}
          {reference !== undefined && <span><svg width="10" height="12" aria-hidden="true"><line className={styles['reference']} x1="5" x2="5" y1="0" y2="12" /></svg> {reference.label}</span>}
        </span>
      </figcaption>
      <ul className={styles['bars']} data-named={named || undefined}>
        {rows.map((row) => (
          <li key={row.key}>
            <div className={styles['barName']}>{row.name}</div>
            {row.bars.map((bar, index) => (
              <div key={`${index} ${bar.label}`} className={styles['barLine']}>
                <svg height="14" aria-hidden="true" focusable="false">
                  {typeof bar.value === 'number'
                    ? <rect className={styles['bar']} data-tone={bar.tone} x="1" y="2" height="10" width={bar.value === 0 ? 2 : percent(bar.value)} />
                    : <rect className={styles['absentBar']} x="1" y="2" height="10" width="28" />}
                  {reference !== undefined && <line className={styles['reference']} x1={percent(reference.value)} x2={percent(reference.value)} y1="0" y2="14" />}
                </svg>
                <span className={styles['barText']}><span className={styles['hidden']}>{bar.label}: </span>{bar.text} {bar.value === null ? t.notFilled : bar.value === 'unknown' ? t.unknown : ''}</span>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </figure>
  );
}
