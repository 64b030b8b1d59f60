// The matrix in Tenun's own Markdown: the rows of the printed form with the very characters of every figure, and a note for what the form does not print.

import { composeMatrix, nodeLabel, NODE_LEVELS, type Indicator, type MatrixColumnKey, type MatrixEntry, type MatrixRow, type PlanContent, type PlanNode, type TableBlock } from '@tenun/domain';
import { takeCode } from '@tenun/domain/rkt/matrix/codes.ts';
import { natureOf } from '@tenun/domain/rkt/matrix/indicator-wording.ts';
import { quantityValue, readMoney } from '@tenun/domain/rkt/matrix/quantities.ts';
import { escapeText, writeNotes } from '../../text/tenun/notation.ts';
import { markedText, repeatedLines, ROLE_NOTES, rowLine, separator } from './rows.ts';

/** Lines of the matrix; `block` holds its headers as read and printed totals, null when the plan has rows but no place for them. */
export function matrixLines(content: PlanContent, block: TableBlock | null): string[] {
  const matrix = composeMatrix(content, { figures: 'raw' });
  const named = figureIds(content);
  const parents = inferredParents(content.nodes);
  const rowNumber = new Map(content.nodes.map((node, index) => [node.id, index + 1]));
  const lines = [
    block === null ? '<!-- matriks: tanpa-tempat -->' : '<!-- matriks -->',
    `| ${matrix.columns.map((column) => column.title).join(' | ')} |`, separator(matrix.columns.length),
    `| ${matrix.columns.map((_, index) => String(index + 1)).join(' | ')} |`,
  ];
  for (const row of matrix.rows) {
    const notes = new Map<string, string>([[row.node.level, '']]);
    if (named.has(row.node.id)) notes.set('id', row.node.id);
    const parent = parents.get(row.node.id) ?? null;
    if (parent !== row.node.parentId) notes.set('induk', row.node.parentId === null ? '0' : String(rowNumber.get(row.node.parentId) ?? 0));
    for (const [index, entry] of row.entries.entries()) lines.push(`| ${matrix.columns.map(({ key }) => columnText(key, row, entry, index === 0 ? notes : null)).join(' | ')} |`);
  }
  if (block !== null) lines.push(...block.rows.map((row) => rowLine(row, `jumlah-${ROLE_NOTES[row.role]}`)), ...repeatedLines(block.repeatedHeaders));
  return lines;
}

function columnText(key: MatrixColumnKey, row: MatrixRow, entry: MatrixEntry, notes: ReadonlyMap<string, string> | null): string {
  const { node } = row;
  switch (key) {
    case 'name': return notes === null ? '' : nameText(node, notes);
    case 'sasaran': return plain(entry.sasaran);
    case 'indicator': return entry.indicator === null ? '' : indicatorText(entry.indicator);
    case 'target': return figure(entry.indicator === null ? node.volume : entry.indicator.target, (raw) => quantityValue(raw, entry.indicator === null ? node.satuan : entry.indicator.satuan));
    case 'satuan': return plain(entry.satuan);
    case 'price': return notes === null ? '' : figure(node.price, (raw) => readMoney(raw)?.value ?? null);
    case 'amount': return notes === null ? '' : figure(node.amount, (raw) => readMoney(raw)?.value ?? null);
    case 'sumberDana': return notes === null ? '' : plain(node.sumberDana ?? '');
  }
}

/** Marker, code and name; the code is a note where the label would not give it back. */
function nameText(node: PlanNode, notes: ReadonlyMap<string, string>): string {
  const label = nodeLabel(node);
  const taken = takeCode(label);
  const inline = taken.code === node.code && taken.name === node.name;
  const all = new Map(notes);
  if (!inline) all.set('kode', node.code ?? '-');
  return `${writeNotes(all)} ${markedText(node.marker, [{ text: inline ? label : node.name }])}`;
}

function indicatorText(indicator: Indicator): string {
  const inferred = natureOf(indicator.name);
  const notes = new Map<string, string>();
  if (indicator.kind !== inferred.kind) notes.set('jenis', indicator.kind ?? '-');
  if (indicator.polarity !== inferred.polarity) notes.set('polaritas', indicator.polarity);
  if (indicator.scope !== inferred.scope) notes.set('cakupan', indicator.scope);
  if (indicator.aggregation !== inferred.aggregation) notes.set('penjumlahan', indicator.aggregation);
  if (indicator.name === '') notes.set('indikator', '');
  return [writeNotes(notes), markedText(indicator.marker, indicator.name === '' ? [] : [{ text: indicator.name }])].filter((part) => part !== '').join(' ');
}

/** A figure as written; what it means is a note where the writing alone would be read otherwise. */
function figure<T extends string | bigint>(stated: { readonly raw: string; readonly value: T | null } | null, read: (raw: string) => T | null): string {
  if (stated === null) return '';
  const notes = stated.raw !== '' && read(stated.raw) === stated.value ? '' : writeNotes(new Map([['nilai', stated.value === null ? '-' : String(stated.value)]]));
  return [notes, plain(stated.raw)].filter((part) => part !== '').join(' ');
}

function plain(text: string): string {
  return escapeText(text);
}

/** Parents as the order of levels gives them: the nearest row above of a higher level. */
export function inferredParents(nodes: readonly Pick<PlanNode, 'id' | 'level'>[]): ReadonlyMap<string, string | null> {
  const path: Pick<PlanNode, 'id' | 'level'>[] = [];
  const parents = new Map<string, string | null>();
  for (const node of nodes) {
    const rank = NODE_LEVELS.indexOf(node.level);
    while (path.length > 0 && NODE_LEVELS.indexOf(path.at(-1)!.level) >= rank) path.pop();
    parents.set(node.id, path.at(-1)?.id ?? null);
    path.push(node);
  }
  return parents;
}

/** Rows that a figure in the prose points to (`pagu.program.n1`) keep their id. */
function figureIds(content: PlanContent): ReadonlySet<string> {
  const keys = JSON.stringify(content.blocks).match(/"figure":"(?:[^"\\]|\\.)*"/g) ?? [];
  const used = keys.map((key) => JSON.parse(`{${key}}`).figure as string);
  return new Set(content.nodes.map((node) => node.id).filter((id) => used.some((key) => key.endsWith(`.${id}`))));
}
