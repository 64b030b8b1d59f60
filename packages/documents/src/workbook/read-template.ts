// Reads back the workbook for planners: its levels are said by the planner, so that nothing has to be inferred.

import { depthOf, NOWHERE, type Block, type Indicator, type PlanNode, type ReadNotice, type ReadResult, type StatedMoney, type StatedNumber, type TableBlock, type TableRow, type Unread } from '@tenun/domain';
import { natureOf } from '@tenun/domain/rkt/matrix/indicator-wording.ts';
import { quantityValue, readMoney } from '@tenun/domain/rkt/matrix/quantities.ts';
import { readProfile } from '@tenun/domain/rkt/profile.ts';
import { cellText, tableCell } from '../sheet/cell-text.ts';
import type { GridCell, GridRow, SheetGrid, Workbook } from '../sheet/grid.ts';
import { columnIndex, COLUMNS, FUNDING_TITLES, HEADER_ROW, LEVELS, SHEETS, TARGET_TITLES, TEMPLATE_ID, TEMPLATE_LABEL, type TemplateField } from './template/columns.ts';

const OWN_DOING: readonly string[] = ['hidden-sheet', 'hidden-columns', 'formula-values', 'formula-without-value'];

/** A reader for the workbook that `writeTemplate` made and a planner filled; null when it is none. */
export function recogniseTemplate(workbook: Workbook): (() => ReadResult) | null {
  const guide = sheetNamed(workbook, SHEETS.guide);
  const matrix = sheetNamed(workbook, SHEETS.matrix);
  if (guide === undefined || matrix === undefined || factOf(guide, TEMPLATE_LABEL) !== TEMPLATE_ID) return null;
  return () => readTemplate(workbook, guide, matrix);
}

function readTemplate(workbook: Workbook, guide: SheetGrid, matrix: SheetGrid): ReadResult {
  const { nodes, indicators, unread } = readMatrix(matrix);
  const [office, year] = [factOf(guide, 'Unit Kerja'), factOf(guide, 'Tahun')];
  const blocks = blocksOf(matrix, tableOf(sheetNamed(workbook, SHEETS.targets), TARGET_TITLES, 'b3'), tableOf(sheetNamed(workbook, SHEETS.funding), FUNDING_TITLES, 'b5'), office, year);
  // What the workbook hides and computes itself is no news.
  const notices = workbook.notices.filter((notice) => !OWN_DOING.includes(notice.code));
  const sums = sumsThatDiffer(matrix, nodes);
  return { reader: workbook.format, content: { profile: readProfile(blocks, { ...(office === '' ? {} : { office }), ...(year === '' ? {} : { year }) }), blocks, nodes, indicators }, unread, suppressions: [], notices: [...notices, ...sums, ...neverComputed(matrix, nodes)] };
}

