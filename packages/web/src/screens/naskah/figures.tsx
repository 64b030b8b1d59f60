// The figures of the open plan, made once for the whole page.

import { figureBook, type FigureBook } from '@tenun/domain/rkt/figures.ts';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useFacts } from '../../plan/use-facts.ts';
import { usePlan } from '../../plan/use-plan.tsx';

const Figures = createContext<FigureBook | null>(null);

export function FiguresProvider({ children }: { readonly children: ReactNode }) {
  const { model } = usePlan();
  const facts = useFacts();
  const book = useMemo(() => figureBook(model, { facts }), [model, facts]);
  return <Figures value={book}>{children}</Figures>;
}

/** Inside a FiguresProvider. */
export function useFigures(): FigureBook {
  const book = use(Figures);
  if (book === null) throw new Error('useFigures outside of FiguresProvider');
  return book;
}
