// The hint beside each line of the workbook: the id of its node or indicator, and what reading its cells alone would give otherwise.

import { nodeLabel, type MatrixEntry, type MatrixRow, type StatedMoney, type StatedNumber } from '@tenun/domain';
import { EMPTY_CELL, type GridCell } from '../../sheet/grid.ts';
import { numberText } from '../../sheet/number-text.ts';
import { labelOf, moneyOf, plain, quantityOf, shownFigure, type FigureHint, type RowHint, type Writing } from '../../sheet/row-hints.ts';

/** The hint of the entry at `index` of a row. */
export function hintOf(row: MatrixRow, entry: MatrixEntry, index: number): RowHint {
  const { node } = row;
  const { indicator } = entry;
  const first = index === 0;
  const satuan = indicator === null ? node.satuan : indicator.satuan;
  const target = indicator === null ? node.volume : indicator.target;
  const texts = definedOnly({
    sasaran: oddText(first ? node.sasaran : (indicator?.sasaran ?? null)), indicator: oddText(indicator?.name ?? null), satuan: oddText(satuan), sumberDana: first ? oddText(node.sumberDana) : undefined,
  });
  const figures = definedOnly({
    target: differs(target, (writing) => quantityOf(cellOf(shownFigure(target)), satuan, writing)), price: first ? moneyHint(node.price) : undefined,
    amount: first ? amountHint(row) : undefined,
  });
  const label = labelOf(nodeLabel(node));
  return definedOnly({
    node: first ? node.id : undefined, level: first ? node.level : undefined, indicator: indicator?.id, marker: first ? (node.marker ?? undefined) : undefined, indicatorMarker: indicator?.marker ?? undefined,
    label: first && (label.code !== node.code || label.name !== node.name) ? { code: node.code, name: node.name } : undefined,
    texts: Object.keys(texts).length > 0 ? texts : undefined, figures: Object.keys(figures).length > 0 ? figures : undefined,
  });
}

/** A parent shows the sum of its children, even where nothing is stated on it. */
function amountHint({ node, hasChildren }: MatrixRow): FigureHint | undefined {
  return node.amount === null && hasChildren ? null : moneyHint(node.amount);
}

function moneyHint(stated: StatedMoney | null): FigureHint | undefined {
  return differs(stated, (writing) => moneyOf(cellOf(shownFigure(stated)), writing));
}

/** Nothing where the cell alone gives the figure back; the way it is written where that is enough. */
function differs(stated: StatedNumber | StatedMoney | null, read: (writing?: Writing) => StatedNumber | StatedMoney | null): FigureHint | undefined {
  const gives = (writing?: Writing): boolean => {
    const back = read(writing);
    return back?.raw === stated?.raw && back?.value === stated?.value;
  };
  if (stated === null || gives()) return undefined;
  return (['english', 'plain'] as const).find(gives) ?? { raw: stated.raw, value: stated.value === null ? null : String(stated.value) };
}

function oddText(text: string | null): string | undefined {
  return text === null || plain(text) === text ? undefined : text;
}

/** The cell as it will be read back. */
function cellOf(shown: number | string): GridCell {
  return shown === '' ? EMPTY_CELL : typeof shown === 'number' ? { ...EMPTY_CELL, kind: 'number', text: numberText(shown) } : { ...EMPTY_CELL, kind: 'text', text: shown };
}

function definedOnly<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
