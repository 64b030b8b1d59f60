// Figures that prose can hold by reference: each is computed from the plan when it is printed, and can say from what.

import { Big } from 'big.js';
import type { Path, Place, Said } from '../document/place.ts';
import { activitiesOf } from '../lint/activities.ts';
import { groupByName } from '../lint/pair-names.ts';
import type { Bilingual } from '../lint/rule.ts';
import { formatNumber } from '../number/format-number.ts';
import { toWords } from '../number/terbilang.ts';
import type { PlanNode } from '../plan/node.ts';
import { rollUp } from '../plan/rollup.ts';
import type { Amounts } from './matrix-view.ts';
import type { PlanModel } from './model.ts';

/** One thing a figure was computed from, with the address where it can be opened. */
export interface FigureInput {
  readonly label: string;
  readonly path: Path;
  readonly place: Place;
  /** As it stands there; empty when nothing was filled in. */
  readonly text: string;
}

export interface Figure {
  readonly key: string;
  readonly title: Bilingual;
  /** Indonesian, ready to print; says so when the figure is not filled or cannot be computed. */
  readonly text: string;
  /** Plain decimal string or text; null when not filled or not computable (`state` says which). */
  readonly value: string | null;
  readonly state: 'value' | 'empty' | 'not-computable';
  readonly derivation: { readonly method: Bilingual; readonly inputs: readonly FigureInput[] };
}

export interface FigureKey {
  readonly key: string;
  readonly title: Bilingual;
}

export interface FigureOptions {
  /** As in compose: whether a parent counts as stated (default) or as the sum of its leaves, so that prose and matrix agree on paper. */
  readonly amounts?: Amounts;
}

type Compute = () => Omit<Figure, 'key' | 'title'>;

interface Definition extends FigureKey {
  readonly compute: Compute;
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
export function figureKeys(model: PlanModel): readonly FigureKey[] {
  return figureBook(model).keys;
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
  return [...profileFigures(model), ...caseFigures(model), ...staffingFigures(model), ...countFigures(model), ...fundingFigures(model), ...budgetFigures(model, options.amounts ?? 'stated')];
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

function caseFigures({ cases }: PlanModel): Definition[] {
  const cells = cases.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.map((cell) => ({ cell, row, table }))));
  const years = [...new Set(cells.map(({ cell }) => cell.year))].sort((a, b) => a - b);
  const label = (entry: (typeof cells)[number]): string => `${entry.table.source}, ${entry.row.region.raw}, ${entry.cell.year}`;
  const counted = (key: string, title: Bilingual, field: 'cases' | 'suspects', year: number | null): Definition => ({
    key, title, compute: () => sum(cells.flatMap((entry) => {
      const said = entry.cell[field];
      return said === null || (year !== null && entry.cell.year !== year) ? [] : [{ label: label(entry), said, value: said.value === null ? null : String(said.value) }];
    }), { id: 'Jumlah seluruh baris tabel kasus.', en: 'Sum over all rows of the case tables.' }),
  });
  const kinds = new Map<string, { substance: string; unit: string }>();
  for (const { cell } of cells) for (const { substance, unit } of cell.seizures) if (substance !== null && unit !== null) kinds.set(`${slug(substance)}.${slug(unit)}`, { substance, unit });
  const seized = (key: string, title: Bilingual, substance: string, unit: string): Definition => ({
    key, title, compute: () => sum(cells.flatMap((entry) => entry.cell.seizures.filter((seizure) => seizure.substance === substance && seizure.unit === unit)
      .map((seizure) => ({ label: label(entry), said: seizure.said, value: seizure.amount }))), { id: 'Jumlah barang bukti sejenis dengan satuan yang sama; satuan lain tidak dicampur.', en: 'Sum of one substance in one unit; units are never mixed.' }),
  });
  if (cells.length === 0) return [];
  return [
    counted('kasus.jumlah', { id: 'Jumlah kasus', en: 'Number of cases' }, 'cases', null),
    counted('kasus.tersangka', { id: 'Jumlah tersangka', en: 'Number of suspects' }, 'suspects', null),
    ...years.flatMap((year) => [
      counted(`kasus.jumlah.${year}`, { id: `Jumlah kasus ${year}`, en: `Cases in ${year}` }, 'cases', year),
      counted(`kasus.tersangka.${year}`, { id: `Jumlah tersangka ${year}`, en: `Suspects in ${year}` }, 'suspects', year),
    ]),
    ...[...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { substance, unit }]) => seized(`barang-bukti.${key}`, { id: `Barang bukti ${substance} (${unit})`, en: `Seized ${substance} (${unit})` }, substance, unit)),
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
      return { label: `${row.unit.raw}, ${column.title}`, said: said ?? row.unit, value: said?.value == null ? null : String(said.value) };
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
  const total = (): ReturnType<Compute> => sum(funding.lines.filter((line) => line.level === 'kegiatan' && line.amount !== null).map((line) => ({ label: line.name.raw, said: line.amount!, value: line.amount!.value?.toString() ?? null })), {
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
    label: node.name, said: { raw: node.amount?.raw ?? '', value: null, at: { path: `node:${node.id}/amount`, start: 0, end: node.amount?.raw.length ?? 0, place: node.place } }, value: amountOf(node)?.toString() ?? null,
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

interface Addend {
  readonly label: string;
  readonly said: Said<unknown>;
  /** Decimal string; null when it cannot be read or was not filled. */
  readonly value: string | null;
}

const EMPTY = { text: '(belum diisi)', value: null, state: 'empty' } as const;
const NO_PLACE: Place = { line: null, cell: null };

/** Adds exactly; one addend that cannot be read makes the sum not computable, none at all makes it empty. */
function sum(addends: readonly Addend[], method: Bilingual): ReturnType<Compute> {
  const derivation = { method, inputs: addends.map(({ label, said }) => fromSaid(label, said)) };
  if (addends.length === 0) return { ...EMPTY, derivation };
  let total = new Big(0);
  for (const { value } of addends) {
    if (value === null) return { text: '(tidak dapat dihitung)', value: null, state: 'not-computable', derivation };
    total = total.plus(value);
  }
  return { text: formatNumber(total), value: total.toFixed(), state: 'value', derivation };
}

function inWords(figure: ReturnType<Compute>): ReturnType<Compute> {
  return figure.value === null ? figure : { ...figure, text: `${toWords(BigInt(figure.value))} rupiah` };
}

function fromSaid(label: string, said: Said<unknown>): FigureInput {
  return { label, path: said.at.path, place: said.at.place, text: said.raw };
}

/** The same sasaran in other words or letters counts once, as the linter counts it. */
function distinct(inputs: readonly FigureInput[], model: PlanModel): FigureInput[] {
  return groupByName(inputs, (input) => input.text, activitiesOf(model).context).flatMap((group) => group.slice(0, 1));
}

function slug(text: string): string {
  return text.toLowerCase().trim().replace(/\s+/g, '-');
}

function placeText({ path, place }: FigureInput): string {
  return place.line === null ? (place.cell ?? path) : `baris ${place.line}`;
}
