// The map in words: what stands under it, and what a screen reader says instead of it.

import { formatNumber, type MapBlock } from '@tenun/domain';
import { regionName } from '@tenun/domain/dataset/facts.ts';
import type { DrawnMap } from '@tenun/domain/region/draw-map.ts';
import type { MeasureLayer, RegionMeasure, RegionValue } from '@tenun/domain/region/measures.ts';
import { PROVINCES } from '@tenun/reference';
import { printable } from '../write/printable.ts';

/** `Provinsi Nusa Tenggara Timur`; empty for no known province. */
export function provinceName(code: string | null): string {
  const name = PROVINCES.find((province) => province.code === code)?.name;
  return name === undefined ? '' : `Provinsi ${name}`;
}

/** `Jumlah kasus`, `Jumlah tersangka`, `Barang bukti shabu (gram)`. */
export function layerName(layer: MeasureLayer): string {
  if (layer.kind === 'seizure') return `Barang bukti ${layer.substance} (${layer.unit})`;
  return layer.kind === 'cases' ? 'Jumlah kasus' : 'Jumlah tersangka';
}

/** `POLDA NTT dan BNN Provinsi NTT, 2023`. */
export function measureName({ sources, years }: RegionMeasure): string {
  const named = years.filter((year) => year !== 0).join('–');
  return `${printable(listed(sources))}, ${named === '' ? 'tahun tidak disebut' : named}`;
}

/** What stands under the map: what is counted, by whom, in which year, and what is not in it. */
export function captionOf({ map: { measures, older }, alt }: MapBlock, province: string): string {
  const title = printable(alt).trim() || `Peta ${province}`;
  const [first] = measures;
  if (first === undefined) return `${title}. Tidak ada data kasus dalam rencana ini.`;
  const outside = measures.flatMap(({ unplaced }) => unplaced).filter(({ value }) => value !== null);
  return [
    `${title}. ${layerName(first.layer)} per kabupaten/kota menurut ${listed(measures.map(measureName), '; ')}.`,
    isPartial(measures) ? 'Tanda * berarti hanya sebagian sumber yang menyebut angka.' : '',
    outside.length === 0 ? '' : `Di luar peta: ${listed(outside.map(({ name, value }) => `${printable(name)} (${formatNumber(value!)})`))}.`,
    older.length === 0 ? '' : `Tidak digambar karena lebih lama: ${listed(older.map(({ source, year }) => `${printable(source)} (${year})`))}.`,
  ].filter((sentence) => sentence !== '').join(' ');
}

/** The figures of the map as sentences, for who cannot see it. */
export function alternativeOf(block: MapBlock, map: DrawnMap, province: string): string {
  const border = map.areas.filter((area) => area.border).map(({ name }) => name);
  const countries = map.countries.map(({ name }) => name);
  return [
    `Peta ${province} dengan ${map.areas.length} kabupaten/kota.`,
    ...block.map.measures.map((measure) => `${layerName(measure.layer)} menurut ${measureName(measure)}: ${measure.values.map(valueInWords).join('; ')}.`),
    border.length === 0 ? '' : `Berbatasan darat dengan ${listed(countries)}: ${listed(border)}.`,
    'Batas indikatif, bukan acuan resmi.',
  ].filter((sentence) => sentence !== '').join(' ');
}

/** Whether some figure is the sum of some of the sources only. */
export function isPartial(measures: readonly RegionMeasure[]): boolean {
  return measures.some(({ values }) => values.some(({ value, missing }) => value !== null && missing.length > 0));
}

/** `12`, `12*` where not all sources say something, `?` where a figure cannot be read. */
export function figureText({ value, gap, missing }: RegionValue): string {
  if (value === null) return gap === 'unreadable' || gap === 'disputed' ? '?' : '';
  return `${formatNumber(value)}${missing.length > 0 ? '*' : ''}`;
}

function valueInWords(each: RegionValue): string {
  const name = regionName(each.region);
  if (each.value === null) return `${name} ${each.gap === 'unreadable' ? 'tidak terbaca' : each.gap === 'disputed' ? 'disebut berbeda-beda' : 'tidak ada data'}`;
  return `${name} ${formatNumber(each.value)}${each.missing.length === 0 ? '' : ` (tanpa ${printable(listed(each.missing))})`}`;
}

/** `a, b dan c` */
function listed(texts: readonly string[], between = ', '): string {
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(between)}${between === ', ' ? ' dan ' : between}${texts.at(-1)}`;
}
