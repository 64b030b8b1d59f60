// BAB I of one plan: the region and its cases, last year's results in numbered prose, staff, what helps and what hinders.

import { formatNumber, toWords } from '@tenun/domain';
import { heading, list, paragraph, table, type NewBlock } from '@tenun/domain/plan/new-block.ts';
import { casesOf, decimalText, resultsOf, staffOf, type PlanKey, type Result } from './figures-of-unit.ts';
import { chanceOf } from './random.ts';
import { regenciesOf, type AgencyUnit } from './units.ts';

const CASE_YEARS = 3;

export function chapterOne(key: PlanKey): NewBlock[] {
  return [
    heading(1, 'BAB I PENDAHULUAN'),
    heading(2, 'A. LATAR BELAKANG'),
    paragraph(`${key.unit.short} melaksanakan pencegahan, pemberdayaan masyarakat, rehabilitasi, dan pemberantasan di ${key.unit.region}.`),
    ...(key.unit.kind === 'provinsi' ? provinceCases(key) : ownCases(key)),
    ...lastYear(key),
    ...staff(key),
    ...circumstances(key),
  ];
}

function provinceCases({ seed, unit, year }: PlanKey): NewBlock[] {
  const years = Array.from({ length: CASE_YEARS }, (_, index) => year - CASE_YEARS + index);
  const rows = regenciesOf(unit.province).map((regency) => ({ regency, counts: years.map((each) => casesOf(regency, seed, each)) }));
  const all = rows.flatMap(({ counts }) => counts);
  const sum = (what: 'cases' | 'suspects' | 'shabu' | 'ekstasi'): number => all.reduce((total, count) => total + count[what], 0);
  const ekstasi = sum('ekstasi') === 0 ? '' : ` dan Ekstasi ${formatNumber(String(sum('ekstasi')))} butir`;
  return [
    paragraph(`Sepanjang Tahun ${years[0]} s.d ${years.at(-1)} tercatat ${formatNumber(String(sum('cases')))} kasus narkotika dengan ${formatNumber(String(sum('suspects')))} orang tersangka. Barang bukti yang disita berupa : Shabu ${decimalText(sum('shabu'), 2)} gram${ekstasi}. Sebarannya menurut kabupaten/kota adalah sebagai berikut:`),
    table([
      ['No', 'Kota/Kab', ...years.flatMap((each) => [String(each), '', ''])],
      ['', '', ...years.flatMap(() => ['Kss', 'TSK', 'BB'])],
    ], rows.map(({ regency, counts }, index) => [
      String(index + 1), regency.name.replace(/^Kabupaten (?!Administrasi)/, 'Kab. '),
      ...counts.flatMap(({ cases, suspects, shabu, ekstasi: pills }) => (cases === 0 ? ['-', '-', '-'] : [String(cases), String(suspects), `${decimalText(shabu, 2)} Gram Shabu${pills === 0 ? '' : ` dan ${pills} butir Ekstasi`}`])),
    ])),
  ];
}

function ownCases({ seed, unit, year }: PlanKey): NewBlock[] {
  const regency = regenciesOf(unit.province).find((each) => each.code === unit.regionCode)!;
  const { cases, suspects } = casesOf(regency, seed, year - 1);
  return [paragraph(cases === 0 ? `Selama tahun ${year - 1} tidak ada kasus narkotika yang ditangani.` : `Selama tahun ${year - 1} kantor menangani ${cases} kasus narkotika dengan ${suspects} orang tersangka.`)];
}

const VERDICTS = { above: 'melebihi target kinerja', as: 'sesuai dengan target kinerja', below: 'dibawah target kinerja' } as const;

function lastYear({ seed, unit, year }: PlanKey): NewBlock[] {
  const results = resultsOf(unit, seed, year - 1);
  const many = (verdict: Result['verdict']): string => counted(results.filter((result) => result.verdict === verdict).length);
  return [
    paragraph(`Capaian Indikator Kinerja Kegiatan (IKK) ${unit.short} Tahun ${year - 1} diuraikan sebagai berikut:`),
    list('1.', results.map(({ target, reached, percent, verdict }) => {
      const satuan = target.satuan === 'Persen' ? '%' : ` ${target.satuan}`;
      return `IKK ${target.name} target kinerja ${target.text}${satuan}. Realisasi kinerja sebesar ${reached}${satuan} atau sebesar ${percent}%, ${VERDICTS[verdict]}.`;
    })),
    paragraph(`Dari capaian IKK Tahun ${year - 1} tersebut, IKK diatas target berjumlah ${many('above')}, IKK sesuai target berjumlah ${many('as')} dan IKK dibawah target berjumlah ${many('below')}. Untuk Tahun ${year} direkomendasikan langkah-langkah berikut:`),
    list('1.', chosen(key3(unit, seed, year), RECOMMENDATIONS)),
  ];
}

function counted(count: number): string {
  return `${count} (${toWords(BigInt(count))})`;
}

const RECOMMENDATIONS = ['Menambah pendampingan bagi lembaga yang belum mandiri.', 'Memperketat jadwal pelaporan kinerja.', 'Memperluas layanan rehabilitasi sampai ke kecamatan.', 'Memperkuat pertukaran informasi antarinstansi.', 'Menambah kompetensi petugas.'];

function staff({ seed, unit, year }: PlanKey): NewBlock[] {
  const { polri, bnn, needed, contract } = staffOf(unit, seed, year);
  const own = polri + bnn;
  const cells = [String(polri), String(bnn), String(own), String(needed), String(own - needed), String(contract), String(own + contract)];
  return [
    paragraph(`Pada tahun ${year} ${unit.short} didukung sebanyak ${own + contract} orang, dengan rincian sebagai berikut:`),
    table([['NO', 'SATUAN KERJA', 'POLRI', 'BNN', 'JML', 'DSP', 'KET (+/-)', 'PPNPN', 'TOTAL PEGAWAI']], [['1', unit.short, ...cells], ['', 'JUMLAH', ...cells]]),
  ];
}

function circumstances({ seed, unit, year }: PlanKey): NewBlock[] {
  const keys = key3(unit, seed, year);
  return [
    heading(2, 'B. POTENSI DAN PERMASALAHAN'),
    heading(3, '1. POTENSI'),
    list('a.', chosen([...keys, 'help'], HELP)),
    heading(3, '2. PERMASALAHAN'),
    list('a.', chosen([...keys, 'hinder'], HINDRANCES)),
  ];
}

const HELP = ['Dukungan pemerintah daerah', 'Kerja sama antarlembaga', 'Penggiat yang tersebar di kecamatan', 'Akses internet yang makin luas', 'Kepercayaan masyarakat kepada layanan'];
const HINDRANCES = ['Jalur masuk yang belum terjaga', 'Jumlah pegawai di bawah formasi', 'Biaya perjalanan yang tinggi', 'Stigma terhadap pecandu', 'Sarana laboratorium yang terbatas'];

function key3(unit: AgencyUnit, seed: number, year: number): readonly (string | number)[] {
  return [seed, unit.regionCode, year];
}

/** Three or four of them, in their order. */
function chosen(keys: readonly (string | number)[], texts: readonly string[]): readonly string[] {
  const left = chanceOf(...keys, 'left out').int(0, texts.length - 1);
  return texts.filter((_, index) => index !== left);
}
