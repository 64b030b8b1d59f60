// The font of the words on a map: one that comes with a package, so that the map is the same on every machine.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const MAP_FONT = 'Liberation Sans';

/** Files of the font, regular and bold. Throws where the package is not installed. */
export function mapFontFiles(): readonly string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts');
  return ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'].map((name) => join(folder, name));
}
