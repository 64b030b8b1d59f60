// What a layout of an exchange file is: how its report is recognised by content, and which column is what. Versions shift, so each is dated data.

import type { Mark } from '../mark.ts';

/** A column by its title; `position` (from zero) is used only where no title says it. */
export interface LayoutColumn<F extends string> {
  readonly field: F;
  /** Titles in lower case with single spaces, rows of the header joined. */
  readonly title: RegExp;
  /** Where the column stands in the files that were seen; null: only by its title. */
  readonly position: number | null;
  /** Whether a header without this title is another version. */
  readonly required: boolean;
  /** How the title is called to a planner who is told what was expected. */
  readonly called: string;
}

export interface Layout<F extends string> {
  /** Stable, kept with what was read: `sakti-kertas-kerja-2021`. */
  readonly id: string;
  /** Budget years (calendar days) for which the report looks so. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly mark: Mark;
  /** The title of the report, above its header. */
  readonly report: RegExp;
  readonly called: string;
  /** How many rows a header takes at most. */
  readonly headerRows: number;
  readonly columns: readonly LayoutColumn<F>[];
}
