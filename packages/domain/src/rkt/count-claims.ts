// Counts that prose claims of the document itself: "13 (tiga belas) Sasaran Kegiatan, 2 (dua) Program".

import type { Said } from '../document/place.ts';
import { fromWords } from '../number/terbilang.ts';
import type { Outline, OutlinedText } from './outline.ts';
import { closeUp, saidAs, sentenceAround } from './said.ts';

export interface CountClaim {
  /** What is counted, as the words say it, normalised: `program`, `kegiatan`, `sasaran kegiatan`, `indikator kinerja`, `target kinerja`, `indikator output kegiatan`, … */
  readonly thing: string;
  readonly count: Said<number>;
  /** The bracketed word; value null when it is no number. */
  readonly word: Said<number> | null;
}

const THING = [
  'sasaran strategis', 'sasaran program', 'sasaran kegiatan', 'sasaran',
  'indikator (?:kinerja )?output kegiatan', 'indikator output', 'indikator kinerja kegiatan', 'indikator kinerja program', 'indikator kinerja', 'indikator',
  'target kinerja', 'program', 'kegiatan', 'rincian output', 'klasifikasi rincian output', 'komponen', 'misi', 'tujuan(?: strategis)?',
].join('|');
const CLAIM = new RegExp(`(?<![\\d.,/-])(\\d{1,3})\\s*(?:\\(([a-z ]{3,40})\\)\\s*)?(?:buah\\s+)?(${THING})(?=$|[^\\p{L}]|\\s)(?!\\s*\\/)`, 'giu');
/** A document counts its own parts in these words; a text on last year's work does not. */
const OF_THE_PLAN = /\b(?:dijabarkan|terdiri|memuat|didukung|meliputi|mencakup|menetapkan|terbagi|memiliki|mempunyai|berjumlah|terdapat|seluruhnya|sebanyak)\b/i;

/** Whose misi and programs are not the office's own. */
const OF_OTHERS = /\b(?:Presiden|Nawa\s?cita|Asta\s?cita|SDGs?|TPB|RPJMN|RPJPN|nasional\s+memiliki|BNN\s+(?:RI|Pusat))\b/;
const ABOUT_THE_PLAN = /\b(?:RKT|Rencana\s+(?:Kerja|Kinerja)|rencana\s+ini|seluruhnya|tabel|matriks|di\s?atas|tersebut|dokumen\s+ini)\b/i;

/** The claims in the prose of the plan. A sentence that counts things of another kind (a share, a target of outputs) is left alone. */
export function readCountClaims(outline: Outline): readonly CountClaim[] {
  return outline.texts.filter((text) => text.kind !== 'cell').flatMap(claimsOf);
}

function claimsOf(unit: OutlinedText): CountClaim[] {
  const matches = [...unit.text.matchAll(CLAIM)].filter((match) => !followsTarget(unit.text.slice(0, match.index)));
  const counting = matches.filter((match) => {
    const sentence = sentenceAround(unit.text, match.index);
    const things = matches.filter((other) => sentenceAround(unit.text, other.index) === sentence).length;
    const strategic = /^(?:misi|tujuan|sasaran strategis)/i.test(match[3] ?? '');
    return OF_THE_PLAN.test(sentence) && !OF_OTHERS.test(sentence) && (things > 1 || strategic || ABOUT_THE_PLAN.test(sentence));
  });
  return counting.map((match) => {
    const [, figure = '', word, thing = ''] = match;
    const wordStart = word === undefined ? 0 : match.index + match[0].indexOf(`(${word}`) + 1;
    const read = word === undefined ? null : fromWords(word);
    return {
      thing: closeUp(thing.toLowerCase()),
      count: saidAs(unit, match.index, match.index + figure.length, Number(figure)),
      word: word === undefined ? null : saidAs(unit, wordStart, wordStart + word.length, read === null ? null : Number(read.value)),
    };
  });
}

/** "target kinerja 3 kegiatan", "realisasi 1 kegiatan", "masing-masing 2 kegiatan" count outputs, not the plan. */
function followsTarget(before: string): boolean {
  return /(?:target|realisasi|sebesar|masing-masing|capaian|pasal|ayat|nomor|tahun|ke-)(?:\s+[a-z]+)?\s*$/i.test(before);
}
