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
  /** Steps that the text is moved in from the left; absent: none. */
  readonly indent?: number;
  /** The cell shows the number as per cent: 0.973 in it is read as 97,3 %. */
  readonly percent?: true;
  /** Zeros that the cell does not show: 3 where it shows thousands of the number it holds. */
  readonly hides?: number;
  /** A number shown with leading zeros (`051` for 51), as codes are. */
  readonly shown?: string;
}

export interface GridRow {
  /** 1-based, as in the sheet. */
  readonly number: number;
  readonly hidden: boolean;
  /** How deep the row is folded; absent: not at all. */
  readonly outlineLevel?: number;
  /** By column from A; a place that a merged cell covers is an empty cell. Empty cells at the end are left out. */
  readonly cells: readonly GridCell[];
}

export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  /** Zero-based columns that are hidden. */
  readonly hiddenColumns: readonly number[];
  /** Every row from the first to the last that says something; row N stands at index N - 1. */
  readonly rows: readonly GridRow[];
}

export interface Workbook {
  readonly format: 'xlsx' | 'ods' | 'csv';
  readonly sheets: readonly SheetGrid[];
  /** What was hidden, computed or rounded; of a sheet when their place starts with its name and `!`. */
  readonly notices: readonly ReadNotice[];
}

export const EMPTY_CELL: GridCell = { text: '', kind: 'empty', formula: null, colSpan: 1, rowSpan: 1 };