function readMatrix(sheet: SheetGrid): { readonly nodes: readonly PlanNode[]; readonly indicators: readonly Indicator[]; readonly unread: readonly Unread[] } {
  const nodes: PlanNode[] = [];
  const indicators: Indicator[] = [];
  const unread: Unread[] = [];
  const path: PlanNode[] = [];
  for (const row of sheet.rows.filter((each) => each.number > HEADER_ROW)) {
    const place = { line: null, cell: `${sheet.name}!${row.number}` };
    const text = (field: TemplateField): string => textAt(row, field);
    const level = LEVELS.find((each) => each.text.toLowerCase() === text('level').toLowerCase() || each.text.slice(2).toLowerCase() === text('level').toLowerCase());
    const satuan = text('satuan') === '' ? null : text('satuan');
    const quantity = quantityAt(row, satuan);
    const nature = natureOf(text('indicator'));
    if (level === undefined || text('name') === '') {
      const above = nodes.at(-1);
      if (text('level') === '' && text('name') === '' && text('indicator') !== '' && above !== undefined) indicators.push({ id: `i${indicators.length + 1}`, nodeId: above.id, sasaran: orNull(text('sasaran')), name: text('indicator'), marker: null, target: quantity, satuan, ...nature, place });
      else if (rowText(row) !== '') unread.push({ line: null, cell: place.cell, text: rowText(row) });
      continue;
    }
    const performance = level.level === 'program' || level.level === 'kegiatan';
    const toIndicator = performance && text('indicator') !== '';
    while (path.length > 0 && depthOf(path.at(-1)!) >= depthOf(level)) path.pop();
    const node: PlanNode = {
      id: `n${nodes.length + 1}`, parentId: path.at(-1)?.id ?? null, level: level.level, code: orNull(text('code')), name: text('name'), marker: level.marker, sasaran: orNull(text('sasaran')),
      volume: toIndicator ? null : quantity, satuan: toIndicator ? null : satuan, price: moneyAt(row, 'price'), amount: moneyAt(row, 'entered') ?? moneyAt(row, 'sum'), sumberDana: orNull(text('sumberDana')), place,
    };
    nodes.push(node);
    path.push(node);
    if (text('indicator') !== '') indicators.push({ id: `i${indicators.length + 1}`, nodeId: node.id, sasaran: null, name: text('indicator'), marker: null, target: toIndicator ? quantity : null, satuan: toIndicator ? satuan : null, ...nature, place });
  }
  // Of a parent the sum counts, whatever was typed beside it.
  const parents = new Set(nodes.map((node) => node.parentId));
  const rows = new Map(sheet.rows.map((row) => [`${sheet.name}!${row.number}`, row]));
  return { nodes: nodes.map((node) => (parents.has(node.id) ? { ...node, amount: moneyAt(rows.get(node.place.cell!)!, 'sum') ?? node.amount } : node)), indicators, unread };
}

/** A parent with an amount of its own beside its details: a slip that the workbook shows, and the plan does not keep. */
function sumsThatDiffer(sheet: SheetGrid, nodes: readonly PlanNode[]): ReadNotice[] {
  const parents = new Set(nodes.map((node) => node.parentId));
  const typed = nodes.filter((node) => parents.has(node.id)).flatMap((node) => {
    const row = sheet.rows.find((each) => `${sheet.name}!${each.number}` === node.place.cell);
    return row !== undefined && moneyAt(row, 'entered') !== null ? [row.number] : [];
  });
  if (typed.length === 0) return [];
  return [{ code: 'entered-on-parent', severity: 'warning', place: { line: null, cell: `${sheet.name}!${COLUMNS[columnIndex('entered')]!.letter}${typed[0]}` }, message: { id: `Anggaran diketik pada ${typed.length} baris yang punya rincian (baris ${typed.slice(0, 10).join(', ')}); yang dipakai jumlah rinciannya.`, en: `An amount was typed on ${typed.length} rows that have details (rows ${typed.slice(0, 10).join(', ')}); the sum of the details was used.` } }];
}

/** Details whose amount is a formula that no program has worked out, as some programs save them. */
function neverComputed(sheet: SheetGrid, nodes: readonly PlanNode[]): ReadNotice[] {
  const cells = nodes.filter((node) => node.amount === null && node.price !== null && node.volume !== null).map((node) => `${COLUMNS[columnIndex('entered')]!.letter}${/\d+$/.exec(node.place.cell ?? '')?.[0] ?? ''}`);
  if (cells.length === 0) return [];
  return [{ code: 'formula-without-value', severity: 'warning', place: { line: null, cell: `${sheet.name}!${cells[0]}` }, message: { id: `Anggaran ${cells.length} rincian belum dihitung oleh program yang menyimpan berkas (mulai ${cells[0]}). Buka dan simpan di Excel atau LibreOffice, lalu coba kembali.`, en: `The amounts of ${cells.length} details were not worked out by the program that saved the file (from ${cells[0]} on). Open and save it in Excel or LibreOffice and retry.` } }];
}

