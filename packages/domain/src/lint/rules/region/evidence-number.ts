// A figure of evidence that cannot be read, or can be read two ways, counts for nothing until somebody says what it is.

import type { Seizure } from '../../../rkt/cases.ts';
import { formatNumber } from '../../../number/format-number.ts';
import type { Bilingual, FindingDraft, Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, caseTable } from './example-bab1.ts';

export const evidenceNumber: Rule = {
  id: 'evidence-number',
  family: 2,
  severity: 'error',
  title: { id: 'Angka barang bukti tidak terbaca', en: 'A figure of evidence cannot be read' },
  what: { id: 'Mencari angka barang bukti yang pemisah ribuan atau desimalnya rusak, dan angka yang dapat dibaca dua cara karena tabelnya memakai titik sebagai tanda desimal.', en: 'Looks for figures of evidence with broken marks, and figures with two readings since their table uses the point as decimal mark.' },
  why: { id: 'Angka seperti itu tidak ikut dijumlah; total dan naskah menjadi kurang.', en: 'Such a figure is in no sum; totals and prose fall short.' },
  examples: [
    { title: { id: 'Pemisah rusak', en: 'Broken groups' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '1.25.3 Gram Ganja', '-', '-', '-'])), findings: 1 },
    { title: { id: 'Dapat dibaca dua cara', en: 'Two readings' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '1.253 Gram Ganja', '1', '1', '17.6363 Gram Ganja'])), findings: 1 },
    { title: { id: 'Terbaca', en: 'Readable' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '1.253 Gram Ganja dan 2 paket shabu', '-', '-', '-'])), findings: 0 },
  ],
  check({ cases }, answers) {
    const all = [...cases.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.seizures))), ...cases.claims.flatMap((claim) => claim.seizure ?? [])];
    for (const seizure of all) {
      if (seizure.amount !== null) answers.pass();
      else answers.fail(findingOf(seizure));
    }
  },
};

const REASONS: Readonly<Record<NonNullable<Seizure['malformed']>, Bilingual>> = {
  'grouping': { id: 'kelompok ribuannya tidak tiga angka', en: 'its groups are not of three digits' },
  'two-decimal-marks': { id: 'tanda desimalnya dua', en: 'it has two decimal marks' },
  'letters-inside': { id: 'ada huruf di dalamnya', en: 'there are letters in it' },
  'not-integer': { id: 'angkanya tidak bulat', en: 'it is not whole' },
};

function findingOf(seizure: Seizure): FindingDraft {
  const { figure, readings, malformed } = seizure;
  const reason = malformed === null ? null : REASONS[malformed];
  return {
    spot: spotOf(figure),
    quote: seizure.said.raw,
    stated: null,
    computed: null,
    difference: null,
    message: readings === null
      ? { id: `“${figure.raw}” tidak terbaca: ${reason?.id ?? 'bentuknya tidak dikenal'}.`, en: `“${figure.raw}” cannot be read: ${reason?.en ?? 'its form is unknown'}.` }
      : { id: `“${figure.raw}” dapat berarti ${formatNumber(readings[0])} atau ${formatNumber(readings[1])} ${seizure.unit ?? ''}.`, en: `“${figure.raw}” may mean ${formatNumber(readings[0])} or ${formatNumber(readings[1])} ${seizure.unit ?? ''}.` },
    repairs: (readings ?? []).toReversed().map((reading) => ({ changes: [changeTo(figure, formatNumber(reading, { grouping: false }))], reason: { id: `Dibaca ${formatNumber(reading)}.`, en: `Read as ${formatNumber(reading)}.` } })),
  };
}
