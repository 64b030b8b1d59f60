// Reads the quantities of a matrix: volumes and targets with their units, and amounts in whole rupiah.

import { parseNumber, type NumberKind } from '../../number/parse-number.ts';
import type { StatedMoney, StatedNumber } from '../../plan/node.ts';

export interface Quantity {
  readonly stated: StatedNumber | null;
  readonly satuan: string | null;
}

/** Indices, scores and per cents have decimals; other units are counted, so that a point groups thousands. */
const DECIMAL_UNIT = /indeks|index|nilai|skor|poin|point|persen|prosen|%|skala|rasio/i;
const FIGURE_AND_UNIT = /^([±<>≥≤]?\s*[\d][\d.,]*)\s*([%\p{L}].*)$/u;

/** A volume or target. Where no unit stands beside it, a unit written behind the figure is taken (`12 Bulan`, `68 %`). */
export function readQuantity(text: string, satuan: string): Quantity {
  const split = satuan === '' ? FIGURE_AND_UNIT.exec(text) : null;
  const raw = split === null ? text : (split[1] ?? '').trim();
  const unit = split === null ? satuan : (split[2] ?? '').trim();
  return { stated: raw === '' ? null : { raw, value: quantityValue(raw, unit) }, satuan: unit === '' ? null : unit };
}

/** The canonical decimal of a quantity in its unit; null when it cannot be read. */
export function quantityValue(raw: string, satuan: string | null): string | null {
  const parsed = parseNumber(raw, quantityKind(satuan));
  // `2 Org x 3 Hr` is a reckoning, not a figure.
  return parsed.kind === 'value' && !/\d|(?:^|\s)[x×](?:\s|$)/.test(parsed.unit ?? '') ? parsed.value.toFixed() : null;
}

export function quantityKind(satuan: string | null): NumberKind {
  return satuan !== null && DECIMAL_UNIT.test(satuan) ? 'decimal' : 'count';
}

/** An amount of the matrix; null when nothing is written. */
export function readMoney(text: string): StatedMoney | null {
  if (text === '') return null;
  const parsed = parseNumber(text, 'rupiah');
  return { raw: text, value: parsed.kind === 'value' ? BigInt(parsed.value.toFixed(0)) : null };
}
