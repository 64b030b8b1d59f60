// Whether a text names something that can be measured, as an indicator must.

const MEASURE = /\b(?:jumlah|banyaknya|nilai|indeks|index|persentase|prosentase|presentase|persen|tingkat|rasio|angka|opini|rata-rata|skor|predikat|frekuensi|cakupan|prevalensi|proporsi|laju|besaran|kategori|waktu|lama|level|capaian|hasil|kualitas|kepatuhan|kepuasan|ketepatan)\b/i;

/** Whether the text names a measure anywhere. */
export function isMeasured(text: string): boolean {
  return MEASURE.test(text);
}

/** Whether the text names an activity instead: it begins with a doing (pe-…-an) and no measure follows. */
export function isActivity(text: string): boolean {
  return /^\s*(?!(?:peraturan|perjanjian|pernyataan|perusahaan|pelabuhan|perempuan|pekerjaan|persyaratan|perbatasan)\b)(?:pe(?:m|n|ng|ny|r|l)?[a-z]{3,}an|fasilitasi|koordinasi|sosialisasi|advokasi|asistensi|monitoring|standar(?:d)?isasi|bimbingan|pelatihan|rapat|workshop)\b/i.test(text) && !isMeasured(text);
}
