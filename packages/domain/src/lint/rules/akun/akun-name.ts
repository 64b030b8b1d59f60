// A code of an akun and its name say the same account; where the name is that of another code, one of the two is wrong.

import { AKUN, type Akun } from '@tenun/reference';
import type { PlanNode } from '../../../plan/node.ts';
import { foldName } from '../../../words/likeness.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleDetails } from './example-details.ts';

const BY_CODE: ReadonlyMap<string, Akun> = new Map(AKUN.map((akun) => [akun.code, akun]));
const BY_NAME: ReadonlyMap<string, Akun> = new Map(AKUN.map((akun) => [foldName(akun.name), akun]));

export const akunName: Rule = {
  id: 'akun-name',
  family: 11,
  severity: 'warning',
  title: { id: 'Nama akun milik kode lain', en: 'The name of an akun belongs to another code' },
  what: { id: 'Nama setiap akun dicari dalam daftar akun; bila nama itu milik kode lain, dilaporkan dengan kode yang dikenal bernama itu.', en: 'The name of each akun is looked up in the list of akun; where it belongs to another code, that code is told.' },
  why: { id: 'Pembayaran dan realisasi mengikuti kode; nama yang lain membuat orang membelanjakan akun yang keliru.', en: 'Payment and realisation follow the code; another name makes people spend from the wrong account.' },
  examples: [
    { title: { id: 'Kode dan nama sama', en: 'Code and name agree' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000']), findings: 0 },
    { title: { id: '524111 bernama Belanja Bahan', en: '524111 called Belanja Bahan' }, text: exampleDetails(['524111', 'Belanja Bahan', '', '', '', '1.500.000']), findings: 1 },
    { title: { id: 'Dua angka tertukar', en: 'Two digits changed places' }, text: exampleDetails(['521121', 'Belanja Bahan', '', '', '', '1.500.000']), findings: 1 },
  ],
  check({ content }, answers) {
    for (const node of content.nodes) {
      if (node.level !== 'akun' || node.code === null || !/^\d{6}$/.test(node.code)) continue;
      const owner = BY_NAME.get(foldName(node.name));
      if (owner === undefined || owner.code === node.code) {
        if (owner === undefined) answers.notApplicable();
        else answers.pass();
        continue;
      }
      answers.fail({
        spot: nodeSpot(node, 'code'), quote: node.code, stated: node.code, computed: owner.code, difference: null,
        ...messageOf(node, node.code, owner),
        related: [nodeSpot(node, 'name')],
        repairs: [{ changes: [{ spot: nodeSpot(node, 'code'), from: node.code, to: owner.code }], reason: { id: `Kode yang dikenal bernama “${owner.name}”.`, en: `The code known by the name “${owner.name}”.` } }],
      });
    }
  },
};

function messageOf(node: PlanNode, code: string, owner: Akun): { message: { id: string; en: string } } {
  const known = BY_CODE.get(code);
  const name = rowName(node);
  // Names of akun in the list are from memory; a person decides.
  const doubt = { id: ' (nama dalam daftar belum diverifikasi)', en: ' (names in the list are not verified)' };
  return {
    message: known === undefined
      ? { id: `${name.id} berkode ${code}, yang tidak ada dalam daftar akun; “${owner.name}” dikenal dengan kode ${owner.code}${doubt.id}.`, en: `${name.en} has the code ${code}, which is not in the list of akun; “${owner.name}” is known by ${owner.code}${doubt.en}.` }
      : { id: `${name.id} berkode ${code} (${known.name}), tetapi nama itu milik ${owner.code}${doubt.id}.`, en: `${name.en} has the code ${code} (${known.name}), but that name belongs to ${owner.code}${doubt.en}.` },
  };
}
