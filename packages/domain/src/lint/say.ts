// How messages name places and amounts, in both languages.

import type { Said } from '../document/place.ts';
import type { Part } from './activities.ts';
import type { Bilingual } from './rule.ts';

export const PART_NAMES: Readonly<Record<Part, Bilingual>> = {
  targets: { id: 'tabel target', en: 'the target table' },
  funding: { id: 'tabel pendanaan', en: 'the funding table' },
  matrix: { id: 'matriks', en: 'the matrix' },
};

/** `(baris 423)` / `(line 423)`; the cell where the format has no lines; nothing for what was typed into Tenun. */
export function placeNote({ at: { place } }: Said<unknown>): Bilingual {
  if (place.line !== null) return { id: ` (baris ${place.line})`, en: ` (line ${place.line})` };
  return place.cell === null ? { id: '', en: '' } : { id: ` (${place.cell})`, en: ` (${place.cell})` };
}

/** Names joined for a sentence: `a, b dan c`. */
export function joined(items: readonly Bilingual[]): Bilingual {
  const join = (lang: 'id' | 'en', last: string): string => {
    const texts = items.map((item) => item[lang]);
    return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1) ?? ''}`;
  };
  return { id: join('id', 'dan'), en: join('en', 'and') };
}

/** Words in the case of what they replace: `Lima Belas` where the old words were so written. */
export function inCaseOf(model: string, words: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters !== '' && letters === letters.toUpperCase()) return words.toUpperCase();
  const starts = model.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const capitals = starts.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  if (capitals * 2 > starts.length && starts.length > 0) return words.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return words;
}
