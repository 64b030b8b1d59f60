// Prose that counts the plan's own parts has to agree with what the plan holds.

import { toWords } from '../../../number/terbilang.ts';
import type { CountClaim } from '../../../rkt/count-claims.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { sentenceAround } from '../../../rkt/said.ts';
import { countParts, type Counted } from '../../count-parts.ts';
import type { FindingDraft, Rule } from '../../rule.ts';
import { inCaseOf, joined } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { targets } from './example-plan.ts';

const BAB2 = 'BAB II KEBIJAKAN DAN STRATEGI OPERASIONAL\n\nSasaran strategis dijabarkan menjadi ';
const BAB3 = `\n\n${targets(['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Indeks ketahanan keluarga', '78 Indeks'], ['Pengelolaan Informasi dan Edukasi', 'Meningkatnya daya tangkal remaja', 'Indeks ketahanan diri remaja', '53 Indeks'])}`;

export const countedClaim: Rule = {
  id: 'counted-claim',
  family: 4,
  severity: 'error',
  title: { id: 'Jumlah yang disebut naskah tidak sama dengan isi dokumen', en: 'A count in the prose is not what the document holds' },
  what: { id: 'Menghitung sasaran, indikator, target, program, kegiatan, output, misi dan tujuan yang sungguh ada dan membandingkannya dengan jumlah yang disebut kalimat.', en: 'Counts the sasaran, indicators, targets, programs, kegiatan, outputs, misi and tujuan that are there and compares with what the sentence says.' },
  why: { id: 'Jumlah ini biasanya disalin dari tahun lalu; tabelnya sudah berubah.', en: 'These counts are usually copied from last year, while the tables have changed.' },
  examples: [
    { title: { id: 'Tiga disebut, dua ada', en: 'Three claimed, two there' }, text: `${BAB2}3 (tiga) Sasaran Kegiatan dan 2 (dua) Indikator Kinerja.${BAB3}`, findings: 1 },
    { title: { id: 'Semua cocok', en: 'All agree' }, text: `${BAB2}2 (dua) Sasaran Kegiatan, 2 (dua) Indikator Kinerja dan 2 (dua) target kinerja yang didukung dengan 2 (dua) kegiatan.${BAB3}`, findings: 0 },
  ],
  check(model, answers) {
    for (const claim of model.countClaims) {
      const counted = isOfThisPlan(claim, model) ? countParts(claim.thing, textAt(claim, model), model) : null;
      if (counted === null || claim.count.value === null) {
        answers.notApplicable();
        continue;
      }
      if (counted.counts.some(({ count, decides }) => decides && count === claim.count.value)) answers.pass();
      else answers.fail(findingOf(claim, claim.count.value, counted));
    }
  },
};

function textAt(claim: CountClaim, model: PlanModel): string {
  return model.outline.texts.find((text) => text.path === claim.count.at.path)?.text.slice(0, claim.count.at.start) ?? '';
}

/** A sentence on another year, or on the organisation in BAB I, does not count this plan. */
function isOfThisPlan(claim: CountClaim, { outline, content }: PlanModel): boolean {
  const unit = outline.texts.find((text) => text.path === claim.count.at.path);
  if (unit === undefined) return false;
  const sentence = sentenceAround(unit.text, claim.count.at.start);
  const years = [...sentence.matchAll(/(?<![\d-]\s?)\b(20\d\d)\b(?!\s*[-–]\s*\d)/g)].map((match) => Number(match[1]));
  const year = content.profile.year;
  if (year !== null && years.length > 0 && !years.includes(year) && !/20\d\d\s*[-–]\s*20\d\d/.test(sentence)) return false;
  return unit.chapter !== 'bab1' || /\bRKT\b|Rencana (?:Kerja|Kinerja) Tahunan/.test(sentence);
}

function findingOf(claim: CountClaim, stated: number, { counts }: Counted): FindingDraft {
  const first = counts.find(({ decides }) => decides) ?? counts[0];
  const count = first?.count ?? 0;
  const held = joined(counts.map(({ where, count: number }) => ({ id: `${where.id} ${number}`, en: `${where.en} ${number}` })));
  const changes = [changeTo(claim.count, String(count))];
  if (claim.word !== null) changes.push(changeTo(claim.word, inCaseOf(claim.word.raw, toWords(BigInt(count)))));
  return {
    spot: spotOf(claim.count),
    quote: `${claim.count.raw}${claim.word === null ? '' : ` (${claim.word.raw})`} ${claim.thing}`,
    stated: String(stated),
    computed: String(count),
    difference: String(stated - count),
    message: { id: `Naskah menyebut ${stated} ${claim.thing}; yang ada: ${held.id}.`, en: `The prose counts ${stated} ${claim.thing}; there are: ${held.en}.` },
    related: counts.flatMap(({ spot }) => (spot === null ? [] : [spot])),
    repairs: [{ changes, reason: { id: `Jumlah menurut ${first?.where.id ?? 'dokumen'}.`, en: `The count of ${first?.where.en ?? 'the document'}.` } }],
  };
}
