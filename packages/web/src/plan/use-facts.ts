// The statistics beside the open plan: asked once, and again after one was imported, corrected or taken back.

import type { PlanFacts } from '@tenun/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listDatasets } from '../api/datasets.ts';
import { useOpenPlan } from './use-plan.tsx';

/** Datasets beside the open plan, others of the office, and those taken back. */
export function useDatasets() {
  const plan = useOpenPlan();
  return useQuery({ queryKey: ['datasets', plan?.id], queryFn: () => listDatasets(plan?.id ?? ''), enabled: plan !== null && !plan.id.startsWith('uji-'), staleTime: Number.POSITIVE_INFINITY });
}

const NONE: PlanFacts = { datasets: [] };

/** What stands beside the plan; none while it is being asked. */
export function useFacts(): PlanFacts {
  const { data } = useDatasets();
  return useMemo(() => (data === undefined ? NONE : { datasets: data.datasets }), [data]);
}

/** Asks again. */
export function useFactsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['datasets'] });
}
