// What the rules that compare places find in the real plan of a province, and what they leave alone in plans of other offices.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../src/plan/edit.ts';
import { editsOfRepair } from '../src/plan/repair-edits.ts';
import { crossRules } from '../src/lint/rules/cross-rules.ts';
import { runRules } from '../src/lint/run-rules.ts';
import type { Finding } from '../src/lint/rule.ts';
import type { PlanContent } from '../src/plan/content.ts';
import { readModel } from '../src/rkt/model.ts';
import { findingsOf, planOf } from './plan-of.ts';

const seed = fileURLToPath(new URL('../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));
const hasSeed = existsSync(seed);
if (!hasSeed) process.stdout.write('skipped: ../shared/seed is not here, the real plan is not compared with itself\n');

/** Lines of the real plan, by rule; rules that are not named find nothing. Checked by hand against the document. */
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  'funding-total': [460],
  'figure-words': [233],
  'number-word-spelling': [462],
  'counted-claim': [400, 400],
  'kegiatan-missing': [452, 456, 458, 459],
  'kegiatan-name': [418, 423, 458, 459],
  'sasaran-differs': [422, 498, 635, 661, 757],
  'indicator-missing': [422, 431, 432, 433, 438, 498, 499],
  'indicator-name': [384, 398, 703, 712, 712],
  'indicator-target': [423],
  'kebutuhan-pagu': [460],
  'goals-of-bab-2': [381, 383, 385, 387, 389, 391],
  'strategy-restated': [331, 335, 367, 373],
  'box-title': [362],
  'target-row-incomplete': [438],
  'not-an-indicator': [386, 388, 390, 393],
  'table-without-header': [444],
  'document-year': [276, 280],
  'document-title': [406],
  'regulation-subject': [251],
  'regulation-kind': [28],
  'dangling-reference': [395],
  'abbreviation-expansion': [224, 230, 276, 578],
  'unit-name': [257],
  'name-spelling': [28, 28, 362, 362, 412, 683, 712],
  'indicator-since-last-year': [418, 419, 422, 430, 432, 438],
};

describe.skipIf(!hasSeed)('the plan of BNN Provinsi NTT compared with itself', () => {
  const content = hasSeed ? planOf(readFileSync(seed, 'utf8')).content : planOf('').content;
  const lint = (plan: PlanContent): readonly Finding[] => runRules(readModel(plan), crossRules).findings;

  it.each(crossRules.map((rule) => rule.id))('%s', (id) => {
    expect(lint(content).filter((finding) => finding.rule === id).map((finding) => finding.spot.place.line)).toEqual(EXPECTED[id] ?? []);
  });

  it('offers the recounted figure first where figure and word are both wrong', () => {
    const finding = lint(content).find((each) => each.rule === 'figure-words');
    expect(finding?.repairs.map((repair) => repair.changes.map((change) => change.to))).toEqual([['3', 'tiga'], ['empat'], ['5']]);
  });

  it('says the figures of each sum and count', () => {
    const figures = lint(content).filter((finding) => ['funding-total', 'counted-claim', 'indicator-target', 'figure-words'].includes(finding.rule));
    expect(figures.map((finding) => [finding.rule, finding.stated, finding.computed, finding.difference])).toEqual([
      ['figure-words', '4', '5', '-1'],
      ['counted-claim', '13', '12', '1'],
      ['counted-claim', '15', '14', '1'],
      ['indicator-target', '5', '3', '2'],
      ['funding-total', '15249203000', '15586086000', '-336883000'],
    ]);
  });

  it('compares need and allocation without calling the difference an error', () => {
    const compared = lint(content).filter((finding) => finding.rule === 'kebutuhan-pagu');
    expect(new Set(compared.map((finding) => finding.severity))).toEqual(new Set(['warning']));
    expect(compared).toMatchObject([{ stated: '15249203000', computed: '10017557000', difference: '5231646000' }]);
    expect(compared[0]?.related.map((spot) => spot.place.line)).toEqual(expect.arrayContaining([446, 447, 448, 449, 450, 451, 454, 455, 456, 457, 458, 459]));
  });

  it('mends each finding that has a repair by applying the first', () => {
    for (const finding of lint(content)) {
      const [repair] = finding.repairs;
      if (repair === undefined) continue;
      const { content: mended } = applyEdits(content, editsOfRepair(repair, content));
      const same = lint(mended).filter((other) => other.rule === finding.rule && other.spot.path === finding.spot.path && other.message.id === finding.message.id);
      expect(same, `${finding.rule} ${finding.spot.place.line}`).toEqual([]);
    }
  });
});

describe('what is no contradiction', () => {
  const plan = (text: string): string => `RENCANA KERJA TAHUNAN\n\nBNN PROVINSI MALUKU UTARA\n\nTAHUN 2026\n\n${text}`;

  it.each([
    ['a law cited again in short, and another law of the same number', 'BAB I PENDAHULUAN\n\nUndang-Undang Nomor 35 Tahun 2009 tentang Narkotika menjadi dasar. Menurut UU Nomor 35 Tahun 2009, setiap pecandu wajib direhabilitasi. Peraturan Presiden Nomor 23 Tahun 2010 tentang Badan Narkotika Nasional sebagaimana diubah dengan Peraturan Presiden Nomor 47 Tahun 2019.\n'],
    ['years of results, of periods and of what comes next', 'BAB I PENDAHULUAN\n\nHasil pelaksanaan RKT Tahun 2025 menjadi masukan. Renstra Tahun 2025-2029 berlaku lima tahun. RKT Tahun 2027 akan disusun sesudahnya.\n\nBAB III RENCANA KINERJA\n\nTarget kinerja Tahun 2026 naik dari realisasi Tahun 2025.\n'],
    ['misi of the President and goals of sustainable development', 'BAB II KEBIJAKAN\n\n| | |\n|---|---|\n| MISI | <ol>1. MENCEGAH.2. MEMULIHKAN.</ol> |\n\nPresiden memiliki 8 (delapan) misi. Rencana ini mendukung Tujuan 3 Pembangunan Berkelanjutan dan Misi 7 Presiden.\n'],
    ['divisions named together', 'BAB I PENDAHULUAN\n\n1. Bidang Rehabilitasi;\n2. Bidang Pemberantasan.\n\nKegiatan dilaksanakan oleh Bidang Rehabilitasi dan Pemberantasan.\n'],
    ['an output counted in prose', 'BAB II KEBIJAKAN\n\nLayanan pascarehabilitasi terdiri dari 3 kegiatan. Setiap desa melaksanakan 2 (dua) program lokal.\n'],
    ['a strategy listed under a tujuan', 'BAB II KEBIJAKAN\n\nUntuk tujuan (1):\n\na) Memperkuat kerja sama dengan pemerintah daerah\nb) Menambah klinik\n\nBAB III RENCANA KINERJA\n\n| NO | KEGIATAN | SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET |\n|---|---|---|---|---|\n| 1 | Rehabilitasi | Pulihnya klien | Jumlah klien yang pulih | 20 Orang |\n| 2 | Pencegahan | Warga menolak narkotika | Indeks ketahanan remaja | 54 Indeks |\n'],
    ['an abbreviation with and without its expansion', 'BAB I PENDAHULUAN\n\nIntervensi Berbasis Masyarakat (IBM) dilaksanakan di desa. Unit intervensi berbasis masyarakat (IBM) dilatih. IBM berlanjut.\n'],
    ['numbers with remarks in brackets', 'BAB I PENDAHULUAN\n\nAda 10 (sepuluh) kabupaten, 5 (Kota Ternate) kelurahan dan 12 (dua belas) bulan.\n'],
  ])('%s', (_, text) => {
    expect(findingsOf(plan(text)).map((finding) => `${finding.rule}: ${finding.message.en}`)).toEqual([]);
  });
});
