// Datasets beside a plan: what a table offers, what a person decides, and the figures in prose that come of it.

import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { readText } from '@tenun/documents/text/read-text.ts';
import { blocksOfRows, caseFactsOfDatasets, composeRkt, confirmDraft, explainFigure, figureKeys, formatNumber, populationOf, presentFacts, readDraft, resolveFigure, rowsOfPaste, sourceKey, standing, takenAs, type Dataset, type DatasetAnswers, type DraftTable, type Observation, type PlanFacts } from '../src/index.ts';
import { planOf } from './plan-of.ts';

const CASES = 'BAB I PENDAHULUAN\n\n1. Data Pengungkapan Kasus Narkotika POLDA NTT\n\n| No | Kota/Kab | 2022 | | | 2023 | | |\n|---|---|---|---|---|---|---|---|\n| | | Kss | TSK | BB | Kss | TSK | BB |\n| 1 | Kota Kupang | 2 | 3 | 1,5 Gram Shabu | 1 | 1 | 0,25 Gram Shabu dan 2 butir ekstasi |\n| 2 | Kab. Belu | 4 | 4 | 2 kg Ganja | - | - | - |\n';
const BNN = CASES.replace('BAB I PENDAHULUAN\n\n1. Data', '2. Data').replace('POLDA NTT', 'BNN Provinsi NTT').replace('| 2 | 3 |', '| 7 | 8 |');

function draftOf(text: string): readonly DraftTable[] {
  return readDraft(readText(text).content.blocks, '53');
}

function confirmed(draft: readonly DraftTable[], more: Partial<DatasetAnswers> = {}): ReturnType<typeof confirmDraft> {
  const lines = draft.flatMap((table) => table.lines.map((line) => ({ key: line.key, taken: takenAs(line) })));
  return confirmDraft(draft, { tables: draft.map(({ path, source }) => ({ path, source, year: null })), regions: [], counts: [], lines, added: [], ...more });
}

/** Datasets as the server keeps them. */
function factsOf(text: string, file = 'rekap.xlsx'): PlanFacts {
  return {
    datasets: confirmed(draftOf(text)).datasets.map((each, d): Dataset => ({
      id: `${file}-${d}`, source: each.source, sourceKey: each.sourceKey, subject: each.subject, title: each.title, fromYear: 2022, toYear: 2023, fileName: file, sha256: '', origin: 'file', importedBy: 'analis', importedAt: '2024-01-05T00:00:00Z',
      observations: each.observations.map((observation, o): Observation => ({ ...observation, id: `o${o}`, supersedes: null, reason: null, enteredBy: 'analis', enteredAt: '2024-01-05T00:00:00Z' })),
    })),
  };
}

function corrected(facts: PlanFacts, find: (each: Observation) => boolean, value: string | null): PlanFacts {
  return { datasets: facts.datasets.map((dataset) => ({ ...dataset, observations: dataset.observations.flatMap((each) => (find(each) ? [each, { ...each, id: `${each.id}k`, value, supersedes: each.id, reason: 'rekap akhir', enteredBy: 'analis' }] : [each])) })) };
}

