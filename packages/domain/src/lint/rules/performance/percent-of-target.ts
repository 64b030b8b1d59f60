// A per cent is realisation over target; printed beside them it can be recomputed.

import { Big } from 'big.js';
import { capaian, halfStep } from '../../../indicator/capaian.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { slipBetween } from '../../repair/slips.ts';
import type { Bilingual, Repair, Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { decimal, figure, labelOf, polaritiesOf, printedDecimals, reached, resultsOf, writeLike, type Result } from './results.ts';

/** Agencies cap a per cent at 120 (domain rules): above it the cap may be printed instead. */
const CAP = new Big(120);

export const percentOfTarget: Rule = {
  id: 'percent-of-target',
  family: 5,
  severity: 'error',
  title: { id: 'Persentase capaian tidak sama dengan realisasi dibagi target', en: 'Per cent differs from realisation over target' },
  what: { id: 'Menghitung ulang setiap persentase capaian dari target dan realisasi di sebelahnya, dibulatkan setengah ke atas pada desimal yang tercetak.', en: 'Recomputes every per cent from the target and realisation beside it, rounded half-up to the decimals printed.' },
  why: { id: 'Persentase yang tidak lahir dari angkanya sendiri biasanya tersalin dari baris lain, dan ikut terbawa ke laporan kinerja.', en: 'A per cent that does not follow from its own figures was usually copied from another line, and travels on into the performance report.' },
  examples: [
    { title: { id: 'Persentase tersalin dari kantor lain', en: 'A per cent copied from another office' }, findings: 1, text: resultsChapter(['IKK Nilai Kinerja Anggaran target kinerja 90 Indeks dengan realisasi kinerja 91,8 Indeks atau sebesar 102%, melebihi target kinerja. Target IKK Nilai Kinerja Anggaran masing-masing BNN Kabupaten/Kota jajaran dengan rincian : BNN Kota Ternate target kinerja 80 Indeks dengan realisasi kinerja 76,4 Indeks atau sebesar 95,5%, dibawah target; BNN Kabupaten Halmahera Utara target kinerja 85 Indeks dengan realisasi kinerja 77,4 Indeks atau sebesar 95,5%, dibawah target.']) },
    { title: { id: 'Pembulatan bukan kesalahan', en: 'Rounding is no error' }, findings: 0, text: resultsChapter(['IKK Nilai Kinerja Anggaran target kinerja 95 Indeks dengan realisasi kinerja 83,15 Indeks atau sebesar 87,5%, dibawah target kinerja.']) },
    { title: { id: 'Bentuk tabel', en: 'As a table' }, findings: 1, text: 'BAB I PENDAHULUAN\n\nCapaian kinerja tahun 2025\n\n| No | Indikator Kinerja | Target | Realisasi | % |\n|---|---|---|---|---|\n| 1 | Jumlah berkas perkara P-21 | 8 Berkas | 6 Berkas | 75 |\n| 2 | Indeks kepuasan layanan | 3,5 | 3,6 | 98,2 |\n' },
  ],
  check(model, answers) {
    for (const result of resultsOf(model)) {
      const stated = decimal(result.result.percent);
      const target = decimal(result.result.target);
      const realised = reached(result);
      if (stated === null || target === null || realised === null || result.result.percent === null) {
        answers.notApplicable();
        continue;
      }
      const said = result.result.percent;
      const polarities = result.kind === 'output' ? (['maximize'] as const) : polaritiesOf(result.item);
      const allowed = polarities.flatMap((polarity) => capaian(target, realised, polarity));
      const [exact] = allowed;
      if (exact === undefined) {
        answers.notApplicable();
        continue;
      }
      const decimals = printedDecimals(said.raw);
      const slack = halfStep(decimals).plus(roundingOfShare(result, target));
      if (allowed.some((value) => value.minus(stated).abs().lte(slack) || (value.gt(CAP) && stated.eq(CAP)))) {
        answers.pass();
        continue;
      }
      const computed = exact.toFixed(decimals, Big.roundHalfUp);
      const twin = twinOf(result, stated);
      answers.fail({
        spot: spotOf(said), quote: said.raw, stated: stated.toFixed(), computed, difference: stated.minus(computed).toFixed(),
        message: messageOf(result, target, realised, exact, decimals, twin),
        related: [result.result.target, result.result.realisation, twin?.result.percent ?? null].filter((other) => other !== null).map(spotOf),
        repairs: repairsOf(result, stated, target, realised, exact, twin),
      });
    }
  },
};

/** A share (in per cent) was rounded before it was set against its target; an index was not. */
function roundingOfShare({ result }: Result, target: Big): Big {
  const raw = result.realisation?.raw ?? '';
  const decimals = printedDecimals(raw);
  return /%|persen/i.test(raw) && decimals > 0 ? halfStep(decimals).div(target).times(100) : new Big(0);
}

/** Another office of the same item with the very same per cent and other figures: where it was copied from. */
function twinOf(result: Result, stated: Big): Result | null {
  if (result.kind === 'output' || stated.eq(100) || stated.eq(0)) return null;
  const others = [result.item.own, ...result.item.units].filter((other) => other !== result.result);
  const twin = others.find((other) => decimal(other.percent)?.eq(stated) === true && other.realisation?.value !== result.result.realisation?.value);
  return twin === undefined ? null : { item: result.item, result: twin, kind: twin.unit === null ? 'own' : 'office' };
}

function messageOf(result: Result, target: Big, realised: Big, exact: Big, decimals: number, twin: Result | null): Bilingual {
  const label = labelOf(result);
  const [t, r, p, s] = [figure(target), figure(realised), figure(exact, decimals), figure(result.result.percent?.value ?? '0')];
  const copied = twin === null ? { id: '', en: '' } : { id: ` Persentase yang sama tercetak untuk ${labelOf(twin).id}; agaknya tersalin.`, en: ` The same per cent is printed for ${labelOf(twin).en}; it was probably copied.` };
  return {
    id: `${label.id}: realisasi ${r.id} dari target ${t.id} adalah ${p.id}%, tetapi tertulis ${s.id}%.${copied.id}`,
    en: `${label.en}: ${r.en} realised of a target of ${t.en} is ${p.en}%, but ${s.en}% is printed.${copied.en}`,
  };
}

function repairsOf(result: Result, stated: Big, target: Big, realised: Big, exact: Big, twin: Result | null): Repair[] {
  const { percent, realisation } = result.result;
  if (percent === null) return [];
  const recomputed: Repair = {
    changes: [changeTo(percent, writeLike(exact, percent.raw))],
    reason: twin === null
      ? { id: 'Dihitung ulang dari target dan realisasi.', en: 'Recomputed from target and realisation.' }
      : { id: 'Dihitung ulang; angka yang tercetak tersalin dari kantor lain.', en: 'Recomputed; the printed figure was copied from another office.' },
  };
  const slips: Repair[] = [];
  for (const [said, value, meant] of [[realisation, realised, stated.times(target).div(100)], [result.result.target, target, stated.eq(0) ? null : realised.times(100).div(stated)]] as const) {
    if (said === null || meant === null || twin !== null) continue;
    const decimals = printedDecimals(said.raw);
    const rounded = new Big(meant.toFixed(decimals, Big.roundHalfUp));
    const closes = said === realisation ? rounded.div(target) : rounded.eq(0) ? null : realised.div(rounded);
    if (closes === null || !isSlip(value, rounded, decimals) || closes.times(100).minus(stated).abs().gt(halfStep(printedDecimals(percent.raw)))) continue;
    slips.push({ changes: [changeTo(said, writeLike(rounded, said.raw, decimals))], reason: { id: `Dengan ${said === realisation ? 'realisasi' : 'target'} ini persentase yang tercetak benar; bedanya satu salah ketik.`, en: `With this ${said === realisation ? 'realisation' : 'target'} the printed per cent is right; it is one slip away.` } });
  }
  return verdictBacks(result, stated, exact) ? [...slips, recomputed] : [recomputed, ...slips];
}

/** Whether one slip of the hand turns the one figure into the other: a digit, two digits exchanged, a lost decimal mark. */
function isSlip(written: Big, meant: Big, decimals: number): boolean {
  const digits = (number: Big): bigint => BigInt(number.times(new Big(10).pow(decimals)).toFixed(0));
  return slipBetween(digits(written), digits(meant)) !== null;
}

/** The verdict in words sides with the printed per cent, so that one of the figures is more likely the slip. */
function verdictBacks({ result }: Result, stated: Big, exact: Big): boolean {
  const verdict = result.verdict?.value ?? null;
  const side = (value: Big): string => (value.gt(100) ? 'above' : value.lt(100) ? 'below' : 'at');
  return side(stated) !== side(exact) && side(stated) === (verdict === 'not-reached' ? 'below' : verdict);
}
