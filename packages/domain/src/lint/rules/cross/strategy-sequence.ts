// The items of misi, tujuan and sasaran strategis are numbered one after another; lists and tables outside the boxes are looked at elsewhere.

import type { Said } from '../../../document/place.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { StrategyItem } from '../../../rkt/strategy.ts';
import type { Bilingual, Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';

const box = (second: string): string => `BAB II KEBIJAKAN

| | |
|---|---|
| MISI | <ol>1. MENCEGAH PENYALAHGUNAAN.</li><li>${second} MEMPERKUAT KELEMBAGAAN.</ol> |
`;

export const strategySequence: Rule = {
  id: 'strategy-sequence',
  family: 8,
  severity: 'warning',
  title: { id: 'Nomor atau huruf meloncat atau berulang', en: 'A number or letter is skipped or repeated' },
  what: { id: 'Memeriksa urutan nomor butir di dalam kotak misi, tujuan dan arah strategis, dan nomor sasaran strategis.', en: 'Checks the numbers of the items in the boxes of misi, tujuan and arah strategis, and of the sasaran strategis.' },
  why: { id: 'Nomor yang meloncat berarti butir hilang; nomor yang berulang membuat rujukan tidak pasti.', en: 'A number skipped means an item lost; a number repeated makes references uncertain.' },
  examples: [
    { title: { id: 'Nomor 2 hilang', en: 'Number 2 is missing' }, text: box('3.'), findings: 1 },
    { title: { id: 'Berurutan', en: 'In sequence' }, text: box('2.'), findings: 0 },
  ],
  check(model, answers) {
    for (const { markers, name } of sequences(model)) {
      let previous: { value: number; said: Said<string> } | null = null;
      for (const said of markers) {
        const value = rank(said.raw);
        if (value === null) continue;
        const expected: number = previous === null ? 1 : previous.value + 1;
        if (value === expected) answers.pass();
        else {
          answers.fail({
            spot: spotOf(said),
            quote: said.raw,
            stated: said.raw.replace(/[^\p{L}\d]/gu, ''),
            computed: write(expected, said.raw).replace(/[^\p{L}\d]/gu, ''),
            difference: null,
            message: previous !== null && value === previous.value
              ? { id: `${name.id}: nomor ${said.raw} berulang.`, en: `${name.en}: ${said.raw} stands twice.` }
              : { id: `${name.id}: ${said.raw} ${previous === null ? 'adalah yang pertama' : `sesudah ${previous.said.raw}`}, seharusnya ${write(expected, said.raw)}.`, en: `${name.en}: ${said.raw} ${previous === null ? 'comes first' : `follows ${previous.said.raw}`}, where ${write(expected, said.raw)} is due.` },
            related: previous === null ? [] : [spotOf(previous.said)],
            ...(said.at.end > said.at.start ? { repairs: [{ changes: [changeTo(said, write(expected, said.raw))], reason: { id: 'Nomor berikutnya.', en: 'The next number.' } }] } : {}),
          });
        }
        previous = { value, said };
      }
    }
  },
};

interface Sequence {
  readonly name: Bilingual;
  readonly markers: readonly Said<string>[];
}

function sequences({ strategy }: PlanModel): Sequence[] {
  const parts: readonly (readonly [string, readonly StrategyItem[]])[] = [['Misi', strategy.misi], ['Tujuan', strategy.tujuan], ['Arah strategis', strategy.arah], ['Sasaran strategis', strategy.sasaran]];
  return parts.map(([name, items]) => ({ name: { id: name, en: name }, markers: items.map((item) => item.marker).filter((said) => said !== null) }));
}

/** `3.` → 3, `c.` → 3; null for what is neither (a bullet, a code). */
function rank(marker: string): number | null {
  const number = /(\d{1,3})[.)\s]*$/.exec(marker.trim())?.[1];
  if (number !== undefined) return Number(number);
  const letter = /^\(?([a-z])[.)]*$/i.exec(marker.trim())?.[1];
  return letter === undefined ? null : letter.toLowerCase().charCodeAt(0) - 96;
}

function write(value: number, like: string): string {
  const letter = /[A-Za-z](?=[.)]*$)/.exec(like.trim())?.[0];
  if (letter === undefined || /\d/.test(like)) return like.replace(/\d+(?=\D*$)/, String(value));
  const next = String.fromCharCode(96 + value);
  return like.replace(letter, letter === letter.toUpperCase() ? next.toUpperCase() : next);
}
