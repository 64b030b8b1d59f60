// A sheet as a grid of cells, the same for every form of workbook: what all that reads sheets (plans, layouts of SAKTI, statistics) starts from.

import type { ReadNotice } from '@tenun/domain';

export interface GridCell {
  /** As a person sees it in a cell of text; of a number the exact decimal (`1234567.5`), never in scientific notation, and not rounded by its format. */
  readonly text: string;
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** Without the leading `=`; the text is then the value that was last computed, empty when the file holds none. */
  readonly formula: string | null;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface GridRow {
  /** 1-based, as in the sheet. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column from A; a place that a merged cell covers is an empty cell. */
  readonly cells: readonly GridCell[];
}

export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  /** Zero-based columns that are hidden. */
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly GridRow[];
}

export interface Workbook {
  readonly format: 'xlsx' | 'ods' | 'csv';
  readonly sheets: readonly SheetGrid[];
  readonly notices: readonly ReadNotice[];
}
