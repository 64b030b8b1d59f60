// The first two digits of an akun say which jenis belanja it is; its name must not say another.

import { JENIS_BELANJA } from '@tenun/reference';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleDetails } from './example-details.ts';

/** Words of a name that belong to one jenis belanja only. */
const NAMED: readonly (readonly [RegExp, string])[] = [[/^belanja modal\b/i, '53'], [/^belanja pegawai\b|^belanja (?:gaji|tunjangan)\b/i, '51'], [/^belanja bantuan sosial\b/i, '57'], [/^belanja (?:bahan|barang|perjalanan|jasa|langganan|pemeliharaan)\b/i, '52']];

export const akunKind: Rule = {
  id: 'akun-kind',
  family: 11,
  severity: 'error',
  title: { id: 'Akun di luar jenis belanja, atau namanya menyebut jenis belanja lain', en: 'An akun of no jenis belanja, or named as another one' },
  what: { id: 'Dua angka pertama setiap akun adalah jenis belanja satker (51 pegawai, 52 barang, 53 modal, 57 bantuan sosial), dan nama akun tidak menyebut jenis belanja lain.', en: 'The first two digits of each akun are a jenis belanja of an office (51 staff, 52 goods, 53 capital, 57 social aid), and its name does not say another.' },
  why: { id: 'DIPA, rencana penarikan, dan kewenangan revisi mengikuti jenis belanja; akun yang salah jenis tidak dapat dibayar.', en: 'The DIPA, the withdrawal plan and the authority to revise follow the jenis belanja; an akun of the wrong one cannot be paid.' },
  examples: [
    { title: { id: 'Belanja bahan di 52', en: 'Materials under 52' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000']), findings: 0 },
    { title: { id: 'Belanja modal ditulis di 52', en: 'Capital written under 52' }, text: exampleDetails(['522111', 'Belanja Modal Peralatan dan Mesin', '', '', '', '1.500.000']), findings: 1 },
    { title: { id: 'Dua angka pertama 61', en: 'First two digits 61' }, text: exampleDetails(['611211', 'Belanja Bahan', '', '', '', '1.500.000']), findings: 1 },
  ],
  check({ content }, answers) {
    for (const node of content.nodes) {
      if (node.level !== 'akun' || node.code === null || !/^\d{6}$/.test(node.code)) continue;
      const kind = JENIS_BELANJA.find((each) => each.code === node.code!.slice(0, 2));
      const said = NAMED.find(([is]) => is.test(node.name.trim()))?.[1] ?? null;
      const named = JENIS_BELANJA.find((each) => each.code === said);
      if (kind !== undefined && (named === undefined || named === kind)) {
        answers.pass();
        continue;
      }
      const name = rowName(node);
      answers.fail({
        spot: nodeSpot(node, 'code'), quote: node.code, stated: node.code, computed: null, difference: null,
        message: kind === undefined
          ? { id: `Akun ${node.code} pada ${name.id} bukan jenis belanja satker: dua angka pertama seharusnya ${JENIS_BELANJA.map((each) => each.code).join(', ')}.`, en: `Akun ${node.code} at ${name.en} is no jenis belanja of an office: its first two digits should be ${JENIS_BELANJA.map((each) => each.code).join(', ')}.` }
          : { id: `Akun ${node.code} pada ${name.id} termasuk ${kind.name} (${kind.code}), tetapi namanya menyebut ${named!.name} (${named!.code}).`, en: `Akun ${node.code} at ${name.en} belongs to ${kind.name} (${kind.code}), but its name says ${named!.name} (${named!.code}).` },
        related: [nodeSpot(node, 'name')],
      });
    }
  },
};
