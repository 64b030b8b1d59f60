// An output named after what it counts ("Unit …") but counted in something else, while a row below counts the very same number of them rightly.

import type { PlanNode } from '../../../plan/node.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleMatrix, KEGIATAN, KRO, PROGRAM, RO } from './example-matrix.ts';
import { findSatuan } from './unit-names.ts';

const FOUNDED = { name: 'A. Pembentukan Unit IBM', volume: '2', satuan: 'Unit', amount: '30.000.000' } as const;

export const countedOtherwise: Rule = {
  id: 'counted-otherwise',
  family: 12,
  severity: 'warning',
  title: { id: 'Keluaran dihitung dengan satuan lain dari namanya', en: 'An output counted in another unit than its name says' },
  what: { id: 'Membandingkan satuan RO yang namanya diawali satuan (“Unit …”, “Desa …”) dengan satuan baris di bawahnya yang menghitung jumlah yang sama.', en: 'Compares the unit of an RO whose name begins with a unit (“Unit …”, “Desa …”) with that of a row below that counts the same number.' },
  why: { id: 'Unit layanan bukan lembaga; satuan yang keliru membuat capaian keluaran tidak dapat dijumlahkan.', en: 'A service unit is no institution; with the wrong unit outputs cannot be added up.' },
  examples: [
    { title: { id: 'Unit dihitung sebagai lembaga', en: 'Units counted as institutions' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, { ...RO, name: '▪ Unit Intervensi Berbasis Masyarakat', volume: '2', satuan: 'Lembaga' }, { name: '051. Pembentukan IBM', amount: '30.000.000' }, FOUNDED), findings: 1 },
    { title: { id: 'Dihitung sebagai unit', en: 'Counted as units' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, { ...RO, name: '▪ Unit Intervensi Berbasis Masyarakat', volume: '2', satuan: 'Unit' }, { name: '051. Pembentukan IBM', amount: '30.000.000' }, FOUNDED), findings: 0 },
  ],
  check({ content: { nodes } }, answers) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const isBelow = (node: PlanNode, top: PlanNode): boolean => {
      for (let at = node.parentId; at !== null; at = byId.get(at)?.parentId ?? null) if (at === top.id) return true;
      return false;
    };
    for (const output of nodes) {
      if (output.level !== 'ro' || output.satuan === null || output.volume?.value == null) continue;
      const named = findSatuan(/^\s*(\p{L}+)/u.exec(output.name)?.[1] ?? null);
      const counted = findSatuan(output.satuan);
      if (named === undefined || counted === undefined) continue;
      const witness = named.name === counted.name ? undefined : nodes.find((node) => node.volume?.value === output.volume?.value && findSatuan(node.satuan)?.name === named.name && isBelow(node, output));
      if (witness === undefined) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: nodeSpot(output, 'satuan'), quote: `${output.volume.raw} ${output.satuan}`, stated: output.volume.value, computed: null, difference: null,
        message: { id: `${rowName(output).id} dihitung dalam ${output.satuan}, sedangkan ${rowName(witness).id} menghitung ${witness.volume?.raw ?? ''} ${witness.satuan ?? ''}.`, en: `${rowName(output).en} is counted in ${output.satuan}, while ${rowName(witness).en} counts ${witness.volume?.raw ?? ''} ${witness.satuan ?? ''}.` },
        related: [nodeSpot(witness, 'satuan')],
        repairs: [{ changes: [{ spot: nodeSpot(output, 'satuan'), from: output.satuan, to: witness.satuan ?? named.name }], reason: { id: 'Satuan baris di bawahnya, dan kata pertama namanya.', en: 'The unit of the row below, and the first word of its name.' } }],
      });
    }
  },
};
