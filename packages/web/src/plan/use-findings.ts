// What the linter finds in the open plan, asked again after each saved revision; the last answer stays while the next one comes.

import type { Finding } from '@tenun/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getFindings } from '../api/plans.ts';
import { useOpenPlan } from './use-plan.tsx';

/** The findings of the open plan with its suppressed ones; `isPlaceholderData` while a newer revision is being checked. */
export function useFindings() {
  const plan = useOpenPlan();
  return useQuery({
    queryKey: ['findings', plan?.id, plan?.revision],
    queryFn: () => getFindings(plan?.id ?? ''),
    enabled: plan !== null && !plan.id.startsWith('uji-'),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The findings by the path of their spot, for marks beside a figure. */
export function useFindingsByPath(): ReadonlyMap<string, readonly Finding[]> {
  const findings = useFindings().data?.findings;
  return useMemo(() => {
    const byPath = new Map<string, Finding[]>();
    for (const finding of findings ?? []) byPath.set(finding.spot.path, [...(byPath.get(finding.spot.path) ?? []), finding]);
    return byPath;
  }, [findings]);
}
