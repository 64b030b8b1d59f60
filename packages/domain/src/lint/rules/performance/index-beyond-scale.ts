// An index cannot pass the top of its scale, and a share cannot pass the whole.

import { Big } from 'big.js';
import { changeTo, spotOf } from '../../spot.ts';
import type { Bilingual, Rule } from '../../rule.ts';
import type { Achievement } from '../../../rkt/achievements.ts';
import { resultsChapter } from './example.ts';
import { decimal, labelOf, resultsOf } from './results.ts';

interface Scale {
  readonly name: RegExp;
  readonly top: number;
  readonly from: Bilingual;
}

/**
 * Scales that are fixed by their instrument: IKM 1–4 (PermenPANRB 14/2017), IKP of BNN 1–4, IKPA and NKA 0–100 (PER-5/PB/2024, PMK 62/2023),
 * zona integritas and AKIP 0–100 (PermenPANRB 90/2021, 88/2021). Satisfaction is on 1–4 only where its target is.
 */
const SCALES: readonly Scale[] = [
  { name: /\b(?:kepuasan|kemandirian\s+partisipasi)\b/i, top: 4, from: { id: 'skala 1–4', en: 'scale 1–4' } },
  { name: /\bnilai\b.*\b(?:kinerja\s+(?:pelaksanaan\s+)?anggaran|pelaksanaan\s+anggaran|IKPA|NKA|zona\s+integritas|AKIP|akuntabilitas\s+kinerja)\b/i, top: 100, from: { id: 'skala 0–100', en: 'scale 0–100' } },
];

export const indexBeyondScale: Rule = {
  id: 'index-beyond-scale',
  family: 12,
  severity: 'error',
  title: { id: 'Nilai melewati skalanya', en: 'A value beyond its scale' },
  what: { id: 'Memeriksa target dan realisasi indeks yang skalanya tetap (kepuasan 1–4, IKPA, NKA, dan zona integritas 0–100) dan persentase bagian (0–100%).', en: 'Checks targets and realisations of indices with a fixed scale (satisfaction 1–4; IKPA, NKA and zona integritas 0–100) and of shares (0–100%).' },
  why: { id: 'Nilai di luar skala adalah salah ketik, biasanya tanda desimal yang hilang.', en: 'A value off the scale is a slip, usually a lost decimal mark.' },
  examples: [
    { title: { id: 'Koma hilang', en: 'The comma was lost' }, findings: 1, text: resultsChapter(['IKK Indeks kepuasan layanan target kinerja 3,5 Indeks dengan realisasi kinerja 386 Indeks atau sebesar 110,3%, melebihi target kinerja.']) },
    { title: { id: 'Bagian lebih dari seluruhnya', en: 'A share beyond the whole' }, findings: 1, text: resultsChapter(['IKK Persentase klien yang mengalami peningkatan kualitas hidup target kinerja 80% dengan realisasi kinerja 117% atau sebesar 146,3%, melebihi target kinerja.']) },
    { title: { id: 'Di puncak skala', en: 'At the top' }, findings: 0, text: resultsChapter(['IKK Indeks kepuasan layanan target kinerja 3,5 Indeks dengan realisasi kinerja 4 Indeks atau sebesar 114,3%, melebihi target kinerja.']) },
  ],
  check(model, answers) {
    for (const result of resultsOf(model)) {
      const scale = result.kind === 'output' ? null : scaleOf(result.item);
      for (const said of [result.result.target, result.result.realisation]) {
        const value = decimal(said);
        const isCount = /^(?:kab|kota|BNN|orang|unit|lembaga|satker)/i.test((said === result.result.target ? result.result.targetUnit : result.result.realisationUnit) ?? '');
        if (said === null || value === null || scale === null || isCount) {
          answers.notApplicable();
        } else if (value.lte(scale.top)) {
          answers.pass();
        } else {
          const label = labelOf(result);
          const mended = withMark(value, scale.top, said.raw);
          answers.fail({
            spot: spotOf(said), quote: said.raw, stated: value.toFixed(), computed: null, difference: value.minus(scale.top).toFixed(),
            message: { id: `${label.id}: ${said.raw} melewati ${scale.from.id}.`, en: `${label.en}: ${said.raw} is beyond the ${scale.from.en}.` },
            repairs: mended === null ? [] : [{ changes: [changeTo(said, mended)], reason: { id: 'Tanda desimal yang hilang dikembalikan.', en: 'The lost decimal mark is put back.' } }],
          });
        }
      }
    }
  },
};

function scaleOf(item: Achievement): Scale | null {
  const name = item.indicator.raw;
  if (/^\s*jumlah\b/i.test(name)) return null;
  if (/^\s*(?:persentase|prosentase|presentase)\b/i.test(name) && !/\b(?:kenaikan|pertumbuhan|capaian|pencapaian|realisasi|penambahan)\b/i.test(name)) {
    return { name: /^/, top: 100, from: { id: 'seluruhnya (100%)', en: 'whole (100%)' } };
  }
  const scale = SCALES.find((candidate) => candidate.name.test(name)) ?? null;
  const target = decimal(item.own.target);
  return scale !== null && target !== null && target.lte(scale.top) ? scale : null;
}

/** The value with a decimal mark where one fits the scale: 386 → 3,86; null when it has one already. */
function withMark(value: Big, top: number, raw: string): string | null {
  const digits = value.toFixed();
  if (!/^\d{3,4}$/.test(digits) || /%/.test(raw)) return null;
  const integer = new Big(digits.slice(0, 1)).lte(top) && top < 10 ? 1 : 2;
  return `${digits.slice(0, integer)},${digits.slice(integer)}`;
}
