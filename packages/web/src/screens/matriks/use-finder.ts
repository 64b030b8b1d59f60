// Finds text anywhere in the matrix, folded rows too, and walks from hit to hit.

import { useDeferredValue, useMemo, useState } from 'react';
import type { Tree } from './rows.ts';

export interface Finder {
  readonly text: string;
  readonly hits: ReadonlySet<string>;
  /** Which hit one stands on, from 0; -1 before the first step. */
  readonly at: number;
  look(text: string): void;
  go(step: 1 | -1): void;
}

const NONE: ReadonlySet<string> = new Set();

export function useFinder(tree: Tree, reveal: (id: string) => void): Finder {
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const wanted = useDeferredValue(text.trim().toLocaleLowerCase('id'));
  const hits = useMemo(() => (wanted.length < 2 ? NONE : findRows(tree, wanted)), [tree, wanted]);
  return {
    text, hits, at,
    look(next) {
      setText(next);
      setAt(-1);
    },
    go(step) {
      if (hits.size === 0) return;
      const next = (Math.max(at, step > 0 ? -1 : 0) + step + hits.size) % hits.size;
      const id = [...hits][next];
      setAt(next);
      if (id !== undefined) reveal(id);
    },
  };
}

/** Rows whose code, name, goal, unit, source or amount holds the text; digits match amounts however they are grouped. */
function findRows(tree: Tree, wanted: string): ReadonlySet<string> {
  const digits = /^[\d.,\s]+$/.test(wanted) ? wanted.replaceAll(/\D/g, '') : '';
  const hits = new Set<string>();
  for (const node of tree.nodes) {
    const text = `${node.code ?? ''} ${node.name} ${node.sasaran ?? ''} ${node.satuan ?? ''} ${node.sumberDana ?? ''}`.toLocaleLowerCase('id');
    if (text.includes(wanted) || (digits !== '' && (node.amount?.value?.toString() ?? '').includes(digits))) hits.add(node.id);
    for (const indicator of tree.indicators.get(node.id) ?? []) if (indicator.name.toLocaleLowerCase('id').includes(wanted)) hits.add(indicator.id);
  }
  return hits;
}
