// One chapter, one decimal mark: 93.00 and 86,58 side by side leave the reader to guess.

import type { Said } from '../../../document/place.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { plainFinding, resultsOf } from './results.ts';

export const mixedDecimalMarks: Rule = {
  id: 'mixed-decimal-marks',
  family: 2,
  severity: 'info',
  title: { id: 'Titik dan koma desimal bercampur', en: 'Decimal points and commas mixed' },
  what: { id: 'Melihat apakah angka-angka capaian memakai satu tanda desimal; satu temuan untuk seluruh bagian, lalu satu untuk tiap teks yang mencampurnya sendiri.', en: 'Looks whether the results use one decimal mark; one finding for the whole part, then one for each text that mixes them within itself.' },
  why: { id: 'Dalam bahasa Indonesia koma adalah tanda desimal dan titik memisahkan ribuan (EYD); bila bercampur, 3.170 bisa berarti dua hal.', en: 'In Indonesian the comma is the decimal mark and the point groups thousands (EYD); mixed, 3.170 can mean two things.' },
  examples: [
    { title: { id: 'Titik dan koma dalam satu kalimat', en: 'Point and comma in one sentence' }, findings: 1, text: resultsChapter(['IKK Indeks kepuasan target kinerja 3.5 Indeks dengan realisasi kinerja 3.86 Indeks atau sebesar 110,3%, melebihi target kinerja.']) },
    { title: { id: 'Selalu koma', en: 'Commas throughout' }, findings: 0, text: resultsChapter(['IKK Indeks kepuasan target kinerja 3,5 Indeks dengan realisasi kinerja 3,86 Indeks atau sebesar 110,3%, melebihi target kinerja.']) },
  ],
  check(model, answers) {
    const all = [...resultsOf(model)].flatMap(({ result }) => [result.target, result.realisation, result.percent]).filter((said) => said !== null);
    const said = all.filter((one, index) => all.findIndex((other) => other.at.path === one.at.path && other.at.start === one.at.start) === index);
    const points = said.filter((one) => markOf(one) === '.');
    const commas = said.filter((one) => markOf(one) === ',');
    const [first] = points;
    if (points.length + commas.length === 0) return answers.notApplicable();
    if (first === undefined || commas.length === 0) return answers.pass();
    answers.fail(plainFinding({
      spot: spotOf(first), quote: first.raw, related: points.slice(1).map(spotOf),
      message: { id: `Capaian memakai titik desimal pada ${points.length} angka dan koma pada ${commas.length} angka.`, en: `The results use a decimal point in ${points.length} figures and a comma in ${commas.length}.` },
      repairs: [
        { changes: points.map((one) => changeTo(one, one.raw.replace('.', ','))), reason: { id: 'Koma adalah tanda desimal bahasa Indonesia (EYD).', en: 'The comma is the Indonesian decimal mark (EYD).' } },
      ],
    }));
    for (const [path, here] of Map.groupBy(said, (one) => one.at.path)) {
      const pointed = here.filter((one) => markOf(one) === '.');
      const comma = here.find((one) => markOf(one) === ',');
      const [odd, ...others] = pointed;
      if (odd === undefined || comma === undefined || path === first.at.path) continue;
      answers.fail(plainFinding({
        spot: spotOf(odd), quote: odd.raw, related: [...others, comma].map(spotOf),
        message: { id: `Dalam satu teks “${odd.raw}” memakai titik desimal dan “${comma.raw}” koma.`, en: `In one text “${odd.raw}” has a decimal point and “${comma.raw}” a comma.` },
        repairs: [{ changes: pointed.map((one) => changeTo(one, one.raw.replace('.', ','))), reason: { id: 'Koma adalah tanda desimal bahasa Indonesia (EYD).', en: 'The comma is the Indonesian decimal mark (EYD).' } }],
      }));
    }
  },
};

/** The decimal mark of a figure; null when it has none (thousands are grouped by threes). */
function markOf({ raw, value }: Said<string>): '.' | ',' | null {
  const mark = /\d\s?([.,])\s?\d{1,2}\s*(?:%|persen)?$/i.exec(raw)?.[1] ?? (value?.includes('.') === true ? /[.,]/.exec(raw)?.[0] : undefined);
  return mark === '.' || mark === ',' ? mark : null;
}
