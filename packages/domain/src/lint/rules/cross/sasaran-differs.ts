// The sasaran of a kegiatan, in the target table and in the matrix.

import type { Said } from '../../../document/place.ts';
import { activitiesOf, type Activity } from '../../activities.ts';
import { groupByName, pairNames } from '../../pair-names.ts';
import { compareNames, type NameContext } from '../../same-name.ts';
import type { Answers, Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, saidField, spotOf } from '../../spot.ts';
import { matrix, targets } from './example-plan.ts';

const PROMISED = targets(['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga terhadap narkotika', 'Indeks ketahanan keluarga', '78 Indeks']);
const planned = (sasaran: string): string => matrix('40.000.000', { name: 'Penyelenggaraan Advokasi', sasaran, indicator: 'Indeks ketahanan keluarga', target: '78', satuan: 'Indeks', amount: '40.000.000' });


export const sasaranDiffers: Rule = {
  id: 'sasaran-differs',
  family: 6,
  severity: 'warning',
  title: { id: 'Sasaran kegiatan berbeda antara tabel target dan matriks', en: 'The sasaran of a kegiatan differs between target table and matrix' },
  what: { id: 'Membandingkan sasaran setiap kegiatan pada tabel target dan matriks: kata yang berbeda, atau sasaran yang hanya ada di salah satunya. Beda ejaan tidak termasuk.', en: 'Compares the sasaran of each kegiatan in target table and matrix: other words, or a sasaran that only one of them has. Spelling does not count.' },
  why: { id: 'Sasaran yang dijanjikan dan sasaran yang dianggarkan harus sama agar capaian dapat dikaitkan dengan anggarannya.', en: 'What is promised and what is paid for have to be the same goal, or results cannot be tied to money.' },
  examples: [
    { title: { id: 'Kata berbeda', en: 'Other words' }, text: PROMISED + planned('Meningkatnya daya tangkal keluarga terhadap narkoba'), findings: 1 },
    { title: { id: 'Huruf besar saja', en: 'Capital letters only' }, text: PROMISED + planned('Meningkatnya Daya Tangkal Keluarga terhadap Narkotika'), findings: 0 },
  ],
  check(model, answers) {
    const { all, context } = activitiesOf(model);
    const goals = model.strategy.groups.flatMap((group) => group.goals.map((goal) => goal.sasaran));
    for (const activity of all) {
      const stated = groupByName(activity.rows.flatMap((row) => (row.sasaran === null ? [] : [row.sasaran])), (said) => said.raw, context);
      const planned = sasaranOf(activity);
      if (stated.length > 0 && planned.length > 0) compare(stated, planned, goals, context, answers);
    }
  },
};

/** What the matrix states: the sasaran of the row, and those of its indicators where they have their own. */
function sasaranOf({ node, indicators }: Activity): Said<string>[] {
  if (node === null) return [];
  const own = node.sasaran === null ? [] : [saidField(`node:${node.id}/sasaran`, node.place, node.sasaran)];
  return [...own, ...indicators.flatMap((indicator) => (indicator.sasaran === null ? [] : [saidField(`indicator:${indicator.id}/sasaran`, indicator.place, indicator.sasaran)]))];
}

function compare(stated: readonly (readonly Said<string>[])[], planned: readonly Said<string>[], goals: readonly Said<string>[], context: NameContext, answers: Answers): void {
  const found = pairNames(stated, planned, (group) => group[0]?.raw ?? '', (said) => said.raw, context);
  for (const { left, right, relation } of found.pairs) {
    if (relation === 'wording') differ(left, right, goals, context, answers);
    else answers.pass();
  }
  const [leftAlone, ...moreLeft] = found.leftOnly;
  const [rightAlone, ...moreRight] = found.rightOnly;
  if (leftAlone !== undefined && rightAlone !== undefined && moreLeft.length === 0 && moreRight.length === 0) {
    differ(leftAlone, rightAlone, goals, context, answers);
    return;
  }
  for (const group of found.leftOnly) missing(group[0], planned, { id: 'tabel target', en: 'the target table' }, { id: 'matriks', en: 'the matrix' }, answers);
  for (const said of found.rightOnly) missing(said, stated.flatMap((group) => group.slice(0, 1)), { id: 'matriks', en: 'the matrix' }, { id: 'tabel target', en: 'the target table' }, answers);
}

/** The wording that BAB II also uses is the more likely; else that of the target table, which is what the office promises. */
function differ(stated: readonly Said<string>[], planned: Said<string>, goals: readonly Said<string>[], context: NameContext, answers: Answers): void {
  const first = stated[0];
  if (first === undefined) return;
  const backs = (said: Said<string>): boolean => goals.some((goal) => ['same', 'spelling'].includes(compareNames(goal.raw, said.raw, context).relation));
  const matrixIsWrong = backs(first) || !backs(planned);
  const repairs = [
    { changes: [changeTo(planned, first.value ?? first.raw)], reason: backs(first) ? { id: 'Sasaran pada tabel target dan BAB II.', en: 'The sasaran of the target table and BAB II.' } : { id: 'Sasaran pada tabel target.', en: 'The sasaran of the target table.' } },
    { changes: stated.map((said) => changeTo(said, planned.value ?? planned.raw)), reason: { id: 'Sasaran pada matriks.', en: 'The sasaran of the matrix.' } },
  ];
  const [wrong, right] = matrixIsWrong ? [planned, first] : [first, planned];
  answers.fail({
    spot: spotOf(wrong),
    quote: wrong.raw,
    stated: null,
    computed: null,
    difference: null,
    message: {
      id: `Sasaran ini di tabel target${placeNote(first).id} tertulis "${first.value}", di matriks${placeNote(planned).id} "${planned.value}".`,
      en: `The target table${placeNote(first).en} has this sasaran as "${first.value}", the matrix${placeNote(planned).en} as "${planned.value}".`,
    },
    related: [spotOf(right), ...stated.slice(1).map(spotOf)],
    repairs: matrixIsWrong ? repairs : repairs.toReversed(),
  });
}

function missing(said: Said<string> | undefined, others: readonly Said<string>[], here: { id: string; en: string }, there: { id: string; en: string }, answers: Answers): void {
  if (said === undefined) return;
  answers.fail({
    spot: spotOf(said),
    quote: said.raw,
    stated: null,
    computed: null,
    difference: null,
    message: {
      id: `Sasaran "${said.value}" ada di ${here.id}, tetapi tidak ada pada kegiatan yang sama di ${there.id}.`,
      en: `The sasaran "${said.value}" is in ${here.en} but not with the same kegiatan in ${there.en}.`,
    },
    related: others.map(spotOf),
  });
}
