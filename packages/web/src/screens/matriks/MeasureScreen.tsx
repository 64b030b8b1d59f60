// The matrix on a generated plan that is never saved, to measure the grid with.

import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { createPlanStore, type PlanStore } from '../../plan/plan-store.ts';
import { PlanStoreProvider } from '../../plan/use-plan.tsx';
import { Shell } from '../../shell/Shell.tsx';
import { bigPlan } from './big-plan.ts';
import MatriksScreen from './MatriksScreen.tsx';

export default function MeasureScreen() {
  const { uji = 0 } = useSearch({ from: '/matriks' });
  const store = useMemo(() => unsavedStore(uji), [uji]);
  return <PlanStoreProvider store={store}><Shell><MatriksScreen /></Shell></PlanStoreProvider>;
}

function unsavedStore(rows: number): PlanStore {
  const loaded = { content: bigPlan(rows), revision: 1, unread: [], source: null, undo: [], redo: [] };
  const server = { getPlan: async () => loaded, send: async (_id: string, command: { readonly expectedRevision: number }) => ({ revision: command.expectedRevision + 1 }) };
  return createPlanStore(`uji-${rows}`, loaded, server, { read: () => [], write: () => undefined });
}
