// What the wording of an indicator says for certain of its kind, its good direction, whose figure it is and how it adds over units.

import type { Aggregation, IndicatorKind, Polarity, Scope } from '../../indicator/indicator.ts';

export interface IndicatorNature {
  readonly kind: IndicatorKind | null;
  readonly polarity: Polarity;
  readonly scope: Scope;
  readonly aggregation: Aggregation;
}

const REGION = String.raw`(?:kab(?:u|upaten)?\.?\s*(?:\/|dan|atau)?\s*kota|kabupaten|kecamatan|desa|kelurahan|kawasan)`;
const REGIONS_IN_CATEGORY = new RegExp(String.raw`^jumlah\s+${REGION}\b.*\b(?:berkategori|kategori|kategorinya|berstatus)\b`, 'i');
const UNITS_REACHING = /^jumlah\s+(?:bnn|satker|satuan kerja|unit)\b.*\bmencapai target\b/i;
const WHOLE_AREA = /\bdi (?:seluruh )?(?:wilayah|jajaran)\b|\bse-?\s?provinsi\b/i;
const LESS_IS_BETTER = /\b(?:prevalensi|kekambuhan|relapse|pelanggaran|keluhan|kerawanan|kerugian|temuan|gangguan|keterlambatan|waktu tunggu|putus sekolah)\b/i;
const BETTER_WHEN_REDUCED = /\b(?:penurunan|menurunnya|pengurangan|ditindaklanjuti|diselesaikan|tertangani|terselesaikan|pencegahan)\b/i;
const OUTPUT = /^jumlah\s+(?:dokumen|laporan|berkas|layanan|orang|petugas|peserta|pegawai|klien|unit|lembaga|relawan|penggiat|kegiatan|paket)\b/i;
const OUTCOME = /\b(?:kualitas hidup|indeks (?:kepuasan|ketahanan|kemandirian|keterpulihan)|angka prevalensi)\b/i;

/** Reads the wording; where it says nothing: maximize, the office's own, not aggregated, kind unknown. */
export function natureOf(name: string): IndicatorNature {
  const regions = REGIONS_IN_CATEGORY.test(name);
  const units = UNITS_REACHING.test(name);
  const area = WHOLE_AREA.test(name);
  const count = /^jumlah\b/i.test(name);
  return {
    kind: regions || OUTCOME.test(name) ? 'outcome' : OUTPUT.test(name) ? 'output' : null,
    polarity: LESS_IS_BETTER.test(name) && !BETTER_WHEN_REDUCED.test(name) ? 'minimize' : 'maximize',
    scope: regions || units || area ? 'wilayah' : 'satker',
    aggregation: regions ? 'count-regions-in-category' : units ? 'count-units-reaching-target' : area && count ? 'sum' : 'none',
  };
}
