// A result needs a target and what became of it; one without the other cannot be judged.

import { spotOf } from '../../spot.ts';
import type { Achievement } from '../../../rkt/achievements.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { labelOf, plainFinding, reached, resultsOf, shorten } from './results.ts';

export const resultIncomplete: Rule = {
  id: 'result-incomplete',
  family: 9,
  severity: 'warning',
  title: { id: 'Capaian tanpa target atau tanpa realisasi', en: 'A result without target or realisation' },
  what: { id: 'Memeriksa apakah setiap butir capaian, juga milik tiap kantor, menyebut target dan realisasinya.', en: 'Checks that every result, each office’s too, gives its target and its realisation.' },
  why: { id: 'Capaian adalah perbandingan; tanpa salah satunya ia tidak dapat diperiksa.', en: 'A result is a comparison; without one side it cannot be checked.' },
  examples: [
    { title: { id: 'Target tidak disebut', en: 'No target' }, findings: 1, text: resultsChapter(['IKK Indeks kepuasan layanan dengan realisasi kinerja 3,2 Indeks, melebihi dari target kinerja yang telah ditetapkan.', 'IKK Jumlah berkas perkara target kinerja 4 berkas perkara dengan realisasi kinerja 4 berkas perkara atau sebesar 100%, sesuai dengan target kinerja.']) },
    { title: { id: 'Target disebut dalam kalimat lain', en: 'The target stands in another sentence' }, findings: 0, text: resultsChapter(['IKK Persentase klien yang pulih. Untuk mendukung IKK tersebut dilakukan kegiatan pendampingan. Target IKK tersebut sebesar 80% dengan realisasi kinerja 88% atau sebesar 110%, melebihi target kinerja.']) },
  ],
  check(model, answers) {
    for (const result of resultsOf(model)) {
      if (result.kind === 'output' || result.item.fromTable) continue;
      const { target, realisation, percent, unit } = result.result;
      const hasResult = reached(result) !== null || percent !== null;
      if (target !== null && hasResult) {
        answers.pass();
        continue;
      }
      if (target === null && !hasResult && realisation === null && (unit !== null || !isLabelled(model, result.item))) {
        answers.notApplicable();
        continue;
      }
      const label = labelOf(result);
      const missing = target === null ? { id: 'targetnya', en: 'its target' } : { id: 'realisasinya', en: 'its realisation' };
      const said = unit ?? result.item.indicator;
      answers.fail(plainFinding({
        spot: spotOf(said), quote: shorten(said.raw),
        message: { id: `${label.id}: “${shorten(result.item.indicator.raw)}” tidak menyebut ${missing.id}.`, en: `${label.en}: “${shorten(result.item.indicator.raw)}” does not give ${missing.en}.` },
      }));
    }
  },
};

/** Whether the item calls itself an indicator; another item of the list may be a remark. */
function isLabelled(model: PlanModel, item: Achievement): boolean {
  const first = model.outline.texts.find((unit) => unit.path === item.paths[0]);
  return first !== undefined && /^\s*(?:\d{1,3}[.)]\s*)?(?:IKK|IKU|IKP|Indikator)\b/.test(first.text);
}
