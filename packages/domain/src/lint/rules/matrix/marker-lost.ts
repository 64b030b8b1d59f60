// Rows of one level carry the same marker; where some lost theirs, their level can only be guessed.

import type { NodeLevel, PlanNode } from '../../../plan/node.ts';
import { nodeSpot } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleMatrix, KEGIATAN, KRO, PROGRAM, RO } from './example-matrix.ts';

const NAMES: Partial<Record<NodeLevel, string>> = { kro: 'KRO', ro: 'RO' };

export const markerLost: Rule = {
  id: 'marker-lost',
  family: 9,
  severity: 'info',
  title: { id: 'Penanda tingkat hilang', en: 'The marker of a level is lost' },
  what: { id: 'KRO dan RO yang tidak berkode dikenali dari penandanya. Bila sebagian berpenanda dan sebagian tidak, semua baris tanpa penanda disebut dalam satu temuan.', en: 'KRO and RO without a code are known by their marker. Where some carry one and others do not, all rows without are named in one finding.' },
  why: { id: 'Tanpa penanda atau kode, pembaca tidak tahu baris itu KRO atau RO; penanda berupa gambar sering hilang saat disalin.', en: 'Without marker or code a reader cannot tell a KRO from an RO; markers that are pictures are often lost in copying.' },
  examples: [
    { title: { id: 'Satu KRO tanpa penanda', en: 'One KRO without marker' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, RO, { name: '051. Rapat', amount: '30.000.000' }, { name: 'Layanan Umum', volume: '1', satuan: 'Layanan', amount: '5.000.000' }, { ...RO, amount: '5.000.000' }), findings: 1 },
    { title: { id: 'Semua berpenanda', en: 'All with markers' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, RO), findings: 0 },
  ],
  check(model, answers) {
    for (const level of ['kro', 'ro'] as const) {
      const rows = model.content.nodes.filter((node) => node.level === level && node.code === null);
      const bare = rows.filter((node) => (node.marker ?? '') === '');
      const marked = rows.length - bare.length;
      // Where no row of the level has a marker and none is known to have stood there, the matrix does without.
      const meant = marked > 0 || rows.some((node) => node.marker === '');
      const [first, ...others] = bare;
      if (first === undefined || !meant) {
        if (rows.length > 0) answers.pass();
        continue;
      }
      const glyphs = [...new Set(rows.map((node) => node.marker ?? '').filter((marker) => marker !== ''))];
      const name = NAMES[level];
      answers.fail({
        spot: nodeSpot(first, 'marker'), quote: first.name, stated: null, computed: null, difference: null,
        message: {
          id: `${bare.length} dari ${rows.length} ${name} tidak berpenanda${lines(bare, 'baris')}${glyphs.length > 1 ? `; yang lain memakai penanda berbeda-beda (${glyphs.join(' ')})` : ''}.`,
          en: `${bare.length} of ${rows.length} ${name} have no marker${lines(bare, 'lines')}${glyphs.length > 1 ? `; the others use different ones (${glyphs.join(' ')})` : ''}.`,
        },
        related: others.map((node) => nodeSpot(node, 'marker')),
        repairs: glyphs[0] === undefined ? [] : [{ changes: bare.map((node) => ({ spot: nodeSpot(node, 'marker'), from: node.marker ?? '', to: mostUsed(rows) })), reason: { id: `Penanda yang dipakai ${name} lainnya.`, en: `The marker the other ${name} carry.` } }],
      });
    }
  },
};

function mostUsed(rows: readonly PlanNode[]): string {
  const counts = [...Map.groupBy(rows.filter((node) => (node.marker ?? '') !== ''), (node) => node.marker!)].toSorted((a, b) => b[1].length - a[1].length);
  return counts[0]?.[0] ?? '';
}

function lines(rows: readonly PlanNode[], word: string): string {
  const numbers = rows.map((node) => node.place.line).filter((line) => line !== null);
  return numbers.length === 0 ? '' : ` (${word} ${numbers.slice(0, 6).join(', ')}${numbers.length > 6 ? ', …' : ''})`;
}
