// A map of kab/kota: figures as shades and as numbers, places as signs; every area is a link, by mouse, by keyboard and for a screen reader.

import type { DrawnArea, DrawnMap } from '@tenun/domain/region/draw-map.ts';
import { lookOf, type MapClasses } from '@tenun/domain/region/map-classes.ts';
import type { RegionValue } from '@tenun/domain/region/measures.ts';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import styles from './map.module.css';

/** A sign on the map: an airport, a seaport. */
export interface MapSign {
  readonly kind: 'airport' | 'port';
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  /** Not verified: drawn hollow. */
  readonly doubtful: boolean;
}

export interface RegionMapProps {
  readonly map: DrawnMap;
  readonly label: string;
  /** How the keys move, read out once. */
  readonly hint: string;
  /** By code; null draws areas alone. */
  readonly values: ReadonlyMap<string, RegionValue> | null;
  readonly classes: MapClasses | null;
  /** What stands on an area. */
  readonly figure: (value: RegionValue) => string;
  /** The whole sentence of an area: `Kabupaten Belu: 12 kasus`. */
  readonly sentence: (area: DrawnArea) => string;
  readonly href: (code: string) => string;
  readonly onOpen: (code: string) => void;
  readonly signs: readonly MapSign[];
  readonly showBorder: boolean;
  /** Areas whose outline is drawn strong. */
  readonly marked: ReadonlySet<string>;
}

export function RegionMap({ map, label, hint, values, classes, figure, sentence, href, onOpen, signs, showBorder, marked }: RegionMapProps) {
  const hatch = useId();
  const hintId = useId();
  const [stop, setStop] = useState(map.areas[0]?.code ?? '');
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const move = (event: KeyboardEvent, from: DrawnArea): void => {
    const to = neighbour(map.areas, from, event.key);
    if (to === null) return;
    event.preventDefault();
    setStop(to.code);
    links.current.get(to.code)?.focus();
  };
  const look = (area: DrawnArea): string => {
    const value = values?.get(area.code);
    return value === undefined || classes === null ? 'plain' : String(lookOf(value, classes));
  };
  return (
    <>
      <p id={hintId} className={styles['hidden']}>{hint}</p>
      <svg className={styles['map']} viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={label} aria-describedby={hintId}>
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" className={styles['hatchGround']} />
            <line x1="0" y1="0" x2="0" y2="7" className={styles['hatchLine']} />
          </pattern>
        </defs>
        <path className={styles['other']} d={map.other} />
        {map.countries.map((country) => (
          <path key={country.name} className={styles['country']} d={country.d} />
        ))}
        {map.areas.map((area) => (
          <a
            key={area.code} href={href(area.code)} aria-label={sentence(area)} tabIndex={area.code === stop ? 0 : -1} className={styles['area']}
            ref={(element) => { if (element === null) links.current.delete(area.code); else links.current.set(area.code, element); }}
            onFocus={() => setStop(area.code)} onKeyDown={(event) => move(event, area)}
            onClick={(event) => { if (event.metaKey || event.ctrlKey) return; event.preventDefault(); onOpen(area.code); }}
          >
            <title>{sentence(area)}</title>
            <path d={area.d} data-look={look(area)} data-marked={marked.has(area.code) || undefined} style={look(area) === 'gap' ? { fill: `url(#${CSS.escape(hatch)})` } : undefined} />
          </a>
        ))}
        {map.countries.map((country) => <CountryName key={country.name} country={country} />)}
        {showBorder && <path className={styles['border']} d={map.border} />}
        {map.islands.map((island) => <circle key={`${island.name} ${island.at[0]}`} className={styles['island']} data-look={values === null || classes === null || values.get(island.region) === undefined ? 'plain' : String(lookOf(values.get(island.region)!, classes))} cx={island.at[0]} cy={island.at[1]} r={2.6}><title>{island.name}</title></circle>)}
        {values !== null && map.areas.map((area) => <Figure key={area.code} area={area} text={textOf(values.get(area.code), figure)} look={look(area)} />)}
        {signs.map((sign) => <Sign key={`${sign.kind} ${sign.name}`} sign={sign} />)}
      </svg>
    </>
  );
}

function textOf(value: RegionValue | undefined, figure: (value: RegionValue) => string): string {
  return value === undefined || value.value === null ? '' : `${figure(value)}${value.missing.length > 0 ? '*' : ''}`;
}

/** The name of a neighbour over its land, broken at its hyphen or space so that it stays clear of the figures. */
function CountryName({ country: { name, at: [x, y] } }: { readonly country: DrawnMap['countries'][number] }) {
  const lines = name.replace('-', '- ').split(' ');
  return (
    <text className={styles['countryName']} x={x} y={y - lines.length * 7 + 11} aria-hidden="true">
      {lines.map((line, index) => <tspan key={line} x={x} dy={index === 0 ? 0 : '1.05em'}>{line}</tspan>)}
    </text>
  );
}

function Figure({ area, text, look }: { readonly area: DrawnArea; readonly text: string; readonly look: string }) {
  if (text === '') return null;
  const [x, y] = area.beside ?? area.at;
  return (
    <g className={styles['figure']} data-look={area.beside === null ? look : 'beside'} aria-hidden="true">
      {area.beside !== null && <line x1={area.at[0]} y1={area.at[1]} x2={x} y2={y} />}
      <text x={x} y={y} dy="0.35em">{text}</text>
    </g>
  );
}

function Sign({ sign: { kind, name, at: [x, y], doubtful } }: { readonly sign: MapSign }) {
  return (
    <g className={styles['sign']} data-kind={kind} data-doubtful={doubtful || undefined} transform={`translate(${x} ${y})`}>
      <title>{name}</title>
      {kind === 'airport' ? <path d="M0 -5.500L5 4.500L0 2L-5 4.500Z" /> : <path d="M-4.500 -4.500h9v9h-9z" transform="rotate(45) scale(0.85)" />}
    </g>
  );
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The area that lies nearest in the direction of the key; Home and End are the first and the last code. */
function neighbour(areas: readonly DrawnArea[], from: DrawnArea, key: string): DrawnArea | null {
  if (key === 'Home') return areas[0] ?? null;
  if (key === 'End') return areas.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const [dx, dy] = direction;
  const cost = (area: DrawnArea): number => {
    const [x, y] = [area.at[0] - from.at[0], area.at[1] - from.at[1]];
    const along = x * dx + y * dy;
    return along <= 0 ? Number.POSITIVE_INFINITY : along + 2.5 * Math.abs(x * dy - y * dx);
  };
  const best = areas.reduce<DrawnArea | null>((near, area) => (cost(area) < (near === null ? Number.POSITIVE_INFINITY : cost(near)) ? area : near), null);
  return best;
}
