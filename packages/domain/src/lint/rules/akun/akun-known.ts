// A code of an akun that the list does not hold is worth a look: it may be mistyped, or the list may be behind.

import { AKUN, AKUN_SOURCE, JENIS_BELANJA } from '@tenun/reference';
import { foldName } from '../../../words/likeness.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleDetails } from './example-details.ts';

const CODES: ReadonlySet<string> = new Set(AKUN.map((akun) => akun.code));
const NAMES: ReadonlySet<string> = new Set(AKUN.map((akun) => foldName(akun.name)));

export const akunKnown: Rule = {
  id: 'akun-unknown',
  family: 11,
  severity: 'info',
  title: { id: 'Kode akun tidak ada dalam daftar', en: 'The code of an akun is not in the list' },
  what: { id: 'Setiap kode akun dicari dalam daftar akun yang dikenal Tenun. Daftar itu belum lengkap dan sebagian belum diverifikasi, karena itu hanya catatan.', en: 'Each code of an akun is looked up in the list that Tenun knows. The list is not complete and partly not verified, so this is only a note.' },
  why: { id: 'Kode yang salah ketik baru ditolak ketika dimasukkan ke SAKTI.', en: 'A mistyped code is refused only when it is entered into SAKTI.' },
  examples: [
    { title: { id: 'Kode yang dikenal', en: 'A known code' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000']), findings: 0 },
    { title: { id: 'Kode yang tidak dikenal', en: 'An unknown code' }, text: exampleDetails(['521299', 'Belanja Barang Khusus', '', '', '', '1.500.000']), findings: 1 },
  ],
  check({ content }, answers) {
    for (const node of content.nodes) {
      if (node.level !== 'akun' || node.code === null || !/^\d{6}$/.test(node.code)) continue;
      if (CODES.has(node.code)) answers.pass();
      // No jenis belanja at all, or the name of another code: rules of their own say so.
      else if (NAMES.has(foldName(node.name)) || !JENIS_BELANJA.some((kind) => node.code!.startsWith(kind.code))) answers.notApplicable();
      else {
        const name = rowName(node);
        answers.fail({
          spot: nodeSpot(node, 'code'), quote: node.code, stated: node.code, computed: null, difference: null,
          message: { id: `Kode ${node.code} pada ${name.id} tidak ada dalam daftar akun (tanda ${AKUN_SOURCE.mark}: belum diverifikasi); periksa di Bagan Akun Standar.`, en: `Code ${node.code} at ${name.en} is not in the list of akun (mark ${AKUN_SOURCE.mark}: not verified); look it up in the standard chart of accounts.` },
        });
      }
    }
  },
};