describe('a table offered as a dataset', () => {
  it('names are taken when whole or abbreviated, and asked about when misspelt, of the wrong kind or strange', () => {
    const [table] = draftOf(CASES.replace('Kab. Belu', 'Kab. Bellu').replace('Kota Kupang', 'Bandara Eltari'));
    expect(table?.regions.map(({ raw, code, asked }) => [raw, code, asked])).toEqual([['Bandara Eltari', null, true], ['Kab. Bellu', '53.04', true]]);
    expect(draftOf(CASES.replace('Kab. Belu', 'TTS'))[0]?.regions[1]).toMatchObject({ code: '53.02', asked: false });
    expect(draftOf(CASES.replace('Kab. Belu', 'Kota Belu'))[0]?.regions[1]).toMatchObject({ code: '53.04', how: 'wrong-kind', asked: true });
  });

  it('nothing comes of it while a line, a name, a source or a count is open, and every open thing is named', () => {
    const draft = draftOf(CASES.replace('POLDA NTT', '').replace('Kab. Belu', 'Kab. Bellu').replace('| 4 | 4 |', '| 4 | 4x |'));
    const { datasets, open } = confirmed(draft, { lines: [] });
    expect(datasets).toEqual([]);
    expect([...new Set(open.map(({ kind }) => kind))]).toEqual(['source', 'region', 'count', 'line']);
  });

  it('whatever a person leaves undecided, nothing is stored: every line is an observation by an answer, or by none', () => {
    const draft = draftOf(CASES);
    const lines = draft.flatMap((table) => table.lines);
    fc.assert(fc.property(fc.array(fc.constantFrom('confirm', 'leave', 'open'), { minLength: lines.length, maxLength: lines.length }), (decisions) => {
      const answers = lines.flatMap((line, index) => (decisions[index] === 'open' ? [] : [{ key: line.key, taken: decisions[index] === 'leave' ? null : takenAs(line) }]));
      const { datasets, open } = confirmed(draft, { lines: answers });
      expect(open.length).toBe(decisions.filter((each) => each === 'open').length);
      const stored = datasets.flatMap(({ observations }) => observations.filter(({ measure }) => measure === 'barang-bukti'));
      expect(stored.length).toBe(open.length > 0 ? 0 : decisions.filter((each) => each === 'confirm').length);
    }));
  });

  it('two rows that are said to be one kab/kota are refused: their counts would be added or lost', () => {
    const draft = draftOf(CASES);
    const second = draft[0]?.regions[1]?.path ?? '';
    expect(confirmed(draft, { regions: [{ path: second, code: '53.71' }] }).open[0]).toMatchObject({ kind: 'region-twice', about: 'Kab. Belu' });
  });

  it('a row left out gives nothing, a line said to be no seizure gives nothing, a line added gives one more', () => {
    const draft = draftOf(CASES);
    const [table] = draft;
    const key = table?.lines[0]?.key ?? '';
    const without = confirmed(draft, { regions: [{ path: table?.regions[1]?.path ?? '', code: null }] });
    expect(without.datasets[0]?.observations.every(({ region }) => region === '53.71')).toBe(true);
    const lines = (table?.lines ?? []).map((line) => ({ key: line.key, taken: line.key === key ? null : takenAs(line) }));
    const seized = (more: Partial<DatasetAnswers>): readonly (string | null)[] => confirmed(draft, more).datasets[0]?.observations.filter(({ measure }) => measure === 'barang-bukti').map(({ value }) => value) ?? [];
    expect(seized({ lines })).toEqual(['0.25', '2', '2']);
    expect(seized({ added: [{ beside: key, taken: { substance: 'Etomidate', unit: 'mililiter', amount: '3', quality: null } }] })).toContain('3');
    expect(confirmed(draft, { added: [{ beside: key, taken: { substance: 'shabu', unit: 'karung', amount: '3', quality: null } }] }).open[0]?.kind).toBe('line-invalid');
  });

  it('a sheet with titles above, headers in two rows and empty rows reads like the text; so does what was pasted', () => {
    const cells = (text: string): string[][] => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const rows = cells('REKAPITULASI POLDA NTT||||\n||||\nNo|Kota/Kab|2022||\n||Kss|TSK|BB\n1|Kota Kupang|2|3|1,5 gram shabu\n2|Kab. Belu|-|-|-');
    const sheet = readDraft(blocksOfRows('', 's1', rows.map((row, index) => ({ place: { line: null, cell: `Data!${index + 1}` }, cells: row }))), '53');
    expect(sheet[0]).toMatchObject({ sourceKey: 'polda', years: [2022], regions: [{ code: '53.71' }, { code: '53.04' }] });
    expect(sheet[0]?.lines[0]).toMatchObject({ amount: '1.5', place: { cell: 'Data!5' } });
    const pasted = rowsOfPaste('Kab/Kota\tKasus 2023\tTersangka 2023\nKota Kupang\t7\t9\nBelu\t1\t1');
    expect(readDraft(blocksOfRows('', 'p', pasted ?? []), '53')[0]?.counts.map(({ value }) => value)).toEqual(['7', '9', '1', '1']);
    expect(rowsOfPaste('| a | b |\n|---|---|')).toBeNull();
  });

  it('people in thousands are whole people; the row of the province and rates of growth are left', () => {
    const pasted = rowsOfPaste('Kabupaten/Kota\tPenduduk (ribu) 2022\tPenduduk (ribu) 2023\tLaju Pertumbuhan Penduduk 2023\nBelu\t231,008\t235,1\t1,2\nNusa Tenggara Timur\t5.466,2\t5.600\t1,4');
    const [table] = readDraft(blocksOfRows('BPS Provinsi NTT', 'p', pasted ?? []), '53');
    expect(table).toMatchObject({ subject: 'penduduk', sourceKey: 'bps', years: [2022, 2023] });
    expect(table?.counts.map(({ value }) => value)).toEqual(['231008', '235100']);
  });

  it.each([['POLDA NTT', 'polda'], ['BNN Provinsi NTT', 'bnnp'], ['BNNP NTT', 'bnnp'], ['BNNK Belu', 'bnnk-belu'], ['BPS Kabupaten Belu', 'bps'], ['Ditresnarkoba', 'polda'], ['', '']])('the source %s is %s in keys', (source, key) => {
    expect(sourceKey(source)).toBe(key);
  });
});

