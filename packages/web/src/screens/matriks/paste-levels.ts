// Which level each pasted row has, and under which row it goes: by a column of levels, its code, its mark or its indent, counted from the active row.

import { levelOfCode, takeCode } from '@tenun/domain/rkt/matrix/codes.ts';
import { depthOf, NODE_LEVELS, type NodeLevel, type PlanNode } from '@tenun/domain/plan/node.ts';
import type { Edit } from '@tenun/domain/plan/edit.ts';
import type { Tree } from './rows.ts';

/** What a pasted row shows of itself. The name still has the blanks before it. */
export interface PastedRow {
  readonly level: string;
  readonly code: string;
  readonly name: string;
}

export interface RowLevel {
  readonly level: NodeLevel;
  readonly code: string | null;
  readonly marker: string | null;
  readonly name: string;
}

const LEVEL_WORDS: readonly (readonly [RegExp, NodeLevel])[] = [
  [/^program$/i, 'program'], [/^(?:kegiatan|activity)$/i, 'kegiatan'], [/^kro$/i, 'kro'], [/^(?:ro|output)$/i, 'ro'], [/^(?:komponen|component)$/i, 'komponen'],
  [/^(?:sub ?-?komponen|aktivitas|subcomponent)$/i, 'subkomponen'], [/^(?:akun|account)$/i, 'akun'], [/^(?:detil|detail|rincian)$/i, 'detil'],
];
const MARKER = /^(>{1,2}|[-–])(?:\s+|$)/;

interface Sign extends Omit<RowLevel, 'level'> {
  readonly told: NodeLevel | null;
  readonly threeDigits: boolean;
  readonly indent: number;
}

/** The level of each row; rows that show nothing have the level of the active row, or go on with the rows above them. */
export function levelsOfPasted(tree: Tree, active: PlanNode, rows: readonly PastedRow[]): readonly RowLevel[] {
  const running = isRunning(rows.map((row) => row.code.trim()));
  const signs = rows.map((row) => signOf(row, running));
  const byIndent = levelsByIndent(signs, active);
  const path: NodeLevel[] = chainOf(tree, active).map((node) => node.level);
  let last: NodeLevel | null = null;
  return signs.map((sign): RowLevel => {
    const level = levelHere(sign, path, byIndent, last, active);
    while (path.length > 0 && NODE_LEVELS.indexOf(path.at(-1)!) >= NODE_LEVELS.indexOf(level)) path.pop();
    path.push(level);
    last = level;
    return { level, code: sign.code, marker: sign.marker, name: sign.name };
  });
}

function levelHere(sign: Sign, path: readonly NodeLevel[], byIndent: ReadonlyMap<number, NodeLevel>, last: NodeLevel | null, active: PlanNode): NodeLevel {
  // `994` right below a KRO is its RO by the short code, a komponen anywhere else.
  if (sign.threeDigits && path.at(-1) === 'kro') return 'ro';
  if (sign.told !== null) return sign.told;
  if (sign.marker !== null && path.includes('akun')) return 'detil';
  const indented = byIndent.get(sign.indent);
  if (indented !== undefined) return indented;
  if (last === null) return active.level;
  return last === 'akun' ? 'detil' : last;
}

function signOf(row: PastedRow, running: boolean): Sign {
  const indent = /^[\s\u00a0]*/.exec(row.name)?.[0].replaceAll('\t', '    ').length ?? 0;
  const inCode = MARKER.exec(row.code.trim());
  const inName = inCode === null ? MARKER.exec(row.name.trim()) : null;
  const marker = (inCode ?? inName)?.[1] ?? null;
  const bare = inName === null ? row.name.trim() : row.name.trim().slice(inName[0].length).trim();
  const ownCode = inCode === null ? row.code.trim().replace(/[.)]+$/, '') : '';
  const taken = ownCode === '' && marker === null ? takeCode(bare) : { code: null, name: bare };
  const code = ownCode === '' ? taken.code : ownCode;
  const word = LEVEL_WORDS.find(([pattern]) => pattern.test(row.level.trim()))?.[1] ?? null;
  const heading = marker === '>' || marker === '>>' ? 'detil' : null;
  const byCode = code === null || running ? null : levelOfCode(code, ownCode !== '');
  return { told: word ?? heading ?? byCode, threeDigits: word === null && code !== null && !running && /^\d{3}$/.test(code), indent, code, marker, name: taken.name };
}

