// The words and figures by which a sentence about results is read: target, realisation, per cent, verdict, office, and where a clause ends.

import { parseNumber } from '../../number/parse-number.ts';

export type Verdict = 'above' | 'at' | 'below' | 'not-reached';

interface At {
  readonly start: number;
  readonly end: number;
}

export interface NumberToken extends At {
  readonly kind: 'number';
  /** Where the figure itself ends (its per cent sign belongs to it, its unit does not). */
  readonly figureEnd: number;
  /** Canonical decimal; null when the writing cannot be read. */
  readonly value: string | null;
  readonly percent: boolean;
  /** A space stands between its digits. */
  readonly spaced: boolean;
  /** The number of decimals printed. */
  readonly decimals: number;
  /** The bracketed word, as in `3 (tiga)`, with its place. */
  readonly word: (At & { readonly text: string }) | null;
  readonly unit: string | null;
}

export type Token =
  | NumberToken
  /** `output`: of a supporting activity. */
  | (At & { readonly kind: 'target' | 'realisation'; readonly output: boolean })
  /** "mencapai target" that may be part of an indicator's name; becomes a verdict when figures came before. */
  | (At & { readonly kind: 'verdict'; readonly verdict: Verdict })
  | (At & { readonly kind: 'percent' | 'capaian' | 'sentence' | 'clause' | 'each' | 'activity' | 'support' | 'restated' | 'group' | 'bracket' })
  | (At & { readonly kind: 'office'; readonly district: boolean; readonly name: string });

