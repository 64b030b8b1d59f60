// What a sentence says was seized has to be what the case tables add up to, substance by substance, unit by unit.

import { Big } from 'big.js';
import { formatNumber } from '../../../number/format-number.ts';
import type { CaseClaim } from '../../../rkt/cases.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { Bilingual, FindingDraft, Repair, Rule, Spot } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { agrees, agreesWithPrinted, claimGroups, commonUnit, readingsOf, seizedIn, sumsOf, tellsEvidence, type CaseScope, type ClaimGroup, type SeizedPart } from './case-scope.ts';
import { bab1, caseTable } from './example-bab1.ts';
import { bySource, scopeName, tableSpots } from './say-sources.ts';

const TABLE = caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '3', '4', '2,5 Gram Shabu dan 10 butir ekstasi', '1', '1', '171 sachet suboxone'], ['2', 'Kota Gorontalo', '5', '6', '4,25 Gram Shabu', '2', '2', '1.250 butir ekstasi']);
const SENTENCE = 'Tahun 2023 s.d 2024 terungkap 11 kasus dengan 13 orang tersangka, dengan barang bukti: ';

export const seizureTotalClaim: Rule = {
  id: 'seizure-total-claim',
  family: 7,
  severity: 'error',
  title: { id: 'Barang bukti dalam naskah tidak sama dengan tabel', en: 'What was seized according to the prose is not what the tables add up to' },
  what: { id: 'Membaca barang bukti pada tabel kasus menjadi zat, jumlah dan satuan, menjumlahkan zat dan satuan yang sama, dan membandingkannya dengan kalimat yang menyebut jumlahnya. Satuan yang berbeda tidak dicampur.', en: 'Reads the evidence in the case tables as substance, amount and unit, adds like with like, and compares with the sentence that gives the totals. Units are never mixed.' },
  why: { id: 'Berat dan jumlah barang bukti adalah angka hukum; angka yang tidak dapat dijumlah kembali dari kasusnya tidak dapat dipertanggungjawabkan.', en: 'Weights and counts of evidence are figures of law; one that cannot be added up from its cases cannot be defended.' },
  examples: [
    { title: { id: 'Shabu kurang, satu baris ekstasi tidak ikut dijumlah', en: 'Too little shabu, one row of ecstasy left out' }, text: bab1(`${SENTENCE}Shabu 6,7 gram; ekstasi 1.250 butir; suboxone 171 sachet.`, TABLE), findings: 2 },
    { title: { id: 'Satuan berbeda', en: 'Another unit' }, text: bab1(`${SENTENCE}Shabu 6,75 gram; ekstasi 1.260 butir; suboxone 171 butir.`, TABLE), findings: 1 },
    { title: { id: 'Semua cocok', en: 'All agree' }, text: bab1(`${SENTENCE}Shabu 6,75 gram; ekstasi 1.260 butir dan suboxone 171 sachet.`, TABLE), findings: 0 },
    { title: { id: 'Kilogram dan gram', en: 'Kilograms and grams' }, text: bab1(`${SENTENCE}Shabu 0,00675 kg.`, TABLE), findings: 0 },
  ],
  check(model, answers) {
    for (const group of claimGroups(model)) {
      for (const claim of group.claims) {
        if (claim.measure !== 'seizure') continue;
        if (group.scope === null || !tellsEvidence(group.scope) || claim.seizure === null || claim.substance === null || claim.unit === null || readingsOf(claim.seizure).length === 0) {
          answers.notApplicable();
          continue;
        }
        const { unit, factor } = commonUnit(claim.unit);
        const parts = seizedIn(group.scope).find((each) => each.substance === claim.substance && each.unit === unit)?.parts ?? [];
        const sums = sumsOf(parts);
        if (sums === null) answers.notApplicable();
        else if (agrees(group.scope, claim) || agreesWithPrinted(group.scope, claim)) answers.pass();
        else answers.fail(findingOf(claim, { unit, factor, parts, sum: sums[0] ?? new Big(0) }, group, group.scope, model));
      }
    }
  },
};

interface Computed {
  readonly unit: string;
  readonly factor: Big;
  readonly parts: readonly SeizedPart[];
  readonly sum: Big;
}

function findingOf(claim: CaseClaim, computed: Computed, group: ClaimGroup, scope: CaseScope, model: PlanModel): FindingDraft {
  const stated = (readingsOf(claim.seizure ?? neverNull())[0] ?? new Big(0)).times(computed.factor);
  const gap = stated.minus(computed.sum);
  const name = `${claim.substance} (${computed.unit})`;
  const only = group.scopes.find((other) => other !== scope && agrees(other, claim));
  const why = explain(claim, computed, gap, only, scope);
  const detail = computed.parts.length === 0 ? '' : ` (${bySource(group.scopes, scope, (part) => sumsOf(partsIn(part, claim, computed.unit))?.[0] ?? null)})`;
  return {
    spot: spotOf(claim.amount),
    quote: claim.seizure?.said.raw ?? claim.amount.raw,
    stated: stated.toFixed(),
    computed: computed.sum.toFixed(),
    difference: gap.toFixed(),
    message: {
      id: `Naskah menyebut ${claim.substance} ${formatNumber(stated)} ${computed.unit}, ${scopeName(scope).id} menjumlah ${formatNumber(computed.sum)} ${computed.unit}${detail}.${why.note.id}`,
      en: `The prose says ${formatNumber(stated)} ${computed.unit} of ${claim.substance}, ${scopeName(scope).en} add up to ${formatNumber(computed.sum)} ${computed.unit}${detail}.${why.note.en}`,
    },
    related: [...why.related, ...tableSpots(scope, model)],
    repairs: [...why.repairs, ...(computed.parts.length === 0 ? [] : [claimRepair(claim, computed, name)]), ...(why.explained ? [] : cellRepairs(computed, gap))],
  };
}

