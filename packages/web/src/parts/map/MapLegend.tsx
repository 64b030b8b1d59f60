// What the shades and signs of a map mean, in words.

import type { MapClasses } from '@tenun/domain/region/map-classes.ts';
import styles from './map.module.css';

export interface LegendWords {
  readonly title: string;
  readonly zero: string;
  readonly gap: string;
  readonly unreadable: string;
  readonly airport: string;
  readonly port: string;
  readonly doubtful: string;
  readonly border: string;
  /** What an asterisk behind a figure means. */
  readonly partial: string;
}

export interface MapLegendProps {
  readonly classes: MapClasses;
  readonly words: LegendWords;
  readonly shows: { readonly airports: boolean; readonly ports: boolean; readonly doubtful: boolean; readonly border: boolean; readonly partial: boolean };
}

export function MapLegend({ classes: { classes, hasZero, hasGap, hasUnreadable }, words, shows }: MapLegendProps) {
  const swatch = (look: string | number) => <span className={styles['swatch']} data-look={look} aria-hidden="true" />;
  return (
    <div className={styles['legend']}>
      <span className={styles['legendTitle']}>{words.title}</span>
      <ul>
        {hasZero && <li>{swatch('zero')} {words.zero}</li>}
        {classes.map(({ shade, label }) => <li key={label}>{swatch(shade)} <span className="figure">{label}</span></li>)}
        {hasGap && <li>{swatch('gap')} {words.gap}</li>}
        {hasUnreadable && <li>{swatch('unreadable')} {words.unreadable}</li>}
        {shows.partial && <li><span className={styles['signSwatch']} aria-hidden="true">12*</span> {words.partial}</li>}
        {shows.border && <li><span className={styles['borderSwatch']} aria-hidden="true" /> {words.border}</li>}
        {shows.airports && <li><span className={styles['signSwatch']} aria-hidden="true">▲</span> {words.airport}</li>}
        {shows.ports && <li><span className={styles['signSwatch']} aria-hidden="true">◆</span> {words.port}</li>}
        {shows.doubtful && <li><span className={styles['signSwatch']} aria-hidden="true">△ ◇</span> {words.doubtful}</li>}
      </ul>
    </div>
  );
}
