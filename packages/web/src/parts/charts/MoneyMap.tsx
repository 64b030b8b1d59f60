// Where the money goes: one level of the plan as areas in proportion to their amounts, opened by a click or with the keyboard, with the way back above it.

import { useElementSize } from '@mantine/hooks';
import { hierarchy, treemap, treemapSlice, treemapSquarify } from 'd3-hierarchy';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import styles from './charts.module.css';
import { messages } from './messages.ts';
import { percentOf } from './percent-of.ts';
import { shortAmount } from './short-amount.ts';

export interface MapPart {
  readonly id: string;
  readonly name: string;
  /** Rupiah; null when not filled in or not computable: then it has no area. */
  readonly amount: bigint | null;
  readonly opens: boolean;
  /** What it is made of, drawn inside it. */
  readonly parts: readonly MapPart[];
}

export interface MoneyMapProps {
  readonly label: string;
  /** From the whole plan down to the part that is open. */
  readonly trail: readonly { readonly id: string | null; readonly name: string }[];
  readonly parts: readonly MapPart[];
  readonly onOpen: (id: string | null) => void;
}

const GAP = 3;
const HEAD = 28;

interface Datum {
  readonly part: MapPart | null;
  readonly children: readonly Datum[];
}

const hasArea = (part: MapPart): boolean => part.amount !== null && part.amount > 0n;
const datumOf = (part: MapPart): Datum => ({ part, children: part.parts.filter(hasArea).map(datumOf) });

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
  const narrow = width < 480;
  const height = narrow ? 460 : 380;
  const drawn = parts.filter(hasArea);
  const sum = drawn.reduce((total, part) => total + (part.amount ?? 0n), 0n);
  const root = hierarchy<Datum>({ part: null, children: drawn.map(datumOf) })
    .sum((datum) => (datum.children.length === 0 ? Number(datum.part?.amount ?? 0n) : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const squarify = treemapSquarify.ratio(1.4);
  const tiles = width === 0 ? [] : treemap<Datum>()
    .tile((node, x0, y0, x1, y1) => (narrow && node.depth === 0 && node.children?.some((child) => child.children !== undefined) === true ? treemapSlice : squarify)(node, x0, y0, x1, y1))
    .size([width, height]).paddingInner(GAP).paddingTop((node) => (node.depth === 1 && node.children !== undefined ? HEAD : 0)).paddingBottom((node) => (node.depth === 1 && node.children !== undefined ? GAP : 0))
    .paddingLeft((node) => (node.depth === 1 && node.children !== undefined ? GAP : 0)).paddingRight((node) => (node.depth === 1 && node.children !== undefined ? GAP : 0)).round(true)(root).descendants().slice(1);
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
          const share = `${percentOf(part.amount, sum)}%`;
          const full = `${part.name}: Rp${shortAmount(part.amount, lang)}, ${share}`;
          const frame = tile.children !== undefined;
          const roomy = frame ? wide >= 72 : wide >= 72 && high >= 34;
          const amount = shortAmount(part.amount, lang);
          const inside = (
            <>
              <span className={roomy ? styles['tileName'] : styles['hidden']} style={frame ? { WebkitLineClamp: 1 } : roomy ? { WebkitLineClamp: Math.max(1, Math.floor((high - (high >= 64 ? 50 : 14)) / 19)) } : {}}>{part.name}</span>
              <span className={roomy && (frame ? wide >= 320 : high >= 64) ? styles['tileAmount'] : styles['hidden']}>{amount}</span>
              <span className={roomy && (frame ? wide >= 240 : high >= 84) ? styles['tileShare'] : styles['hidden']}>{share}</span>
            </>
          );
          const place = { left: tile.x0, top: tile.y0, width: wide, height: high, ...(roomy ? {} : { padding: 0 }) };
          // What is too small to hit is opened from the table below it.
          return part.opens && wide >= 24 && high >= 24
            ? <button key={part.id} type="button" className={styles['tile']} data-frame={frame || undefined} style={place} title={full} onClick={() => onOpen(part.id)} onKeyDown={goUp}>{inside}</button>
            : <div key={part.id} className={styles['tile']} style={place} title={full}>{inside}</div>;
        })}
      </div>
      {without > 0 && <p>{t.tooSmall(without)}</p>}
    </div>
  );
}
