// A sentence that lists what was seized leaves nothing out that the tables hold.

import { formatNumber } from '../../../number/format-number.ts';
import type { CaseClaim } from '../../../rkt/cases.ts';
import type { FindingDraft, Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { claimGroups, commonUnit, seizedIn, sumsOf, tellsEvidence, type Seized } from './case-scope.ts';
import { bab1, caseTable } from './example-bab1.ts';

const TABLE = caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '3', '4', '2,5 Gram Shabu dan 10 butir ekstasi', '1', '1', '230 butir riklona']);
const SENTENCE = 'Tahun 2023 s.d 2024 terungkap 4 kasus dengan 5 orang tersangka, dengan barang bukti: ';

export const seizureLeftOut: Rule = {
  id: 'seizure-left-out',
  family: 7,
  severity: 'warning',
  title: { id: 'Barang bukti pada tabel tidak disebut dalam naskah', en: 'Evidence in the tables is not mentioned in the prose' },
  what: { id: 'Bila sebuah kalimat merinci barang bukti (dua zat atau lebih), setiap zat dan satuan pada tabel tahun itu harus ikut disebut.', en: 'When a sentence lists evidence (two substances or more), each substance and unit in the tables of those years has to be in it.' },
  why: { id: 'Pembaca mengira rincian itu lengkap.', en: 'A reader takes such a list to be complete.' },
  examples: [
    { title: { id: 'Riklona tidak disebut', en: 'Riklona is not mentioned' }, text: bab1(`${SENTENCE}shabu 2,5 gram; ekstasi 10 butir.`, TABLE), findings: 1 },
    { title: { id: 'Rincian lengkap', en: 'The list is complete' }, text: bab1(`${SENTENCE}shabu 2,5 gram; ekstasi 10 butir dan riklona 230 butir.`, TABLE), findings: 0 },
    { title: { id: 'Tanpa rincian', en: 'No list' }, text: bab1(`${SENTENCE}shabu 2,5 gram.`, TABLE), findings: 0 },
  ],
  check(model, answers) {
    for (const { claims, scope } of claimGroups(model)) {
      const listed = claims.filter((claim) => claim.measure === 'seizure' && claim.substance !== null && claim.unit !== null);
      const last = listed.at(-1);
      if (scope === null || !tellsEvidence(scope) || last === undefined || /\bantara lain\b|\bdi ?antaranya\b/i.test(last.sentence) || new Set(listed.map((claim) => claim.substance)).size < 2) continue;
      for (const seized of seizedIn(scope)) {
        const substance = listed.filter((claim) => claim.substance === seized.substance);
        if (substance.some((claim) => commonUnit(claim.unit ?? '').unit === seized.unit)) answers.pass();
        // A sentence that has the amount under another unit is seizure-total-claim's finding.
        else if (substance.some((claim) => !seizedIn(scope).some((each) => each.substance === claim.substance && each.unit === commonUnit(claim.unit ?? '').unit))) answers.notApplicable();
        else answers.fail(findingOf(seized, substance.at(-1) ?? last, substance.length > 0));
      }
    }
  },
};

function findingOf(seized: Seized, after: CaseClaim, otherUnit: boolean): FindingDraft {
  const sum = sumsOf(seized.parts)?.[0] ?? null;
  const amount = sum === null ? '' : `${formatNumber(sum)} `;
  const places = seized.parts.map((part) => placeNote(part.seizure.said));
  const said = after.seizure?.said ?? after.amount;
  return {
    spot: spotOf(said),
    quote: said.raw,
    stated: null,
    computed: sum?.toFixed() ?? null,
    difference: null,
    message: {
      id: `Tabel memuat ${seized.substance} ${amount}${seized.unit}${places[0]?.id ?? ''}; rincian dalam naskah ${otherUnit ? `menyebut ${seized.substance} dalam satuan lain saja` : 'tidak menyebutnya'}.`,
      en: `The tables hold ${amount}${seized.unit} of ${seized.substance}${places[0]?.en ?? ''}; the list in the prose ${otherUnit ? `has ${seized.substance} in another unit only` : 'does not mention it'}.`,
    },
    related: seized.parts.map((part) => spotOf(part.seizure.said)),
    repairs: sum === null ? [] : [{
      changes: [changeTo(said, otherUnit ? `${said.raw} dan ${formatNumber(sum)} ${seized.unit}` : `${said.raw}; ${seized.substance} ${formatNumber(sum)} ${seized.unit}`)],
      reason: { id: 'Ditambahkan pada rincian.', en: 'Added to the list.' },
    }],
  };
}
