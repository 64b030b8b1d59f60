// Finds text anywhere in the matrix, folded rows too, and walks from hit to hit.

import { useDeferredValue, useMemo, useState } from 'react';
import type { Tree } from './rows.ts';
import { useLatest } from './use-latest.ts';

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
  const deferred = useDeferredValue(text);
  const hits = useMemo(() => findRows(tree, deferred), [tree, deferred]);
  const { look, go } = useLatest({
    look(next: string) {
      setText(next);
      setAt(-1);
    },
    go(step: 1 | -1) {
      // Enter may come before the list of hits has followed the last letter.
      const now = text === deferred ? hits : findRows(tree, text);
      if (now.size === 0) return;
      const next = (Math.max(at, step > 0 ? -1 : 0) + step + now.size) % now.size;
      const id = [...now][next];
      setAt(next);
      if (id !== undefined) reveal(id);
    },
  });
  return useMemo(() => ({ text, hits, at, look, go }), [text, hits, at, look, go]);
}

/** Rows whose code, name, goal, unit, source or amount holds the text; digits match amounts however they are grouped. */
function findRows(tree: Tree, text: string): ReadonlySet<string> {
  const wanted = text.trim().toLocaleLowerCase('id');
  if (wanted.length < 2) return NONE;
  const digits = /^[\d.,\s]+$/.test(wanted) ? wanted.replaceAll(/\D/g, '') : '';
  const hits = new Set<string>();
  for (const node of tree.nodes) {
    const all = `${node.code ?? ''} ${node.name} ${node.sasaran ?? ''} ${node.satuan ?? ''} ${node.sumberDana ?? ''}`.toLocaleLowerCase('id');
    if (all.includes(wanted) || (digits !== '' && (node.amount?.value?.toString() ?? '').includes(digits))) hits.add(node.id);
    for (const indicator of tree.indicators.get(node.id) ?? []) if (indicator.name.toLocaleLowerCase('id').includes(wanted)) hits.add(indicator.id);
  }
  return hits;
}
