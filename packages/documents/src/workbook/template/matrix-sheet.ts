// The sheet of the matrix: a row for each line of the plan, lists to choose from, and sums that roll up by the level of each row.

import { rollUp, type Indicator, type PlanContent, type PlanNode, type StatedMoney, type StatedNumber } from '@tenun/domain';
import type { ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { printable } from '../../write/printable.ts';
import { column, columnIndex, COLUMNS, FIRST_ROW, HEADER_ROW, LEVELS, SHEETS, type TemplateField } from './columns.ts';
import { SheetCells, type Value } from './sheet.ts';
import { HEADER, HIGHER, LABEL, LOCKED_MONEY, LOCKED_NOTE, MISSING, OPEN, OPEN_CENTER, OPEN_CODE, OPEN_MONEY, OPEN_QUANTITY, TITLE, WRONG } from './styles.ts';

/** Rows for a plan that is begun, and free rows below one that is there. */
const FEWEST_ROWS = 300;
const SPARE_ROWS = 100;

interface Line {
  readonly node: PlanNode | null;
  readonly indicator: Indicator | null;
  readonly volume: StatedNumber | null;
  readonly satuan: string | null;
}

export interface MatrixSheet {
  readonly sheet: WriteSheet;
  readonly lastRow: number;
}

export function matrixSheet(content: PlanContent, lists: { readonly satuan: number; readonly sources: number }): MatrixSheet {
  const lines = linesOf(content);
  const lastRow = FIRST_ROW - 1 + Math.max(FEWEST_ROWS, lines.length + SPARE_ROWS);
  const cells = new SheetCells();
  const { profile } = content;
  cells.set(0, 0, 'MATRIK RENCANA KERJA TAHUNAN', TITLE);
  cells.set(1, 0, `Unit Kerja : ${printable(profile.office)}`, LABEL);
  cells.set(2, 0, `Tahun : ${profile.year ?? ''}`, LABEL);
  const rolled = rollUp(content.nodes);
  const total = content.nodes.filter((node) => node.parentId === null).reduce((sum, node) => sum + rolled.get(node.id)!.readable, 0n);
  cells.set(1, columnIndex('entered'), 'Jumlah seluruhnya', LABEL);
  cells.formula(1, columnIndex('sum'), `SUM(${column('entered')}${FIRST_ROW}:${column('entered')}${lastRow})`, Number(total), LOCKED_MONEY);
  for (const [index, { title }] of COLUMNS.entries()) cells.set(HEADER_ROW - 1, index, title, HEADER);
  const parents = new Set(content.nodes.map((node) => node.parentId));
  for (let row = FIRST_ROW; row <= lastRow; row += 1) {
    const line = lines[row - FIRST_ROW];
    writeLine(cells, row, lastRow, line, { isParent: line?.node != null && parents.has(line.node.id), sum: line?.node == null ? null : rolled.get(line.node.id)!.readable });
  }
  return {
    lastRow,
    sheet: {
      name: SHEETS.matrix, rows: cells.rows, cells: cells.cells, columns: COLUMNS.map(({ field, width }) => ({ width, ...(field === 'end' ? { hidden: true } : {}) })),
      freezePane: { rows: HEADER_ROW, columns: columnIndex('name') + 1 },
      dataValidations: validations(lastRow, lists), conditionalRules: colours(lastRow),
      // Rows may be added and sized; the sums stay as they are.
      protection: { sheet: true, insertRows: true, deleteRows: true, formatRows: true, formatColumns: true, formatCells: true },
      pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${HEADER_ROW}:$${HEADER_ROW}`, printArea: `$A$1:$${column('sumberDana')}$${Math.max(FIRST_ROW, FIRST_ROW + lines.length - 1)}` },
    },
  };
}

/** The lines of the matrix: volume or first indicator beside the name, further indicators on lines of their own. */
function linesOf({ nodes, indicators }: PlanContent): Line[] {
  const byNode = Map.groupBy(indicators, (indicator) => indicator.nodeId);
  return nodes.flatMap((node): Line[] => {
    const own = byNode.get(node.id) ?? [];
    const rest = (each: readonly Indicator[]): Line[] => each.map((indicator) => ({ node: null, indicator, volume: indicator.target, satuan: indicator.satuan }));
    const [first, ...others] = own;
    if (first === undefined || node.volume !== null || node.satuan !== null || first.sasaran !== null) return [{ node, indicator: null, volume: node.volume, satuan: node.satuan }, ...rest(own)];
    return [{ node, indicator: first, volume: first.target, satuan: first.satuan }, ...rest(others)];
  });
}

function writeLine(cells: SheetCells, row: number, lastRow: number, line: Line | undefined, { isParent, sum }: { readonly isParent: boolean; readonly sum: bigint | null }): void {
  const at = row - 1;
  const node = line?.node ?? null;
  const set = (field: TemplateField, value: Value, style = OPEN): void => cells.set(at, columnIndex(field), value, style);
  set('level', node === null ? null : levelText(node), OPEN_CENTER);
  set('code', node?.code ?? null, OPEN_CODE);
  set('name', text(node?.name));
  set('sasaran', text(node?.sasaran ?? (node === null ? line?.indicator?.sasaran : null)));
  set('indicator', text(line?.indicator?.name));
  set('volume', figure(line?.volume ?? null), OPEN_QUANTITY);
  set('satuan', text(line?.satuan), OPEN_CENTER);
  set('price', figure(node?.price ?? null), OPEN_MONEY);
  const entered = node === null || isParent ? null : node.amount;
  const product = `IF(AND(ISNUMBER(${column('volume')}${row}),ISNUMBER(${column('price')}${row})),${column('volume')}${row}*${column('price')}${row},"")`;
  // Where nothing is entered a detail is worked out; typing over it is allowed.
  if (entered === null) cells.formula(at, columnIndex('entered'), product, '', OPEN_MONEY);
  else set('entered', figure(entered), OPEN_MONEY);
  cells.formula(at, columnIndex('end'), endFormula(row, lastRow), '', LOCKED_NOTE);
  cells.formula(at, columnIndex('sum'), sumFormula(row), node === null ? '' : isParent ? Number(sum) : (figure(entered) ?? ''), LOCKED_MONEY);
  set('sumberDana', text(node?.sumberDana), OPEN_CENTER);
  cells.formula(at, columnIndex('check'), checkFormula(row), '', LOCKED_NOTE);
}

/**
 * The row of the next line that stands as high as this one or higher: where its details end.
 * Ranges begin at the row itself, and no row is written as a number, so that a row added right below is counted.
 */
function endFormula(row: number, lastRow: number): string {
  const a = column('level');
  const own = `${a}${row}`;
  const rows = `${own}:${a}$${lastRow + 1}`;
  return `IF(${own}="","",MIN(ROW(${a}$${lastRow + 1}),SUMPRODUCT(MIN(ROW(${rows})+1000000*(((ROW(${rows})<=ROW(${own}))+(${rows}="")+(LEFT(${rows},1)>LEFT(${own},1)))>0)))))`;
}

/** Of a parent the sum of what is entered below it; of a last row what is entered there. */
function sumFormula(row: number): string {
  const [a, i, m] = [column('level'), column('entered'), column('end')];
  return `IF(${a}${row}="","",IF(${isParentFormula(row)},SUM(${i}${row}:INDEX(${i}:${i},${m}${row}-1))-IF(ISNUMBER(${i}${row}),${i}${row},0),${i}${row}))`;
}

/** Whether any line stands below this one. */
function isParentFormula(row: number): string {
  const [a, m] = [column('level'), column('end')];
  return `COUNTIF(${a}${row}:INDEX(${a}:${a},${m}${row}-1),"?*")>1`;
}

function checkFormula(row: number): string {
  const at = (field: TemplateField): string => `${column(field)}${row}`;
  const { level, name, volume, satuan, price, entered } = { level: at('level'), name: at('name'), volume: at('volume'), satuan: at('satuan'), price: at('price'), entered: at('entered') };
  return `IF(${level}="",IF(AND(${name}&${entered}<>"",${name}<>""),"Pilih tingkat baris ini",IF(ISNUMBER(${entered}),"Pilih tingkat baris ini","")),`
    + `IF(${name}="","Isi uraian",IF(AND(${isParentFormula(row)},ISNUMBER(${entered})),"Kosongkan anggaran diisi: dijumlahkan dari rinciannya",`
    + `IF(AND(ISTEXT(${entered}),${entered}<>""),"Anggaran bukan angka",`
    + `IF(AND(ISNUMBER(${volume}),ISNUMBER(${price}),ISNUMBER(${entered})),IF(ABS(${volume}*${price}-${entered})>=1,"Anggaran tidak sama dengan volume × harga satuan",IF(${satuan}="","Isi satuan","")),IF(AND(${volume}<>"",${satuan}=""),"Isi satuan",""))))))`;
}

function validations(lastRow: number, lists: { readonly satuan: number; readonly sources: number }): DataValidation[] {
  const range = (field: TemplateField): string => `${column(field)}${FIRST_ROW}:${column(field)}${lastRow}`;
  const list = (letter: string, count: number): string => `${SHEETS.lists}!$${letter}$2:$${letter}$${count + 1}`;
  const shown = { allowBlank: true, showErrorMessage: true, showInputMessage: true } as const;
  return [
    { ...shown, type: 'list', formula1: list('A', LEVELS.length), range: range('level'), inputTitle: 'Tingkat', inputMessage: 'Pilih tingkat baris. Kosongkan hanya untuk indikator tambahan baris di atasnya.', errorTitle: 'Tingkat tidak dikenal', errorMessage: 'Pilih salah satu tingkat dari daftar.' },
    { ...shown, type: 'list', formula1: list('B', lists.satuan), range: range('satuan'), errorStyle: 'warning', errorTitle: 'Satuan tidak ada dalam daftar', errorMessage: 'Satuan ini tidak ada dalam daftar. Tetap dipakai?' },
    { ...shown, type: 'list', formula1: list('C', lists.sources), range: range('sumberDana'), errorStyle: 'warning', errorTitle: 'Sumber dana tidak ada dalam daftar', errorMessage: 'Sumber dana ini tidak ada dalam daftar. Tetap dipakai?' },
    { ...shown, type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0', range: range('volume'), errorStyle: 'warning', errorTitle: 'Volume bukan angka', errorMessage: 'Isi angka tanpa satuan; satuan diisi di kolom sebelahnya.' },
    { ...shown, type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', range: range('price'), errorTitle: 'Harga bukan rupiah bulat', errorMessage: 'Isi rupiah bulat tanpa Rp dan tanpa titik.' },
    { ...shown, type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', range: range('entered'), inputTitle: 'Anggaran', inputMessage: 'Hanya diisi pada baris paling bawah (rincian). Baris di atasnya dijumlahkan sendiri.', errorTitle: 'Anggaran bukan rupiah bulat', errorMessage: 'Isi rupiah bulat tanpa Rp dan tanpa titik.' },
  ];
}

/** Red where a product does not match, yellow where something is missing, shaded by level. */
function colours(lastRow: number): ConditionalRule[] {
  const r = FIRST_ROW;
  const range = `${column('level')}${r}:${column('check')}${lastRow}`;
  const [a, f, h, i, k] = [column('level'), column('volume'), column('price'), column('entered'), column('check')].map((letter) => `$${letter}${r}`) as [string, string, string, string, string];
  return [
    { type: 'expression', priority: 1, range, formula: `AND(ISNUMBER(${f}),ISNUMBER(${h}),ISNUMBER(${i}),ABS(N(${f})*N(${h})-N(${i}))>=1)`, style: WRONG },
    { type: 'expression', priority: 2, range, formula: `LEN(${k})>0`, style: MISSING },
    { type: 'expression', priority: 3, range, formula: `AND(${a}<>"",LEFT(${a},1)<"2")`, style: HIGHER },
  ];
}

function levelText(node: PlanNode): string {
  const level = LEVELS.find((each) => each.level === node.level && (node.level !== 'detil' || each.marker === node.marker)) ?? LEVELS.find((each) => each.level === node.level && (each.marker === null || each.marker === '-'));
  return level!.text;
}

function text(value: string | null | undefined): string | null {
  return value == null || value === '' ? null : printable(value);
}

/** A number; the text as written where it cannot be read, or is too long for the digits that a spreadsheet keeps. */
function figure(stated: StatedNumber | StatedMoney | null): Value {
  if (stated === null) return null;
  const digits = stated.value === null ? 0 : String(stated.value).replace(/\D/g, '').length;
  return stated.value === null || digits > 15 ? stated.raw : Number(stated.value);
}

