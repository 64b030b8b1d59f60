// Target and realisation are in the same unit of measure, and both say so.

import type { Said } from '../../../document/place.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Answers, Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { labelOf, plainFinding, resultsOf, type Result } from './results.ts';

export const unitOfFigures: Rule = {
  id: 'unit-of-figures',
  family: 5,
  severity: 'warning',
  title: { id: 'Satuan target atau realisasi hilang atau berbeda', en: 'Unit of target or realisation missing or different' },
  what: { id: 'Membandingkan satuan target dengan satuan realisasinya; bila hanya satu yang bersatuan, yang lain dilaporkan.', en: 'Compares the unit of a target with that of its realisation; where only one has a unit, the other is reported.' },
  why: { id: 'Angka tanpa satuan tidak dapat dibaca lepas dari kalimatnya, dan satuan yang berbeda tidak dapat dibandingkan.', en: 'A figure without a unit cannot be read on its own, and figures in different units cannot be compared.' },
  examples: [
    { title: { id: 'Satuan hilang pada target', en: 'The target has no unit' }, findings: 1, text: resultsChapter(['IKK Nilai keamanan barang bukti target 100. Realisasi kinerja Nilai keamanan barang bukti sebesar 100 Indeks atau sebesar 100%, sesuai dengan target kinerja.']) },
    { title: { id: 'Satuan berbeda', en: 'The units differ' }, findings: 1, text: resultsChapter(['IKK Jumlah lembaga yang dibina target kinerja 4 Lembaga dengan realisasi kinerja 4 Orang atau sebesar 100%, sesuai dengan target kinerja.']) },
    { title: { id: 'Cara menulis yang berbeda bukan satuan yang berbeda', en: 'Another way of writing is no other unit' }, findings: 0, text: resultsChapter(['IKK Jumlah Kabupaten/Kota tanggap target kinerja 3 Kabupaten / Kota dengan realisasi kinerja 3 Kab/Kota atau sebesar 100%, sesuai dengan target kinerja.']) },
  ],
  check(model, answers) {
    for (const result of resultsOf(model)) {
      const { target, realisation, targetUnit, realisationUnit } = result.result;
      if (target === null || realisation === null || result.item.fromTable || result.kind === 'output' || (targetUnit === null && realisationUnit === null)) {
        answers.notApplicable();
      } else if (targetUnit === null || realisationUnit === null) {
        reportMissing(answers, result, targetUnit === null ? target : realisation, targetUnit ?? realisationUnit ?? '', targetUnit === null);
      } else if (sameUnit(targetUnit, realisationUnit)) {
        answers.pass();
      } else {
        const label = labelOf(result);
        answers.fail(plainFinding({
          spot: spotOf(realisation), quote: `${realisation.raw} ${realisationUnit}`, related: [spotOf(target)],
          message: { id: `${label.id}: target dalam ${targetUnit}, realisasi dalam ${realisationUnit}.`, en: `${label.en}: the target is in ${targetUnit}, the realisation in ${realisationUnit}.` },
        }));
      }
    }
  },
};

function reportMissing(answers: Answers, result: Result, said: Said<string>, unit: string, ofTarget: boolean): void {
  const label = labelOf(result);
  answers.fail(plainFinding({
    spot: spotOf(said), quote: said.raw,
    message: { id: `${label.id}: ${ofTarget ? 'target' : 'realisasi'} ${said.raw} tidak bersatuan, padahal ${ofTarget ? 'realisasinya' : 'targetnya'} dalam ${unit}.`, en: `${label.en}: the ${ofTarget ? 'target' : 'realisation'} ${said.raw} has no unit, although its ${ofTarget ? 'realisation' : 'target'} is in ${unit}.` },
    repairs: [{ changes: [changeTo(said, unit === '%' ? `${said.raw}%` : `${said.raw} ${unit}`)], reason: { id: `Satuan yang sama dengan ${ofTarget ? 'realisasinya' : 'targetnya'}.`, en: `The same unit as its ${ofTarget ? 'realisation' : 'target'}.` } }],
  }));
}

/** Words for one kind of thing; only units of two different kinds certainly differ. */
const KINDS: readonly (readonly string[])[] = [
  ['%', 'persen'],
  ['indeks', 'index', 'indek', 'nilai', 'poin', 'skor', 'skala'],
  ['orang', 'peserta', 'petugas', 'siswa', 'relawan', 'klien', 'penggiat', 'agen', 'pegawai', 'konselor', 'tersangka', 'keluarga'],
  ['kabupaten', 'kab', 'kota', 'desa', 'kelurahan', 'kecamatan', 'provinsi', 'kawasan', 'bnn', 'bnnk', 'satker'],
  ['lembaga', 'instansi', 'sekolah', 'klinik', 'unit', 'kelompok', 'lkp', 'ibm'],
  ['berkas', 'kasus', 'perkara', 'lkn', 'jaringan'],
  ['dokumen', 'laporan', 'naskah'],
  ['kali', 'kegiatan', 'layanan', 'paket', 'bulan'],
];

/** Alike in a word, or of the same kind, or of a kind not known here. */
function sameUnit(a: string, b: string): boolean {
  const words = (unit: string): string[] => unit.toLowerCase().split(/[^\p{L}%]+/u).filter((word) => word !== '');
  const [left, right] = [words(a), words(b)];
  if (left.some((word) => right.includes(word))) return true;
  const kindOf = (all: readonly string[]): number => KINDS.findIndex((kind) => all.some((word) => kind.includes(word)));
  return kindOf(left) < 0 || kindOf(right) < 0 || kindOf(left) === kindOf(right);
}
