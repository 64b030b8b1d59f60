import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, plainText, type Block } from '../src/document/block.ts';
import { NOWHERE } from '../src/document/place.ts';
import { RULES } from '../src/lint/registry.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { beginBlank } from '../src/plan/begin-blank.ts';
import { beginNextYear, type NextYearOptions } from '../src/plan/begin-next-year.ts';
import type { PlanContent, PlanProfile } from '../src/plan/content.ts';
import { applyEdits } from '../src/plan/edit.ts';
import { rollUp } from '../src/plan/rollup.ts';
import { typedMoney } from '../src/plan/typed-figure.ts';
import { composeRkt } from '../src/rkt/compose.ts';
import { readModel } from '../src/rkt/model.ts';
import { A_PLAN, row, tableRow } from './a-plan.ts';

const NTT: PlanProfile = { office: 'BNN Provinsi Nusa Tenggara Timur', officeKind: 'provinsi', regionCode: '53', year: 2027, address: null, city: 'Kupang', date: null, signatory: 'Kepala BNN Provinsi Nusa Tenggara Timur' };
const KEEP: NextYearOptions = { amounts: { how: 'keep' }, volumes: { how: 'keep' }, targets: { how: 'keep' }, prose: 'keep' };

describe('perencana NTT begins a blank plan', () => {
  const blank = beginBlank(NTT);

  it('has the chapters of an RKT in their order', () => {
    const titles = blank.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [plainText(block.content)] : []));
    expect(titles).toEqual(['KATA PENGANTAR', 'BAB I PENDAHULUAN', 'BAB II KEBIJAKAN DAN STRATEGI OPERASIONAL', 'BAB III RENCANA KINERJA DAN PENDANAAN', 'BAB IV PENUTUP', 'LAMPIRAN']);
  });

  it('has a row for each of the 22 kab/kota and the last five years in the case tables', () => {
    const { tables } = readModel(blank).cases;
    expect(tables.map((table) => [table.rows.length, table.years])).toEqual([[22, [2022, 2023, 2024, 2025, 2026]], [22, [2022, 2023, 2024, 2025, 2026]]]);
  });

  it('gives the linter nothing to say: what is empty is not wrong', () => {
    expect(runRules(readModel(blank), RULES).findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  it('is understood as soon as it is filled in: a target, a line of the funding need, a potensi', () => {
    const idOf = (title: RegExp): string => {
      const at = blank.blocks.findIndex((block) => block.kind === 'heading' && title.test(plainText(block.content)));
      return blank.blocks.slice(at).find((block) => block.kind === 'table')!.id;
    };
    const [targets, funding] = [idOf(/TARGET KINERJA/), idOf(/^B. PENDANAAN/)];
    const filled = applyEdits(blank, [
      { op: 'set-text', path: `${targets}/r2c4`, content: [{ text: 'Jumlah desa bersinar' }] },
      { op: 'set-text', path: `${targets}/r2c5`, content: [{ text: '3 Desa' }] },
      { op: 'insert-row', block: funding, at: 1, row: tableRow('body', '1.', 'Kegiatan Advokasi', '424.000.000') },
      { op: 'insert-row', block: funding, at: 2, row: tableRow('body', '2.', 'Kegiatan Intelijen', '75.000.000') },
    ]).content;
    const model = readModel(filled);
    expect(model.targets?.rows.map((each) => [each.indicator.raw, each.target?.value])).toEqual([['Jumlah desa bersinar', '3']]);
    expect(model.funding?.lines.filter((line) => line.amount !== null).map((line) => line.amount?.value)).toEqual([424_000_000n, 75_000_000n]);
    expect(model.environment.potensi).toHaveLength(1);
  });

  it('can be printed, with organisation chart, matrix and signature', () => {
    const kinds = composeRkt({ ...blank, nodes: [row('n1', null, 'program', 'Program P4GN', '1.000')] });
    expect([...kinds.chapters, ...kinds.annex].map((block) => block.kind)).toEqual(expect.arrayContaining(['organisation', 'matrix', 'signature']));
  });
});

function block(id: string, text: string): Block {
  return { id, kind: 'paragraph', place: { line: 7, cell: null }, content: [{ text }] };
}

/** A plan of 2025 with prose, last year's results, targets and a funding need. */
const FULL: PlanContent = {
  ...A_PLAN,
  blocks: [
    { id: 'h1', kind: 'heading', level: 1, place: NOWHERE, content: [{ text: 'BAB I PENDAHULUAN' }] },
    block('p1', 'RKT Tahun 2025 mengacu pada Renstra Tahun 2021 - 2025 dan Peraturan Nomor 7 Tahun 2025.'),
    block('p2', 'Capaian Indikator Kinerja Kegiatan (IKK) Tahun 2024 sebagai berikut:'),
    { id: 'l1', kind: 'list', place: NOWHERE, items: [{ marker: '1.', place: NOWHERE, children: [], content: [{ text: 'IKK Jumlah desa bersinar target kinerja 2 desa dengan realisasi kinerja 2 desa atau sebesar 100%, sesuai target.' }] }] },
    block('p3', 'Berdasarkan capaian IKK Tahun 2024, IKK diatas target berjumlah 1 (satu) dan IKK sesuai target berjumlah 2 (dua).'),
    { id: 'h2', kind: 'heading', level: 1, place: NOWHERE, content: [{ text: 'BAB II KEBIJAKAN DAN STRATEGI OPERASIONAL' }] },
    { id: 'h3', kind: 'heading', level: 1, place: NOWHERE, content: [{ text: 'BAB III RENCANA KINERJA DAN PENDANAAN' }] },
    { id: 'h3a', kind: 'heading', level: 2, place: NOWHERE, content: [{ text: 'A. TARGET KINERJA' }] },
    { id: 't1', kind: 'table', view: null, place: NOWHERE, repeatedHeaders: [], rows: [tableRow('header', 'NO', 'PROGRAM/KEGIATAN', 'SASARAN KEGIATAN', 'INDIKATOR KINERJA', 'TARGET KINERJA'), tableRow('body', '1', 'Kegiatan Advokasi', 'Meningkatnya ketahanan', 'Indeks ketahanan keluarga', '81,5 Indeks'), tableRow('body', '2', 'Kegiatan Desa', 'Meningkatnya desa', 'Jumlah desa bersinar', '4 Desa')] },
    { id: 'h3b', kind: 'heading', level: 2, place: NOWHERE, content: [{ text: 'B. PENDANAAN' }] },
    { id: 't2', kind: 'table', view: null, place: NOWHERE, repeatedHeaders: [], rows: [tableRow('header', 'NO', 'KEGIATAN', 'KEBUTUHAN (Rp)'), tableRow('body', '1.', 'Kegiatan Advokasi', '100.000.000'), tableRow('body', '2.', 'Kegiatan Desa', '50.000.001'), tableRow('body', '', 'TOTAL', '150.000.001')] },
    block('p4', 'Kebutuhan pendanaan Tahun 2025 sebesar Rp 150.000.001 (Seratus Lima Puluh Juta Satu Rupiah).'),
    { id: 'h4', kind: 'heading', level: 1, place: NOWHERE, content: [{ text: 'LAMPIRAN' }] },
    { id: 'm', kind: 'table', view: 'matriks', place: NOWHERE, rows: [], repeatedHeaders: [] },
    block('s1', 'Ba’a, 3 Februari 2025\nKepala BNN Kabupaten Rote Ndao'),
  ],
};

function textOf(content: PlanContent, id: string): string {
  const found = content.blocks.find((each) => each.id === id);
  return found?.kind === 'paragraph' ? plainText(found.content) : '';
}

describe('perencana Rote Ndao begins next year from this one', () => {
  const next = beginNextYear(FULL, KEEP);

  it('moves the year on where it is the document’s, and nowhere else', () => {
    expect(next.profile).toMatchObject({ year: 2026, date: null, office: FULL.profile.office });
    expect(textOf(next, 'p1')).toBe('RKT Tahun 2026 mengacu pada Renstra Tahun 2021 - 2025 dan Peraturan Nomor 7 Tahun 2025.');
    expect(textOf(next, 's1')).toBe('Ba’a, …… Februari 2026\nKepala BNN Kabupaten Rote Ndao');
  });

  it('makes this year’s targets the results list of BAB I, realisation still empty', () => {
    expect(textOf(next, 'p2')).toBe('Capaian Indikator Kinerja Kegiatan (IKK) Tahun 2025 sebagai berikut:');
    expect(next.blocks.some((each) => each.id === 'l1')).toBe(false);
    const { items } = readModel(next).achievements;
    expect(items.map((item) => [item.indicator.raw, item.own.target?.raw, item.own.realisation])).toEqual([['Indeks ketahanan keluarga', '81,5', null], ['Jumlah desa bersinar', '4', null]]);
    expect(textOf(next, 'p3')).toBe('Berdasarkan capaian IKK Tahun 2025, IKK diatas target berjumlah … (…) dan IKK sesuai target berjumlah … (…).');
  });

  it('a plan that told no results gets a part for them before BAB II, named after the year that is over', () => {
    const without = { ...FULL, blocks: FULL.blocks.filter((each) => !['p2', 'l1', 'p3'].includes(each.id)) };
    const [before, title, , table] = beginNextYear(without, KEEP).blocks.slice(1);
    expect([before?.id, title?.kind === 'heading' && plainText(title.content), table?.kind]).toEqual(['p1', 'CAPAIAN KINERJA TAHUN 2025', 'table']);
  });

  it('keeps the ids of rows and indicators, and forgets places of the old file', () => {
    expect(next.nodes.map((node) => node.id)).toEqual(FULL.nodes.map((node) => node.id));
    expect(next.blocks.every((each) => each.place.line === null)).toBe(true);
  });

  it('clears amounts, targets and prose when asked: null, not nought', () => {
    const cleared = beginNextYear(FULL, { amounts: { how: 'clear' }, volumes: { how: 'clear' }, targets: { how: 'clear' }, prose: 'clear' });
    expect(cleared.nodes.every((node) => node.amount === null && node.volume === null)).toBe(true);
    expect(cleared.indicators.every((each) => each.target === null)).toBe(true);
    const table = cleared.blocks.find((each) => each.id === 't1');
    expect(table?.kind === 'table' && cellText(table.rows[2]?.cells[4]).trim()).toBe('Desa');
    expect(readModel(cleared).funding?.total ?? null).toBeNull();
  });

  it('indexes the funding need: lines, their sum as total, and the prose in figures and words', () => {
    const indexed = beginNextYear(FULL, { ...KEEP, amounts: { how: 'index', factor: '1.05' } });
    const { funding } = readModel(indexed);
    expect(funding?.lines.map((line) => line.amount?.value)).toEqual([105_000_000n, 52_500_001n]);
    expect(funding?.total?.value).toBe(157_500_001n);
    expect(textOf(indexed, 'p4')).toBe('Kebutuhan pendanaan Tahun 2026 sebesar Rp 157.500.001 (Seratus Lima Puluh Tujuh Juta Lima Ratus Ribu Satu Rupiah).');
  });

  it('opens no gap by rounding: a matrix that closed still closes after indexing, whatever the factor', () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: 0n, max: 10_000_000_000n }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 3_000_000 }), (amounts, millionths) => {
      const sum = amounts.reduce((total, amount) => total + amount, 0n);
      const money = (amount: bigint): ReturnType<typeof typedMoney> => ({ raw: String(amount), value: amount });
      const nodes = [{ ...row('p', null, 'program', 'Program'), amount: money(sum) }, { ...row('k', 'p', 'kegiatan', 'Kegiatan'), amount: money(sum) }, ...amounts.map((amount, index) => ({ ...row(`d${index}`, 'k', 'komponen', 'Komponen'), amount: money(amount) }))];
      const factor = `${Math.floor(millionths / 1_000_000)}.${String(millionths % 1_000_000).padStart(6, '0')}`;
      const indexed = beginNextYear({ ...FULL, nodes, indicators: [] }, { ...KEEP, amounts: { how: 'index', factor } });
      for (const [id, rolled] of rollUp(indexed.nodes)) if (!id.startsWith('d')) expect(rolled.stated).toBe(rolled.children);
    }), { numRuns: 100 });
  });

  it('leaves a gap that was there: a sum that did not close is not closed in silence', () => {
    const open = applyEdits(FULL, [{ op: 'set-node', id: 'n2', field: 'amount', text: '99' }]).content;
    expect(beginNextYear(open, { ...KEEP, amounts: { how: 'index', factor: '2' } }).nodes[1]?.amount?.value).toBe(198n);
  });
});

