// Totals of cases, suspects, seizures and people that prose can hold: out of the datasets beside the plan, or else out of its own tables, source by source.

import { presentFacts, regionName, type Fact, type PlanFacts } from '../dataset/facts.ts';
import { historyOf } from '../dataset/observation.ts';
import { sourceKey } from '../dataset/source-key.ts';
import { sumByUnit } from '../dataset/weight.ts';
import type { Bilingual } from '../lint/rule.ts';
import { formatNumber } from '../number/format-number.ts';
import type { CaseTable } from './cases.ts';
import { fromSaid, sum, type Addend, type Definition } from './figure.ts';
import type { PlanModel } from './model.ts';

type Counted = 'kasus' | 'tersangka' | 'barang-bukti' | 'penduduk';

interface Entry extends Addend {
  readonly source: string;
  readonly sourceKey: string;
  readonly year: number;
  readonly measure: Counted;
  readonly substance: string;
  readonly unit: string;
  readonly fromDataset: boolean;
}

const TITLES: Readonly<Record<Exclude<Counted, 'barang-bukti'>, readonly [one: Bilingual, all: Bilingual]>> = {
  kasus: [{ id: 'Kasus', en: 'Cases' }, { id: 'Jumlah kasus', en: 'Number of cases' }],
  tersangka: [{ id: 'Tersangka', en: 'Suspects' }, { id: 'Jumlah tersangka', en: 'Number of suspects' }],
  penduduk: [{ id: 'Penduduk', en: 'People' }, { id: 'Jumlah penduduk', en: 'Number of people' }],
};

/**
 * Keys: `kasus.jumlah`, `kasus.jumlah.2023`, `kasus.tersangka`, `barang-bukti.ganja.gram` over all sources;
 * `kasus.polda.2023.total`, `tersangka.bnnp.total`, `barang-bukti.bnnp.2023.ganja.gram`, `penduduk.bps.2023.total` of one.
 */
export function caseFigures({ cases }: PlanModel, facts?: PlanFacts): Definition[] {
  const entries = [...entriesOfFacts(facts), ...entriesOfTables(cases.tables, facts)];
  const definitions: Definition[] = [];
  // What a source does not state adds nothing; where none states anything, the figure is not filled.
  const define: Define = (key, title, of) => { definitions.push({ key, title, compute: () => sum(of.filter(({ input }) => input.text !== ''), methodOf(of)) }); };
  const counted = entries.filter(({ measure }) => measure === 'kasus' || measure === 'tersangka');
  for (const [measure, key] of counted.length === 0 ? [] : ([['kasus', 'kasus.jumlah'], ['tersangka', 'kasus.tersangka']] as const)) {
    const own = counted.filter((each) => each.measure === measure);
    const [one, all] = TITLES[measure];
    define(key, all, own);
    for (const year of yearsOf(counted)) define(`${key}.${year}`, { id: `${all.id} ${year}`, en: `${one.en} in ${year}` }, own.filter((each) => each.year === year));
  }
  const seized = entries.filter(({ measure }) => measure === 'barang-bukti');
  for (const [kind, group] of kindsOf(seized)) define(`barang-bukti.${kind}`, seizedTitle(group, ''), group);
  for (const [key, group] of sourcesOf(entries)) defineSource(key, group, define);
  return definitions;
}

type Define = (key: string, title: Bilingual, of: readonly Entry[]) => void;

function defineSource(key: string, group: readonly Entry[], define: Define): void {
  const source = group[0]?.source ?? key;
  for (const measure of ['kasus', 'tersangka', 'penduduk'] as const) {
    const own = group.filter((each) => each.measure === measure);
    const [one] = TITLES[measure];
    // People of several years are not added up.
    if (own.length > 0 && measure !== 'penduduk') define(`${measure}.${key}.total`, { id: `${one.id} ${source}`, en: `${one.en}, ${source}` }, own);
    for (const year of yearsOf(own)) define(`${measure}.${key}.${year}.total`, { id: `${one.id} ${source} ${year}`, en: `${one.en}, ${source}, ${year}` }, own.filter((each) => each.year === year));
  }
  const seized = group.filter(({ measure }) => measure === 'barang-bukti');
  for (const [kind, of] of kindsOf(seized)) define(`barang-bukti.${key}.${kind}`, seizedTitle(of, source), of);
  for (const year of yearsOf(seized)) for (const [kind, of] of kindsOf(seized.filter((each) => each.year === year))) define(`barang-bukti.${key}.${year}.${kind}`, seizedTitle(of, `${source} ${year}`), of);
}

function entriesOfFacts(facts: PlanFacts | undefined): readonly Entry[] {
  return facts === undefined ? [] : presentFacts(facts).map((fact): Entry => {
    const { dataset, observation: { measure, year, substance, unit, value } } = fact;
    const weighed = value === null || unit === null ? null : sumByUnit([{ amount: value, unit }])[0];
    return { source: dataset.source, sourceKey: dataset.sourceKey, year, measure, substance: substance ?? '', unit: weighed?.unit ?? unit ?? '', value: weighed?.amount ?? value, fromDataset: true, input: inputOf(fact) };
  });
}