function blocksOf(matrix: SheetGrid, targets: TableBlock | null, funding: TableBlock | null, office: string, year: string): Block[] {
  const heading = (id: string, level: 1 | 2, text: string): Block => ({ kind: 'heading', id, place: NOWHERE, level, content: [{ text }] });
  const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, place: NOWHERE, content: [{ text }] });
  const chapter = targets === null && funding === null ? [] : [heading('b1', 1, 'BAB III RENCANA KINERJA DAN PENDANAAN')];
  return [
    ...chapter,
    ...(targets === null ? [] : [heading('b2', 2, 'A. TARGET KINERJA'), targets]),
    ...(funding === null ? [] : [heading('b4', 2, 'B. PENDANAAN'), funding]),
    heading('b6', 1, 'LAMPIRAN'), paragraph('b7', 'Matriks Rencana Kerja'),
    ...(office === '' ? [] : [paragraph('b8', `Unit Kerja : ${office}`)]), ...(year === '' ? [] : [paragraph('b9', `Tahun : ${year}`)]),
    // An amount is corrected where it is entered; the column of sums has no field.
    { kind: 'table', id: 'b10', place: { line: null, cell: `${matrix.name}!${HEADER_ROW}` }, view: 'matriks', rows: [], repeatedHeaders: [{ role: 'header', place: { line: null, cell: `${matrix.name}!${HEADER_ROW}` }, cells: COLUMNS.map(({ field, title }) => tableCell(field === 'sum' ? 'DIHITUNG' : title)) }] },
  ];
}

/** The table of a sheet below its header; null when nothing was filled in. Numbers of rows and a total alone are nothing. */
function tableOf(sheet: SheetGrid | undefined, titles: readonly string[], id: string): TableBlock | null {
  const at = sheet?.rows.findIndex((row) => titles.every((title, index) => row.cells[index]?.text.trim().toUpperCase() === title.toUpperCase())) ?? -1;
  if (sheet === undefined || at === -1) return null;
  const rowOf = (row: GridRow, role: TableRow['role']): TableRow => ({ role, place: { line: null, cell: `${sheet.name}!${row.number}` }, cells: titles.map((_, index) => (row.cells[index] === undefined ? { lines: [] } : tableCell(shownText(row.cells[index], index === 0 ? 'code' : 'figure')))) });
  const filled = sheet.rows.slice(at + 1).filter((row) => row.cells.slice(1, titles.length).some((cell) => shownText(cell, 'figure').trim() !== ''));
  if (!filled.some((row) => !/^total$/i.test(row.cells[1]?.text.trim() ?? ''))) return null;
  return { kind: 'table', id, place: { line: null, cell: `${sheet.name}!${sheet.rows[at]!.number}` }, view: null, repeatedHeaders: [], rows: [rowOf(sheet.rows[at]!, 'header'), ...filled.map((row) => rowOf(row, 'body'))] };
}

/** A formula without a value that nobody computed yet is empty here: its inputs are what counts. */
function shownText(cell: GridCell, writing: 'code' | 'figure'): string {
  return cell.kind === 'empty' ? '' : cellText(cell, writing);
}

function textAt(row: GridRow, field: TemplateField): string {
  const cell = row.cells[columnIndex(field)];
  return cell === undefined ? '' : shownText(cell, 'code').replace(/\s+/g, ' ').trim();
}

/** The very decimal of a cell of a number; of a text what it can be read as. */
function quantityAt(row: GridRow, satuan: string | null): StatedNumber | null {
  const cell = row.cells[columnIndex('volume')];
  const text = textAt(row, 'volume');
  if (cell === undefined || text === '') return null;
  return cell.kind === 'number' ? { raw: cell.text.replace('.', ','), value: cell.text } : { raw: text, value: quantityValue(text, satuan) };
}

function moneyAt(row: GridRow, field: 'price' | 'entered' | 'sum'): StatedMoney | null {
  const cell = row.cells[columnIndex(field)];
  return cell === undefined ? null : readMoney(shownText(cell, 'figure').trim());
}

/** What stands in a row that could not be understood; the columns that are computed say nothing. */
function rowText(row: GridRow): string {
  return (['level', 'code', 'name', 'sasaran', 'indicator', 'volume', 'satuan', 'price', 'entered', 'sumberDana'] as const).map((field) => textAt(row, field)).filter((text) => text !== '').join(' | ');
}

/** What stands beside a label on the first sheet. */
function factOf(sheet: SheetGrid, label: string): string {
  const row = sheet.rows.find((each) => each.cells[0]?.text.trim().toLowerCase() === label.toLowerCase());
  return row?.cells[1]?.text.trim() ?? '';
}

function sheetNamed(workbook: Workbook, name: string): SheetGrid | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
