// Adds up tables that print their own sums: down to a row JUMLAH, across to a column Jumlah, and quarters to the year.
// Where a row and a column fail by the same amount, the one cell that both hold is the wrong one.

import { Big } from 'big.js';
import { cellPath, type TableBlock } from '../../../document/block.ts';
import type { Path, Said } from '../../../document/place.ts';
import { parseNumber } from '../../../number/parse-number.ts';
import type { OutlinedText } from '../../../rkt/outline.ts';
import { saidAs } from '../../../rkt/said.ts';
import { bodyRows, gridRow, headerRows, isTotalLabel } from '../../../rkt/table-grid.ts';

export interface SumCell {
  readonly said: Said<string>;
  readonly value: Big;
}

export interface SumCheck {
  readonly direction: 'row' | 'column';
  /** `Jumlah, Bagian Umum`: what is summed. */
  readonly label: string;
  /** The cell that states the sum. */
  readonly stated: SumCell;
  readonly parts: readonly SumCell[];
  readonly sum: Big;
  /** The one cell that this row and a column that fails by the same amount have in common; null when nothing points to one. */
  readonly culprit: { readonly cell: SumCell; readonly right: Big } | null;
}

/** Rates and indices are not added. */
const RATE = /%|persen|indeks|nilai|rata|capaian|harga|tahun|skor|\bno\b|nomor|kode|target(?!\s*20)|realisasi/i;
const PERIOD = /^(?:tw|triwulan|caturwulan|cw|semester|smt|kuartal|q)\s*\.?\s*(?:i{1,3}|iv|[1-4])\b/i;
const YEAR_TOTAL = /\b(?:target|jumlah|total|setahun)\b|^20\d\d$/i;

interface Row {
  readonly label: string;
  readonly isTotal: boolean;
  readonly cells: readonly (SumCell | null | 'text')[];
}

/** Every sum that a table prints, right or wrong. A table with several rows of totals is left alone: nobody knows what each adds. */
export function sumChecks(block: TableBlock, texts: ReadonlyMap<Path, OutlinedText>): readonly SumCheck[] {
  const titles = joinedTitles(block);
  const rows = bodyRows(block).map(({ row, r }) => readRow(block.id, gridRow(row, block), r, texts));
  const totals = rows.filter((row) => row.isTotal);
  const parts = rows.filter((row) => !row.isTotal);
  if (titles.length === 0 || parts.length === 0 || totals.length > 1) return [];
  const across = rowChecks(titles, rows, numericColumns(titles, parts, false));
  const down = totals[0] === undefined || parts.length < 2 ? [] : columnChecks(titles, parts, totals[0], numericColumns(titles, parts, true));
  return pinDown(across, down);
}

function joinedTitles(block: TableBlock): readonly string[] {
  const headers = headerRows(block).map((row) => gridRow(row, block));
  const width = Math.max(0, ...headers.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => headers.map((row) => row[c]?.text ?? '').filter((text) => text !== '').join(' '));
}

function readRow(blockId: string, grid: ReturnType<typeof gridRow>, r: number, texts: ReadonlyMap<Path, OutlinedText>): Row {
  const labels = grid.slice(0, 3).map((cell) => cell.text);
  return {
    label: labels.find((text) => /\p{L}{2}/u.test(text)) ?? labels[0] ?? '',
    isTotal: labels.some(isTotalLabel),
    cells: grid.map((cell) => {
      const unit = cell.first ? texts.get(cellPath(blockId, r, cell.index)) : undefined;
      const parsed = unit === undefined ? { kind: 'empty' as const } : parseNumber(unit.text, 'count');
      if (parsed.kind === 'empty' || parsed.kind === 'dash') return null;
      if (unit === undefined || parsed.kind !== 'value' || parsed.percent || parsed.unit !== null) return 'text';
      return { said: saidAs(unit, 0, unit.text.length, parsed.value.toFixed()), value: parsed.value };
    }),
  };
}

