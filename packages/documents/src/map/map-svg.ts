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
    ...map.countries.map(({ name, at: [x, y] }) => text(Math.min(Math.max(x + 40, 50), map.width - 46), Math.min(y + 36, map.height - 8), name.toUpperCase(), { size: 10, fill: '#4a4a45', halo: '#e2e2dd', spaced: true })),
    ...map.areas.map((area) => labelSvg(area, values?.get(area.code), look(area.code))),
    '</g>',
    `<rect x="0.5" y="0.5" width="${map.width - 1}" height="${map.height - 1}" fill="none" stroke="#9aa3b5"/>`,
  ].join('');
}

/** The figure over the name; beside an area that is too small, with a line to it. */
function labelSvg(area: DrawnArea, value: RegionValue | undefined, look: keyof typeof FILLS): string {
  const figure = value === undefined ? '' : figureText(value);
  const names = shortName(area.name);
  const [x, y] = area.beside ?? area.at;
  const light = area.beside === null && isDark(look);
  const colours = { fill: light ? '#fff' : '#14182b', halo: light ? FILLS[look] : '#fff' };
  const leader = area.beside === null ? '' : `<line x1="${area.at[0]}" y1="${area.at[1]}" x2="${x}" y2="${y - 8}" stroke="${INK}" stroke-width="0.8"/><circle cx="${area.at[0]}" cy="${area.at[1]}" r="1.6" fill="${INK}"/>`;
  // The last name line first, so that the figure is never under a halo.
  const top = y - (names.length - 1) * 4.5 + (figure === '' ? 3 : 2);
  return [leader, ...names.map((name, line) => text(x, top + (figure === '' ? 0 : 9) + line * 9, name, { size: 8.6, ...colours })), figure === '' ? '' : text(x, top, figure, { size: 13, bold: true, ...colours })].join('');
}

/** `Manggarai Barat` on two lines, `TTS` for three words and more. */
function shortName(name: string): readonly string[] {
  const isCity = /^Kota\s/.test(name);
  const words = name.replace(/^(?:Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota)\s/, '').split(' ');
  if (isCity) return [`Kota ${words.join(' ')}`];
  return words.length > 2 ? [words.map((word) => word[0]).join('')] : words;
}
