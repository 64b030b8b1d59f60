// The cases and suspects that a sentence counts have to be what the case tables add up to.

import type { Said } from '../../../document/place.ts';
import { formatNumber } from '../../../number/format-number.ts';
import type { CaseClaim } from '../../../rkt/cases.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { FindingDraft, Repair, Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { agrees, agreesWithPrinted, claimGroups, countIn, type CaseScope, type ClaimGroup } from './case-scope.ts';
import { bab1, caseTable } from './example-bab1.ts';
import { bySource, scopeName, tableSpots } from './say-sources.ts';

const TABLES = [
  caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '3', '4', '2,5 Gram Shabu', '-', '-', '-'], ['2', 'Kota Gorontalo', '5', '6', '4,5 Gram Shabu', '2', '2', '1 Gram Shabu']),
  caseTable('BNN PROVINSI GORONTALO', ['1', 'Kota Gorontalo', '1', '1', '2 Gram Shabu', '-', '-', '-']),
];

export const caseTotalClaim: Rule = {
  id: 'case-total-claim',
  family: 7,
  severity: 'error',
  title: { id: 'Jumlah kasus atau tersangka dalam naskah tidak sama dengan tabel', en: 'Cases or suspects in the prose are not what the tables add up to' },
  what: { id: 'Menjumlahkan kasus dan tersangka pada tabel tiap sumber data, untuk tahun yang disebut kalimat, lalu membandingkannya dengan angka dalam kalimat. Angka-angka satu kalimat harus menghitung sumber yang sama.', en: 'Adds up cases and suspects in the table of each source over the years a sentence names, and compares. The figures of one sentence have to count the same sources.' },
  why: { id: 'Angka dalam kalimatlah yang dikutip pimpinan dan pers; tabelnya yang dapat dibuktikan.', en: 'The sentence is what heads of office and the press quote; the table is what can be proved.' },
  examples: [
    { title: { id: 'Tersangka 14, tabel 13', en: '14 suspects, the tables have 13' }, text: bab1('Tahun 2023 s.d 2024 terungkap 11 kasus dengan 14 orang tersangka.', ...TABLES), findings: 1 },
    { title: { id: 'Kedua sumber dijumlah', en: 'Both sources added' }, text: bab1('Tahun 2023 s.d 2024 terungkap 11 kasus dengan 13 orang tersangka.', ...TABLES), findings: 0 },
    { title: { id: 'Satu sumber saja', en: 'One source only' }, text: bab1('Tahun 2023 s.d 2024 POLDA Gorontalo mengungkap 10 kasus dengan 12 orang tersangka.', ...TABLES), findings: 0 },
    { title: { id: 'Kasus dari dua sumber, tersangka dari satu', en: 'Cases of both sources, suspects of one' }, text: bab1('Tahun 2023 s.d 2024 terungkap 11 kasus dengan 12 orang tersangka dan barang bukti shabu 10 gram.', ...TABLES), findings: 1 },
    { title: { id: 'Keseluruhan dan bagiannya', en: 'The whole and its parts' }, text: bab1('Tahun 2023 s.d 2024 terungkap 11 kasus, terdiri dari 10 kasus oleh Polda dan 1 kasus oleh BNN Provinsi.', ...TABLES), findings: 0 },
    { title: { id: 'Satu bagian keliru', en: 'One part is wrong' }, text: bab1('Tahun 2023 s.d 2024 terungkap 11 kasus, terdiri dari 12 kasus oleh Polda dan 1 kasus oleh BNN Provinsi.', ...TABLES), findings: 1 },
    { title: { id: 'Tahun di luar tabel', en: 'A year the tables do not hold' }, text: bab1('Tahun 2019 terungkap 99 kasus.', ...TABLES), findings: 0 },
  ],
  check(model, answers) {
    const groups = claimGroups(model);
    for (const group of groups) {
      for (const claim of group.claims) {
        if (claim.measure === 'seizure') continue;
        // A sentence that gives the parts beside the whole (`95 kasus, terdiri dari 87 … dan 8 …`) counts several scopes.
        const inParts = groups.flatMap((each) => each.claims).filter((other) => other.measure === claim.measure && other.sentence === claim.sentence).length > 1;
        const computed = group.scope === null ? null : countIn(group.scope, claim.measure);
        if (group.scope === null || computed === null || claim.amount.value === null) answers.notApplicable();
        else if (Number(claim.amount.value) === computed || agreesWithPrinted(group.scope, claim) || (inParts && group.scopes.some((scope) => agrees(scope, claim)))) answers.pass();
        else answers.fail(findingOf(claim, Number(claim.amount.value), computed, group, group.scope, model));
      }
    }
  },
};

function findingOf(claim: CaseClaim, stated: number, computed: number, group: ClaimGroup, scope: CaseScope, model: PlanModel): FindingDraft {
  const measure = claim.measure === 'cases' ? 'cases' : 'suspects';
  const thing = measure === 'cases' ? { id: 'kasus', en: 'cases' } : { id: 'tersangka', en: 'suspects' };
  const only = group.scopes.find((other) => other !== scope && agrees(other, claim));
  const onlyNote = only === undefined ? { id: '', en: '' } : { id: ` Angka itu cocok hanya dengan ${scopeName(only).id}, padahal angka lain dalam kalimat ini tidak.`, en: ` It agrees with ${scopeName(only).en} only, unlike the other figures of this sentence.` };
  const detail = bySource(group.scopes, scope, (part) => countIn(part, measure));
  const doubtful = measure === 'suspects' ? rowsShortOfSuspects(scope) : [];
  const repairs: Repair[] = [{ changes: [changeTo(claim.amount, formatNumber(String(computed)))], reason: { id: `Jumlah ${scopeName(scope).id}: ${detail}.`, en: `The sum of ${scopeName(scope).en}: ${detail}.` } }];
  for (const { suspects, cases } of doubtful) {
    const right = (suspects.value ?? 0) + stated - computed;
    if (right <= (suspects.value ?? 0) || right > cases * 2) continue;
    repairs.push({
      changes: [changeTo(suspects, String(right))],
      reason: { id: `Baris ini${placeNote(suspects).id} menyebut ${cases} kasus dengan hanya ${suspects.raw} tersangka; dengan ${right} jumlahnya cocok dengan naskah.`, en: `This row${placeNote(suspects).en} has ${cases} cases with only ${suspects.raw} suspects; with ${right} the sum agrees with the prose.` },
    });
  }
  return {
    spot: spotOf(claim.amount),
    quote: claim.amount.raw,
    stated: String(stated),
    computed: String(computed),
    difference: String(stated - computed),
    message: {
      id: `Naskah menyebut ${stated} ${thing.id}, ${scopeName(scope).id} menjumlah ${computed} (${detail}).${onlyNote.id}`,
      en: `The prose says ${stated} ${thing.en}, ${scopeName(scope).en} add up to ${computed} (${detail}).${onlyNote.en}`,
    },
    related: [...doubtful.map(({ suspects }) => spotOf(suspects)), ...tableSpots(scope, model)],
    repairs,
  };
}

/** Rows with fewer suspects than cases: where a missing suspect is looked for first. */
function rowsShortOfSuspects(scope: CaseScope): { suspects: Said<number>; cases: number }[] {
  return scope.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap(({ cases, suspects, year }) => {
    if (cases?.value == null || suspects?.value == null || cases.value <= suspects.value || year < scope.from || year > scope.to) return [];
    return [{ suspects, cases: cases.value }];
  })));
}
