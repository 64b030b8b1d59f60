// One line of a cell in Tenun's own Markdown: its marker, seen or noted, and its text.

import type { CellLine } from '@tenun/domain';
import { CELL_MARKER } from './marks.ts';
import { readOwnInline, takeNotes } from './notation.ts';

/** A line of a cell: a marker that can be seen, or one in a note. */
export function readCellLine(text: string): CellLine {
  const { notes, rest } = takeNotes(text);
  const noted = notes.get('penanda');
  if (noted !== undefined || notes.has('penanda')) return { marker: noted ?? '', content: readOwnInline(rest) };
  const marker = CELL_MARKER.exec(rest);
  return marker === null ? { marker: null, content: readOwnInline(rest) } : { marker: marker[1]!, content: readOwnInline(rest.slice(marker[0].length)) };
}
