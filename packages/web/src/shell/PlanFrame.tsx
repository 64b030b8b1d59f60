// Opens the plan that the address names and keeps it open while the screens under it change.

import { Outlet, useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { planServer } from '../api/plans.ts';
import { useMessages } from '../language/language.tsx';
import { writeSetting } from '../language/remembered.ts';
import { ErrorState, Loading } from '../parts/States.tsx';
import { openOutbox } from '../plan/outbox.ts';
import { createPlanStore, type PlanStore } from '../plan/plan-store.ts';
import { PlanStoreProvider } from '../plan/use-plan.tsx';
import { ImportedNote } from './ImportedNote.tsx';
import { messages } from './messages.ts';
import { Shell } from './Shell.tsx';

export function PlanFrame() {
  const t = useMessages(messages);
  const { planId } = useParams({ from: '/rencana/$planId' });
  const opened = useQuery({ queryKey: ['open-plan', planId], queryFn: () => openPlan(planId), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
  const store = opened.data ?? null;
  useClosing(store);
  useEffect(() => {
    if (store !== null) writeSetting('tenun.rencana', planId);
  }, [store, planId]);
  return (
    <PlanStoreProvider store={store}>
      <Shell>
        {opened.isPending ? <Loading label={t.loadingPlan} /> : opened.isError ? <ErrorState error={opened.error} onRetry={() => void opened.refetch()} /> : <><ImportedNote key={planId} planId={planId} /><Outlet /></>}
      </Shell>
    </PlanStoreProvider>
  );
}

/** The same frame where no plan is open. */
export function PlanlessFrame() {
  return <PlanStoreProvider store={null}><Shell><Outlet /></Shell></PlanStoreProvider>;
}

async function openPlan(planId: string): Promise<PlanStore> {
  const [loaded, outbox] = await Promise.all([planServer.getPlan(planId), openOutbox(planId)]);
  return createPlanStore(planId, loaded, planServer, outbox);
}

/** Stops the retries of a plan that is no longer shown; what it could not send stays in its outbox. */
function useClosing(store: PlanStore | null): void {
  const shown = useRef(store);
  useEffect(() => {
    if (shown.current !== null && shown.current !== store) shown.current.close();
    shown.current = store;
  }, [store]);
}
