// The number of staff that prose gives is one that the staffing table holds.

import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';

const TABLE = table('DATA PEGAWAI', ['NO', 'SATKER', 'POLRI', 'BNN', 'JML', 'DSP', 'KET (+/-)', 'PPNPN', 'TOTAL PEGAWAI'], ['1', 'BNNP', '13', '17', '30', '153', '-123', '23', '53']);

export const staffingClaim: Rule = {
  id: 'staffing-claim',
  family: 4,
  severity: 'error',
  title: { id: 'Jumlah pegawai dalam naskah tidak ada pada tabel', en: 'The number of staff in the prose is not in the table' },
  what: { id: 'Membandingkan "sebanyak … orang" dalam naskah tentang pegawai dengan jumlah pada tabel pegawai.', en: 'Compares "sebanyak … orang" in prose about staff with the totals of the staffing table.' },
  why: { id: 'Naskah dan tabel yang berbeda membuat keduanya diragukan.', en: 'Where prose and table differ, both are doubted.' },
  examples: [
    { title: { id: '35 orang disebut, tabel 53', en: '35 claimed, the table has 53' }, text: bab1('Kantor ini didukung Sumber Daya Manusia sebanyak 35 orang, dengan rincian:', TABLE), findings: 1 },
    { title: { id: '53 orang', en: '53' }, text: bab1('Kantor ini didukung Sumber Daya Manusia sebanyak 53 orang, dengan rincian:', TABLE), findings: 0 },
  ],
  check({ staffing: { table, tables, claims } }, answers) {
    if (table === null) return;
    const column = table.columns.findLast((each) => each.role === 'total') ?? table.columns.findLast((each) => each.role === 'subtotal');
    const row = table.rows.find((each) => each.isTotal) ?? (table.rows.length === 1 ? table.rows[0] : undefined);
    const total = column === undefined ? null : (row?.values.get(column.title) ?? null);
    const printed = new Set(tables.flatMap(({ rows, columns }) => rows.flatMap((each) => columns.map((col) => each.values.get(col.title)?.value ?? null))));
    const summed = column === undefined ? 0 : table.rows.filter((each) => !each.isTotal).reduce((sum, each) => sum + (each.values.get(column.title)?.value ?? 0), 0);
    for (const claim of claims) {
      if (claim.value === null || column === undefined) answers.notApplicable();
      else if (printed.has(claim.value) || claim.value === summed) answers.pass();
      else {
        const right = total?.value ?? summed;
        answers.fail({
          spot: spotOf(claim),
          quote: claim.raw,
          stated: String(claim.value),
          computed: String(right),
          difference: String(claim.value - right),
          message: { id: `Naskah menyebut ${claim.value} orang, ${column.title} pada tabel ${right}.`, en: `The prose says ${claim.value}, ${column.title} in the table is ${right}.` },
          related: total === null ? [] : [spotOf(total)],
          repairs: [{ changes: [changeTo(claim, String(right))], reason: { id: `${column.title} pada tabel.`, en: `${column.title} in the table.` } }],
        });
      }
    }
  },
};
