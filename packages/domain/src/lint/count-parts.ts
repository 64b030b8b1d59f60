// Counts the parts of a plan that prose likes to count: sasaran, indicators, targets, programs, kegiatan, outputs.

import type { PlanModel } from '../rkt/model.ts';
import type { NodeLevel, PlanNode } from '../plan/node.ts';
import { activitiesOf } from './activities.ts';
import { groupByName } from './pair-names.ts';
import { compareNames, type NameContext } from './same-name.ts';
import type { Bilingual, Spot } from './rule.ts';

export interface Count {
  readonly where: Bilingual;
  readonly count: number;
  /** Whether a claim that says this number is right; the other counts are only told. */
  readonly decides: boolean;
  readonly spot: Spot | null;
}

export interface Counted {
  /** The one a claim is held to first. */
  readonly counts: readonly Count[];
}

const TARGETS: Bilingual = { id: 'tabel target', en: 'target table' };
const FUNDING: Bilingual = { id: 'tabel pendanaan', en: 'funding table' };
const MATRIX: Bilingual = { id: 'matriks', en: 'matrix' };
const BAB2: Bilingual = { id: 'BAB II', en: 'BAB II' };

/**
 * What the plan holds of `thing`; null when it holds no place where it could be counted.
 * @param before the text before the claim: a program named there narrows the count to it
 */
export function countParts(thing: string, before: string, model: PlanModel): Counted | null {
  const counts = candidates(thing, before, model).filter((count): count is Count => count !== null);
  return counts.some(({ decides }) => decides) ? { counts } : null;
}

function candidates(thing: string, before: string, model: PlanModel): (Count | null)[] {
  const { content, strategy } = model;
  switch (thing) {
    case 'sasaran':
    case 'sasaran kegiatan': {
      const inTargets = sasaranOfTargets(model);
      const inMatrix = sasaranOfMatrix(model);
      const goals = strategy.groups.flatMap((group) => group.goals).length;
      return [inTargets, inMatrix === null ? null : { ...inMatrix, decides: inTargets === null }, goals === 0 ? null : { where: BAB2, count: goals, decides: inTargets === null && inMatrix === null, spot: null }];
    }
    case 'indikator':
    case 'indikator kinerja':
    case 'indikator kinerja kegiatan': {
      const rows = rowsOf(model, () => true);
      const nodes = new Set(content.nodes.filter((node) => node.level === 'kegiatan').map((node) => node.id));
      const own = content.indicators.filter((indicator) => nodes.has(indicator.nodeId)).length;
      return [rows, own === 0 ? null : { where: MATRIX, count: own, decides: rows === null, spot: null }];
    }
    case 'target kinerja':
      return [rowsOf(model, (row) => row.target !== null)];
    case 'program':
      return [nodesOf(model, 'program'), programsOfTargets(model)];
    case 'kegiatan':
      return kegiatanCounts(before, model);
    case 'indikator output':
    case 'indikator output kegiatan':
    case 'indikator kinerja output kegiatan':
      return [nodesOf(model, 'ro', { id: 'rincian output di matriks', en: 'RO in the matrix' }), nodesOf(model, 'kro', { id: 'klasifikasi rincian output di matriks', en: 'KRO in the matrix' })];
    case 'rincian output':
      return [nodesOf(model, 'ro')];
    case 'klasifikasi rincian output':
      return [nodesOf(model, 'kro')];
    case 'komponen':
      return [nodesOf(model, 'komponen')];
    case 'misi':
      return [itemsOf(strategy.misi.length)];
    case 'tujuan':
    case 'tujuan strategis':
      return [itemsOf(strategy.tujuan.length)];
    case 'sasaran strategis':
      return [itemsOf(strategy.sasaran.length > 0 ? strategy.sasaran.length : strategy.arah.length)];
    default:
      return [];
  }
}

function itemsOf(count: number): Count | null {
  return count < 2 ? null : { where: BAB2, count, decides: true, spot: null };
}

function rowsOf({ targets }: PlanModel, filter: (row: NonNullable<PlanModel['targets']>['rows'][number]) => boolean): Count | null {
  return targets === null ? null : { where: TARGETS, count: targets.rows.filter(filter).length, decides: true, spot: tableSpot(targets.path, targets.rows[0]?.indicator.at.place) };
}