/** Where a figure of a dataset stands: file and place, and what it was before a correction. */
function inputOf({ dataset, observation }: Fact): Addend['input'] {
  const [now, before] = historyOf(observation, dataset.observations);
  const at = observation.place.line === null ? (observation.place.cell ?? '') : `baris ${observation.place.line}`;
  const corrected = before === undefined ? '' : `; dikoreksi dari ${written(before.value)} oleh ${now?.enteredBy ?? ''}: ${now?.reason ?? ''}`;
  const said = `${dataset.source}, ${regionName(observation.region)}, ${observation.year}; ${dataset.fileName}${at === '' ? '' : ` (${at})`}${corrected}`;
  return { label: said, path: `dataset:${dataset.id}/${observation.id}`, place: observation.place, text: observation.value === null ? '' : `${formatNumber(observation.value)}${observation.unit === null ? '' : ` ${observation.unit}`}` };
}

function written(value: string | null): string {
  return value === null ? 'tidak disebut' : formatNumber(value);
}

/** The plan's own tables, but of sources that have datasets: their figures would be counted twice. A table that names no source is left when there is any. */
function entriesOfTables(tables: readonly CaseTable[], facts: PlanFacts | undefined): readonly Entry[] {
  const imported = new Set(facts?.datasets.filter(({ subject }) => subject === 'kasus-narkotika').map((dataset) => dataset.sourceKey));
  return tables.filter(({ source }) => imported.size === 0 || (source !== '' && !imported.has(sourceKey(source)))).flatMap((table) => {
    const of = { source: table.source, sourceKey: sourceKey(table.source), fromDataset: false };
    return table.rows.flatMap((row) => row.cells.flatMap((cell): Entry[] => {
      const label = `${table.source}, ${row.region.raw}, ${cell.year}`;
      const base = { ...of, year: cell.year, substance: '', unit: '' };
      const counts = ([['kasus', cell.cases], ['tersangka', cell.suspects]] as const).flatMap(([measure, said]): Entry[] => (said === null ? [] : [{ ...base, measure, input: fromSaid(label, said), value: said.value === null ? null : String(said.value) }]));
      const seized = cell.seizures.flatMap(({ substance, unit, amount, said }): Entry[] => {
        if (substance === null || unit === null) return [];
        const weighed = sumByUnit([{ amount: amount ?? '0', unit }])[0];
        return [{ ...base, measure: 'barang-bukti', substance, unit: weighed?.unit ?? unit, input: fromSaid(label, said), value: amount === null ? null : (weighed?.amount ?? amount) }];
      });
      return [...counts, ...seized];
    }));
  });
}

/** By `ganja.gram`: one substance in one unit; in the order of the keys. */
function kindsOf(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  return [...Map.groupBy(entries, ({ substance, unit }) => `${slug(substance)}.${slug(unit)}`)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sourcesOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(entries.filter(({ sourceKey: key }) => key !== ''), (each) => each.sourceKey);
}

function yearsOf(entries: readonly Entry[]): readonly number[] {
  return [...new Set(entries.map(({ year }) => year))].filter((year) => year !== 0).toSorted((a, b) => a - b);
}

function seizedTitle(group: readonly Entry[], source: string): Bilingual {
  const { substance = '', unit = '' } = group[0] ?? {};
  const of = source === '' ? '' : ` ${source}`;
  return { id: `Barang bukti ${substance} (${unit})${of}`, en: `Seized ${substance} (${unit})${of === '' ? '' : `,${of}`}` };
}

function methodOf(group: readonly Entry[]): Bilingual {
  const seized = group[0]?.measure === 'barang-bukti';
  const what: Bilingual = seized
    ? { id: 'Jumlah barang bukti sejenis dengan satuan yang sama; satuan lain tidak dicampur', en: 'Sum of one substance in one unit; units are never mixed' }
    : { id: 'Jumlah seluruh baris', en: 'Sum over all rows' };
  const [imported, own] = [group.some(({ fromDataset }) => fromDataset), group.some(({ fromDataset }) => !fromDataset)];
  const where: Bilingual = imported && own
    ? { id: 'dari statistik yang diimpor dan, untuk sumber yang tidak diimpor, dari tabel kasus rencana ini', en: 'out of the imported statistics and, of sources that were not imported, out of the case tables of this plan' }
    : imported ? { id: 'dari statistik yang diimpor', en: 'out of the imported statistics' } : { id: 'dari tabel kasus rencana ini', en: 'out of the case tables of this plan' };
  return { id: `${what.id}, ${where.id}.`, en: `${what.en}, ${where.en}.` };
}

function slug(text: string): string {
  return text.toLowerCase().trim().replace(/\s+/g, '-');
}
