// The map as a picture for Word, in the font that comes along.

import { MAP_FONT, mapFontFiles } from './map-font.ts';
import type { PrintedMap } from './printed-map.ts';

/** Pixels for one unit of the drawing: about 240 to the inch on paper, sharp to the eye; the PDF has lines. */
const ZOOM = 2;

/** Null where the drawing library has no binary for this machine (the document then shows a frame). */
export async function mapPng({ svg }: NonNullable<PrintedMap['drawing']>): Promise<Uint8Array | null> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font: { loadSystemFonts: false, fontFiles: [...mapFontFiles()], defaultFontFamily: MAP_FONT } }).render().asPng());
  } catch {
    return null;
  }
}