describe('figures in the prose of BAB I', () => {
  it('come from the tables of the plan, source by source, as long as nothing was imported', () => {
    const model = planOf(`${CASES}\n${BNN}`);
    expect(['kasus.polda.2022.total', 'kasus.bnnp.2022.total', 'tersangka.bnnp.total', 'kasus.jumlah.2022', 'barang-bukti.polda.2022.ganja.gram'].map((key) => resolveFigure(key, model)?.text)).toEqual(['6', '11', '13', '17', '2.000']);
    expect(resolveFigure('kasus.polda.2022.total', model)?.derivation.method.id).toContain('tabel kasus rencana ini');
  });

  it('come from the dataset where there is one, from the tables for a source that has none, and are never counted twice', () => {
    const model = planOf(`${CASES}\n${BNN}`);
    const facts = factsOf(CASES.replace('| 2 | 3 |', '| 20 | 30 |'));
    expect(['kasus.polda.2022.total', 'kasus.bnnp.2022.total', 'kasus.jumlah.2022', 'barang-bukti.polda.shabu.gram'].map((key) => resolveFigure(key, model, { facts })?.text)).toEqual(['24', '11', '35', '1,75']);
    for (const { key } of figureKeys(model, { facts })) expect(resolveFigure(key, model, { facts })?.key).toBe(key);
  });

  it('say the file, the row and the correction that they come from', () => {
    const model = planOf(CASES);
    const facts = corrected(factsOf(CASES), ({ region, year, measure }) => region === '53.04' && year === 2022 && measure === 'kasus', '5');
    expect(resolveFigure('kasus.polda.2022.total', model, { facts })?.text).toBe('7');
    const told = explainFigure('kasus.polda.2022.total', model, { facts })?.id ?? '';
    expect(told).toContain('rekap.xlsx (baris 9); dikoreksi dari 4 oleh analis: rekap akhir: 5');
  });

  it('where the source states nothing the figure is not filled, and nought is nought', () => {
    const model = planOf(CASES);
    const dashes = corrected(factsOf(CASES), ({ year, measure }) => year === 2023 && measure === 'kasus', null);
    expect(resolveFigure('kasus.polda.2023.total', model, { facts: dashes })).toMatchObject({ state: 'empty', value: null });
    const nought = corrected(factsOf(CASES), ({ year, measure }) => year === 2023 && measure === 'kasus', '0');
    expect(resolveFigure('kasus.polda.2023.total', model, { facts: nought })).toMatchObject({ state: 'value', value: '0' });
  });

  it('print with the values of the datasets', () => {
    const content = { ...planOf(CASES).content };
    const plan = { ...content, blocks: [...content.blocks, { kind: 'paragraph' as const, id: 'x', place: { line: null, cell: null }, content: [{ text: 'Tercatat ' }, { figure: 'kasus.polda.2022.total', stated: '117' }, { text: ' kasus.' }] }] };
    const facts = factsOf(CASES.replace('| 2 | 3 |', '| 20 | 30 |'));
    const printed = (options: { readonly facts?: PlanFacts }): string => JSON.stringify(composeRkt(plan, options));
    expect(printed({ facts })).toContain('"text":"24"');
    expect(printed({})).toContain('"text":"6"');
  });
});

describe('what stands at present', () => {
  it('of one source and year the dataset imported last counts, whole', () => {
    const [older, newer] = [factsOf(CASES, 'a.md'), factsOf(CASES.replace('| 2 | Kab. Belu | 4 | 4 | 2 kg Ganja | - | - | - |\n', ''), 'b.md')];
    const facts = { datasets: [...older.datasets, ...newer.datasets] };
    expect(new Set(presentFacts(facts).map(({ dataset }) => dataset.fileName))).toEqual(new Set(['b.md']));
    expect(presentFacts(facts).some(({ observation }) => observation.region === '53.04')).toBe(false);
  });

  it('any chain of corrections leaves one figure standing, and all of them visible', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.nat(999).map(String)), { maxLength: 12 }), (values) => {
      const [first] = factsOf(CASES).datasets[0]?.observations ?? [];
      if (first === undefined) throw new Error('no observation');
      const chain = values.reduce<Observation[]>((all, value, index) => [...all, { ...first, id: `k${index}`, value, supersedes: all.at(-1)?.id ?? null, reason: 'r' }], [first]);
      expect(standing(chain).map(({ value }) => value)).toEqual([values.length === 0 ? first.value : values.at(-1)]);
    }));
  });

  it('gives the map its shape, weights in grams, a dash as not stated', () => {
    const facts = caseFactsOfDatasets(factsOf(CASES));
    expect(facts).toContainEqual({ region: '53.04', name: 'Kabupaten Belu', year: 2022, source: 'POLDA NTT', layer: { kind: 'seizure', substance: 'ganja', unit: 'gram' }, value: '2000', gap: null, table: 'rekap.xlsx-0' });
    expect(facts.find(({ region, year, layer }) => region === '53.04' && year === 2023 && layer.kind === 'cases')).toMatchObject({ value: null, gap: 'not-stated' });
  });

  it('people are of the newest year that is no later than the plan', () => {
    const facts = factsOf('Jumlah Penduduk, BPS\n\n| Kabupaten/Kota | 2022 | 2025 |\n|---|---|---|\n| Belu | 231.008 | 240.000 |\n');
    expect(populationOf(facts, 2024)).toMatchObject({ year: 2022, source: 'BPS' });
    expect(populationOf(facts, 2026)?.people.get('53.04')).toBe('240000');
    expect(populationOf({ datasets: [] })).toBeNull();
    expect(formatNumber('240000')).toBe('240.000');
  });
});
