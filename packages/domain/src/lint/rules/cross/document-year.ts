// The year of the plan, wherever the plan names itself; last year's results, ranges and regulations have years of their own.

import type { Said } from '../../../document/place.ts';
import { saidAs, sentenceAround } from '../../../rkt/said.ts';
import type { OutlinedText } from '../../../rkt/outline.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';

/** The plan by name, and the year that belongs to it: no other subject and no regulation in between. */
const PLAN_WITH_YEAR = /\b(?:Rencana\s+(?:Kerja|Kinerja)\s+Tahunan|RKT)\b(?:(?!\b(?:Nomor|No\.|Peraturan|Keputusan|Rencana Strategis|Renstra|Rencana Program|periode|sampai|hasil|capaian|RPKJM|yang|untuk|dengan|merupakan|berdasarkan)\b)[^.;:\n]){0,110}?\b(20\d\d)\b(?!\s*(?:[-–]|s\.?\s*\/?\s*d\b|sampai))/gi;
const YEAR_LINE = /^\s*Tahun(?:\s+Anggaran)?\s*:\s*(20\d\d)\s*$/i;
/** The year of a cover that stands on a line of its own. */
const COVER_YEAR = /^(?=.{0,90}$)(?:.*\s)?TAHUN(?:\s+ANGGARAN)?\s+(20\d\d)\s*$/i;
/** In the chapters of the plan itself: a target, its money or its matrix with a year. */
const SUBJECT_WITH_YEAR = /\b(?:target|pendanaan|kebutuhan|pagu|anggaran|matriks?|perjanjian\s+kinerja|indikator\s+kinerja|program(?:\s*\/\s*kegiatan)?|kegiatan)\b[^.;:\n]{0,90}?\bTahun\s+(?:Anggaran\s+)?(20\d\d)\b(?!\s*(?:[-–]|s\.?\s*\/?\s*d\b|sampai))/gi;
/** Words that speak of another year on purpose. */
const OTHER_YEAR = /\b(?:sebelumnya|tahun\s+lalu|realisasi|capaian|pencapaian|tercapai|evaluasi|hasil|dibanding\w*|perbandingan|baseline|laporan|rekonsiliasi|audit\w*|unaudited|tindak\s+lanjut|berikutnya|selanjutnya|mendatang|akan\s+datang|usulan|penyusunan|semula|prakiraan|proyeksi|maju|dasar|sejak|periode|selama|perencanaan\s+tahun|rencana\s+kebutuhan|RKA|renja|RKT\s+tahun\s+depan)\b/i;
const PAST_OR_FUTURE = /^\s*(?:yang\s+)?(?:telah|sudah|lalu|mencapai|akan\s+(?:disusun|datang)|berikutnya|mendatang|sebelumnya)\b/i;
const REGULATION = /\b(?:Nomor|No\.?)\s*:?\s*[\w/.-]+\s+(?:Tahun\s+)?$/i;
const RANGE_BEFORE = /20\d\d\s*(?:[-–]|s\.?\s*\/?\s*d\.?|sampai(?:\s+dengan)?)\s*(?:Tahun\s+)?$/i;

