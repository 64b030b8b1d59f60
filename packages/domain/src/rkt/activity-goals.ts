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

/** "Untuk tujuan (1):", "Tujuan 1 diwujudkan melalui sasaran kegiatan berikut:". */
const GROUP_IN_WORDS = /^\s*(?:(?:Untuk|Pada|Dalam)\s+(?:mencapai\s+)?)?Tujuan\s*(?:ke-?\s*)?\(?\s*(\d{1,2})\s*\)?(?:[^.:]{0,90}\bsasaran\b[^.:]{0,60}|\s*):\s*$/i;
/** "…, diukur dengan Indeks ketahanan remaja dan Jumlah desa;" */
const MEASURED_BY = /,?\s+(?:yang\s+)?diukur\s+(?:dengan|melalui|dari)\s+/i;
const GROUP = /^\s*Sasaran\s+(?:Kegiatan|Program)\s+(?:pada\s+|dari\s+)?Tujuan\s*(?:ke-?\s*)?\(?\s*(\d{1,2})\s*\)?\s*:?\s*$/i;
const LABEL = /\bIndikator\s+Kinerja(?:\s+(?:Kegiatan|Utama|Program))?\s*(?:\((?:IKK|IKU)\))?\s*:?\s+(?=\p{Lu})(?!Kinerja\b|Pelaksanaan\s+Anggaran|Utama\b)/gu;
/** An indicator without a label begins with its measure, in capitals in the middle of the sentence. */
const MEASURE = /(?<=[\p{Ll})]\s+)(?=(?:Nilai|Jumlah|Persentase|Indeks|Rasio|Tingkat|Angka|Skor)\s+\p{Lu})/u;

/** The groups in reading order; a text without a marker goes on with the goal above it when it holds indicators. */
export function readGoalGroups(prose: readonly MarkedText[]): GoalGroup[] {
  const groups: { heading: Said<string>; tujuan: Said<number> | null; goals: ActivityGoal[] }[] = [];
  let open = false;
  for (const { marker, unit, start } of prose) {
    const match = GROUP.exec(unit.text.slice(start)) ?? GROUP_IN_WORDS.exec(unit.text.slice(start));
    if (match !== null) {
      const at = start + match[0].search(/\d/);
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
  const measured = MEASURED_BY.exec(text);
  if (measured !== null) return measuredBy(text, measured.index + measured[0].length);
  const labels = [...text.matchAll(LABEL)];
  if (labels.length > 0) return labels.map((label, index) => ({ from: label.index + label[0].length, to: labels[index + 1]?.index ?? text.length }));
  const measure = MEASURE.exec(text);
  return measure === null ? [] : [{ from: measure.index, to: text.length }];
}

/** The indicators after "diukur dengan", parted where another measure begins. */
function measuredBy(text: string, from: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  const end = text.length - (/[\s;.]*$/.exec(text)?.[0].length ?? 0);
  let start = from;
  for (const joint of text.slice(from, end).matchAll(/(?:,\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+)(?=(?:Nilai|Jumlah|Persentase|Indeks|Rasio|Tingkat|Angka|Skor)\b)/gu)) {
    parts.push({ from: start, to: from + joint.index });
    start = from + joint.index + joint[0].length;
  }
  return [...parts, { from: start, to: end }];
}

function goalLength(text: string): number {
  const measured = MEASURED_BY.exec(text)?.index;
  if (measured !== undefined) return measured;
  const label = [...text.matchAll(LABEL)][0]?.index;
  return label ?? MEASURE.exec(text)?.index ?? text.length;
}
