// Applies what the linter proposes, wherever it is shown: only on the plan that was checked, so that nothing is mended twice.

import type { Repair } from '@tenun/domain';
import { EditRefused } from '@tenun/domain/plan/edit-refused.ts';
import { editsOfRepair } from '@tenun/domain/plan/repair-edits.ts';
import { useMessages } from '../language/language.tsx';
import { useFindings } from '../plan/use-findings.ts';
import { usePlan } from '../plan/use-plan.tsx';
import { messages } from './messages.ts';

/** Gives a function that applies a repair as one step of undo. It answers null when it is done, else a sentence that says why not. */
export function useRepair(): (repair: Repair, label: string) => string | null {
  const t = useMessages(messages);
  const plan = usePlan();
  const isStale = useFindings().isPlaceholderData;
  return (repair, label) => {
    if (isStale || plan.save.kind !== 'saved') return t.repairWaits;
    try {
      plan.edit(editsOfRepair(repair, plan.content), label);
      return null;
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      return t.repairGone;
    }
  };
}
