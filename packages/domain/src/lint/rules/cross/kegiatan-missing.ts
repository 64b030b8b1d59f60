// A kegiatan that one part of the plan has and another leaves out.

import type { PlanModel } from '../../../rkt/model.ts';
import { activitiesOf, type Activity, type Part } from '../../activities.ts';
import { newTargetRow } from '../../new-target-row.ts';
import type { Repair, Rule } from '../../rule.ts';
import { joined, PART_NAMES, placeNote } from '../../say.ts';
import { spotOf } from '../../spot.ts';
import { funding, targets } from './example-plan.ts';

const FIRST = ['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Indeks ketahanan keluarga', '78 Indeks'] as const;
const FUNDED = funding([['Penyelenggaraan Advokasi', '424.000.000'], ['Pengelolaan Informasi dan Edukasi', '410.000.000']], null);


export const kegiatanMissing: Rule = {
  id: 'kegiatan-missing',
  family: 6,
  severity: 'warning',
  title: { id: 'Kegiatan tidak ada di bagian lain', en: 'A kegiatan is missing in another part' },
  what: { id: 'Mencocokkan kegiatan pada tabel target, tabel pendanaan dan matriks menurut namanya (ejaan dan kata yang sedikit berbeda tetap dianggap satu), lalu menyebut yang tidak ada di salah satunya.', en: 'Matches the kegiatan of target table, funding table and matrix by name (small differences in spelling and words are one thing) and names those that one of them lacks.' },
  why: { id: 'Kegiatan yang didanai tanpa target tidak dapat dinilai; kegiatan bertarget tanpa dana tidak dapat dilaksanakan.', en: 'A kegiatan with money and no target cannot be judged; one with a target and no money cannot be done.' },
  examples: [
    { title: { id: 'Didanai, tidak ditargetkan', en: 'Funded, no target' }, text: targets(FIRST) + FUNDED, findings: 1 },
    { title: { id: 'Lengkap, ejaan berbeda', en: 'Complete, spelt differently' }, text: targets(FIRST, ['PENGELOLAAN INFORMASI & EDUKASI', 'Meningkatnya daya tangkal remaja', 'Indeks ketahanan diri remaja', '53 Indeks']) + FUNDED, findings: 0 },
  ],
  check(model, answers) {
    const { all, parts } = activitiesOf(model);
    if (parts.length < 2) return;
    const comparable = (part: Part): boolean => {
      const shared = all.filter((activity) => activity.names.has(part) && activity.names.size > 1).length;
      const own = all.filter((activity) => activity.names.has(part)).length;
      return shared * 3 >= own;
    };
    const compared = parts.filter(comparable);
    for (const activity of all) {
      const missing = compared.filter((part) => !activity.names.has(part));
      const there = [...activity.names].filter(([part]) => compared.includes(part));
      const first = there[0]?.[1][0];
      if (first === undefined) answers.notApplicable();
      else if (missing.length === 0) answers.pass();
      else {
        const has = joined(there.map(([part, names]) => ({ id: `${PART_NAMES[part].id}${names[0] === undefined ? '' : placeNote(names[0]).id}`, en: `${PART_NAMES[part].en}${names[0] === undefined ? '' : placeNote(names[0]).en}` })));
        const lacks = joined(missing.map((part) => PART_NAMES[part]));
        const tables = missing.flatMap((part) => (part === 'targets' ? [model.targets?.rows[0]?.indicator] : part === 'funding' ? [model.funding?.lines[0]?.name] : []));
        answers.fail({
          spot: spotOf(first),
          quote: first.raw,
          stated: null,
          computed: null,
          difference: null,
          message: {
            id: `Kegiatan "${first.value}" ada di ${has.id}, tetapi tidak ada di ${lacks.id}.`,
            en: `The kegiatan "${first.value}" is in ${has.en} but not in ${lacks.en}.`,
          },
          repairs: missing.includes('targets') ? rowsFromMatrix(activity, model) : [],
          related: [...there.slice(1).flatMap(([, names]) => names.slice(0, 1).map(spotOf)), ...tables.flatMap((said) => (said === undefined ? [] : [spotOf(said)]))],
        });
      }
    }
  },
};

/** The indicators that the matrix plans for it, as rows of the target table; added one after another, so last first. */
function rowsFromMatrix({ node, indicators }: Activity, model: PlanModel): Repair[] {
  const changes = node === null ? [] : indicators.map((indicator) => newTargetRow(model, node, indicator, null)).filter((change) => change !== null);
  return changes.length === 0 ? [] : [{ changes: changes.toReversed(), reason: { id: 'Sasaran, indikator dan target kegiatan ini di matriks.', en: 'The sasaran, indicators and targets of this kegiatan in the matrix.' } }];
}
