// Staff against formation (DSP): the table of BAB I and the numbers that prose claims for it.

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export interface StaffingRow {
  readonly unit: Said<string>;
  readonly isTotal: boolean;
  /** By column as printed: `POLRI`, `PEMDA`, `BNN`, `JML`, `DSP`, `KET (+/-)`, `PPNPN`, `TOTAL PEGAWAI`. */
  readonly values: ReadonlyMap<string, Said<number> | null>;
}

export interface StaffingColumn {
  readonly title: string;
  readonly role: 'source' | 'subtotal' | 'formation' | 'gap' | 'contract' | 'total' | 'other';
}

export interface StaffingTable {
  readonly path: string;
  readonly columns: readonly StaffingColumn[];
  readonly rows: readonly StaffingRow[];
}

export interface Staffing {
  readonly table: StaffingTable | null;
  /** "sebanyak 53 orang" in the prose before the table. */
  readonly claims: readonly Said<number>[];
}

export function readStaffing(_outline: Outline): Staffing {
  return { table: null, claims: [] };
}
