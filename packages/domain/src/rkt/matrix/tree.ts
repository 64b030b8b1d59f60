// Grows the plan tree out of the rows of the matrix, in printed order, with the indicators that belong to each row.

import type { Indicator } from '../../indicator/indicator.ts';
import type { Unread } from '../../plan/content.ts';
import { depthOf, type NodeLevel, type PlanNode } from '../../plan/node.ts';
import { natureOf } from './indicator-wording.ts';
import { readIndicators, type StackedIndicator } from './indicators.ts';
import { levelsOf } from './levels.ts';
import { readMoney, readQuantity } from './quantities.ts';
import { isEmptyRow, rowText, saysMore, type MatrixRowText } from './row.ts';

export interface GrownTree {
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
  readonly unread: readonly Unread[];
}

/** The rows as nodes (`n1`, `n2` …) and indicators (`i1` …). What is not understood is listed, with its line. */
export function growTree(rows: readonly MatrixRowText[]): GrownTree {
  const filled = rows.filter((row) => !isEmptyRow(row));
  const named = filled.filter((row) => row.name !== '' && !goesOnWithName(row));
  const levels = new Map(levelsOf(named).map((level, index) => [named[index]!, level]));
  const tree = new Tree();
  for (const row of filled) {
    if (row.name === '') tree.addIndicators(row);
    else if (goesOnWithName(row)) tree.extendName(row);
    else tree.addNode(row, levels.get(row) ?? null);
    tree.keepOthers(row);
  }
  return { nodes: tree.nodes, indicators: tree.indicators, unread: tree.unread };
}

/** A name cut by a page: nothing but words that start small. */
function goesOnWithName(row: MatrixRowText): boolean {
  return row.code === null && row.marker === null && /^\p{Ll}/u.test(row.name) && !saysMore(row);
}

class Tree {
  readonly nodes: PlanNode[] = [];
  readonly indicators: Indicator[] = [];
  readonly unread: Unread[] = [];
  #path: PlanNode[] = [];

  addNode(row: MatrixRowText, level: NodeLevel | null): void {
    if (level === null) return this.#leaveUnread(row);
    // Where levels stand side by side, a merged name may be printed again on each row.
    if (row.level !== null && !saysMore(row) && this.#path.some((node) => node.level === level && node.name === row.name && node.code === row.code)) return;
    const parent = this.#parentFor({ level, marker: row.marker });
    const performance = level === 'program' || level === 'kegiatan';
    // Below a kegiatan the column of targets holds the volume of the row; above, it belongs to the indicator.
    const indicators = performance ? readIndicators(row) : row.indicators.map((text): StackedIndicator => ({ ...text, quantity: { stated: null, satuan: null } }));
    const own = performance && row.indicators.length > 0 && indicators !== null ? { stated: null, satuan: null } : readQuantity(row.volume, row.satuan);
    const node: PlanNode = {
      id: `n${this.nodes.length + 1}`, parentId: parent?.id ?? null, level, code: row.code, name: row.name, marker: row.marker,
      sasaran: row.sasaran === '' ? null : row.sasaran, volume: own.stated, satuan: own.satuan,
      price: readMoney(row.price), amount: readMoney(row.amount), sumberDana: row.sumberDana === '' ? null : row.sumberDana, place: row.place,
    };
    this.nodes.push(node);
    this.#path.push(node);
    if (indicators === null) {
      for (const text of row.indicators) this.#push({ ...text, quantity: { stated: null, satuan: null } }, null, row);
      this.unread.push({ ...at(row), text: rowText(row) });
    } else for (const indicator of indicators) this.#push(indicator, null, row);
  }

  /** A row without a name goes on with the indicators of the row above. */
  addIndicators(row: MatrixRowText): void {
    const indicators = row.amount === '' && this.nodes.length > 0 ? readIndicators(row) : null;
    if (indicators === null || indicators.length === 0) return this.#leaveUnread(row);
    for (const [index, indicator] of indicators.entries()) this.#push(indicator, index === 0 && row.sasaran !== '' ? row.sasaran : null, row);
  }

  extendName(row: MatrixRowText): void {
    const last = this.nodes.at(-1);
    if (last === undefined) return this.#leaveUnread(row);
    const extended = { ...last, name: `${last.name} ${row.name}` };
    this.nodes[this.nodes.length - 1] = extended;
    this.#path[this.#path.length - 1] = extended;
  }

  keepOthers(row: MatrixRowText): void {
    for (const { column, text } of row.others) this.unread.push({ line: row.place.line, cell: row.place.line === null ? row.place.cell : `c${column}`, text });
  }

  #push(indicator: StackedIndicator, sasaran: string | null, row: MatrixRowText): void {
    const node = this.nodes.at(-1)!;
    this.indicators.push({
      id: `i${this.indicators.length + 1}`, nodeId: node.id, sasaran, name: indicator.text, marker: indicator.marker,
      target: indicator.quantity.stated, satuan: indicator.quantity.satuan, ...natureOf(indicator.text), place: row.place,
    });
  }

  /** The nearest row above of a higher level, or a heading inside an akun. */
  #parentFor(row: Pick<PlanNode, 'level' | 'marker'>): PlanNode | undefined {
    while (this.#path.length > 0 && depthOf(this.#path.at(-1)!) >= depthOf(row)) this.#path.pop();
    return this.#path.at(-1);
  }

  #leaveUnread(row: MatrixRowText): void {
    this.unread.push({ ...at(row), text: rowText(row) });
  }
}

function at(row: MatrixRowText): { line: number | null; cell: string | null } {
  return { line: row.place.line, cell: row.place.line === null ? row.place.cell : null };
}
