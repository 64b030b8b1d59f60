// An indicator that the target table promises and the matrix does not plan, or the other way round.

import type { Said } from '../../../document/place.ts';
import type { Indicator } from '../../../indicator/indicator.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { Activity } from '../../activities.ts';
import { newTargetRow } from '../../new-target-row.ts';
import { pairedIndicators } from '../../paired-indicators.ts';
import type { Bilingual, Change, FindingDraft, Rule, Spot } from '../../rule.ts';
import { PART_NAMES } from '../../say.ts';
import { saidField, saidName, spotOf } from '../../spot.ts';
import { matrix, targets } from './example-plan.ts';

const FIRST = ['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Indeks ketahanan keluarga', '78 Indeks'] as const;
const PLANNED = matrix('40.000.000', { name: 'Penyelenggaraan Advokasi', sasaran: 'Meningkatnya daya tangkal keluarga', indicator: 'Indeks Ketahanan Keluarga', target: '78', satuan: 'Indeks', amount: '40.000.000' });


export const indicatorMissing: Rule = {
  id: 'indicator-missing',
  family: 6,
  severity: 'warning',
  title: { id: 'Indikator hanya ada di salah satu', en: 'An indicator that only one part has' },
  what: { id: 'Mencocokkan indikator pada tabel target dengan indikator kegiatan yang sama di matriks, lalu menyebut yang tidak berpasangan. Kegiatan yang sama sekali tidak ada di tabel target sudah dilaporkan oleh kegiatan-missing.', en: 'Matches the indicators of the target table with those of the same kegiatan in the matrix and names what has no counterpart. A kegiatan that the target table lacks altogether is reported by kegiatan-missing.' },
  why: { id: 'Indikator yang ditargetkan harus dianggarkan dan dipantau; indikator di matriks tanpa target tidak pernah dinilai.', en: 'What is targeted has to be planned and followed; an indicator of the matrix without a target is never judged.' },
  examples: [
    { title: { id: 'Indikator kedua tidak ada di matriks', en: 'The second indicator is not in the matrix' }, text: targets(FIRST, ['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Jumlah desa yang bersih narkoba', '2 Desa']) + PLANNED, findings: 1 },
    { title: { id: 'Sama', en: 'The same' }, text: targets(FIRST) + PLANNED, findings: 0 },
  ],
  check(model, answers) {
    const paired = pairedIndicators(model);
    if (paired === null) return;
    answers.pass(paired.pairs.length);
    for (const row of paired.rowsOnly) {
      const node = model.content.nodes.find((each) => each.level === 'kegiatan' && row.kegiatan !== null && each.name.includes(row.kegiatan.value ?? ''));
      const sibling = model.content.indicators.findLast((each) => each.nodeId === node?.id);
      const add: Change[] = sibling === undefined ? [] : [{ spot: { path: `indicator:${sibling.id}/name`, place: sibling.place }, from: null, to: row.indicator.value ?? row.indicator.raw }];
      answers.fail(findingOf(row.indicator, PART_NAMES.targets, PART_NAMES.matrix, node === undefined ? [] : [spotOf(saidName(node))], add));
    }
    for (const { indicator, activity } of paired.indicatorsOnly) {
      answers.fail(findingOf(saidField(`indicator:${indicator.id}/name`, indicator.place, indicator.name), PART_NAMES.matrix, PART_NAMES.targets, activity.rows.map((row) => spotOf(row.indicator)), rowAfter(activity, indicator, model)));
    }
  },
};

function findingOf(said: Said<string>, here: Bilingual, there: Bilingual, related: readonly Spot[], add: readonly Change[]): FindingDraft {
  return {
    spot: spotOf(said),
    quote: said.raw,
    stated: null,
    computed: null,
    difference: null,
    message: { id: `Indikator "${said.value}" ada di ${here.id}, tetapi tidak ada di ${there.id}.`, en: `The indicator "${said.value}" is in ${here.en} but not in ${there.en}.` },
    related,
    repairs: add.length === 0 ? [] : [{ changes: add, reason: { id: `Ditambahkan ke ${there.id}.`, en: `Added to ${there.en}.` } }],
  };
}

/** A row after those of the same kegiatan. */
function rowAfter({ node, rows }: Activity, indicator: Indicator, model: PlanModel): Change[] {
  const last = rows.at(-1);
  const change = node === null || last === undefined ? null : newTargetRow(model, node, indicator, spotOf(last.indicator));
  return change === null ? [] : [change];
}