export const documentYear: Rule = {
  id: 'document-year',
  family: 10,
  severity: 'error',
  title: { id: 'Tahun yang bukan tahun rencana ini', en: 'A year that is not the year of this plan' },
  what: { id: 'Membandingkan tahun yang menyertai sebutan RKT, target dan pendanaan dengan tahun rencana. Hasil tahun lalu, rentang tahun dan tahun peraturan tidak termasuk.', en: 'Compares the year beside RKT, target and funding with the year of the plan. Results of last year, ranges and the years of regulations do not count.' },
  why: { id: 'Tahun lama yang tertinggal menunjukkan kalimat yang belum diperbarui; dokumen bertahun ganda tidak dapat menjadi dasar kerja.', en: 'An old year left behind shows a sentence not brought up to date; a document with two years is no basis for work.' },
  examples: [
    { title: { id: 'RKT tahun lalu dan pendanaan tahun lalu', en: 'Last year’s RKT and funding' }, text: 'Rencana Kerja Tahunan (RKT) BNN Provinsi Maluku Tahun 2025\n\nTahun : 2025\n\nBAB I PENDAHULUAN\n\nKantor ini menyusun Rencana Kerja Tahunan (RKT) 2024 yang memuat visi dan misi.\n\nBAB III RENCANA KINERJA\n\nTarget pendanaan kegiatan satker ini Tahun 2024 sebagai berikut.\n', findings: 2 },
    { title: { id: 'Tahun lain yang memang dimaksud', en: 'Other years that are meant' }, text: 'Rencana Kerja Tahunan BNN Provinsi Maluku Tahun 2025\n\nTahun : 2025\n\nBAB I PENDAHULUAN\n\nCapaian RKT Tahun 2024 mencapai target. RKT Tahun 2025 mengacu pada Peraturan Kepala BNN Nomor 6 Tahun 2020 dan Renstra Tahun 2020-2024.\n\nBAB III\n\nTarget kinerja naik dibandingkan realisasi Tahun 2024.\n', findings: 0 },
  ],
  check(model, answers) {
    const mentions = model.outline.texts.flatMap(mentionsOf);
    const year = yearOf(mentions, model);
    if (year === null) return;
    const agreeing = mentions.filter((mention) => mention.year.value === year && mention.naming).length;
    const seen = new Set<string>();
    for (const { year: said, text } of mentions) {
      const key = `${said.at.path}:${said.at.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (said.value === year) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(said),
        quote: text.slice(Math.max(0, said.at.start - 60), said.at.end).trim(),
        stated: String(said.value),
        computed: String(year),
        difference: String((said.value ?? 0) - year),
        message: { id: `Tahun ${said.raw} di sini, padahal ini rencana Tahun ${year}.`, en: `The year ${said.raw} stands here, but this is the plan of ${year}.` },
        repairs: [{ changes: [changeTo(said, String(year))], reason: { id: `Tahun rencana; ${agreeing} tempat lain menyebutnya.`, en: `The year of the plan, as ${agreeing} other places have it.` } }],
      });
    }
  },
};

interface Mention {
  readonly year: Said<number>;
  readonly text: string;
  /** Whether the plan names itself here. */
  readonly naming: boolean;
}

function mentionsOf(unit: OutlinedText): Mention[] {
  const line = YEAR_LINE.exec(unit.text) ?? (unit.chapter === 'depan' && !unit.trail.some((title) => /pengantar|daftar/i.test(title)) ? COVER_YEAR.exec(unit.text) : null);
  if (line !== null) return mention(unit, line, true);
  const named = [...unit.text.matchAll(PLAN_WITH_YEAR)].flatMap((match) => {
    const clause = unit.text.slice(Math.max(0, match.index - 50), match.index).split(/[.;]/).at(-1) ?? '';
    const after = unit.text.slice(match.index + match[0].length, match.index + match[0].length + 40).split(/[.;]/)[0] ?? '';
    return OTHER_YEAR.test(clause) || PAST_OR_FUTURE.test(after) || /\b(?:evaluasi|capaian|realisasi|pelaksanaan)\b/i.test(match[0]) ? [] : mention(unit, match, true);
  });
  const inPlan = unit.chapter === 'bab3' || unit.chapter === 'bab4' || unit.chapter === 'lampiran';
  const subjects = !inPlan ? [] : [...unit.text.matchAll(SUBJECT_WITH_YEAR)].flatMap((match) => (OTHER_YEAR.test(sentenceAround(unit.text, match.index)) ? [] : mention(unit, match, false)));
  return [...named, ...subjects];
}

function mention(unit: OutlinedText, match: RegExpExecArray, naming: boolean): Mention[] {
  const start = match.index + match[0].lastIndexOf(match[1] ?? '');
  const before = unit.text.slice(0, start);
  if (REGULATION.test(before) || RANGE_BEFORE.test(before)) return [];
  return [{ year: saidAs(unit, start, start + 4, Number(match[1])), text: unit.text, naming }];
}

/** The year most places give, those where the plan names itself first; the profile decides among equals. */
function yearOf(mentions: readonly Mention[], { content }: PlanModel): number | null {
  const counts = new Map<number, number>();
  for (const { year, naming } of mentions) if (year.value !== null) counts.set(year.value, (counts.get(year.value) ?? 0) + (naming ? 2 : 1));
  const declared = content.profile.year;
  const most = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  if (most === undefined || declared === null) return declared ?? (most !== undefined && most[1] > 1 ? most[0] : null);
  return most[1] > (counts.get(declared) ?? 0) * 2 ? most[0] : declared;
}
