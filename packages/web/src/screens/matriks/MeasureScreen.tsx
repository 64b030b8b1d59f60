// The matrix on a generated plan that is never saved, to measure the grid with.

import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { createPlanStore } from '../../plan/plan-store.ts';
import { PlanStoreProvider } from '../../plan/use-plan.tsx';
import { Shell } from '../../shell/Shell.tsx';
import { bigPlan } from './big-plan.ts';
import MatriksScreen from './MatriksScreen.tsx';

export default function MeasureScreen() {
  const { uji = 0 } = useSearch({ from: '/matriks' });
  const store = useMemo(() => {
    const content = bigPlan(uji);
    let revision = 1;
    const kept = { getPlan: async () => ({ content, revision }), sendEdits: async () => ({ revision: (revision += 1) }) };
    return createPlanStore(`uji-${uji}`, { content, revision }, kept, { read: () => [], write: () => undefined });
  }, [uji]);
  return <PlanStoreProvider store={store}><Shell><MatriksScreen /></Shell></PlanStoreProvider>;
}
