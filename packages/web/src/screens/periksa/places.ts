// Says in words where a finding stands, and in which part of the document, so that a list of findings reads like the document.

import { plainText } from '@tenun/domain/document/block.ts';
import type { PlanContent } from '@tenun/domain/plan/content.ts';
import { rowOfPath } from '../../plan/row-of-path.ts';

export interface PlaceWords {
  readonly matrix: string;
  readonly cover: string;
  readonly opening: string;
}

export interface Places {
  /** The part of the document: the heading above it, the matrix, or the identity of the plan. */
  part(path: string): string;
  /** The row of the matrix by its name; null where the part says enough. */
  row(path: string): string | null;
  /** Where it comes in the document; parts of the same number stand together. */
  order(path: string): number;
}

export function placesOf(content: PlanContent, words: PlaceWords): Places {
  const parts = new Map<string, { readonly title: string; readonly order: number }>();
  let title = words.opening;
  for (const [order, block] of content.blocks.entries()) {
    if (block.kind === 'heading') title = plainText(block.content);
    parts.set(block.id, { title, order: order + 1 });
  }
  const rows = new Map<string, { readonly name: string; readonly at: number }>([...content.nodes.map((node, at) => [`node:${node.id}`, { name: [node.code, node.name].filter(Boolean).join('. '), at }] as const), ...content.indicators.map((one, at) => [`indicator:${one.id}`, { name: one.name, at }] as const)]);
  const rowAt = (path: string) => rows.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  const blockAt = (path: string) => parts.get(path.split('/')[0] ?? '');
  return {
    part: (path) => (rowOfPath(path) !== null ? words.matrix : path.startsWith('profile/') ? words.cover : (blockAt(path)?.title ?? words.opening)),
    row: (path) => rowAt(path)?.name ?? null,
    order: (path) => (rowOfPath(path) !== null ? 1_000_000 + (rowAt(path)?.at ?? 0) : (blockAt(path)?.order ?? 0)),
  };
}
