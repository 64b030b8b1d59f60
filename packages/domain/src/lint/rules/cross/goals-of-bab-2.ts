// The sasaran kegiatan listed in BAB II against those of the target table in BAB III.

import type { Said } from '../../../document/place.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { activitiesOf } from '../../activities.ts';
import { groupByName, pairNames } from '../../pair-names.ts';
import type { NameContext } from '../../same-name.ts';
import type { Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { targets } from './example-plan.ts';

const TABLE = targets(['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Indeks ketahanan keluarga', '78 Indeks'], ['Pengelolaan Informasi dan Edukasi', 'Meningkatnya daya tangkal remaja', 'Indeks ketahanan diri remaja', '53 Indeks']);
const list = (second: string): string => `BAB II KEBIJAKAN\n\nB. STRATEGI OPERASIONAL\n\n1. Sasaran Kegiatan Tujuan (1) :\n\n- a. Meningkatnya daya tangkal keluarga\nIndikator Kinerja Kegiatan Indeks ketahanan keluarga\n- b. ${second}\nIndikator Kinerja Kegiatan Indeks ketahanan diri remaja\n\n`;

export const goalsOfBab2: Rule = {
  id: 'goals-of-bab-2',
  family: 6,
  severity: 'warning',
  title: { id: 'Sasaran kegiatan di BAB II tidak sama dengan tabel target', en: 'The sasaran kegiatan of BAB II are not those of the target table' },
  what: { id: 'Mencocokkan daftar sasaran kegiatan di BAB II dengan sasaran pada tabel target. Sasaran tabel yang tidak ada di BAB II dilaporkan satu per satu, atau sekali saja bila itu kebanyakan.', en: 'Matches the list of sasaran kegiatan in BAB II with those of the target table. What the list lacks is told one by one, or once when it is most of the table.' },
  why: { id: 'BAB II menurunkan tujuan menjadi sasaran; BAB III memberinya target. Sasaran yang hanya ada di satu tempat terputus dari strateginya atau tidak pernah diukur.', en: 'BAB II derives the goals, BAB III gives them targets. A goal in one place only is cut off from the strategy or never measured.' },
  examples: [
    { title: { id: 'Sasaran lama tertinggal di BAB II', en: 'An old goal left in BAB II' }, text: list('Desa Bersih Narkoba') + TABLE, findings: 2 },
    { title: { id: 'Sama', en: 'The same' }, text: list('Meningkatnya daya tangkal remaja') + TABLE, findings: 0 },
  ],
  check(model, answers) {
    const { context } = activitiesOf(model);
    const rows = groupByName((model.targets?.rows ?? []).flatMap((row) => (row.sasaran === null ? [] : [row.sasaran])), (said) => said.raw, context).flatMap((group) => group.slice(0, 1));
    const goals = goalsToCompare(model, rows, context);
    const firstGoal = goals[0];
    if (firstGoal === undefined || rows.length === 0) return;
    const { pairs, leftOnly, rightOnly } = pairNames(goals, rows, (said) => said.raw, (said) => said.raw, context);
    for (const { left, right, relation } of pairs) {
      if (relation !== 'wording') answers.pass();
      else answers.fail({ ...base(left), message: { id: `Sasaran ini di BAB II "${left.value}", di tabel target${placeNote(right).id} "${right.value}".`, en: `BAB II has this sasaran as "${left.value}", the target table${placeNote(right).en} as "${right.value}".` }, related: [spotOf(right)], repairs: [{ changes: [changeTo(left, right.value ?? right.raw)], reason: { id: 'Rumusan pada tabel target.', en: 'The wording of the target table.' } }] });
    }
    for (const goal of leftOnly) {
      answers.fail({ ...base(goal), message: { id: `Sasaran kegiatan "${goal.value}" ada di BAB II, tetapi tidak ada di tabel target.`, en: `The sasaran kegiatan "${goal.value}" is in BAB II but not in the target table.` }, related: rows.slice(0, 1).map(spotOf) });
    }
    if (rightOnly.length > 3 && rightOnly.length * 2 > rows.length) {
      answers.fail({
        ...base(model.strategy.groups[0]?.heading ?? firstGoal),
        stated: String(rows.length - rightOnly.length),
        computed: String(rows.length),
        difference: String(-rightOnly.length),
        message: { id: `${rightOnly.length} dari ${rows.length} sasaran pada tabel target tidak ada di daftar sasaran kegiatan BAB II.`, en: `${rightOnly.length} of the ${rows.length} sasaran of the target table are not in the list of BAB II.` },
        related: rightOnly.map(spotOf),
      });
      return;
    }
    for (const said of rightOnly) {
      answers.fail({ ...base(said), message: { id: `Sasaran "${said.value}" ada di tabel target, tetapi tidak ada di daftar sasaran kegiatan BAB II.`, en: `The sasaran "${said.value}" is in the target table but not in the list of BAB II.` }, related: [spotOf(firstGoal)] });
    }
  },
};

/** Lists that call themselves sasaran kegiatan; another list under a tujuan counts when at least half of it is in the table (it may hold strategies). */
function goalsToCompare(model: PlanModel, rows: readonly Said<string>[], context: NameContext): Said<string>[] {
  return model.strategy.groups.flatMap((group) => {
    const goals = group.goals.map((goal) => goal.sasaran);
    if (/sasaran\s+kegiatan/i.test(group.heading.raw)) return goals;
    return pairNames(goals, rows, (said) => said.raw, (said) => said.raw, context).pairs.length * 2 >= goals.length ? goals : [];
  });
}

function base(said: Said<string>): { spot: ReturnType<typeof spotOf>; quote: string; stated: null | string; computed: null | string; difference: null | string } {
  return { spot: spotOf(said), quote: said.raw, stated: null, computed: null, difference: null };
}
