// The matrix as a workbook: sums that live, text that stays text, a sheet that prints.

import { composeMatrix, formatRupiah, rollUp, type PlanContent } from '@tenun/domain';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writeMatrixXlsx } from '../src/write/xlsx/write-matrix-xlsx.ts';
import { EXAMPLE } from './example.ts';

type Sheet = Workbook['sheets'][number];

async function sheetOf(content: PlanContent): Promise<Sheet> {
  return (await readXlsx(await writeMatrixXlsx(content), { readStyles: true })).sheets[0]!;
}

function xmlOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

/** Works out a formula of the sheet as a spreadsheet would: SUM over cells and ranges, and a difference of two cells. */
function evaluate(sheet: Sheet, row: number, column: number): number {
  const cell = sheet.cells?.get(`${row},${column}`);
  if (cell?.formula === undefined) return typeof sheet.rows[row]?.[column] === 'number' ? (sheet.rows[row][column] as number) : 0;
  const at = (reference: string): number => evaluate(sheet, Number(reference.slice(1)) - 1, reference.codePointAt(0)! - 65);
  const difference = /^([A-Z]\d+)-([A-Z]\d+)$/.exec(cell.formula);
  if (difference !== null) return at(difference[1]!) - at(difference[2]!);
  return (/^SUM\((.*)\)$/.exec(cell.formula)?.[1] ?? '').split(',').reduce((sum, part) => {
    const [from = '', to = from] = part.split(':');
    let total = sum;
    for (let line = Number(from.slice(1)); line <= Number(to.slice(1)); line += 1) total += at(`${from[0]}${line}`);
    return total;
  }, 0);
}

describe('the matrix of BNN Provinsi NTT as a workbook', () => {
  it('sums every parent over its direct children, and stores what a spreadsheet will recompute', async () => {
    const sheet = await sheetOf(EXAMPLE);
    let formulas = 0;
    for (const [key, cell] of sheet.cells ?? []) {
      if (cell.formula === undefined) continue;
      const [row = 0, column = 0] = key.split(',').map(Number);
      expect(evaluate(sheet, row, column), `${key} ${cell.formula}`).toBe(cell.formulaResult ?? cell.value);
      formulas += 1;
    }
    const parents = new Set(EXAMPLE.nodes.map((node) => node.parentId)).size - 1;
    expect(formulas).toBeGreaterThanOrEqual(parents + 1);
  });

  it('keeps the stated amount beside the sum where they differ, with the difference and a note', async () => {
    const rolled = rollUp(EXAMPLE.nodes);
    const sheet = await sheetOf(EXAMPLE);
    const program = sheet.rows[2]!;
    const sums = rolled.get(EXAMPLE.nodes[0]!.id)!;
    expect(program[5]).toBe(Number(sums.readable));
    expect(program[6]).toBe(Number(sums.stated));
    const difference = sums.stated! - sums.readable;
    expect(evaluate(sheet, 2, 7)).toBe(Number(difference));
    expect(program[8]).toContain(formatRupiah(difference < 0n ? -difference : difference));
  });

  it('leaves out the columns of differences where every sum closes', async () => {
    const [program, kegiatan] = EXAMPLE.nodes;
    const closed = { ...EXAMPLE, indicators: [], nodes: [program!, kegiatan!].map((node) => ({ ...node, amount: { raw: '5', value: 5n } })) };
    expect((await sheetOf(closed)).rows[0]?.slice(0, -1)).toEqual(composeMatrix(closed).columns.map((column) => column.title));
  });

  it('never makes a formula of a text, whatever sign it starts with', async () => {
    for (const text of ['=1+1', '+62', '-Rapat', '@SUM(A1)', '=cmd|x']) {
      const sheet = await sheetOf({ ...EXAMPLE, indicators: [], nodes: [{ ...EXAMPLE.nodes[0]!, name: text, sasaran: text, satuan: text }] });
      expect([0, 1, 4].map((column) => [sheet.rows[2]?.[column], sheet.cells?.get(`2,${column}`)?.formula])).toEqual([[text, undefined], [text, undefined], [text, undefined]]);
    }
  });

  it('writes volumes as numbers and what cannot be read as it was written', async () => {
    const node = { ...EXAMPLE.nodes[0]!, volume: { raw: '3,5', value: '3.5' }, amount: { raw: '60,40,000', value: null } };
    const row = (await sheetOf({ ...EXAMPLE, indicators: [], nodes: [node] })).rows[2]!;
    expect([row[3], row[5]]).toEqual([3.5, '60,40,000']);
    expect(row[8]).toContain('tidak terbaca');
  });

  it('folds by level, freezes its header and prints it on every page', async () => {
    const bytes = await writeMatrixXlsx(EXAMPLE);
    const xml = xmlOf(bytes, 'xl/worksheets/sheet1.xml');
    const levels = [...xml.matchAll(/outlineLevel="(\d)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...levels)).toBeGreaterThanOrEqual(4);
    expect(xml).toContain('summaryBelow="0"');
    expect(xml).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
    expect(xml).toMatch(/orientation="landscape" fitToWidth="1" fitToHeight="0"/);
    expect(xmlOf(bytes, 'xl/workbook.xml')).toContain('$1:$2');
  });
});
