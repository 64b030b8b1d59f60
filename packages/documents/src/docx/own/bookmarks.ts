// The bookmarks by which Tenun knows again what it printed.

/** Where a block begins, where something begins that is no block of the plan, a row of the matrix, and a figure by reference. */
export const BLOCK_MARK = (index: number): string => `_TenunB${index}`;
export const OTHER_MARK = (index: number): string => `_TenunX${index}`;
export const ROW_MARK = (index: number): string => `_TenunR${index}`;
export const FIGURE_NAME = (index: number): string => `_TenunF${index}`;

export const MARK = /^_Tenun([BXR])(\d{1,7})$/;
export const FIGURE_MARK = /^_TenunF(\d{1,7})$/;
