// Rows of one level carry the same marker; a row without one may be of any level.

import type { NodeLevel, PlanNode } from '../../../plan/node.ts';
import { nodeSpot } from '../../repair/spots.ts';
import type { Bilingual, Repair, Rule } from '../../rule.ts';
import { exampleMatrix, KEGIATAN, KRO, PROGRAM, RO } from './example-matrix.ts';

const LEVELS = ['kro', 'ro'] as const satisfies readonly NodeLevel[];
const NAMES = { kro: 'KRO', ro: 'RO' } as const;
const FURTHER_KRO = [{ name: '051. Rapat', amount: '30.000.000' }, { name: 'Layanan Umum', volume: '1', satuan: 'Layanan', amount: '5.000.000' }, { ...RO, amount: '5.000.000' }] as const;

export const markerLost: Rule = {
  id: 'marker-lost',
  family: 9,
  severity: 'warning',
  title: { id: 'KRO atau RO tanpa penanda', en: 'A KRO or RO without its marker' },
  what: { id: 'KRO dan RO yang tidak berkode dikenali dari penandanya. Bila baris lain pada tingkat itu berpenanda, baris tanpa penanda disebut, semuanya dalam satu temuan.', en: 'A KRO and an RO without a code are known by their marker. Where other rows of the level carry one, the rows without are named, all in one finding.' },
  why: { id: 'Tanpa penanda atau kode, pembaca tidak tahu baris itu KRO, RO, atau bagian dari baris di atasnya.', en: 'Without marker or code a reader cannot tell whether the row is a KRO, an RO or part of the row above.' },
  examples: [
    { title: { id: 'Satu KRO tanpa penanda', en: 'One KRO without marker' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, RO, ...FURTHER_KRO), findings: 1 },
    { title: { id: 'Semua berpenanda', en: 'All with markers' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, RO), findings: 0 },
    { title: { id: 'Matriks yang memang tanpa penanda', en: 'A matrix that has no markers at all' }, text: exampleMatrix(PROGRAM, KEGIATAN, { ...KRO, name: 'Layanan Manajemen Kinerja Internal' }, { ...RO, name: 'Layanan Perencanaan' }, { name: '051. Rapat', amount: '30.000.000' }, { name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '30.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    for (const level of LEVELS) {
      const rows = uncoded(model.content.nodes, level);
      const bare = rows.filter((node) => node.marker === null);
      const [first, ...others] = bare;
      if (first === undefined || bare.length === rows.length) {
        if (rows.length > 0) answers.pass();
        continue;
      }
      answers.fail({
        spot: nodeSpot(first, 'marker'), quote: first.name, stated: null, computed: null, difference: null,
        message: {
          id: `${bare.length} dari ${rows.length} ${NAMES[level]} tidak berpenanda${lines(bare, 'baris')}: ${first.name}.`,
          en: `${bare.length} of ${rows.length} ${NAMES[level]} have no marker${lines(bare, 'lines')}: ${first.name}.`,
        },
        related: others.map((node) => nodeSpot(node, 'marker')),
        repairs: remarked(bare, rows),
      });
    }
  },
};

export const markerUnreadable: Rule = {
  id: 'marker-unreadable',
  family: 9,
  severity: 'info',
  title: { id: 'Ikon penanda tidak terbawa', en: 'An icon that marks a level did not come through' },
  what: { id: 'Baris yang jelas didahului ikon, tetapi ikonnya hilang saat dokumen disalin menjadi teks, serta ikon yang berbeda-beda untuk satu tingkat, disebut dalam satu temuan.', en: 'Rows that plainly had an icon before them which was lost when the document became text, and different icons for one level, are named in one finding.' },
  why: { id: 'Ikon berupa gambar berganti atau hilang di setiap komputer; penanda teks atau kode tidak.', en: 'Icons that are pictures change or vanish on every computer; a marker in text or a code does not.' },
  examples: [
    { title: { id: 'Ikon hilang, spasinya tinggal', en: 'The icon is lost, its blank is left' }, text: exampleMatrix(PROGRAM, KEGIATAN, { ...KRO, name: ' Layanan Manajemen Kinerja Internal' }, RO), findings: 1 },
    { title: { id: 'Ikon terbaca', en: 'A readable icon' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, RO), findings: 0 },
  ],
  check(model, answers) {
    for (const level of LEVELS) {
      const rows = uncoded(model.content.nodes, level);
      const [first, ...others] = rows.filter((node) => node.marker === '');
      if (first === undefined) {
        if (rows.length > 0) answers.pass();
        continue;
      }
      const lost = [first, ...others];
      const glyphs = [...new Set(rows.map((node) => node.marker ?? '').filter((marker) => marker !== ''))];
      const varied: Bilingual = glyphs.length > 1 ? { id: `; yang terbaca berbeda-beda (${glyphs.join(' ')})`, en: `; the readable ones differ (${glyphs.join(' ')})` } : { id: '', en: '' };
      answers.fail({
        spot: nodeSpot(first, 'marker'), quote: first.name, stated: null, computed: null, difference: null,
        message: { id: `Ikon ${lost.length} dari ${rows.length} ${NAMES[level]} tidak terbawa ke dalam teks${lines(lost, 'baris')}${varied.id}.`, en: `The icons of ${lost.length} of ${rows.length} ${NAMES[level]} did not come through into the text${lines(lost, 'lines')}${varied.en}.` },
        related: others.map((node) => nodeSpot(node, 'marker')),
        repairs: remarked(lost, rows),
      });
    }
  },
};

function uncoded(nodes: readonly PlanNode[], level: NodeLevel): readonly PlanNode[] {
  return nodes.filter((node) => node.level === level && node.code === null);
}

/** The marker most rows of the level carry. */
function remarked(bare: readonly PlanNode[], rows: readonly PlanNode[]): Repair[] {
  const [used] = [...Map.groupBy(rows.filter((node) => (node.marker ?? '') !== ''), (node) => node.marker!)].toSorted((a, b) => b[1].length - a[1].length);
  if (used === undefined) return [];
  return [{ changes: bare.map((node) => ({ spot: nodeSpot(node, 'marker'), from: node.marker ?? '', to: used[0] })), reason: { id: 'Penanda yang paling banyak dipakai pada tingkat itu.', en: 'The marker most rows of that level carry.' } }];
}

function lines(rows: readonly PlanNode[], word: string): string {
  const numbers = rows.map((node) => node.place.line).filter((line) => line !== null);
  return numbers.length === 0 ? '' : ` (${word} ${numbers.slice(0, 6).join(', ')}${numbers.length > 6 ? ', …' : ''})`;
}
