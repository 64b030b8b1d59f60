// Leads to the plan that was open last, or to the newest; without any plan it says how to begin.

import { Navigate } from '@tanstack/react-router';
import { readSetting } from '../language/remembered.ts';
import { ErrorState, Loading } from '../parts/States.tsx';
import { usePlanList } from '../plan/plan-list.ts';
import { NoPlans } from './NoPlans.tsx';

export function Start() {
  const plans = usePlanList();
  if (plans.isPending) return <Loading />;
  if (plans.isError) return <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />;
  const last = readSetting('tenun.rencana');
  const open = plans.data.find((plan) => plan.id === last) ?? plans.data[0];
  if (open !== undefined) return <Navigate to="/rencana/$planId/ringkasan" params={{ planId: open.id }} replace />;
  return <NoPlans />;
}
