// The plans this server holds, newest year first.

import { useQuery } from '@tanstack/react-query';
import { listPlans } from '../api/plans.ts';

export function usePlanList() {
  return useQuery({ queryKey: ['plans'], queryFn: listPlans, staleTime: 30_000 });
}
