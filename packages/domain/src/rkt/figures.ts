// Figures that prose can hold by reference: each is computed from the plan when it is printed, and can say from what.

import type { PlanFacts } from '../dataset/facts.ts';
import { activitiesOf } from '../lint/activities.ts';
import { groupByName } from '../lint/pair-names.ts';
import type { Bilingual } from '../lint/rule.ts';
import { formatNumber } from '../number/format-number.ts';
import { toWords } from '../number/terbilang.ts';
import type { PlanNode } from '../plan/node.ts';
import { rollUp } from '../plan/rollup.ts';
import { caseFigures } from './case-figures.ts';
import { EMPTY, fromSaid, NO_PLACE, sum, type Compute, type Definition, type Figure, type FigureInput, type FigureKey } from './figure.ts';
import type { Amounts } from './matrix-view.ts';
import type { PlanModel } from './model.ts';

export type { Figure, FigureInput, FigureKey } from './figure.ts';

export interface FigureOptions {
  /** As in compose: whether a parent counts as stated (default) or as the sum of its leaves, so that prose and matrix agree on paper. */
  readonly amounts?: Amounts;
  /** What the datasets beside the plan say; a source that has one is no longer read from the tables of the plan. */
  readonly facts?: PlanFacts;
}

/** All figures of one plan: made once, each computed when it is asked for. */
export interface FigureBook {
  readonly keys: readonly FigureKey[];
  resolve(key: string): Figure | null;
}

export function figureBook(model: PlanModel, options: FigureOptions = {}): FigureBook {
  const all = new Map(definitions(model, options).map((definition) => [definition.key, definition]));
  const known = new Map<string, Figure>();
  return {
    keys: [...all.values()].map(({ key, title }) => ({ key, title })),
    resolve(key) {
      const definition = all.get(key);
      if (definition === undefined) return null;
      const figure = known.get(key) ?? { key, title: definition.title, ...definition.compute() };
      known.set(key, figure);
      return figure;
    },
  };
}

/** The keys a planner can pick from in this plan, in the order of the document. */
export function figureKeys(model: PlanModel, options: FigureOptions = {}): readonly FigureKey[] {
  return figureBook(model, options).keys;
}

/** The present value of a figure, or null when this plan knows no such key. */
export function resolveFigure(key: string, model: PlanModel, options: FigureOptions = {}): Figure | null {
  return figureBook(model, options).resolve(key);
}

/** How a figure came about, line by line, in both languages; null when this plan knows no such key. */
export function explainFigure(key: string, model: PlanModel, options: FigureOptions = {}): Bilingual | null {
  const figure = resolveFigure(key, model, options);
  if (figure === null) return null;
  const lines = figure.derivation.inputs.map((input) => `  ${input.label}: ${input.text === '' ? '–' : input.text} [${placeText(input)}]`).join('\n');
  const told = (lang: 'id' | 'en'): string => `${figure.title[lang]} = ${figure.text}\n${figure.derivation.method[lang]}${lines === '' ? '' : `\n${lines}`}`;
  return { id: told('id'), en: told('en') };
}

function definitions(model: PlanModel, options: FigureOptions): Definition[] {
  return [...profileFigures(model), ...caseFigures(model, options.facts), ...staffingFigures(model), ...countFigures(model), ...fundingFigures(model), ...budgetFigures(model, options.amounts ?? 'stated')];
}

function profileFigures({ content: { profile } }: PlanModel): Definition[] {
  const fact = (key: string, title: Bilingual, field: string, text: string | null): Definition => ({
    key, title, compute: () => ({ ...(text === null ? EMPTY : { text, value: text, state: 'value' as const }), derivation: { method: { id: 'Diisi pada identitas rencana.', en: 'Entered in the profile of the plan.' }, inputs: [{ label: title.id, path: `profile/${field}`, place: NO_PLACE, text: text ?? '' }] } }),
  });
  return [
    fact('tahun', { id: 'Tahun rencana', en: 'Year of the plan' }, 'year', profile.year === null ? null : String(profile.year)),
    fact('kantor', { id: 'Nama kantor', en: 'Name of the office' }, 'office', profile.office === '' ? null : profile.office),
  ];
}

function staffingFigures({ staffing: { table } }: PlanModel): Definition[] {
  if (table === null) return [];
  const column = table.columns.findLast((each) => each.role === 'total') ?? table.columns.find((each) => each.role === 'subtotal');
  if (column === undefined) return [];
  return [{
    key: 'sdm.jumlah', title: { id: 'Jumlah pegawai', en: 'Number of staff' },
    compute: () => sum(table.rows.filter((row) => !row.isTotal).map((row) => {
      const said = row.values.get(column.title) ?? null;
      return { input: fromSaid(`${row.unit.raw}, ${column.title}`, said ?? row.unit), value: said?.value == null ? null : String(said.value) };
    }), { id: `Jumlah kolom ${column.title}, baris jumlah tidak dihitung.`, en: `Sum of column ${column.title}, total rows left out.` }),
  }];
}

