// The content of one version of a plan: what is stored, edited, checked and printed.

import type { Block } from '../document/block.ts';
import type { Place } from '../document/place.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { PlanNode } from './node.ts';

/** What identifies a plan: whose it is, for which year, and what is printed on its cover and signature block. */
export interface PlanProfile {
  /** `Badan Narkotika Nasional Provinsi Nusa Tenggara Timur` */
  readonly office: string;
  readonly officeKind: 'pusat' | 'provinsi' | 'kabupaten-kota' | null;
  /** Kemendagri code of the province or kab/kota (`53`, `53.04`), null when unknown. */
  readonly regionCode: string | null;
  readonly year: number | null;
  readonly address: string | null;
  /** Where and when it was signed, as printed: `Kupang`, `6 Februari 2024`. */
  readonly city: string | null;
  readonly date: string | null;
  /** The title of who signs (`Kepala BNN Provinsi …`); names of people are not part of a plan. */
  readonly signatory: string | null;
}

/**
 * The matrix lives in `nodes` and `indicators` (in printed order); everything else in `blocks`, in which one table block with view `matriks` marks where it is printed.
 * What is read from prose and tables (targets, funding, achievements …) is computed from `blocks` by rkt/model.ts and never stored twice.
 */
export interface PlanContent {
  readonly profile: PlanProfile;
  readonly blocks: readonly Block[];
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
}

/** Something in a file that the reader kept but could not interpret. */
export interface Unread {
  readonly line: number | null;
  readonly cell: string | null;
  readonly text: string;
}

/** A finding that a person decided to leave, with the reason; `line` or `path` says where (null: the whole plan). */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  readonly line: number | null;
  readonly path: string | null;
}

/** What a person should know of how a file was read: tracked changes taken as accepted, hidden rows read, formulas taken by their last value. */
export interface ReadNotice {
  /** Stable: `tracked-changes`, `hidden-rows`. */
  readonly code: string;
  readonly severity: 'warning' | 'info';
  readonly place: Place;
  readonly message: { readonly id: string; readonly en: string };
}

/** What a reader gives for a file. */
export interface ReadResult {
  /** `text`, `docx`, `xlsx`, `ods`, `csv`, `pdf`, `sakti-kertas-kerja`, `sakti-fa-detail`. */
  readonly reader: string;
  readonly content: PlanContent;
  readonly unread: readonly Unread[];
  readonly suppressions: readonly Suppression[];
  readonly notices: readonly ReadNotice[];
}
