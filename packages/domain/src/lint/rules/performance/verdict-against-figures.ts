// "Melebihi target" beside figures that fall short is a contradiction within one sentence.

import { changeTo, spotOf } from '../../spot.ts';
import type { Bilingual, Rule } from '../../rule.ts';
import type { Verdict } from '../../../rkt/achievements.ts';
import { resultsChapter } from './example.ts';
import { labelOf, plainFinding, resultsOf, standing, type Result } from './results.ts';

const WORDS: Readonly<Record<'above' | 'at' | 'below', Bilingual>> = {
  above: { id: 'melebihi target', en: 'above target' },
  at: { id: 'sesuai dengan target', en: 'at target' },
  below: { id: 'dibawah target', en: 'below target' },
};

export const verdictAgainstFigures: Rule = {
  id: 'verdict-against-figures',
  family: 5,
  severity: 'error',
  title: { id: 'Kesimpulan tidak cocok dengan angkanya', en: 'Verdict against its own figures' },
  what: { id: 'Membandingkan kata melebihi, sesuai, atau dibawah target dengan target dan realisasi di sebelahnya.', en: 'Compares the words above, at or below target with the target and realisation beside them.' },
  why: { id: 'Rekapitulasi di akhir bagian menghitung kata-kata ini; satu kata yang salah mengubah jumlahnya.', en: 'The tally at the end of the part counts these words; one wrong word changes it.' },
  examples: [
    { title: { id: 'Di bawah target tetapi disebut melebihi', en: 'Below target, called above' }, findings: 1, text: resultsChapter(['IKK Indeks kepuasan target kinerja 3,5 Indeks dengan realisasi kinerja 3,08 Indeks atau sebesar 88%, melebihi dari target kinerja yang telah ditetapkan.']) },
    { title: { id: 'Kesimpulan bersama untuk beberapa kantor', en: 'One verdict for several offices' }, findings: 1, text: resultsChapter(['IKK Jumlah petugas terlatih target kinerja 8 Orang dengan realisasi kinerja 8 Orang atau sebesar 100%, sesuai dengan target kinerja. Sedangkan target IKK Jumlah petugas terlatih masing-masing BNN Kabupaten/Kota jajaran 5 Orang, dengan realisasi kinerja BNN Kota Ternate 5 Orang atau sebesar 100% dan realisasi kinerja BNN Kabupaten Halmahera Utara 4 Orang atau sebesar 80%, masing-masing realisasi BNN Kabupaten/Kota Jajaran sesuai dengan target kinerja yang telah ditetapkan.']) },
    { title: { id: 'Mencapai target boleh berarti melebihi', en: 'Reaching a target may mean passing it' }, findings: 0, text: resultsChapter(['IKK Jumlah berkas perkara target kinerja 5 berkas perkara dengan realisasi kinerja 6 berkas perkara atau sebesar 120%, mencapai target kinerja yang telah ditetapkan.']) },
  ],
  check(model, answers) {
    const bySpot = new Map<string, Result[]>();
    for (const result of resultsOf(model)) {
      const { verdict } = result.result;
      const stands = standing(result);
      if (verdict === null || stands === null) {
        answers.notApplicable();
      } else if (agrees(verdict.value, verdict.raw, stands)) {
        answers.pass();
      } else {
        const key = `${verdict.at.path}:${verdict.at.start}`;
        bySpot.set(key, [...(bySpot.get(key) ?? []), result]);
      }
    }
    for (const results of bySpot.values()) {
      const [first] = results;
      const verdict = first?.result.verdict;
      if (first === undefined || verdict === null || verdict === undefined) continue;
      const right = standing(first) ?? 'at';
      const shared = [...first.item.units, first.item.own].filter((other) => other.verdict?.at.start === verdict.at.start && other.verdict.at.path === verdict.at.path).length > results.length;
      const labels = { id: results.map((one) => labelOf(one).id).join('; '), en: results.map((one) => labelOf(one).en).join('; ') };
      answers.fail(plainFinding({
        spot: spotOf(verdict), quote: verdict.raw,
        related: results.flatMap(({ result }) => [result.realisation, result.target, result.percent]).filter((said) => said !== null).map(spotOf),
        message: { id: `${labels.id}: disebut “${verdict.raw}”, padahal menurut angkanya ${WORDS[right].id}.`, en: `${labels.en}: called “${verdict.raw}”, but by its figures it is ${WORDS[right].en}.` },
        repairs: shared ? [] : [{ changes: [changeTo(verdict, wordingOf(right, verdict.raw))], reason: { id: 'Menurut target dan realisasinya.', en: 'By its target and realisation.' } }],
      }));
    }
  },
};

function agrees(verdict: Verdict | null, raw: string, stands: 'above' | 'at' | 'below'): boolean {
  if (verdict === 'not-reached') return stands === 'below';
  if (verdict === 'at' && /mencapai|memenuhi/i.test(raw)) return stands !== 'below';
  return verdict === stands;
}

/** The right word in the wording that stood there: `melebihi dari target kinerja`. */
function wordingOf(right: 'above' | 'at' | 'below', raw: string): string {
  const target = /target(?:\s+kinerja)?$/i.exec(raw)?.[0] ?? 'target';
  const from = /\bdari\b/i.test(raw) ? 'dari ' : '';
  return right === 'at' ? `sesuai dengan ${target}` : `${right === 'above' ? 'melebihi' : 'dibawah'} ${from}${target}`;
}
