// The sums that a plan's tables print and that no other rule adds up.

import type { PlanModel } from '../../../rkt/model.ts';
import { textsByPath } from '../../../rkt/said.ts';
import { formatNumber } from '../../../number/format-number.ts';
import type { Answers, FindingDraft, Repair } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { sumChecks, type SumCheck } from './table-sums.ts';

/** Answers every sum of one direction. Cases, places and staff have rules of their own; so has the total of the funding table. */
export function answerSums(model: PlanModel, direction: SumCheck['direction'], answers: Answers): void {
  const { cases, places, staffing, funding, outline } = model;
  const known = new Set([...cases.tables, ...places.tables, ...staffing.tables].map((table) => table.path));
  const texts = textsByPath(outline);
  for (const { block } of outline.tables) {
    if (block.view !== null || known.has(block.id)) continue;
    const isFunding = funding?.path === block.id;
    if (isFunding && direction === 'column' && funding.lines.some((line) => line.level === 'program')) continue;
    for (const check of sumChecks(block, texts)) {
      if (check.direction !== direction || check.stated.said.at.path === funding?.total?.at.path) continue;
      if (check.sum.eq(check.stated.value)) answers.pass();
      else answers.fail(findingOf(check));
    }
  }
}

function findingOf({ label, stated, parts, sum, culprit }: SumCheck): FindingDraft {
  const cell = culprit?.cell ?? stated;
  const right = culprit?.right ?? sum;
  const added = { id: `jumlah bagiannya ${formatNumber(sum)}`, en: `its parts add up to ${formatNumber(sum)}` };
  const repairs: Repair[] = [{ changes: [changeTo(cell.said, formatLike(cell.said.raw, right.toFixed()))], reason: culprit === null || culprit.cell === stated ? { id: 'Jumlah bagian-bagiannya.', en: 'The sum of its parts.' } : { id: 'Satu sel ini menutup baris dan kolomnya sekaligus.', en: 'This one cell closes its row and its column at once.' } }];
  return {
    spot: spotOf(cell.said),
    quote: cell.said.raw,
    stated: cell.value.toFixed(),
    computed: right.toFixed(),
    difference: cell.value.minus(right).toFixed(),
    message: culprit === null || culprit.cell === stated
      ? { id: `${label}: tertulis ${stated.said.raw}, ${added.id}.`, en: `${label}: says ${stated.said.raw}, ${added.en}.` }
      : { id: `${cell.said.raw} tidak cocok dengan jumlah barisnya (${label}: ${stated.said.raw}) maupun kolomnya; keduanya menutup dengan ${formatNumber(right)}.`, en: `${cell.said.raw} fits neither the sum of its row (${label}: ${stated.said.raw}) nor of its column; both close with ${formatNumber(right)}.` },
    related: [stated, ...parts].filter((each) => each !== cell).map((each) => spotOf(each.said)),
    repairs,
  };
}

/** Grouped and with decimals as the figure it replaces. */
function formatLike(raw: string, value: string): string {
  const decimals = /,(\d{1,2})$/.exec(raw.trim())?.[1]?.length;
  if (/\d,\d{3}(?:\D|$)/.test(raw) && decimals === undefined) return formatNumber(value).replaceAll('.', ',');
  return formatNumber(value, { ...(decimals === undefined ? {} : { decimals }), grouping: !/^\d{4,}/.test(raw.trim()) });
}