/** A plan of 2025 with cases of 2022 to 2024. */
function withCases(...blocks: readonly Block[]): PlanContent {
  const at = FULL.blocks.findIndex((each) => each.id === 'h2');
  return { ...FULL, blocks: FULL.blocks.toSpliced(at, 0, ...blocks) };
}
const heading = (id: string, text: string): Block => ({ id, kind: 'heading', level: 3, place: NOWHERE, content: [{ text }] });
const tableOf = (id: string, ...rows: readonly ReturnType<typeof tableRow>[]): Block => ({ id, kind: 'table', view: null, place: NOWHERE, repeatedHeaders: [], rows });
const cellsOf = (content: PlanContent, id: string): readonly (readonly string[])[] => {
  const found = content.blocks.find((each) => each.id === id);
  return found?.kind === 'table' ? found.rows.map((each) => each.cells.map(cellText)) : [];
};

describe('the case tables of the plan of the next year', () => {
  const title = heading('kj', 'DATA PENGUNGKAPAN KASUS NARKOTIKA TAHUN 2022 S.D. TAHUN 2024');
  const claim = block('kp', 'Tahun 2022 s.d 2024 terdapat 12 kasus dengan 15 orang tersangka; 3 kasus pada tahun 2024.');
  const table = tableOf('kt',
    tableRow('header', 'No', 'Kota/Kab', '2022', '', '2023', '', '2024', '', 'Jumlah Kasus'),
    tableRow('header', '', '', 'Kss', 'TSK', 'Kss', 'TSK', 'Kss', 'TSK', ''),
    tableRow('body', '1', 'Rote Ndao', '4', '5', '5', '6', '3', '-', '12'),
    tableRow('body', '', 'JUMLAH', '4', '5', '5', '6', '3', '-', '12'));
  const next = beginNextYear(withCases(title, claim, table), KEEP);

  it('lose their oldest year and get the year that is over, empty: a hole, not a nought', () => {
    expect(cellsOf(next, 'kt')).toEqual([
      ['No', 'Kota/Kab', '2023', '', '2024', '', '2025', '', 'Jumlah Kasus'],
      ['', '', 'Kss', 'TSK', 'Kss', 'TSK', 'Kss', 'TSK', ''],
      ['1', 'Rote Ndao', '5', '6', '3', '-', '', '', ''],
      ['', 'JUMLAH', '5', '6', '3', '-', '', '', ''],
    ]);
    const [read] = readModel(next).cases.tables;
    expect(read?.years).toEqual([2023, 2024, 2025]);
    expect(read?.rows[0]?.cells.at(-1)).toMatchObject({ cases: null, suspects: null });
  });

  it('take their titles and sentences along; what was counted over the old years is open, what was counted in one year stays', () => {
    const moved = next.blocks.find((each) => each.id === 'kj');
    expect(moved?.kind === 'heading' && plainText(moved.content)).toBe('DATA PENGUNGKAPAN KASUS NARKOTIKA TAHUN 2023 S.D. TAHUN 2025');
    expect(textOf(next, 'kp')).toBe('Tahun 2023 s.d 2025 terdapat … kasus dengan … orang tersangka; 3 kasus pada tahun 2024.');
  });

  it('with the newest year first get it at the front', () => {
    const turned = tableOf('kt', tableRow('header', 'No', 'Kota/Kab', '2024', '2023'), tableRow('body', '1', 'Rote Ndao', '3', '5'));
    expect(cellsOf(beginNextYear(withCases(heading('kj', 'JUMLAH KASUS NARKOTIKA'), turned), KEEP), 'kt')).toEqual([['No', 'Kota/Kab', '2025', '2024'], ['1', 'Rote Ndao', '', '3']]);
  });

  it('with a row for each year move up by one row, and keep their numbers', () => {
    const byRow = tableOf('kt', tableRow('header', 'No', 'Tahun', 'Kasus', 'Tersangka'), tableRow('body', '1', '2023', '5', '6'), tableRow('body', '2', '2024', '3', '3'), tableRow('body', '', 'Jumlah', '8', '9'));
    expect(cellsOf(beginNextYear(withCases(heading('kj', 'JUMLAH KASUS NARKOTIKA'), byRow), KEEP), 'kt').slice(1)).toEqual([['1', '2024', '3', '3'], ['2', '2025', '', ''], ['', 'Jumlah', '', '']]);
  });

  it('with merged year titles keep them merged', () => {
    const [first, second, third] = [tableRow('header', 'No', 'Kota/Kab', '2023', '2024'), tableRow('header', '', '', 'Kss', 'TSK', 'Kss', 'TSK'), tableRow('body', '1', 'Rote Ndao', '5', '6', '3', '4')];
    const merged = tableOf('kt', { ...first, cells: first.cells.map((each, c) => (c < 2 ? each : { ...each, colSpan: 2 })) }, second, third);
    const moved = beginNextYear(withCases(heading('kj', 'DATA KASUS'), merged), KEEP).blocks.find((each) => each.id === 'kt');
    expect(moved?.kind === 'table' && moved.rows.map((each) => each.cells.map((cell) => [cellText(cell), cell.colSpan ?? 1]))).toEqual([
      [['No', 1], ['Kota/Kab', 1], ['2024', 2], ['2025', 2]],
      [['', 1], ['', 1], ['Kss', 1], ['TSK', 1], ['Kss', 1], ['TSK', 1]],
      [['1', 1], ['Rote Ndao', 1], ['3', 1], ['4', 1], ['', 1], ['', 1]],
    ]);
  });

  it('whose years do not follow each other, or end elsewhere, are left to be mended', () => {
    const slip = tableOf('kt', tableRow('header', 'No', 'Kota/Kab', '2022', '2022', '2024'), tableRow('body', '1', 'Rote Ndao', '1', '2', '3'));
    const old = tableOf('ko', tableRow('header', 'No', 'Kota/Kab', '2020', '2021'), tableRow('body', '1', 'Rote Ndao', '1', '2'));
    const left = beginNextYear(withCases(heading('kj', 'JUMLAH KASUS'), slip, heading('kk', 'JUMLAH KASUS LAMA'), old), KEEP);
    expect([cellsOf(left, 'kt')[0], cellsOf(left, 'ko')[0]]).toEqual([['No', 'Kota/Kab', '2022', '2022', '2024'], ['No', 'Kota/Kab', '2020', '2021']]);
  });
});

describe('the date under the plan of the next year', () => {
  it('keeps its month and its place in the cycle: signed in December before the year, it is signed in December before the next', () => {
    const december = { ...FULL, blocks: FULL.blocks.map((each) => (each.id === 's1' ? block('s1', 'Ba’a, 28 Desember 2024\nKepala BNN Kabupaten Rote Ndao') : each)) };
    expect(textOf(beginNextYear(december, KEEP), 's1')).toBe('Ba’a, …… Desember 2025\nKepala BNN Kabupaten Rote Ndao');
  });
});
