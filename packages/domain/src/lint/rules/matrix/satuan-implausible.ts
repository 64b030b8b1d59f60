// A unit or a figure that cannot be right for what is counted.

import { Big } from 'big.js';
import type { Satuan } from '@tenun/reference/satuan.ts';
import type { Indicator } from '../../../indicator/indicator.ts';
import type { PlanNode } from '../../../plan/node.ts';
import { nodeSpot, rowName, shorten } from '../../repair/spots.ts';
import type { Bilingual, FindingDraft, Rule } from '../../rule.ts';
import { exampleMatrix, KEGIATAN, KRO, PROGRAM, RO } from './example-matrix.ts';
import { findSatuan } from './unit-names.ts';

/** What is counted as itself: people, places and bodies are not counted in papers, months or rupiah. */
const COUNTED = /^jumlah\s+(orang|petugas|pegawai|peserta|klien|siswa|mahasiswa|relawan|penggiat|pegiat|tahanan|tersangka|keluarga|jaringan|lembaga|desa|kelurahan|kecamatan|kabupaten|kawasan|kelompok|sekolah|kasus|instansi|berkas perkara|unit)\b/i;
/** Of these words the report is what is made: `jumlah jaringan … dalam laporan`. */
const ABOUT_PAPER = /\b(?:laporan|dokumen|data|informasi|kajian|peta|hasil|rekomendasi)\b/i;
const GROWTH = /\b(?:pertumbuhan|kenaikan|peningkatan|penurunan|capaian|realisasi|rasio|perubahan)\b/i;

export const satuanImplausible: Rule = {
  id: 'satuan-implausible',
  family: 12,
  severity: 'warning',
  title: { id: 'Satuan atau angka yang tidak mungkin', en: 'A unit or figure that cannot be right' },
  what: {
    id: 'Persentase bersatuan persen, indeks tidak bersatuan persen atau orang, “Jumlah …” tidak bersatuan indeks, persen, atau kertas kerja; orang dan benda berupa bilangan bulat; bagian tidak lebih dari 100 persen; output yang dibiayai tidak nol.',
    en: 'A percentage is in per cent, an index is not in per cent or persons, a count (“Jumlah …”) is not in indices, per cents or papers; persons and things are whole numbers; a share is not over 100 per cent; an output with money is not zero.',
  },
  why: { id: 'Satuan yang salah membuat capaian tidak dapat diukur.', en: 'With a wrong unit the achievement cannot be measured.' },
  examples: [
    { title: { id: 'Jaringan dihitung dalam laporan', en: 'Networks counted in reports' }, text: exampleMatrix(PROGRAM, { ...KEGIATAN, indicator: 'Jumlah jaringan peredaran gelap narkotika yang berhasil dipetakan', volume: '1', satuan: 'Laporan' }, KRO), findings: 1 },
    { title: { id: 'Persentase dalam indeks', en: 'A percentage in indices' }, text: exampleMatrix(PROGRAM, { ...KEGIATAN, indicator: 'Persentase klien yang pulih', volume: '68', satuan: 'Indeks' }, KRO), findings: 1 },
    { title: { id: 'Satu setengah dokumen', en: 'One document and a half' }, text: exampleMatrix(PROGRAM, KEGIATAN, { ...KRO, volume: '1,5' }), findings: 1 },
    { title: { id: 'Cocok', en: 'Fitting' }, text: exampleMatrix(PROGRAM, { ...KEGIATAN, indicator: 'Jumlah petugas yang terlatih', volume: '10', satuan: 'Orang' }, KRO, RO), findings: 0 },
  ],
  check(model, answers) {
    for (const indicator of model.content.indicators) {
      const problem = problemOfIndicator(indicator);
      if (problem === null) answers.pass();
      else answers.fail(draftOf(indicator, problem));
    }
    for (const node of model.content.nodes) {
      const problem = problemOfVolume(node);
      if (problem === null) {
        if (node.volume !== null) answers.pass();
        continue;
      }
      answers.fail({
        spot: nodeSpot(node, 'volume'), quote: `${node.volume?.raw ?? ''} ${node.satuan ?? ''}`.trim(), stated: node.volume?.value ?? null, computed: null, difference: null,
        message: { id: `${rowName(node).id}: ${problem.id}.`, en: `${rowName(node).en}: ${problem.en}.` },
      });
    }
  },
};

function draftOf(indicator: Indicator, problem: Bilingual): FindingDraft {
  const name = `“${shorten(indicator.name)}”`;
  return {
    spot: { path: `indicator:${indicator.id}/satuan`, place: indicator.place }, quote: `${indicator.target?.raw ?? ''} ${indicator.satuan ?? ''}`.trim(), stated: indicator.target?.value ?? null, computed: null, difference: null,
    message: { id: `${name}: ${problem.id}.`, en: `${name}: ${problem.en}.` },
    related: [{ path: `indicator:${indicator.id}/name`, place: indicator.place }],
  };
}

function problemOfIndicator({ name, satuan, target }: Indicator): Bilingual | null {
  const unit = findSatuan(satuan);
  if (satuan === null || unit === undefined) return null;
  const share = /^(?:persentase|prosentase|presentase)\b/i.test(name);
  if (share && unit.kind !== 'percent') return { id: `persentase tidak bersatuan ${satuan}`, en: `a percentage is not counted in ${satuan}` };
  if (/^indeks\b/i.test(name) && ['percent', 'people', 'time', 'money'].includes(unit.kind)) return { id: `indeks tidak bersatuan ${satuan}`, en: `an index is not counted in ${satuan}` };
  const counted = COUNTED.exec(name)?.[1];
  if (/^jumlah\b(?! (?:nilai|skor|indeks|poin|persentase)\b)/i.test(name) && (unit.kind === 'index' || unit.kind === 'percent')) return { id: `jumlah tidak bersatuan ${satuan}`, en: `a count is not in ${satuan}` };
  const paper = unit.name === 'Laporan' || unit.name === 'Dokumen';
  if (counted !== undefined && (unit.kind === 'time' || unit.kind === 'money' || (paper && !ABOUT_PAPER.test(name)))) return { id: `jumlah ${counted.toLowerCase()} tidak dihitung dalam ${satuan}`, en: `a number of ${counted.toLowerCase()} is not counted in ${satuan}` };
  if (share && !GROWTH.test(name) && target?.value != null && new Big(target.value).gt(100)) return { id: `bagian tidak dapat lebih dari 100 persen (${target.raw})`, en: `a share cannot be over 100 per cent (${target.raw})` };
  return fractionOf(target?.value ?? null, target?.raw ?? '', unit);
}

function problemOfVolume(node: PlanNode): Bilingual | null {
  const value = node.volume?.value ?? null;
  const output = node.level === 'kro' || node.level === 'ro';
  if (value !== null && output && new Big(value).lte(0) && (node.amount?.value ?? 0n) > 0n) return { id: 'beranggaran, tetapi volumenya nol', en: 'it has money, but its volume is zero' };
  const unit = findSatuan(node.satuan);
  return unit === undefined || node.level === 'detil' || node.level === 'akun' ? null : fractionOf(value, node.volume?.raw ?? '', unit);
}

function fractionOf(value: string | null, raw: string, unit: Satuan): Bilingual | null {
  if (value === null || (unit.kind !== 'people' && unit.kind !== 'whole-thing')) return null;
  const number = new Big(value);
  return number.eq(number.round(0, Big.roundDown)) ? null : { id: `${raw} ${unit.name} bukan bilangan bulat`, en: `${raw} ${unit.name} is not a whole number` };
}
