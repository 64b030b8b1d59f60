// The chapters of one plan as blocks: cover, preface, BAB I to IV and the annex, every figure drawn from what the matrix is drawn from.

import { NOWHERE, toWords, type Block, type PlanProfile } from '@tenun/domain';
import { heading, list, paragraph, row, table, type NewBlock } from '@tenun/domain/plan/new-block.ts';
import { chapterOne } from './chapter-one.ts';
import { programsOf, targetsOf, type PlanKey } from './figures-of-unit.ts';
import { rupiah, type MatrixOfPlan } from './matrix.ts';
import { chanceOf } from './random.ts';

/** Blocks in printed order, numbered b1, b2, … */
export function chaptersOf(key: PlanKey, matrix: MatrixOfPlan, profile: PlanProfile): readonly Block[] {
  const blocks: readonly NewBlock[] = [
    ...cover(key), ...preface(key), ...signature(profile),
    ...chapterOne(key),
    ...chapterTwo(key, matrix),
    ...chapterThree(key, matrix),
    heading(1, 'BAB IV PENUTUP'),
    paragraph(`Rencana Kerja Tahunan (RKT) ${key.unit.short} Tahun ${key.year} menjadi pegangan seluruh pegawai. Pelaksanaannya dievaluasi setiap triwulan, dan hasil evaluasi dipakai untuk menyusun laporan kinerja.`),
    ...signature(profile),
    heading(1, 'LAMPIRAN'),
    paragraph('Matriks Rencana Kerja'), paragraph(`Unit Kerja : ${key.unit.office}`), paragraph(`Tahun : ${key.year}`),
    { kind: 'table', place: NOWHERE, view: 'matriks', rows: [], repeatedHeaders: [] },
  ];
  return blocks.map((block, index) => ({ ...block, id: `b${index + 1}` }) as Block);
}

export function profileOf({ seed, unit, year }: PlanKey): PlanProfile {
  const chance = chanceOf(seed, unit.regionCode, 'signed', year);
  return {
    office: unit.office, officeKind: unit.kind, regionCode: unit.regionCode, year, address: null, city: unit.city,
    date: `${chance.int(3, 27)} ${chance.pick(['Januari', 'Februari'])} ${year}`, signatory: `Kepala ${unit.office}`,
  };
}

function cover({ unit, year }: PlanKey): NewBlock[] {
  return [paragraph('RENCANA KERJA TAHUNAN'), paragraph(unit.office.toUpperCase()), paragraph(`TAHUN ${year}`)];
}

function preface({ unit, year }: PlanKey): NewBlock[] {
  return [
    heading(1, 'KATA PENGANTAR'),
    paragraph(`Rencana Kerja Tahunan (RKT) ini memuat sasaran, indikator, target, dan kebutuhan dana ${unit.short} untuk Tahun ${year}. Kode satuan kerja ${unit.satkerCode} dan seluruh angkanya adalah buatan, untuk mengukur Tenun pada ukuran satu lembaga.`),
  ];
}

function signature(profile: PlanProfile): NewBlock[] {
  return [paragraph(`${profile.city}, ${profile.date}`), paragraph('Kepala Badan Narkotika Nasional'), paragraph(profile.office.replace('Badan Narkotika Nasional ', ''))];
}

function chapterTwo({ seed, unit, year }: PlanKey, matrix: MatrixOfPlan): NewBlock[] {
  const programs = programsOf(unit);
  const kegiatan = programs.flatMap((program) => program.kegiatan);
  const targets = targetsOf(unit, seed, year);
  const outputs = matrix.nodes.filter((node) => node.level === 'ro').length;
  return [
    heading(1, 'BAB II KEBIJAKAN DAN STRATEGI OPERASIONAL'),
    heading(2, 'A. KEBIJAKAN'),
    paragraph(`Kebijakan ${unit.short} adalah mewujudkan ${unit.region} yang tangguh dan bersih dari narkotika, dengan misi berikut:`),
    list('1.', ['Memutus peredaran gelap narkotika.', 'Memulihkan penyalah guna melalui rehabilitasi yang terjangkau.', 'Membangun lembaga yang tertib dan melayani.']),
    heading(2, 'B. STRATEGI OPERASIONAL'),
    paragraph('Sasaran kegiatan menurut program adalah sebagai berikut:'),
    list('a.', kegiatan.map((each) => each.sasaran)),
    paragraph(`Rencana ini memuat ${counted(kegiatan.length)} Sasaran Kegiatan, ${counted(targets.length)} Indikator Kinerja dan ${counted(targets.length)} target kinerja yang didukung dengan ${counted(programs.length)} Program, ${counted(kegiatan.length)} kegiatan dan ${counted(outputs)} indikator Output Kegiatan.`),
  ];
}

function counted(count: number): string {
  return `${count} (${toWords(BigInt(count))})`;
}

function chapterThree({ seed, unit, year }: PlanKey, matrix: MatrixOfPlan): NewBlock[] {
  const targets = targetsOf(unit, seed, year);
  const kegiatan = matrix.nodes.filter((node) => node.level === 'kegiatan');
  const total = kegiatan.reduce((sum, node) => sum + node.amount!.value!, 0n);
  const funding = table([['NO', 'KEGIATAN', 'KEBUTUHAN (Rp)']], kegiatan.map((node, index) => [String(index + 1), node.name, node.amount!.raw]));
  return [
    heading(1, 'BAB III RENCANA KINERJA DAN PENDANAAN'),
    heading(2, 'A. TARGET KINERJA'),
    paragraph(`Target kinerja Tahun ${year} ditetapkan sebagai berikut:`),
    table([['NO', 'PROGRAM/KEGIATAN', 'SASARAN KEGIATAN', 'INDIKATOR KINERJA', 'TARGET KINERJA']], targets.map((target, index) => [String(index + 1), `${target.program.short} ${target.kegiatan.name}`, target.kegiatan.sasaran, target.name, `${target.text} ${target.satuan}`])),
    heading(2, 'B. PENDANAAN'),
    paragraph(`Kebutuhan dana menurut kegiatan Tahun ${year} adalah sebagai berikut:`),
    { ...funding, rows: [...funding.rows, row('body', ['', 'TOTAL', rupiah(total).raw])] },
    paragraph(`Kebutuhan dana Tahun ${year} seluruhnya sebesar `, { figure: 'pendanaan.total', stated: `Rp ${rupiah(total).raw}` }, ` (${capitals(toWords(total))} Rupiah) dan bersumber dari Anggaran Pendapatan dan Belanja Negara (APBN).`),
  ];
}

function capitals(words: string): string {
  return words.split(' ').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}
