// Misi, tujuan and sasaran strategis stand in a box and again in the prose below it.

import type { StrategyItem } from '../../../rkt/strategy.ts';
import { nameContext } from '../../activities.ts';
import { compareNames } from '../../same-name.ts';
import type { Bilingual, FindingDraft, Rule } from '../../rule.ts';
import { inCaseOf, placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';

const BOX = 'BAB II KEBIJAKAN\n\n| | |\n|---|---|\n| MISI | <ol>1. MENCEGAH PENYALAHGUNAAN NARKOTIKA.2. MEMPERKUAT KELEMBAGAAN.</ol> |\n\n';

export const strategyRestated: Rule = {
  id: 'strategy-restated',
  family: 6,
  severity: 'warning',
  title: { id: 'Misi, tujuan atau sasaran strategis berbeda antara kotak dan uraiannya', en: 'Misi, tujuan or sasaran strategis differ between the box and the prose' },
  what: { id: 'Membandingkan tiap butir di dalam kotak dengan butir bernomor sama pada uraian di bawahnya. Huruf besar dan ejaan tidak termasuk.', en: 'Compares each item of a box with the item of the same number in the prose. Case and spelling do not count.' },
  why: { id: 'Rumusan strategi ditetapkan sekali; satu kata lain (narkotika, narkoba) mengubah cakupannya.', en: 'A strategy is worded once; one other word (narkotika, narkoba) changes its reach.' },
  examples: [
    { title: { id: 'Narkotika dan narkoba', en: 'Narkotika and narkoba' }, text: `${BOX}1. Mencegah Penyalahgunaan Narkoba.\n\nUraian misi pertama.\n\n2. Memperkuat Kelembagaan\n`, findings: 1 },
    { title: { id: 'Sama', en: 'The same' }, text: `${BOX}1. Mencegah Penyalagunaan Narkotika.\n\nUraian misi pertama.\n\n2. Memperkuat Kelembagaan\n`, findings: 0 },
  ],
  check(model, answers) {
    const { misi, tujuan, arah, sasaran, restated } = model.strategy;
    const context = nameContext(model);
    const compare = (box: readonly StrategyItem[], prose: readonly StrategyItem[], what: Bilingual): void => {
      for (const again of prose) {
        const item = box.find((each, index) => numberOf(each, index) === numberOf(again, prose.indexOf(again)));
        if (item === undefined) continue;
        if (['same', 'spelling'].includes(compareNames(item.text.raw, again.text.raw, context).relation)) answers.pass();
        else answers.fail(findingOf(item, again, what));
      }
    };
    compare(misi, restated.misi, { id: 'Misi', en: 'Misi' });
    compare(tujuan, restated.tujuan, { id: 'Tujuan', en: 'Tujuan' });
    compare(arah, sasaran, { id: 'Sasaran strategis', en: 'Sasaran strategis' });
  },
};

function numberOf({ marker }: StrategyItem, index: number): number {
  const digits = marker?.raw.replace(/\D/g, '') ?? '';
  return digits === '' ? index + 1 : Number(digits);
}

function findingOf(item: StrategyItem, again: StrategyItem, what: Bilingual): FindingDraft {
  const number = again.marker?.raw.replace(/\D/g, '') ?? '';
  const bare = (text: string): string => text.replace(/[.\s]+$/, '');
  return {
    spot: spotOf(again.text),
    quote: again.text.raw,
    stated: null,
    computed: null,
    difference: null,
    message: {
      id: `${what.id} ${number} berbeda: di kotak${placeNote(item.text).id} "${bare(item.text.value ?? '')}", dalam uraian "${bare(again.text.value ?? '')}".`,
      en: `${what.en} ${number} differs: the box${placeNote(item.text).en} says "${bare(item.text.value ?? '')}", the prose "${bare(again.text.value ?? '')}".`,
    },
    related: [spotOf(item.text)],
    repairs: [
      { changes: [changeTo(item.text, inCaseOf(item.text.raw, bare(again.text.value ?? '')) + (item.text.raw.endsWith('.') ? '.' : ''))], reason: { id: 'Rumusan dalam uraian.', en: 'The wording of the prose.' } },
      { changes: [changeTo(again.text, titleCase(again.text.raw, bare(item.text.value ?? '')))], reason: { id: 'Rumusan di dalam kotak.', en: 'The wording of the box.' } },
    ],
  };
}

/** Capitals of a box become the case of the prose. */
function titleCase(model: string, text: string): string {
  if (text !== text.toUpperCase() || model === model.toUpperCase()) return text;
  const small = new Set(['dan', 'yang', 'di', 'ke', 'dari', 'serta', 'secara', 'terhadap', 'dalam', 'dengan', 'untuk']);
  const words = text.toLowerCase().split(' ').map((word, index) => (index > 0 && small.has(word) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase())));
  return words.join(' ') + (model.endsWith('.') ? '.' : '');
}
