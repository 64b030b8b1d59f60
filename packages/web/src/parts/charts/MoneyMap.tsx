// Where the money goes: one level of the plan as areas in proportion to their amounts, opened by a click or with the keyboard, with the way back above it.

import { useElementSize } from '@mantine/hooks';
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import styles from './charts.module.css';
import { messages } from './messages.ts';
import { shortAmount } from './short-amount.ts';

export interface MapPart {
  readonly id: string;
  readonly name: string;
  /** Rupiah; null when not filled in or not computable: then it has no area. */
  readonly amount: bigint | null;
  readonly opens: boolean;
}

export interface MoneyMapProps {
  readonly label: string;
  /** From the whole plan down to the part that is open. */
  readonly trail: readonly { readonly id: string | null; readonly name: string }[];
  readonly parts: readonly MapPart[];
  readonly onOpen: (id: string | null) => void;
}

const GAP = 3;

export default function MoneyMap({ label, trail, parts, onOpen }: MoneyMapProps) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const here = useRef<HTMLSpanElement>(null);
  const shown = useRef(trail.at(-1)?.id);
  const openId = trail.at(-1)?.id;
  useEffect(() => {
    // What was pressed is gone from the picture: the keyboard goes on at the name of what opened.
    if (shown.current !== openId) here.current?.focus();
    shown.current = openId;
  }, [openId]);
  const height = width < 480 ? Math.min(420, 90 + parts.length * 60) : 340;
  const drawn = parts.filter((part) => part.amount !== null && part.amount > 0n);
  const sum = drawn.reduce((total, part) => total + (part.amount ?? 0n), 0n);
  const root = hierarchy<{ readonly part: MapPart | null; readonly children?: readonly { readonly part: MapPart }[] }>({ part: null, children: drawn.map((part) => ({ part })) })
    .sum((datum) => Number(datum.part?.amount ?? 0n))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const tiles = width === 0 ? [] : treemap<typeof root.data>().tile(treemapSquarify.ratio(1.4)).size([width, height]).paddingInner(GAP).round(true)(root).leaves();
  const goUp = (event: KeyboardEvent): void => {
    const up = trail.at(-2);
    if ((event.key === 'Escape' || event.key === 'Backspace') && up !== undefined) onOpen(up.id);
  };
  const without = parts.length - drawn.length;
  return (
    <div className={styles['picture']}>
      <nav aria-label={t.path}>
        <ol className={styles['crumbs']}>
          {trail.map((step, index) => (
            <li key={step.id ?? ''}>{index === trail.length - 1 ? <span ref={here} tabIndex={-1} aria-current="true">{step.name}</span> : <button type="button" onClick={() => onOpen(step.id)}>{step.name}</button>}</li>
          ))}
        </ol>
      </nav>
      <div ref={ref} className={styles['map']} style={{ height }} role="group" aria-label={label}>
        {tiles.map((tile) => {
          const { part } = tile.data;
          if (part?.amount == null) return null;
          const [wide, high] = [tile.x1 - tile.x0, tile.y1 - tile.y0];
          const share = `${tenths(part.amount, sum)}%`;
          const full = `${part.name}: Rp${shortAmount(part.amount, lang)}, ${t.share(share)}`;
          const roomy = wide >= 72 && high >= 34;
          const amount = shortAmount(part.amount, lang);
          const inside = (
            <>
              <span className={roomy ? styles['tileName'] : styles['hidden']} style={roomy ? { WebkitLineClamp: Math.max(1, Math.floor((high - (high >= 64 ? 50 : 14)) / 19)) } : {}}>{part.name}</span>
              <span className={roomy && high >= 64 ? styles['tileAmount'] : styles['hidden']}>{amount}</span>
              <span className={roomy && high >= 84 ? styles['tileShare'] : styles['hidden']}>{share}</span>
            </>
          );
          const place = { left: tile.x0, top: tile.y0, width: wide, height: high, ...(roomy ? {} : { padding: 0 }) };
          return part.opens
            ? <button key={part.id} type="button" className={styles['tile']} style={place} title={full} onClick={() => onOpen(part.id)} onKeyDown={goUp}>{inside}</button>
            : <div key={part.id} className={styles['tile']} style={place} title={full}>{inside}</div>;
        })}
      </div>
      {without > 0 && <p>{t.tooSmall(without)}</p>}
    </div>
  );
}

/** A share in per cent with one decimal, rounded half-up. */
function tenths(part: bigint, whole: bigint): string {
  if (whole === 0n) return '0';
  const value = (part * 2000n + whole) / (whole * 2n);
  return `${value / 10n},${value % 10n}`;
}