/** Columns of figures only; for sums down a column, rates are left out. */
function numericColumns(titles: readonly string[], rows: readonly Row[], down: boolean): readonly number[] {
  return titles.flatMap((title, c) => {
    const cells = rows.map((row) => row.cells[c] ?? null);
    if (c === 0 || cells.includes('text') || cells.every((cell) => cell === null)) return [];
    return down && RATE.test(title) ? [] : [c];
  });
}

function rowChecks(titles: readonly string[], rows: readonly Row[], numeric: readonly number[]): SumCheck[] {
  const periods = numeric.filter((c) => PERIOD.test(titles[c] ?? ''));
  const ofYear = numeric.find((c) => c > (periods.at(-1) ?? titles.length) && YEAR_TOTAL.test(titles[c] ?? ''));
  if (periods.length >= 2 && ofYear !== undefined) return checksAcross(titles, rows, periods, ofYear).filter((check) => !isCumulative(check));
  const sumColumn = numeric.findLast((c) => isTotalLabel((titles[c] ?? '').replace(/\(.*\)/, '')));
  const addends = sumColumn === undefined ? [] : numeric.filter((c) => c < sumColumn && !isTotalLabel(titles[c] ?? ''));
  if (sumColumn === undefined || addends.length < 2) return [];
  const checks = checksAcross(titles, rows, addends, sumColumn);
  // Only where the columns add up in most rows is the column a sum of them at all.
  const right = checks.filter((check) => check.sum.eq(check.stated.value)).length;
  return right * 2 > checks.length ? checks : [];
}

function checksAcross(titles: readonly string[], rows: readonly Row[], addends: readonly number[], sumColumn: number): SumCheck[] {
  return rows.flatMap((row): SumCheck[] => {
    const stated = row.cells[sumColumn];
    const parts = addends.map((c) => row.cells[c] ?? null).filter((cell) => cell !== null && cell !== 'text');
    if (stated == null || stated === 'text' || parts.length === 0) return [];
    return [{ direction: 'row', label: `${row.label}, ${titles[sumColumn] ?? ''}`, stated, parts, sum: sumOf(parts), culprit: null }];
  });
}

/** Quarters may be counted up to the end of the year: then the last one is the target. */
function isCumulative({ parts, stated, sum }: SumCheck): boolean {
  return !sum.eq(stated.value) && parts.at(-1)?.value.eq(stated.value) === true;
}

function columnChecks(titles: readonly string[], parts: readonly Row[], total: Row, numeric: readonly number[]): SumCheck[] {
  return numeric.flatMap((c): SumCheck[] => {
    const stated = total.cells[c];
    if (stated == null || stated === 'text') return [];
    const cells = parts.map((row) => row.cells[c] ?? null).filter((cell) => cell !== null && cell !== 'text');
    return [{ direction: 'column', label: titles[c] ?? '', stated, parts: cells, sum: sumOf(cells), culprit: null }];
  });
}

/** A wrong cell breaks its row and its column by the same amount; the column is then no finding of its own. */
function pinDown(across: readonly SumCheck[], down: readonly SumCheck[]): SumCheck[] {
  const explained = new Set<SumCheck>();
  const rows = across.map((row) => {
    const gap = row.stated.value.minus(row.sum);
    if (gap.eq(0)) return row;
    for (const column of down) {
      const over = column.sum.minus(column.stated.value);
      const inPart = row.parts.find((part) => column.parts.includes(part));
      if (inPart !== undefined && over.eq(gap.neg())) {
        explained.add(column);
        return { ...row, culprit: { cell: inPart, right: inPart.value.plus(gap) } };
      }
      if (column.parts.includes(row.stated) && over.eq(gap)) {
        explained.add(column);
        return { ...row, culprit: { cell: row.stated, right: row.sum } };
      }
    }
    return row;
  });
  return [...rows, ...down.filter((column) => !explained.has(column))];
}

function sumOf(cells: readonly SumCell[]): Big {
  return cells.reduce((sum, cell) => sum.plus(cell.value), new Big(0));
}
