// The sasaran kegiatan that BAB II lists under each tujuan, with the indicators that run into them.

import type { Said } from '../document/place.ts';
import { saidAs, saidText } from './said.ts';
import type { MarkedText } from './strategy.ts';

export interface ActivityGoal {
  readonly marker: Said<string> | null;
  readonly sasaran: Said<string>;
  readonly indicators: readonly Said<string>[];
}

/** "1. Sasaran Kegiatan Tujuan (1) :" with its lettered goals. */
export interface GoalGroup {
  readonly heading: Said<string>;
  /** The tujuan it points to. */
  readonly tujuan: Said<number> | null;
  readonly goals: readonly ActivityGoal[];
}

const GROUP = /^\s*Sasaran\s+(?:Kegiatan|Program)\s+(?:pada\s+|dari\s+)?Tujuan\s*(?:ke-?\s*)?\(?\s*(\d{1,2})\s*\)?\s*:?\s*$/i;
const LABEL = /\bIndikator\s+Kinerja(?:\s+(?:Kegiatan|Utama|Program))?\s*(?:\((?:IKK|IKU)\))?\s*:?\s+(?=\p{Lu})(?!Kinerja\b|Pelaksanaan\s+Anggaran|Utama\b)/gu;
/** An indicator without a label begins with its measure, in capitals in the middle of the sentence. */
const MEASURE = /(?<=[\p{Ll})]\s+)(?=(?:Nilai|Jumlah|Persentase|Indeks|Rasio|Tingkat|Angka|Skor)\s+\p{Lu})/u;

/** The groups in reading order; a text without a marker goes on with the goal above it when it holds indicators. */
export function readGoalGroups(prose: readonly MarkedText[]): GoalGroup[] {
  const groups: { heading: Said<string>; tujuan: Said<number> | null; goals: ActivityGoal[] }[] = [];
  let open = false;
  for (const { marker, unit, start } of prose) {
    const match = GROUP.exec(unit.text.slice(start));
    if (match !== null) {
      const at = start + match[0].lastIndexOf(match[1] ?? '');
      const heading = saidText(unit, start);
      if (heading !== null) groups.push({ heading, tujuan: saidAs(unit, at, at + (match[1] ?? '').length, Number(match[1])), goals: [] });
      open = true;
      continue;
    }
    const group = groups.at(-1);
    if (!open || group === undefined) continue;
    const indicators = labelled(unit.text.slice(start)).map(({ from, to }) => saidText(unit, start + from, start + to)).filter((said) => said !== null);
    const goal = group.goals.at(-1);
    if (marker !== null && /[a-z]/i.test(marker) && unit.kind !== 'heading') {
      const sasaran = saidText(unit, start, start + goalLength(unit.text.slice(start)));
      if (sasaran !== null) group.goals.push({ marker: { raw: marker, value: marker, at: { ...sasaran.at, end: sasaran.at.start } }, sasaran, indicators });
    } else if (goal !== undefined && indicators.length > 0) {
      group.goals[group.goals.length - 1] = { ...goal, indicators: [...goal.indicators, ...indicators] };
    } else {
      open = false;
    }
  }
  return groups;
}

/** Where the indicators of a text stand: after each label, or at a measure that begins in the middle. */
function labelled(text: string): { from: number; to: number }[] {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length > 0) return labels.map((label, index) => ({ from: label.index + label[0].length, to: labels[index + 1]?.index ?? text.length }));
  const measure = MEASURE.exec(text);
  return measure === null ? [] : [{ from: measure.index, to: text.length }];
}

function goalLength(text: string): number {
  const label = [...text.matchAll(LABEL)][0]?.index;
  return label ?? MEASURE.exec(text)?.index ?? text.length;
}
