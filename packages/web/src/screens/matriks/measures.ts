// The measures that the head, the rows and the totals of the sheet share.

import { COLUMNS, FROZEN, GUTTER, type SheetColumn } from './columns.ts';

export const HEADER = 34;
export const FOOTER = 38;

/** Narrower sheets hold no columns: there would be no room beside them. The same figure stands in grid.module.css. */
export const FREEZE_FROM = 660;

const widthOf = (columns: readonly SheetColumn[]): number => columns.reduce((sum, column) => sum + column.width, 0);
const FROZEN_WIDTH = GUTTER + widthOf(COLUMNS.slice(0, FROZEN));

/** Columns inside the frozen part, and of a row: the frozen part as one, then the others. */
export const FROZEN_TEMPLATE = `${GUTTER}px ${COLUMNS.slice(0, FROZEN).map((column) => `${column.width}px`).join(' ')}`;
export const TEMPLATE = `${FROZEN_WIDTH}px ${COLUMNS.slice(FROZEN).map((column) => `${column.width}px`).join(' ')}`;
export const TOTAL_WIDTH = GUTTER + widthOf(COLUMNS);