const STOP = 'dengan|atau|dan|yang|untuk|realisasi|realisasinya|terealisasi|tercapai|capaian|target|targetnya|yaitu|yakni|sebesar|sebanyak|berjumlah|sejumlah|dari|melalui|pada|kepada|sesuai|dibawah|diatas|di|ke|melebihi|melampaui|mencapai|memenuhi|masing-masing|oleh|karena|dalam|adalah|tidak|belum|sehingga|serta|atas|maka|telah|sudah|persentase|sedangkan|namun|kategori|berkategori|antara|jika|sampai|tersebut|per|kurang|lebih|dapat';
const WORD = `(?!(?:${STOP})(?![A-Za-z-]))[A-Za-z][A-Za-z.'-]*(?<![.'-])`;
const UNIT = `${WORD}(?:\\.?\\s*\\/\\s*${WORD})*`;
/** A verb after the unit belongs to the sentence: `10 orang mengikuti`. */
const MORE = `(?!(?:me[mnl]|ber|ter|di)[a-z]{3})${UNIT}`;
/** Up to three words after a figure are its unit: `Kabupaten/Kota`, `berkas perkara`, `BNN Kabupaten / Kota`. */
const AFTER = new RegExp(`^\\s*(?:\\(([A-Za-z ]+)\\)\\s*)?(${UNIT}(?:\\s+${MORE}){0,2})?`, 'i');
const NUMBER = /(?<![A-Za-z\d.,/§]|[A-Za-z][-–]|\d\s?[-–]\s?)(?:\d{1,2}\s\d{1,3}[.,]\d+(?=\s?%)|\d+(?:[.,]\d+)*(?:\s[.,]\s?\d{1,2}(?=\s?(?:%|persen\b))|[.,]\s\d{1,2}(?=\s?(?:%|persen\b)))?)(?!\d|\s?[-–]\s?\d|\/\d|[A-Za-z]\d|[A-Za-z]{1,2}(?![A-Za-z]))(\s?%|\s?persen\b)?/g;
/** Figures that name rather than measure: years, articles, numbers of regulations, ages. */
const NAMING = /(?:\b(?:nomor|no|pasal|ayat|semester|triwulan|tw|perka|uu|pp|tanggal|peringkat|halaman|tabel|bab|ke|rp)\.?\s*(?:\(\s*)?|[“"'‘])$/i;
const YEAR = /\b(?:tahun(?:\s+anggaran)?|ta|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\.?\s*$/i;

type Phrase = { readonly kind: 'verdict'; readonly verdict: Verdict } | { readonly kind: 'target' | 'realisation'; readonly output: boolean } | { readonly kind: 'percent' | 'capaian' | 'each' | 'activity' | 'support' | 'restated' | 'bracket' };

const PHRASES: readonly (readonly [RegExp, Phrase])[] = [
  [/\b(?:(?:tidak|belum)\s+(?:dapat\s+|berhasil\s+)?(?:mencapai|memenuhi|sesuai(?:\s+dengan)?|tercapai(?:nya)?)(?:\s+(?:dari\s+)?target(?:\s+kinerja)?)?|target(?:\s+kinerja)?\s+(?:ini\s+|tersebut\s+)?(?:tidak|belum)\s+(?:dapat\s+)?(?:tercapai|terpenuhi))\b/gi, { kind: 'verdict', verdict: 'not-reached' }],
  [/\b(?:melebihi|melampaui|di\s?atas|lebih\s+(?:tinggi|besar)\s+dari)\s+(?:(?:dari\s*(?:pada)?|dengan)\s+)?target(?:\s+kinerja)?\b/gi, { kind: 'verdict', verdict: 'above' }],
  [/\b(?:di\s?bawah|kurang\s+dari|lebih\s+(?:rendah|kecil)\s+dari)\s+(?:(?:dari\s*(?:pada)?|dengan)\s+)?target(?:\s+kinerja)?\b/gi, { kind: 'verdict', verdict: 'below' }],
  [/\b(?:sesuai\s+(?:dengan\s+)?(?:dari\s+)?target|sama\s+dengan\s+target|(?:mencapai|memenuhi)\s+target)(?:\s+kinerja)?\b/gi, { kind: 'verdict', verdict: 'at' }],
  [/\byaitu\s+tercapainya\b|\bdengan\s+tercapainya\b/gi, { kind: 'restated' }],
  [/\batau\s+(?:sebesar|sejumlah|mencapai|capaian(?:nya)?(?:\s+sebesar)?)?\s*(?=\d)/gi, { kind: 'percent' }],
  [/\b(?:dengan\s+)?(?:per[sc]entase|prosentase|presentase)(?:\s+(?:capaian|pencapaian|realisasi|ketercapaian))?(?:\s+(?:kinerja|output|target|IKK|IK))?(?:\s+(?:sebesar|adalah|mencapai|yaitu))?\s*:?\s*(?=\d)/gi, { kind: 'percent' }],
  [/\b(?:capaian|pencapaian|ketercapaian)(?:nya)?(?!\s+realisasi\s+output)(?:\s+(?:kinerja|output|IKK|IKU|IK|indikator|target))*\b/gi, { kind: 'capaian' }],
  [/\b(?:target|sasaran)\s+output(?:nya)?\b/gi, { kind: 'target', output: true }],
  [/\b(?:realisasi|capaian)\s+(?:realisasi\s+)?output(?:nya)?\b/gi, { kind: 'realisation', output: true }],
  [/\bditarget(?:kan|)\b|\btarget(?:nya)?(?:\s+(?:kinerja|IKK|IKU|indikator))*\b/gi, { kind: 'target', output: false }],
  [/\b(?:terealisasi(?:kan)?|realisasi(?:nya|kan)?)(?:\s+(?:kinerja|IKK|IKU|indikator))*\b|\btercapai\b(?=\s+(?:sebanyak\s+|sebesar\s+|sejumlah\s+)?\d)/gi, { kind: 'realisation', output: false }],
  [/\b(?:Untuk|Guna)\s+(?:mendukung|mencapai|menunjang|memenuhi)\b|\bdidukung\s+(?:dengan|oleh|melalui)\b/gi, { kind: 'support' }],
  [/\b(?:telah\s+)?(?:melakukan|melaksanakan|menyelenggarakan|dilaksanakan|dilakukan)(?:\s+kegiatan)?\b|\bmelalui\s+(?:kegiatan\s+)?|\bdan\s+kegiatan\b/gi, { kind: 'activity' }],
  [/\b(?:masing\s?-\s?masing|setiap|tiap-tiap)\b/gi, { kind: 'each' }],
  [/\((?=\s*\d[\d.,]*\s?(?:%|persen))/gu, { kind: 'bracket' }],
];

const DISTRICT_NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,3}`;
const GROUP = /(?:BNN|BNNK|Badan\s+Narkotika\s+Nasional)\s*(?:Kab(?:upaten|\.)?\s*\/\s*Kota|Kota\s*\/\s*Kab(?:upaten|\.)?|Kabupaten\s+dan\s+Kota|K(?=\s+jajaran))(?:\s+jajaran)?|\bBNNK\s+jajaran\b/gi;
const OFFICE = new RegExp(String.raw`\b(?:BNNP|BNNK|(?:BNN|Badan\s+Narkotika\s+Nasional)(?=\s+(?:Provinsi|Propinsi|Kabupaten|Kab\.?|Kota)\b))\s*(Provinsi|Propinsi|Kabupaten\s+Kota|Kabupaten|Kab\.?|Kota)?\s*(${DISTRICT_NAME})`, 'gu');

/** Words that can stand with a capital right after an office's name without being part of it. */
const NOT_NAME = /\s+(?:Target|Realisasi|Tahun|Indeks|Nilai|Jumlah|Persentase|Untuk|Kegiatan|Program|Dan|Dengan|Jajaran|Menuju|Yang|Sebesar|Wilayah|Melakukan)\b.*$/u;

/** The tokens of a text in their order; where two patterns claim the same words the more telling one has them. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const taken = new Uint8Array(text.length);
  const claim = (token: Token, to = token.end): void => {
    for (let i = token.start; i < to; i++) if (taken[i]) return;
    for (let i = token.start; i < to; i++) taken[i] = 1;
    tokens.push(token);
  };
  for (const token of numbers(text)) claim(token);
  for (const match of text.matchAll(GROUP)) claim({ kind: 'group', start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(OFFICE)) {
    const name = match[0].replace(NOT_NAME, '').replace(/\s+/g, ' ');
    const kind = (match[1] ?? (match[0].startsWith('BNNP') ? 'Provinsi' : 'Kabupaten')).toLowerCase();
    claim({ kind: 'office', district: !/^prov|^prop/.test(kind), name, start: match.index, end: match.index + name.length });
  }
  for (const [pattern, phrase] of PHRASES) {
    for (const match of text.matchAll(pattern)) claim({ ...phrase, start: match.index, end: match.index + match[0].length });
  }
  for (const at of sentenceEnds(text)) claim({ kind: 'sentence', start: at, end: at + 1 });
  for (const match of text.matchAll(/;/g)) claim({ kind: 'clause', start: match.index, end: match.index + 1 });
  return tokens.toSorted((a, b) => a.start - b.start);
}

function* numbers(text: string): Generator<NumberToken> {
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - 20), start);
    if (NAMING.test(before) || (/^(?:19|20)\d\d(?!\d)/.test(match[0]) && YEAR.test(before))) continue;
    const sign = match[1] ?? '';
    const figureEnd = start + match[0].length;
    const body = match[0].slice(0, match[0].length - sign.length);
    const after = sign === '' ? AFTER.exec(text.slice(figureEnd)) : null;
    const wordText = after?.[1];
    const wordStart = wordText === undefined ? 0 : figureEnd + text.slice(figureEnd).indexOf('(') + 1;
    const unit = sign === '' ? (after?.[2]?.replace(/\s*\/\s*/g, '/').replace(/\s+/g, ' ') ?? null) : '%';
    yield {
      kind: 'number', start, figureEnd, end: unit === null || sign !== '' ? figureEnd : figureEnd + (after?.[0].trimEnd().length ?? 0),
      value: readFigure(body, unit), percent: sign !== '', spaced: /\s/.test(body), decimals: decimalsOf(body, unit),
      word: wordText === undefined ? null : { text: wordText, start: wordStart, end: wordStart + wordText.length }, unit,
    };
  }
}

const COUNTED = /^(?:orang|lembaga|kab|kabupaten|kota|kawasan|desa|kelurahan|keluarga|berkas|unit|dokumen|kegiatan|kali|paket|peserta|siswa|kelompok|instansi|layanan|kasus|bnn|bnnk|relawan|penggiat|klien|lokasi|laporan|satker|sekolah)/i;

/** A figure as a canonical decimal; what is counted groups thousands with a point, what is measured has decimals. */
export function readFigure(body: string, unit: string | null): string | null {
  const parsed = parseNumber(body.replace(/\s/g, ''), unit !== null && COUNTED.test(unit) ? 'count' : 'decimal');
  return parsed.kind === 'value' ? parsed.value.toFixed() : null;
}

function decimalsOf(body: string, unit: string | null): number {
  const fraction = /[.,]\s?(\d+)$/.exec(body)?.[1] ?? '';
  return unit !== null && COUNTED.test(unit) && fraction.length === 3 ? 0 : fraction.length;
}

const ABBREVIATION = /\b(?:Kab|Kec|Prov|No|Tgl|Jl|dll|dst|s\.d|sd|dkk|Dr|Ir|hal|a\.n|u\.b|Rp|Kel|Ds)\.?$/i;

/** Positions of the marks that end a sentence. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/[.!?](?=\s+["“(]?[\p{Lu}\d]|\s*$)|\n/gu)) {
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    ends.push(match.index);
  }
  return ends;
}