interface Why {
  /** Whether nothing more has to be looked for. */
  readonly explained: boolean;
  readonly note: Bilingual;
  readonly related: readonly Spot[];
  readonly repairs: readonly Repair[];
}

/** What most likely happened: another unit, one source only, a row left out, a mark in the wrong place. */
function explain(claim: CaseClaim, { parts, sum, unit }: Computed, gap: Big, only: CaseScope | undefined, scope: CaseScope): Why {
  if (parts.length === 0) {
    const other = seizedIn(scope).find((each) => each.substance === claim.substance && sumsOf(each.parts)?.some((total) => total.eq(claim.amount.value ?? 0)) === true);
    const written = claim.seizure?.said;
    if (other === undefined || written === undefined) return { explained: true, note: { id: ` Tidak satu baris pun menyebut ${claim.substance} dalam ${unit}.`, en: ` No row has ${claim.substance} in ${unit}.` }, related: [], repairs: [] };
    return {
      explained: true,
      note: { id: ` Tabel menyebutnya dalam ${other.unit}.`, en: ` The tables give it in ${other.unit}.` },
      related: other.parts.map((part) => spotOf(part.seizure.said)),
      repairs: [{ changes: [changeTo(written, `${claim.amount.raw} ${other.unit}`)], reason: { id: `Jumlahnya cocok dengan tabel bila satuannya ${other.unit}.`, en: `The amount agrees with the tables when the unit is ${other.unit}.` } }],
    };
  }
  if (only !== undefined) return { explained: true, note: { id: ` Angka itu cocok hanya dengan ${scopeName(only).id}.`, en: ` It agrees with ${scopeName(only).en} only.` }, related: [], repairs: [] };
  const leftOut = parts.find((part) => part.readings[0]?.eq(gap.neg()) === true);
  if (leftOut !== undefined) {
    const { said } = leftOut.seizure;
    return { explained: true, note: { id: ` Selisihnya tepat “${said.raw}”${placeNote(said).id}, yang tidak ikut dijumlah.`, en: ` The difference is exactly “${said.raw}”${placeNote(said).en}, which was not added.` }, related: [spotOf(said)], repairs: [] };
  }
  const shift = [10, 100, 1000].find((times) => sum.eq(sum.plus(gap).times(times)) || sum.times(times).eq(sum.plus(gap)));
  if (shift !== undefined) return { explained: false, note: { id: ` Tanda ribuan atau desimalnya bergeser (${shift} kali).`, en: ` Its mark is out of place (${shift} times).` }, related: [], repairs: [] };
  return { explained: false, note: { id: '', en: '' }, related: [], repairs: [] };
}

function claimRepair(claim: CaseClaim, { sum, factor }: Computed, name: string): Repair {
  return { changes: [changeTo(claim.amount, formatNumber(sum.div(factor)))], reason: { id: `Jumlah tabel untuk ${name}.`, en: `The sum of the tables for ${name}.` } };
}

/** A single row whose mark shifted, or that lost one digit, and with which the sum would agree with the prose. */
function cellRepairs({ parts }: Computed, gap: Big): Repair[] {
  return parts.flatMap((part) => {
    const value = part.readings[0];
    const right = value?.plus(gap);
    if (value === undefined || right === undefined || right.lte(0) || part.seizure.unit !== commonUnit(part.seizure.unit ?? '').unit) return [];
    const digits = (amount: Big): string => amount.toFixed().replace(/\D/g, '').replace(/^0+|0+$/g, '');
    const shifted = digits(value) === digits(right);
    if (!shifted && !differsByOneDigit(value.toFixed(), right.toFixed())) return [];
    const { figure } = part.seizure;
    const what = shifted ? { id: 'tanda desimal atau ribuannya bergeser', en: 'its mark is out of place' } : { id: 'satu angka keliru', en: 'one digit is wrong' };
    return [{ changes: [changeTo(figure, formatNumber(right))], reason: { id: `${part.region}${placeNote(figure).id}: ${what.id}; dengan ${formatNumber(right)} jumlahnya cocok dengan naskah.`, en: `${part.region}${placeNote(figure).en}: ${what.en}; with ${formatNumber(right)} the sum agrees with the prose.` } }];
  });
}

function differsByOneDigit(a: string, b: string): boolean {
  return a.length === b.length && a.length > 2 && [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

function partsIn(scope: CaseScope, claim: CaseClaim, unit: string): readonly SeizedPart[] {
  return seizedIn(scope).find((each) => each.substance === claim.substance && each.unit === unit)?.parts ?? [];
}

function neverNull(): never {
  throw new Error('a seizure claim without its seizure');
}
