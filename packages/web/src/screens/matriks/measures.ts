// The measures that the head, the rows and the totals of the sheet share.

import { COLUMNS, GUTTER } from './columns.ts';

export const HEADER = 34;
export const FOOTER = 38;
export const TEMPLATE = `${GUTTER}px ${COLUMNS.map((column) => `${column.width}px`).join(' ')}`;
export const TOTAL_WIDTH = GUTTER + COLUMNS.reduce((sum, column) => sum + column.width, 0);
