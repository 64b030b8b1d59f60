// The figures that next year's BAB III begins with: targets and the funding need, in the very places where this year's stand.

import type { Path, Said, Span } from '../document/place.ts';
import { formatNumber } from '../number/format-number.ts';
import { toWords } from '../number/terbilang.ts';
import type { PlanModel } from '../rkt/model.ts';
import { carryDecimal, carryRupiah, type Carry } from './carry.ts';

/** Characters of a text that become others. */
export interface TextChange {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

export function targetChanges(model: PlanModel, carry: Carry): readonly TextChange[] {
  return (model.targets?.rows ?? []).flatMap(({ target }): readonly TextChange[] => {
    if (target === null || carry.how === 'keep') return [];
    if (carry.how === 'clear') return [change(target.at, '')];
    return target.value === null ? [] : [change(target.at, formatNumber(carryDecimal(target.value, carry.factor)))];
  });
}

/** Lines are carried; the total, and what the prose says of it in figures and words, becomes their sum. */
export function fundingChanges(model: PlanModel, carry: Carry): readonly TextChange[] {
  const { funding } = model;
  if (funding === null || carry.how === 'keep') return [];
  const sums = funding.total === null ? [] : [funding.total];
  if (carry.how === 'clear') {
    const lines = funding.lines.flatMap(({ amount }) => (amount === null ? [] : [change(amount.at, '')]));
    return [...lines, ...sums.map((said) => change(said.at, '')), ...funding.claims.flatMap(({ amount, words }) => [change(amount.at, '…'), ...(words === null ? [] : [change(words.at, '…')])])];
  }
  const lines = funding.lines.map((line) => ({ line, next: line.amount?.value === undefined || line.amount.value === null ? null : carryRupiah(line.amount.value, carry.factor) }));
  const total = lines.some(({ line, next }) => line.level === 'kegiatan' && next === null) ? null : lines.reduce((sum, { line, next }) => (line.level === 'kegiatan' ? sum + (next ?? 0n) : sum), 0n);
  return [
    ...lines.flatMap(({ line, next }) => (line.amount === null || next === null ? [] : [amountChange(line.amount, next)])),
    ...sums.map((said) => (total === null ? change(said.at, '') : amountChange(said, total))),
    ...funding.claims.flatMap(({ amount, words }) => [
      total === null ? change(amount.at, '…') : amountChange(amount, total),
      ...(words === null ? [] : [change(words.at, total === null ? '…' : `${capitals(toWords(total), words.raw)}${/rupiah/i.test(words.raw) ? ' Rupiah' : ''}`)]),
    ]),
  ];
}

function amountChange(said: Said<bigint>, amount: bigint): TextChange {
  const currency = /^(?:rp\.?\s*)/i.exec(said.raw)?.[0] ?? '';
  return change(said.at, `${currency}${formatNumber(amount.toString())}`);
}

/** Words begin with capitals where they did before. */
function capitals(words: string, like: string): string {
  return /^\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(like) ? words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : words;
}

function change(at: Span, to: string): TextChange {
  return { path: at.path, start: at.start, end: at.end, to };
}
