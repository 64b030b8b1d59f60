// Says which state of a plan a check belongs to.

import type { PlanHead } from '../plan/plan-head.ts';

/** What a check was made of: it is asked for again when any part of this changed. */
export function lintKey({ versionId, revision, suppressionRevision }: Pick<PlanHead, 'versionId' | 'revision' | 'suppressionRevision'>): string {
  return [versionId, revision, suppressionRevision].join(' ');
}
