// The map as a drawing for paper: one hue whose steps survive a black-and-white printer, figures on the areas, nothing that only colour says.

import type { DrawnArea, DrawnMap } from '@tenun/domain/region/draw-map.ts';
import { lookOf, type MapClasses } from '@tenun/domain/region/map-classes.ts';
import type { RegionValue } from '@tenun/domain/region/measures.ts';
import { MAP_FONT } from './map-font.ts';
import { legendSvg, type MapSigns } from './map-legend.ts';
import { AREA, FILLS, HATCH, INK, isDark, sign, text } from './map-marks.ts';
import { figureText } from './map-words.ts';

export interface MapPanel {
  /** Over the panel where there are several. */
  readonly title: string | null;
  /** By code of the kab/kota; null draws areas alone. */
  readonly values: ReadonlyMap<string, RegionValue> | null;
}

export interface MapDrawing {
  readonly map: DrawnMap;
  readonly panels: readonly MapPanel[];
  readonly classes: MapClasses;
  readonly signs: MapSigns;
  /** `Jumlah kasus`, over the legend. */
  readonly legendTitle: string;
  readonly isPartial: boolean;
}

const TITLE_ROOM = 26;

/** The whole drawing as SVG. */
export function mapSvg(drawing: MapDrawing): { readonly svg: string; readonly width: number; readonly height: number } {
  const { map, panels } = drawing;
  let y = 0;
  const bodies = panels.map((panel) => {
    const room = panel.title === null ? 0 : TITLE_ROOM;
    const body = `<g transform="translate(0 ${y})">${panel.title === null ? '' : text(map.width / 2, 17, panel.title, { size: 13, bold: true })}<g transform="translate(0 ${room})">${panelSvg(panel, drawing)}</g></g>`;
    y += room + map.height + 8;
    return body;
  });
  const legend = legendSvg(drawing, map.width);
  const height = y + legend.height;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${map.width}" height="${height}" viewBox="0 0 ${map.width} ${height}" font-family="${MAP_FONT}"><defs>${HATCH}<clipPath id="bingkai"><rect width="${map.width}" height="${map.height}"/></clipPath></defs><rect width="${map.width}" height="${height}" fill="#fff"/>${bodies.join('')}<g transform="translate(0 ${y})">${legend.svg}</g></svg>`;
  return { svg, width: map.width, height };
}

function panelSvg({ values }: MapPanel, { map, classes, signs }: MapDrawing): string {
  const look = (code: string): keyof typeof FILLS => {
    const value = values?.get(code);
    return value === undefined ? 'plain' : String(lookOf(value, classes)) as keyof typeof FILLS;
  };
  const figureOf = (area: DrawnArea): string => {
    const value = values?.get(area.code);
    return value === undefined ? '' : figureText(value);
  };
  const places = labelPlaces(map.areas, figureOf);
  const areas = map.areas.map((area) => `<path d="${area.d}" fill="${FILLS[look(area.code)]}" ${AREA}/>`);
  const strong = map.areas.filter(({ border }) => border).map(({ d }) => `<path d="${d}" fill="none" stroke="${INK}" stroke-width="1.3"/>`);
  const islands = map.islands.map(({ at: [x, y], region, outermost }) => `<circle cx="${x}" cy="${y}" r="${outermost ? 3 : 2.4}" fill="${FILLS[look(region)]}" stroke="${INK}" stroke-width="${outermost ? 1.2 : 0.7}"/>`);
  return [
    '<g clip-path="url(#bingkai)">',
    `<path d="${map.other}" fill="#f1f1ee" stroke="#b9b9b2" stroke-width="0.5"/>`,
    ...map.countries.map(({ d }) => `<path d="${d}" fill="#e2e2dd" stroke="#8d8d86" stroke-width="0.6"/>`),
    ...areas, ...strong,
    map.border === '' ? '' : `<path d="${map.border}" fill="none" stroke="#fff" stroke-width="4"/><path d="${map.border}" fill="none" stroke="#111" stroke-width="2.2" stroke-dasharray="7 2.5 1.5 2.5"/>`,
    ...islands,
    ...signs.airports.map((each) => sign('airport', each)), ...signs.ports.map((each) => sign('port', each)),
    ...map.countries.flatMap(({ name, at: [x, y] }) => countryName(name).map((part, line) => text(x, y + line * 10 - 1, part, { size: 9, fill: '#4a4a45', halo: '#e2e2dd', spaced: true }))),
    ...map.areas.map((area) => labelSvg(area, figureOf(area), look(area.code), places.get(area.code) ?? area.at)),
    '</g>',
    `<rect x="0.5" y="0.5" width="${map.width - 1}" height="${map.height - 1}" fill="none" stroke="#9aa3b5"/>`,
  ].join('');
}

