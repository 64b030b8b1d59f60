// A full stop in the middle of a sentence: "Evaluasi terhadap pelaksanaan . Rencana Kerja …".

import type { OutlinedText } from '../../../rkt/outline.ts';
import { saidAs } from '../../../rkt/said.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { plainFinding } from './results.ts';

const text = (sentence: string): string => `BAB IV PENUTUP\n\n${sentence}\n`;
/** Words that only open what must follow, so that no sentence can stop after them. */
const OPEN_ENDED = new Set(['dan', 'atau', 'yang', 'dengan', 'untuk', 'dari', 'pada', 'di', 'ke', 'terhadap', 'oleh', 'serta', 'dalam', 'bagi', 'tentang', 'antara', 'sebagai', 'adalah', 'merupakan', 'melalui', 'kepada', 'bahwa', 'agar', 'karena', 'pelaksanaan', 'penyusunan', 'penyelenggaraan', 'pengelolaan']);
const VERB = /^(?:me|ber|di|ter)\p{Ll}{3,}$|^(?:adalah|merupakan|telah|akan|dapat|harus|perlu|ada|terdapat)$/u;

export const strayStop: Rule = {
  id: 'stray-stop',
  family: 9,
  severity: 'info',
  title: { id: 'Titik di tengah kalimat', en: 'A full stop inside a sentence' },
  what: { id: 'Mencari titik yang didahului spasi dan memutus kalimat pada kata yang belum selesai.', en: 'Looks for a full stop after a space that breaks a sentence at a word that cannot end one.' },
  why: { id: 'Biasanya sisa penyuntingan; mungkin ada kata yang terhapus.', en: 'Usually left over from editing; words may have been lost.' },
  examples: [
    { title: { id: 'Kalimat terputus', en: 'A broken sentence' }, findings: 1, text: text('Evaluasi terhadap pelaksanaan . Rencana Kerja Tahunan merupakan bagian dari perencanaan.') },
    { title: { id: 'Dua kalimat utuh', en: 'Two whole sentences' }, findings: 0, text: text('Evaluasi dilakukan setiap triwulan. Rencana Kerja Tahunan merupakan bagian dari perencanaan.') },
  ],
  check(model, answers) {
    for (const unit of model.outline.texts) {
      if (unit.kind !== 'paragraph' && unit.kind !== 'item') continue;
      const stops = [...unit.text.matchAll(/\s+\.(?=\s+\p{Lu})/gu)].filter((match) => breaksSentence(unit, match.index));
      if (stops.length === 0) answers.pass();
      for (const stop of stops) {
        const wordStart = unit.text.slice(0, stop.index).search(/\S+$/);
        const nextEnd = stop.index + stop[0].length + (/^\s+\S+/.exec(unit.text.slice(stop.index + stop[0].length))?.[0].length ?? 0);
        const said = saidAs(unit, wordStart, nextEnd, null);
        answers.fail(plainFinding({
          spot: spotOf(said), quote: said.raw,
          message: { id: `Titik memutus kalimat: “${said.raw}”.`, en: `A full stop breaks the sentence: “${said.raw}”.` },
          repairs: [{ changes: [changeTo(said, said.raw.replace(/\s+\.\s+/, ' '))], reason: { id: 'Titik dihapus; periksa apakah ada kata yang hilang.', en: 'The stop is removed; check whether words were lost.' } }],
        }));
      }
    }
  },
};

/** What stands before the stop is a short piece without a verb, ending in a word that asks for more. */
function breaksSentence(unit: OutlinedText, at: number): boolean {
  const piece = unit.text.slice(0, at).split(/[.;!?]\s+/).at(-1) ?? '';
  const words = piece.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (OPEN_ENDED.has(last)) return words.length <= 6 || !/^pe\p{Ll}+an$/u.test(last);
  return words.length > 0 && words.length <= 4 && !words.some((word) => VERB.test(word) && word !== 'terhadap') && !/\d/.test(piece);
}
