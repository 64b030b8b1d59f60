// A row of this year's matrix that names another year.

import { rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleActivities } from './example-matrix.ts';
import { matrixTexts, stretch } from './texts.ts';

const YEAR = /\b(?:Tahun(?: Anggaran)?|T\.?A\.?)\s+(20\d\d)\b(?!\s*(?:[-–/]|s\.?\s?d))/gi;
/** Work of one year that is about another: reports, evaluations and plans. */
const ABOUT_ANOTHER_YEAR = /\b(?:lapor\w*|pelaporan|lkj\w*|lkip|lakip|evaluasi|reviu|audit\w*|pertanggungjawaban|capaian|rencana|perencanaan|renja|renstra|rka\b|rkakl|pagu|usulan|penyusunan|persiapan|penganggaran|rekonsiliasi|data|tindak lanjut|tunggakan|sisa|periode|lanjutan|pengadaan calon|cpns|perjanjian kinerja)/i;

export const matrixYear: Rule = {
  id: 'matrix-year',
  family: 10,
  severity: 'warning',
  title: { id: 'Baris matriks menyebut tahun lain', en: 'A row of the matrix names another year' },
  what: { id: 'Nama kegiatan, sasaran, dan indikator yang menyebut “Tahun …” dibandingkan dengan tahun rencana. Laporan, evaluasi, dan penyusunan rencana boleh menyangkut tahun lain.', en: 'Names, sasaran and indicators that say “Tahun …” are compared with the year of the plan. Reports, evaluations and the making of plans may be about another year.' },
  why: { id: 'Nama dari tahun lalu yang tersalin akan terbawa ke TOR, undangan, dan pertanggungjawaban.', en: 'A name copied from last year travels on into terms of reference, invitations and accounts.' },
  examples: [
    { title: { id: 'Tahun lalu', en: 'Last year' }, text: exampleActivities({ name: 'A. Rapat Kerja Teknis Tahun 2024', volume: '1', satuan: 'Kali', amount: '30.000.000' }), findings: 1 },
    { title: { id: 'Laporan tahun lalu', en: 'Last year’s report' }, text: exampleActivities({ name: 'A. Penyusunan Laporan Kinerja Tahun 2024', volume: '1', satuan: 'Kali', amount: '30.000.000' }), findings: 0 },
    { title: { id: 'Tahun rencana', en: 'The year of the plan' }, text: exampleActivities({ name: 'A. Rapat Kerja Teknis Tahun 2025', volume: '1', satuan: 'Kali', amount: '30.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    const { year } = model.content.profile;
    if (year === null) return answers.notApplicable();
    for (const text of matrixTexts(model.content)) {
      for (const match of text.text.matchAll(YEAR)) {
        const named = match[1] ?? '';
        if (named === String(year) || ABOUT_ANOTHER_YEAR.test(text.text)) {
          answers.pass();
          continue;
        }
        const start = match.index + match[0].length - named.length;
        const spot = stretch(text, start, start + named.length);
        answers.fail({
          spot, quote: text.text, stated: named, computed: String(year), difference: null,
          message: { id: `${rowName(text.node).id} menyebut tahun ${named}, sedangkan rencana ini untuk tahun ${year}.`, en: `${rowName(text.node).en} names the year ${named}, while this plan is for ${year}.` },
          repairs: [{ changes: [{ spot, from: named, to: String(year) }], reason: { id: 'Tahun rencana ini.', en: 'The year of this plan.' } }],
        });
      }
    }
  },
};