function countFigures(model: PlanModel): Definition[] {
  const { content, targets } = model;
  const count = (key: string, title: Bilingual, method: Bilingual, inputs: readonly FigureInput[]): Definition => ({
    key, title, compute: () => ({ text: formatNumber(String(inputs.length)), value: String(inputs.length), state: 'value', derivation: { method, inputs } }),
  });
  const ofLevel = (level: PlanNode['level']): FigureInput[] => content.nodes.filter((node) => node.level === level).map((node) => ({ label: level, path: `node:${node.id}/name`, place: node.place, text: node.name }));
  const inMatrix = { id: 'Baris matriks pada tingkat ini.', en: 'Rows of the matrix at this level.' };
  const where: Bilingual = targets === null ? { id: 'matriks', en: 'matrix' } : { id: 'tabel target kinerja', en: 'target table' };
  const rows = { id: `Baris ${where.id}.`, en: `Rows of the ${where.en}.` };
  const once = { id: `Sasaran yang berbeda di ${where.id}, masing-masing dihitung sekali.`, en: `Distinct sasaran of the ${where.en}, each counted once.` };
  const indicators = targets === null
    ? content.indicators.map((indicator): FigureInput => ({ label: 'indikator', path: `indicator:${indicator.id}/name`, place: indicator.place, text: indicator.name }))
    : targets.rows.map((row) => fromSaid('indikator', row.indicator));
  const sasaran = targets === null
    ? content.nodes.filter((node) => node.level === 'kegiatan' && node.sasaran !== null).map((node): FigureInput => ({ label: 'sasaran', path: `node:${node.id}/sasaran`, place: node.place, text: node.sasaran ?? '' }))
    : targets.rows.flatMap((row) => (row.sasaran === null ? [] : [fromSaid('sasaran', row.sasaran)]));
  return [
    count('jumlah.program', { id: 'Jumlah program', en: 'Number of programs' }, inMatrix, ofLevel('program')),
    count('jumlah.kegiatan', { id: 'Jumlah kegiatan', en: 'Number of kegiatan' }, inMatrix, ofLevel('kegiatan')),
    count('jumlah.ro', { id: 'Jumlah rincian output', en: 'Number of RO' }, inMatrix, ofLevel('ro')),
    count('jumlah.sasaran', { id: 'Jumlah sasaran kegiatan', en: 'Number of sasaran kegiatan' }, once, distinct(sasaran, model)),
    count('jumlah.indikator', { id: 'Jumlah indikator kinerja', en: 'Number of indicators' }, rows, indicators),
  ];
}

function fundingFigures({ funding }: PlanModel): Definition[] {
  if (funding === null) return [];
  const total = (): ReturnType<Compute> => sum(funding.lines.filter((line) => line.level === 'kegiatan' && line.amount !== null).map((line) => ({ input: fromSaid(line.name.raw, line.amount!), value: line.amount!.value?.toString() ?? null })), {
    id: 'Jumlah baris tabel pendanaan; baris program yang menjumlah kegiatannya tidak dihitung dua kali.', en: 'Sum of the lines of the funding table; a program that sums its kegiatan is not counted twice.',
  });
  return [
    { key: 'pendanaan.total', title: { id: 'Total kebutuhan pendanaan', en: 'Total funding need' }, compute: total },
    { key: 'pendanaan.total.terbilang', title: { id: 'Total kebutuhan pendanaan, terbilang', en: 'Total funding need in words' }, compute: () => inWords(total()) },
  ];
}

function budgetFigures({ content }: PlanModel, amounts: Amounts): Definition[] {
  const rolled = rollUp(content.nodes);
  const amountOf = (node: PlanNode): bigint | null => {
    const sums = rolled.get(node.id)!;
    return amounts === 'stated' ? (sums.stated ?? sums.computed) : sums.computed;
  };
  const method: Bilingual = amounts === 'stated'
    ? { id: 'Pagu sebagaimana tercantum; bila tidak tercantum, jumlah rinciannya.', en: 'The amount as stated; where none is stated, the sum below it.' }
    : { id: 'Jumlah dari rincian terbawah.', en: 'Sum of the leaves below.' };
  const figure = (nodes: readonly PlanNode[]): ReturnType<Compute> => sum(nodes.map((node) => ({
    input: { label: node.name, path: `node:${node.id}/amount`, place: node.place, text: node.amount?.raw ?? '' }, value: amountOf(node)?.toString() ?? null,
  })), method);
  const roots = content.nodes.filter((node) => node.parentId === null);
  if (roots.length === 0) return [];
  return [
    { key: 'pagu.total', title: { id: 'Total pagu', en: 'Total allocation' }, compute: () => figure(roots) },
    { key: 'pagu.total.terbilang', title: { id: 'Total pagu, terbilang', en: 'Total allocation in words' }, compute: () => inWords(figure(roots)) },
    ...content.nodes.filter((node) => node.level === 'program' || node.level === 'kegiatan').map((node): Definition => ({
      key: `pagu.${node.level}.${node.id}`, title: { id: `Pagu ${node.name}`, en: `Allocation of ${node.name}` }, compute: () => figure([node]),
    })),
  ];
}

function inWords(figure: ReturnType<Compute>): ReturnType<Compute> {
  return figure.value === null ? figure : { ...figure, text: `${toWords(BigInt(figure.value))} rupiah` };
}

/** The same sasaran in other words or letters counts once, as the linter counts it. */
function distinct(inputs: readonly FigureInput[], model: PlanModel): FigureInput[] {
  return groupByName(inputs, (input) => input.text, activitiesOf(model).context).flatMap((group) => group.slice(0, 1));
}

function placeText({ path, place }: FigureInput): string {
  return place.line === null ? (place.cell ?? path) : `baris ${place.line}`;
}