function tableSpot(path: string, place: Spot['place'] | undefined): Spot {
  return { path, place: place ?? { line: null, cell: null } };
}

function sasaranOfTargets(model: PlanModel): Count | null {
  if (model.targets === null) return null;
  const named = model.targets.rows.flatMap((row) => (row.sasaran === null ? [] : [row.sasaran.raw]));
  if (named.length === 0) return null;
  return { where: { id: 'sasaran yang berbeda di tabel target', en: 'distinct sasaran in the target table' }, count: groupByName(named, (name) => name, activitiesOf(model).context).length, decides: true, spot: tableSpot(model.targets.path, model.targets.rows[0]?.indicator.at.place) };
}

function sasaranOfMatrix(model: PlanModel): Count | null {
  const named = model.content.nodes.flatMap((node) => (node.level === 'kegiatan' && node.sasaran !== null ? [node.sasaran] : []));
  return named.length === 0 ? null : { where: { id: 'sasaran kegiatan di matriks', en: 'sasaran of kegiatan in the matrix' }, count: groupByName(named, (name) => name, activitiesOf(model).context).length, decides: true, spot: null };
}

function nodesOf({ content }: PlanModel, level: NodeLevel, where: Bilingual = MATRIX): Count | null {
  const nodes = content.nodes.filter((node) => node.level === level);
  const first = nodes[0];
  return first === undefined ? null : { where, count: nodes.length, decides: true, spot: { path: `node:${first.id}/name`, place: first.place } };
}

function programsOfTargets(model: PlanModel): Count | null {
  const named = (model.targets?.rows ?? []).flatMap((row) => (row.program === null ? [] : [row.program.raw]));
  return named.length === 0 ? null : { where: TARGETS, count: groupByName(named, (name) => name, activitiesOf(model).context).length, decides: true, spot: null };
}

function kegiatanCounts(before: string, model: PlanModel): (Count | null)[] {
  const { all, context } = activitiesOf(model);
  const program = programNamed(before, model, context);
  if (program === 'several') return [];
  if (program !== null) {
    const under = model.content.nodes.filter((node) => node.level === 'kegiatan' && node.parentId === program.id).length;
    return [{ where: { id: `${program.name} di matriks`, en: `${program.name} in the matrix` }, count: under, decides: true, spot: { path: `node:${program.id}/name`, place: program.place } }];
  }
  const inTargets = all.filter((activity) => activity.rows.length > 0).length;
  const inFunding = all.filter((activity) => activity.line !== null).length;
  const matrix = nodesOf(model, 'kegiatan');
  return [
    matrix,
    inFunding === 0 ? null : { where: FUNDING, count: inFunding, decides: true, spot: model.funding === null ? null : tableSpot(model.funding.path, model.funding.lines[0]?.name.at.place) },
    inTargets === 0 ? null : { where: TARGETS, count: inTargets, decides: matrix === null && inFunding === 0, spot: null },
  ];
}

/** The program of the matrix that the words before name, if it is one. */
function programNamed(before: string, { content }: PlanModel, context: NameContext): PlanNode | 'several' | null {
  const sentence = before.split(/[.;]\s/).at(-1) ?? before;
  const mentions = [...sentence.matchAll(/\bProgram\s+(\p{Lu}[\p{L}\d() ]+)/gu)].map((match) => match[1] ?? '');
  const programs = content.nodes.filter((node) => node.level === 'program');
  const short: readonly (readonly [RegExp, RegExp])[] = [[/(?:^|[,;:(]\s*|\bdan\s+|\bpada\s+)P4GN\b\s+(?:\p{Ll}+\s+){0,3}$/u, /\bP4GN\b/], [/(?<!Program\s)\bDukman\b/i, /\bDukungan Manajemen\b/i]];
  const named = programs.filter((node) => mentions.some((mention) => startsLike(mention, node.name.replace(/^Program\s+/i, ''), context)) || short.some(([written, name]) => written.test(sentence) && name.test(node.name)));
  return named.length > 1 ? 'several' : (named[0] ?? null);
}

function startsLike(mention: string, name: string, context: NameContext): boolean {
  const words = mention.trim().split(/\s+/);
  const length = name.split(/\s+/).length;
  return compareNames(words.slice(0, length).join(' '), name, context).relation !== 'other' || compareNames(words[0] ?? '', name, context).relation !== 'other';
}
