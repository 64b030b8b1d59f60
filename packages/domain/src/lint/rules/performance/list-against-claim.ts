// "7 (tujuh) permasalahan sebagai berikut:" and then a list of six.

import { fromWords } from '../../../number/terbilang.ts';
import { plainText } from '../../../document/block.ts';
import type { Said } from '../../../document/place.ts';
import { saidAs } from '../../../rkt/said.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { OutlinedText } from '../../../rkt/outline.ts';
import { spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { countChanges } from './category-recount.ts';

const text = (count: string): string => `BAB I PENDAHULUAN\n\nB. POTENSI DAN PERMASALAHAN\n\n1. PERMASALAHAN\n\nKantor menghadapi ${count} permasalahan sebagai berikut :\n\n- a. Jalur laut yang panjang\n- b. Pegawai yang kurang\n- c. Sarana yang terbatas\n`;
const THINGS = 'potensi|peluang|kekuatan|permasalahan|masalah|kendala|hambatan|tantangan|isu(?:\\s+strategis)?|rekomendasi|langkah(?:-langkah)?|upaya|kebijakan|strategi|prioritas|hal|aspek|faktor|poin|unsur|tugas|fungsi|bidang|kelompok|tahapan|prinsip|nilai';
const CLAIM = new RegExp(`(?<![\\p{L}\\d.,/-])(\\d{1,2})\\s*(?:\\(\\s*([\\p{L} ]+?)\\s*\\))?\\s+(${THINGS})(?!\\p{L})`, 'giu');

export const listAgainstClaim: Rule = {
  id: 'list-against-claim',
  family: 4,
  severity: 'error',
  title: { id: 'Daftar tidak sebanyak yang disebut kalimat pengantarnya', en: 'A list is not as long as its lead-in says' },
  what: { id: 'Menghitung butir daftar sesudah kalimat seperti "7 (tujuh) permasalahan sebagai berikut".', en: 'Counts the items of a list that follows a sentence such as "7 (tujuh) permasalahan sebagai berikut".' },
  why: { id: 'Butir yang hilang tidak akan masuk ke rencana tindak lanjut.', en: 'An item that was lost will be in no follow-up.' },
  examples: [
    { title: { id: 'Empat disebut, tiga ada', en: 'Four claimed, three there' }, findings: 1, text: text('4 (empat)') },
    { title: { id: 'Tiga', en: 'Three' }, findings: 0, text: text('3 (tiga)') },
  ],
  check(model, answers) {
    for (const [index, { block }] of model.outline.blocks.entries()) {
      if (block.kind !== 'paragraph' || !/(?:berikut(?:\s+ini)?|yaitu|yakni|meliputi|antaranya)?\s*:\s*$/i.test(plainText(block.content))) continue;
      const unit = model.outline.texts.find((other) => other.path === block.id);
      const claims = unit === undefined ? [] : claimsOf(unit);
      const items = itemsAfter(model, index);
      const [claim] = claims;
      if (claim === undefined || claims.length > 1 || items === null) {
        answers.notApplicable();
        continue;
      }
      if (claim.count.value === items) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(claim.count), quote: `${claim.count.raw} ${claim.thing}`, stated: claim.count.raw, computed: String(items), difference: String((claim.count.value ?? 0) - items),
        message: { id: `Disebut ${claim.count.raw} ${claim.thing}, tetapi daftarnya memuat ${items} butir.`, en: `${claim.count.raw} ${claim.thing} are announced, but the list holds ${items} items.` },
        repairs: [{ changes: countChanges(claim, items), reason: { id: 'Sebanyak butir daftar.', en: 'As many as the list holds.' } }],
      });
    }
  },
};

function claimsOf(unit: OutlinedText): { count: Said<number>; word: Said<number> | null; thing: string }[] {
  return [...unit.text.matchAll(CLAIM)].map((match) => {
    const wordStart = match.index + match[0].indexOf('(') + 1;
    const words = match[2] === undefined ? null : fromWords(match[2]);
    return {
      count: saidAs(unit, match.index, match.index + (match[1] ?? '').length, Number(match[1])),
      word: words === null ? null : saidAs(unit, wordStart, wordStart + (match[2] ?? '').length, Number(words.value)),
      thing: (match[3] ?? '').toLowerCase(),
    };
  });
}

/** How many items stand in the list right after a block; null when no list does. */
function itemsAfter(model: PlanModel, index: number): number | null {
  const next = model.outline.blocks[index + 1]?.block;
  return next?.kind === 'list' && next.items.length > 1 ? next.items.length : null;
}
