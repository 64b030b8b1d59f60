// Two matrices in one file (semula and menjadi, a copy, two offices) are not one: added up they would say twice what is planned.

import { plainText, type PlanContent, type PlanNode } from '@tenun/domain';
import type { Place } from '@tenun/domain/document/place.ts';
import { ReadProblem } from './read-problem.ts';

/** A title over a matrix of an office: `MATRIKS RENCANA KERJA BNN KABUPATEN ALOR`. */
const TITLE = /\bmatri(?:k|ks|x)\b.*\b((?:bnn|badan narkotika)\b.*)$/i;

/** Throws `two-plans` with both places. A table that a page or a chapter cut, or that goes on with other rows, is one matrix. */
export function refuseTwoPlans({ nodes, blocks }: PlanContent): void {
  const roots = nodes.filter(({ parentId }) => parentId === null);
  for (const [index, root] of roots.entries()) {
    const earlier = roots.slice(0, index).find((other) => other.level === root.level && key(other) === key(root));
    if (earlier === undefined) continue;
    if (saysTheSame(below(nodes, earlier), below(nodes, root)) || titledApart(blocks)) throw new ReadProblem('two-plans', { first: shown(earlier.place), second: shown(root.place) });
  }
}

/** At least two rows, and at least half of those of the second, stand under the first as well. */
function saysTheSame(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const shared = [...second].filter((path) => first.has(path)).length;
  return shared >= 2 && shared >= second.size / 2;
}

/** The rows below a root, each by the way that leads to it. */
function below(nodes: readonly PlanNode[], root: PlanNode): ReadonlySet<string> {
  const paths = new Map([[root.id, '']]);
  for (const node of nodes) {
    const parent = node.parentId === null ? undefined : paths.get(node.parentId);
    if (parent !== undefined) paths.set(node.id, `${parent}/${key(node)}`);
  }
  paths.delete(root.id);
  return new Set(paths.values());
}

/** Whether titles over matrices name different offices. */
function titledApart(blocks: PlanContent['blocks']): boolean {
  const offices = blocks.flatMap((block) => {
    const title = block.kind === 'heading' || block.kind === 'paragraph' ? TITLE.exec(plainText(block.content)) : null;
    return title === null ? [] : [(title[1] ?? '').toLowerCase().replace(/\b(?:tahun|ta|t\.a\.)\b.*$/, '').replace(/[^\p{L}\p{N}]/gu, '')];
  });
  return new Set(offices).size > 1;
}

function key({ code, name }: PlanNode): string {
  return `${code ?? ''} ${name}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function shown({ line, cell }: Place): string {
  return line === null ? (cell ?? '?') : `baris ${line}`;
}
