// The legend under a printed map, its credit, and that its borders are indicative.

import { AREA, FILLS, INK, sign, text, type Sign } from './map-marks.ts';
import type { MapDrawing } from './map-svg.ts';

export interface MapSigns {
  readonly airports: readonly Sign[];
  readonly ports: readonly Sign[];
}

interface Entry {
  readonly mark: string;
  readonly words: string;
}

const SIZE = 10;
const ROW = 18;
/** About the width of a letter, for setting entries side by side. */
const LETTER = 5;

/** Entries in rows no wider than `width`. */
export function legendSvg({ map, panels, classes, signs, legendTitle, isPartial }: MapDrawing, width: number): { readonly svg: string; readonly height: number } {
  const swatch = (fill: string): string => `<rect x="0" y="-9" width="16" height="11" fill="${fill}" ${AREA}/>`;
  const hasValues = panels.some(({ values }) => values !== null);
  const looks: Entry[] = !hasValues ? [] : [
    ...classes.classes.map(({ shade, label }) => ({ mark: swatch(FILLS[shade]), words: label })),
    ...(classes.hasZero ? [{ mark: swatch(FILLS.zero), words: '0 (nihil)' }] : []),
    ...(classes.hasGap ? [{ mark: swatch(FILLS.gap), words: 'tidak ada data' }] : []),
    ...(classes.hasUnreadable ? [{ mark: swatch(FILLS.unreadable), words: '? tidak terbaca atau berbeda-beda' }] : []),
    ...(isPartial ? [{ mark: text(8, 0, '12*', { size: SIZE, bold: true }), words: 'hanya dari sebagian sumber' }] : []),
  ];
  const doubtful = [...signs.airports, ...signs.ports].some((each) => each.doubtful);
  const at = [8, -3.5] as const;
  const places: Entry[] = [
    ...(map.border === '' ? [] : [{ mark: '<path d="M-2 -3.5H18" stroke="#111" stroke-width="2.2" stroke-dasharray="7 2.5 1.5 2.5"/>', words: `batas darat dengan ${map.countries.map(({ name }) => name).join(', ')}` }]),
    ...(map.areas.some(({ border }) => border) ? [{ mark: `<rect x="0" y="-9" width="16" height="11" fill="#fff" stroke="${INK}" stroke-width="1.6"/>`, words: 'kabupaten/kota perbatasan' }] : []),
    ...(signs.airports.length === 0 ? [] : [{ mark: sign('airport', { at, doubtful: false }), words: 'bandar udara' }]),
    ...(signs.ports.length === 0 ? [] : [{ mark: sign('port', { at, doubtful: false }), words: 'pelabuhan laut' }]),
    ...(doubtful ? [{ mark: sign('airport', { at: [3, -3.5], doubtful }) + sign('port', { at: [13, -3.5], doubtful }), words: 'letak belum dipastikan' }] : []),
    ...(map.islands.length === 0 ? [] : [{ mark: `<circle cx="8" cy="-3.5" r="2.4" fill="${FILLS.plain}" stroke="${INK}" stroke-width="0.8"/>`, words: 'pulau kecil' }]),
  ];
  const rows = [...rowsOf(looks, width, hasValues ? `${legendTitle}:` : ''), ...rowsOf(places, width, '')];
  const credit = rows.length * ROW + 14;
  return {
    svg: [
      ...rows.map((row, index) => `<g transform="translate(0 ${index * ROW + 14})">${row}</g>`),
      text(0, credit, 'Batas indikatif, bukan acuan resmi.', { size: 9, align: 'start', fill: '#4c556b' }),
      text(width, credit, '© kontributor OpenStreetMap (ODbL)', { size: 9, align: 'end', fill: '#4c556b' }),
    ].join(''),
    height: credit + 6,
  };
}

function rowsOf(entries: readonly Entry[], width: number, title: string): string[] {
  if (entries.length === 0) return [];
  const rows: string[] = [];
  let row = title === '' ? '' : text(0, 0, title, { size: SIZE, bold: true, align: 'start' });
  let x = title === '' ? 0 : title.length * 5.8 + 12;
  for (const { mark, words } of entries) {
    const room = 22 + words.length * LETTER + 16;
    if (x + room > width && x > 0) {
      rows.push(row);
      [row, x] = ['', 0];
    }
    row += `<g transform="translate(${Math.round(x)} 0)">${mark}${text(22, 0, words, { size: SIZE, align: 'start' })}</g>`;
    x += room;
  }
  return [...rows, row];
}
