// An activity that stands under a kegiatan it has no word in common with, while all its telling words are those of another.

import type { PlanNode } from '../../../plan/node.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleMatrix, PROGRAM, type ExampleRow } from './example-matrix.ts';

const kegiatan = (name: string, sasaran: string, komponen: string, ...activities: readonly string[]): ExampleRow[] => [
  { name: `Kegiatan ${name}`, sasaran, amount: '15.000.000' }, { name: '- Layanan', volume: '1', satuan: 'Layanan', amount: '15.000.000' }, { name: '▪ Layanan', volume: '1', satuan: 'Layanan', amount: '15.000.000' }, { name: `051. ${komponen}`, amount: '15.000.000' },
  ...activities.map((activity, at) => ({ name: `${'ABCD'[at] ?? 'E'}. ${activity}`, volume: '1', satuan: 'Kali', amount: '7.500.000' })),
];
const plan = (left: string, right: string): string => exampleMatrix(PROGRAM, ...kegiatan('Pascarehabilitasi Pecandu', 'Pulihnya klien', 'Pendampingan Klien Pecandu', 'Kunjungan Rumah Klien', left), ...kegiatan('Pengawasan Tahanan dan Barang Bukti', 'Terawasinya tahanan', 'Perawatan Kesehatan Tahanan', 'Makan Tahanan', right));

export const activityMisplaced: Rule = {
  id: 'activity-misplaced',
  family: 12,
  severity: 'warning',
  title: { id: 'Aktivitas di bawah kegiatan lain', en: 'An activity under another kegiatan' },
  what: { id: 'Mencari aktivitas yang tidak memakai satu kata pun dari kegiatannya, sedangkan sekurangnya dua kata khasnya hanya dipakai satu kegiatan lain.', en: 'Looks for activities that share no word with their kegiatan, while at least two of their telling words are used by just one other kegiatan.' },
  why: { id: 'Anggaran aktivitas yang salah tempat terhitung pada kegiatan dan sasaran yang keliru.', en: 'The money of a misplaced activity counts for the wrong kegiatan and the wrong sasaran.' },
  examples: [
    { title: { id: 'Perawatan tahanan di bawah pascarehabilitasi', en: 'Care of detainees under aftercare' }, findings: 1, text: plan('Perawatan Kesehatan Tahanan Titipan', 'Perawatan Kesehatan Tahanan') },
    { title: { id: 'Pada tempatnya', en: 'In its place' }, findings: 0, text: plan('Pendampingan Klien di Rumah', 'Perawatan Kesehatan Tahanan') },
    { title: { id: 'Kata umum saja', en: 'General words only' }, findings: 0, text: plan('Rapat Koordinasi dan Evaluasi', 'Perawatan Kesehatan Tahanan') },
  ],
  check(model, answers) {
    const { branches, own } = branchesOf(model);
    for (const node of model.content.nodes) {
      const branch = own.get(node.id);
      if (node.level !== 'subkomponen' || branch === undefined) continue;
      const words = [...new Set(wordsOf(node.name))];
      // What the other rows of its own branch say, this row and those below it apart.
      const here = words.filter((word) => (branch.words.get(word) ?? 0) > 1);
      const homes = here.length > 0 ? [] : branches.filter((other) => other !== branch && words.filter((word) => (other.words.get(word) ?? 0) >= 2 && branches.every((third) => third === other || third === branch || !third.words.has(word))).length >= 2);
      const [home] = homes;
      if (home === undefined || homes.length > 1) answers.pass();
      else answers.fail({
        spot: nodeSpot(node, 'name'), quote: node.name, stated: null, computed: null, difference: null,
        message: { id: `${rowName(node).id} tidak memuat kata dari ${rowName(branch.node).id}; kata-katanya dipakai ${rowName(home.node).id}.`, en: `${rowName(node).en} has no word of ${rowName(branch.node).en}; its words are those of ${rowName(home.node).en}.` },
        related: [nodeSpot(home.node, 'name'), nodeSpot(branch.node, 'name')],
      });
    }
  },
};

interface Branch {
  readonly node: PlanNode;
  /** In how many rows of the kegiatan each word stands. */
  readonly words: Map<string, number>;
}

function branchesOf({ content }: PlanModel): { branches: readonly Branch[]; own: ReadonlyMap<string, Branch> } {
  const own = new Map<string, Branch>();
  const branches: Branch[] = [];
  const add = (branch: Branch, text: string): void => {
    for (const word of new Set(wordsOf(text))) branch.words.set(word, (branch.words.get(word) ?? 0) + 1);
  };
  for (const node of content.nodes) {
    if (node.level === 'kegiatan') branches.push({ node, words: new Map() });
    const branch = node.level === 'kegiatan' ? branches.at(-1) : own.get(node.parentId ?? '');
    if (branch === undefined) continue;
    own.set(node.id, branch);
    add(branch, `${node.name} ${node.sasaran ?? ''}`);
  }
  for (const indicator of content.indicators) {
    const branch = own.get(indicator.nodeId);
    if (branch !== undefined) add(branch, indicator.name);
  }
  return { branches, own };
}

/** Words that can stand in the name of anything an office does. */
const GENERAL = new Set('kegiatan pelaksanaan penyusunan pembinaan koordinasi rapat kerja evaluasi monitoring layanan pelayanan program wilayah provinsi kabupaten dengan untuk pada dalam teknis bimbingan laporan pelaporan pendampingan pengelolaan penguatan peningkatan operasional'.split(' '));

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 4 && !GENERAL.has(word));
}