/** Where the label of each area stands: figures first, each as near to its area as others leave room. */
function labelPlaces(areas: readonly DrawnArea[], figureOf: (area: DrawnArea) => string): ReadonlyMap<string, readonly [x: number, y: number]> {
  const taken: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }[] = [];
  const places = new Map<string, readonly [number, number]>();
  for (const area of areas.toSorted((a, b) => Number(figureOf(a) === '') - Number(figureOf(b) === ''))) {
    const names = shortName(area.name);
    const w = Math.max(figureOf(area).length * 7.5, ...names.map((name) => name.length * 4.5));
    const h = names.length * 9 + (figureOf(area) === '' ? 0 : 12);
    const [x, y] = area.beside ?? area.at;
    const free = MOVES.find(([dx, dy]) => taken.every((other) => Math.abs(other.x - x - dx) * 2 >= other.w + w || Math.abs(other.y - y - dy) * 2 >= other.h + h)) ?? [0, 0];
    taken.push({ x: x + free[0], y: y + free[1], w, h });
    places.set(area.code, [x + free[0], y + free[1]]);
  }
  return places;
}

/** How far a label may stand from its point, the nearest first. */
const MOVES = [0, 6, 12, 18, 24, 30].flatMap((far): readonly (readonly [number, number])[] => (far === 0 ? [[0, 0]] : [[0, -far], [0, far], [far, 0], [-far, 0], [far, far], [-far, far], [far, -far], [-far, -far]]));

/** The figure over the name; beside an area that is too small, with a line to it. */
function labelSvg(area: DrawnArea, figure: string, look: keyof typeof FILLS, [x, y]: readonly [x: number, y: number]): string {
  const names = shortName(area.name);
  const light = area.beside === null && isDark(look);
  const colours = { fill: light ? '#fff' : '#14182b', halo: light ? FILLS[look] : '#fff' };
  const leader = area.beside === null ? '' : `<line x1="${area.at[0]}" y1="${area.at[1]}" x2="${x}" y2="${y - 8}" stroke="${INK}" stroke-width="0.8"/><circle cx="${area.at[0]}" cy="${area.at[1]}" r="1.6" fill="${INK}"/>`;
  const top = y - (names.length - 1) * 4.5 + (figure === '' ? 3 : 2);
  return [leader, ...names.map((name, line) => text(x, top + (figure === '' ? 0 : 9) + line * 9, name, { size: 8.6, ...colours })), figure === '' ? '' : text(x, top, figure, { size: 13, bold: true, ...colours })].join('');
}

/** `TIMOR-` over `LESTE`. */
function countryName(name: string): readonly string[] {
  return name.toUpperCase().replace('-', '- ').split(' ');
}

/** `Manggarai Barat` on two lines, `TTS` for three words and more. */
function shortName(name: string): readonly string[] {
  const isCity = /^Kota\s/.test(name);
  const words = name.replace(/^(?:Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota)\s/, '').split(' ');
  if (isCity) return [`Kota ${words.join(' ')}`];
  return words.length > 2 ? [words.map((word) => word[0]).join('')] : words;
}
