// Words of the matrix that ran together or lost their end, where the plan itself shows how they are written.

import { rowName } from '../../repair/spots.ts';
import type { Bilingual, Rule } from '../../rule.ts';
import { exampleActivities } from './example-matrix.ts';
import { matrixTexts, stretch, wordCounts, type MatrixText } from './texts.ts';

interface Damage {
  readonly start: number;
  readonly written: string;
  readonly meant: string;
  readonly kind: 'together' | 'cut';
}

const KINDS: Readonly<Record<Damage['kind'], Bilingual>> = { together: { id: 'dua kata bersambung', en: 'two words ran together' }, cut: { id: 'kata terpotong', en: 'a word is cut' } };
/** Beginnings and ends that officials join on purpose: `PermenPANRB`, `RPJMDesa`. */
const JOINED = /^(?:permen|kemen|menko|perka|perpres|per|dir|dit|se|pasca|non|antar)$|^(?:des|desa|kab|prov)$/i;
const PREPOSITION = /^(ke|di|dan|dari|oleh)(\p{Lu}{3,})$/u;

export const wordsRunTogether: Rule = {
  id: 'matrix-words',
  family: 12,
  severity: 'info',
  title: { id: 'Kata bersambung atau terpotong', en: 'Words run together or cut' },
  what: { id: 'Kata pada matriks yang jelas tersusun dari dua kata lain dalam dokumen ini (BNNProvinsi), atau yang kehilangan huruf terakhirnya di ujung teks (Operasiona), disebut.', en: 'A word of the matrix that is plainly made of two other words of the document (BNNProvinsi), or that lost its last letter at the end of a text (Operasiona), is named.' },
  why: { id: 'Nama yang rusak tidak ditemukan saat dicari dan tidak cocok dengan nama di tempat lain.', en: 'A damaged name is not found by search and does not match the same name elsewhere.' },
  examples: [
    { title: { id: 'Bersambung', en: 'Run together' }, text: exampleActivities({ name: 'A. Supervisi BNNProvinsi', amount: '10.000.000' }, { name: 'B. Rapat BNN Provinsi', amount: '20.000.000' }), findings: 1 },
    { title: { id: 'Terpotong', en: 'Cut' }, text: exampleActivities({ name: 'A. Lembaga yang Operasiona', amount: '10.000.000' }, { name: 'B. Unit yang Operasional', amount: '10.000.000' }, { name: 'C. Layanan Operasional', amount: '10.000.000' }), findings: 1 },
    { title: { id: 'Singkatan dan kata majemuk', en: 'Abbreviations and compounds' }, text: exampleActivities({ name: 'A. Penyusunan LKjIP dan RPJMDes', amount: '10.000.000' }, { name: 'B. Pascarehabilitasi', amount: '20.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    const counts = wordCounts(model);
    for (const text of matrixTexts(model.content)) {
      const damages = damagesIn(text, counts);
      if (damages.length === 0) answers.pass();
      for (const { start, written, meant, kind } of damages) {
        const spot = stretch(text, start, start + written.length);
        answers.fail({
          spot, quote: text.text, stated: written, computed: meant, difference: null,
          message: { id: `“${written}” pada ${rowName(text.node).id}: ${KINDS[kind].id}, mungkin “${meant}”.`, en: `“${written}” at ${rowName(text.node).en}: ${KINDS[kind].en}, perhaps “${meant}”.` },
          repairs: [{ changes: [{ spot, from: written, to: meant }], reason: { id: 'Seperti tertulis di tempat lain dalam dokumen ini.', en: 'As it is written elsewhere in this document.' } }],
        });
      }
    }
  },
};

function damagesIn({ text }: MatrixText, counts: ReadonlyMap<string, number>): Damage[] {
  return [...text.matchAll(/\p{L}+/gu)].flatMap((match): Damage[] => {
    const [word] = match;
    const meant = apart(word, counts);
    if (meant !== null) return [{ start: match.index, written: word, meant, kind: 'together' }];
    const whole = match.index + word.length === text.length ? uncut(word, counts) : null;
    return whole === null ? [] : [{ start: match.index, written: word, meant: whole, kind: 'cut' }];
  });
}

/** The two words a word is made of: at a capital inside it, or where both halves are words of this plan and the whole stands once. */
function apart(word: string, counts: ReadonlyMap<string, number>): string | null {
  const times = (part: string): number => counts.get(part.toLowerCase()) ?? 0;
  const preposition = PREPOSITION.exec(word);
  if (preposition !== null) return `${preposition[1]} ${preposition[2]}`;
  if (times(word) > 1) return null;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const capital = /\p{Lu}$/u.test(left) === false || /^\p{Lu}\p{Ll}{3,}$/u.test(right);
    const seam = /^\p{Lu}/u.test(right) && capital && /^(?:\p{Lu}{2,}|\p{Lu}?\p{Ll}{3,})$/u.test(left);
    if (seam && !JOINED.test(left) && !JOINED.test(right) && times(left) > 0 && times(right) > 0) return `${left} ${right}`;
    if (/^\p{Lu}?\p{Ll}+$/u.test(word) && left.length >= 6 && right.length >= 6 && times(left) >= 3 && times(right) >= 3) return `${left} ${right}`;
  }
  return acronymTail(word, counts);
}

/** `ManajemensDM`: the tail is an abbreviation of this plan whose first letter lost its capital. */
function acronymTail(word: string, counts: ReadonlyMap<string, number>): string | null {
  const tail = /^(\p{Lu}?\p{Ll}{4,})(\p{Ll}\p{Lu}{2,4})$/u.exec(word);
  if (tail === null) return null;
  const [, left = '', right = ''] = tail;
  return (counts.get(left.toLowerCase()) ?? 0) > 0 && (counts.get(right.toLowerCase()) ?? 0) > 0 ? `${left} ${right.toUpperCase()}` : null;
}

/** The word with its last letter back, where the plan has it at least twice and never the cut form elsewhere. */
function uncut(word: string, counts: ReadonlyMap<string, number>): string | null {
  if (word.length < 6 || (counts.get(word.toLowerCase()) ?? 0) > 1) return null;
  // `strategi` and `strategis` are both words; other endings make no word of a cut one.
  const ending = ['l', 'n', 't', 'k', 'r', 'h', 'm', 'i'].find((letter) => (counts.get(`${word.toLowerCase()}${letter}`) ?? 0) >= 2);
  if (ending === undefined) return null;
  return word + (word === word.toUpperCase() ? ending.toUpperCase() : ending);
}
