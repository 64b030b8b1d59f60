// One row of a report of SAKTI taken apart: code, marker, name and figures, with cells of numbers written as Indonesians write them.

import type { NodeLevel, Place } from '@tenun/domain';
import { cellText } from '../sheet/cell-text.ts';
import type { GridCell } from '../sheet/grid.ts';

export interface SaktiRow {
  readonly place: Place;
  readonly code: string | null;
  readonly level: NodeLevel | null;
  /** `-` before a detail, `>` and `>>` before a heading inside an akun. */
  readonly marker: string | null;
  readonly name: string;
  readonly volume: string;
  readonly satuan: string;
  readonly price: string;
  readonly amount: string;
  readonly sumberDana: string;
  /** What stands in the column of blocking (`*`, a code, an amount); empty where nothing is blocked. */
  readonly blokir: string;
  /** The very cell of the mark of blocking. */
  readonly blokirPlace: Place;
}

/** The text of a cell on one line; of a number its writing with a decimal comma, since a point would group thousands. */
export function textOf(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  const text = cellText(cell, 'figure').replace(/[\s\u00a0]+/g, ' ').trim();
  // A text like `12.0 BLN` cannot be thousands either: a point groups three digits.
  return cell.kind === 'number' ? text : text.replace(/^(\d+)\.(\d{1,2})(?=\s|$)/, '$1,$2').replace(/^(\d+),0{1,2}(?=\s|$)/, '$1');
}

/** A code cell. A program that took codes for numbers has lost the zeros before a komponen. */
export function codeOf(cell: GridCell | undefined): string {
  const text = (cell?.text ?? '').replace(/[\s\u00a0]+/g, ' ').trim().replace(/\.$/, '');
  return cell?.kind === 'number' && /^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text;
}
