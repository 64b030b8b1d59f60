// Takes apart the indicators of a row: several stacked in one cell (`3.5 90`, `Indeks Persen`) become one each.

import { readQuantity, type Quantity } from './quantities.ts';
import type { MarkedText, MatrixRowText } from './row.ts';

export interface StackedIndicator extends MarkedText {
  readonly quantity: Quantity;
}

const FIGURE = /^[±<>≥≤]?\d[\d.,]*%?$/;
/** A word that opens an indicator. `dengan Indeks …` does not: what stands before it decides. */
const OPENING = /(?<=[^\s,/(-]\s)(?=(?:Jumlah|Persentase|Prosentase|Presentase|Nilai|Indeks|Tingkat|Rasio|Opini|Angka)\s)/g;
const RUNS_ON = /\b(?:dengan|dan|dari|atas|terhadap|berdasarkan|yang|untuk|tentang|hasil|capaian|peningkatan|penurunan)\s$/i;
/** Units of two words that a stack must not cut apart. */
const COMPOUND_UNIT = /^(?:Berkas Perkara|BNN Kab\/Kota|BNN Kabupaten\/Kota|Unit Kerja|Orang Hari|Orang Bulan|Kabupaten \/ ?Kota|Kab \/ ?Kota)/i;

/** The indicators of a row with target and unit each; `null` when a stack of figures cannot be shared out without guessing. */
export function readIndicators(row: MatrixRowText): readonly StackedIndicator[] | null {
  const texts = row.indicators;
  const only = texts[0];
  if (only === undefined) return [];
  const figures = row.target.split(/\s+/).filter((figure) => figure !== '');
  const stacked = figures.length > 1 && figures.every((figure) => FIGURE.test(figure));
  if (texts.length === 1 && !stacked) return [{ ...only, quantity: readQuantity(row.target, row.satuan) }];
  const named = texts.length === 1 ? splitName(only, figures.length) : texts;
  if (named === null) return null;
  if (row.target === '') return named.map((text) => ({ ...text, quantity: readQuantity('', '') }));
  const units = splitUnits(row.satuan, named.length);
  const targets = stacked ? figures : figures.length === 1 ? figures : splitTargets(row.target, named.length);
  if (targets === null || units === null || targets.length !== named.length) return null;
  return named.map((text, index) => ({ ...text, quantity: readQuantity(targets[index] ?? '', units[index] ?? '') }));
}

/** Cuts a run-together text at the words that open an indicator, if that gives exactly as many as there are targets. */
function splitName(only: MarkedText, count: number): readonly MarkedText[] | null {
  const numbered = only.text.split(/\s+(?=\d{1,2}[.)]\s+\p{Lu})/u);
  if (numbered.length === count) return numbered.map((text, index) => ({ marker: index === 0 ? only.marker : (/^\d{1,2}[.)]/.exec(text)?.[0] ?? null), text: text.replace(/^\d{1,2}[.)]\s+/, '') }));
  for (const strong of [/^(?:Jumlah|Persentase|Prosentase|Presentase)\s/, /^/]) {
    const cuts = [...only.text.matchAll(OPENING)].map((match) => match.index)
      .filter((at) => !RUNS_ON.test(only.text.slice(0, at)) && strong.test(only.text.slice(at)));
    if (cuts.length !== count - 1) continue;
    const bounds = [0, ...cuts, only.text.length];
    return cuts.concat(only.text.length).map((_, index) => ({ marker: index === 0 ? only.marker : null, text: only.text.slice(bounds[index], bounds[index + 1]).trim() }));
  }
  return null;
}

/** One unit per indicator; a single unit (or none) is that of all. */
function splitUnits(satuan: string, count: number): readonly string[] | null {
  if (satuan === '') return Array.from({ length: count }, () => '');
  const units: string[] = [];
  let rest = satuan;
  while (rest !== '') {
    const unit = COMPOUND_UNIT.exec(rest)?.[0] ?? /^\S+/.exec(rest)?.[0] ?? rest;
    units.push(unit);
    rest = rest.slice(unit.length).trim();
  }
  if (units.length === count) return units;
  return units.length === 1 ? Array.from({ length: count }, () => satuan) : null;
}

/** `3 Kabupaten/Kota 90 Persen`: a figure opens each target. */
function splitTargets(text: string, count: number): readonly string[] | null {
  const targets = text.split(/\s+(?=\d)/);
  return targets.length === count ? targets : null;
}
