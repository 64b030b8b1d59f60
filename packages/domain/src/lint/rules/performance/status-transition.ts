// A target to move an area "dari Bahaya menjadi Waspada" is not met by moving one from Waspada to Siaga.

import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { categoryReaches } from '../../../rkt/achievements/category-order.ts';
import { resultsChapter } from './example.ts';
import { labelOf, plainFinding } from './results.ts';

const item = (from: string, to: string): string => `IKK Jumlah kawasan rawan yang beralih status dari "Bahaya" menjadi "Waspada" target kinerja 1 kawasan. Realisasi kinerja Jumlah kawasan rawan yang beralih status dari "${from}" menjadi "${to}" 1 kawasan atau sebesar 100%, sesuai dengan target kinerja.`;

export const statusTransition: Rule = {
  id: 'status-transition',
  family: 12,
  severity: 'error',
  title: { id: 'Perubahan status pada realisasi bukan yang ditargetkan', en: 'The change of status realised is not the one targeted' },
  what: { id: 'Membandingkan "dari X menjadi Y" pada target dengan yang disebut pada realisasi butir yang sama, dan melihat apakah perubahan itu perbaikan.', en: 'Compares "from X to Y" of the target with that of the realisation in the same item, and whether the change is for the better.' },
  why: { id: 'Perubahan lain adalah capaian lain; 100% tidak dapat diakui untuknya.', en: 'Another change is another result; 100% cannot be claimed for it.' },
  examples: [
    { title: { id: 'Perubahan yang lain', en: 'Another change' }, findings: 1, text: resultsChapter([item('Waspada', 'Siaga')]) },
    { title: { id: 'Perubahan yang sama', en: 'The same change' }, findings: 0, text: resultsChapter([item('Bahaya', 'Waspada')]) },
  ],
  check(model, answers) {
    for (const achievement of model.achievements.items) {
      const targets = achievement.transitions.filter((transition) => transition.role === 'target');
      const realised = achievement.transitions.filter((transition) => transition.role === 'realisation');
      const [target] = targets;
      const label = labelOf({ item: achievement, result: achievement.own, kind: 'own' });
      if (achievement.transitions.length === 0) answers.notApplicable();
      for (const transition of achievement.transitions) {
        const same = (other: typeof transition): boolean => other.from.toLowerCase() === transition.from.toLowerCase() && other.to.toLowerCase() === transition.to.toLowerCase();
        if (transition.role === 'realisation' && target !== undefined && !targets.some(same)) {
          answers.fail({
            spot: spotOf(transition.said), quote: transition.said.raw, stated: transition.said.value, computed: target.said.value, difference: null,
            message: { id: `${label.id}: yang ditargetkan peralihan ${target.said.value}, yang dilaporkan ${transition.said.value}.`, en: `${label.en}: the target is a change ${target.said.value}, the result reports ${transition.said.value}.` },
            related: [spotOf(target.said)],
            repairs: realised.length > 1 || targets.length > 1 ? [] : [
              { changes: [changeTo(transition.said, target.said.raw)], reason: { id: 'Realisasi mengikuti peralihan yang ditargetkan.', en: 'The realisation follows the change that was targeted.' } },
              { changes: [changeTo(target.said, transition.said.raw)], reason: { id: 'Bila peralihan pada realisasi yang benar.', en: 'If the change realised is the right one.' } },
            ],
          });
        } else if (transition.role === 'target' && categoryReaches(transition.to, transition.from) === false) {
          answers.fail(plainFinding({ spot: spotOf(transition.said), quote: transition.said.raw, message: { id: `${label.id}: peralihan ${transition.said.value} adalah kemunduran, bukan perbaikan.`, en: `${label.en}: the change ${transition.said.value} is for the worse.` } }));
        } else {
          answers.pass();
        }
      }
    }
  },
};