/** `1, 2, 3 …` down the column numbers the rows and says nothing of their levels. */
function isRunning(codes: readonly string[]): boolean {
  return codes.length >= 2 && codes.every((code, index) => /^\d{1,4}[.)]?$/.test(code) && (index === 0 || Number.parseInt(code, 10) === Number.parseInt(codes[index - 1]!, 10) + 1)) && !/^0\d/.test(codes[0]!) && Number.parseInt(codes[0]!, 10) < 10;
}

/** What an indent stands for: the level its rows are told to have; else the outermost is the level of the active row, and each further one the next below. */
function levelsByIndent(signs: readonly Sign[], active: PlanNode): ReadonlyMap<number, NodeLevel> {
  const indents = [...new Set(signs.map((sign) => sign.indent))].toSorted((a, b) => a - b);
  const levels = new Map<number, NodeLevel>();
  if (indents.length < 2) return levels;
  let rank = NODE_LEVELS.indexOf(active.level) - 1;
  for (const indent of indents) {
    const told = signs.find((sign) => sign.indent === indent && sign.told !== null)?.told ?? null;
    // An akun has a code; below an activity without one stands a detail.
    const next = NODE_LEVELS[rank + 1] === 'akun' && levels.size > 0 ? rank + 2 : rank + 1;
    rank = Math.min(NODE_LEVELS.length - 1, told === null ? next : Math.max(next, NODE_LEVELS.indexOf(told)));
    levels.set(indent, NODE_LEVELS[rank]!);
  }
  return levels;
}

/** The row with everything above it, outermost first. */
function chainOf(tree: Tree, node: PlanNode): readonly PlanNode[] {
  const parent = node.parentId === null ? undefined : tree.byId.get(node.parentId);
  return [...(parent === undefined ? [] : chainOf(tree, parent)), node];
}

/** Edits that put the rows, in their order, after the active row: deeper ones inside it, higher ones after the row above it that they follow. */
export function placePasted(tree: Tree, active: PlanNode, nodes: readonly PlanNode[]): readonly Edit[] {
  const chain = chainOf(tree, active);
  const path: PlanNode[] = [...chain];
  const parts: { readonly parentId: string | null; readonly before: string | null; readonly nodes: PlanNode[] }[] = [];
  for (const node of nodes) {
    while (path.length > 0 && depthOf(path.at(-1)!) >= depthOf(node)) path.pop();
    const parent = path.at(-1) ?? null;
    const placed: PlanNode = { ...node, parentId: parent?.id ?? null };
    path.push(placed);
    const part = parts.at(-1);
    const known = parent === null ? -1 : chain.indexOf(parent);
    if (part !== undefined && ((parent !== null && known < 0) || part.parentId === placed.parentId)) part.nodes.push(placed);
    else parts.push({ parentId: placed.parentId, before: afterOf(tree, chain[known + 1]), nodes: [placed] });
  }
  return parts.map(({ nodes: rows, before }) => ({ op: 'insert-nodes', nodes: rows, before }));
}

function afterOf(tree: Tree, node: PlanNode | undefined): string | null {
  if (node === undefined) return null;
  const siblings = tree.children.get(node.parentId) ?? [];
  return siblings[siblings.indexOf(node) + 1]?.id ?? null;
}

/** How many rows of each level, highest first. */
export function countLevels(rows: readonly { readonly level: NodeLevel }[]): readonly (readonly [NodeLevel, number])[] {
  return NODE_LEVELS.map((level) => [level, rows.filter((row) => row.level === level).length] as const).filter(([, count]) => count > 0);
}
