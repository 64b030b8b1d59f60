// Gives the screens the open plan: its content and model, how to edit it, and whether it is saved.

import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { PlanState, PlanStore } from './plan-store.ts';

export interface OpenPlan extends PlanState {
  /** Shows the edits at once and saves them in order; `label` names the step in undo and history. */
  readonly edit: PlanStore['edit'];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly resolveConflict: PlanStore['resolveConflict'];
  readonly dismissRefusal: () => void;
  readonly reload: () => Promise<void>;
  readonly retryNow: () => void;
}

const StoreContext = createContext<PlanStore | null>(null);

export function PlanStoreProvider({ store, children }: { readonly store: PlanStore | null; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

const nothing = (): (() => void) => () => undefined;

/** The open plan, or null where none is (import, new plan). */
export function useOpenPlan(): OpenPlan | null {
  const store = use(StoreContext);
  const state = useSyncExternalStore(store?.subscribe ?? nothing, () => store?.getState() ?? null);
  return useMemo(() => (store === null || state === null ? null : {
    ...state, edit: store.edit, undo: store.undo, redo: store.redo, resolveConflict: store.resolveConflict, dismissRefusal: store.dismissRefusal, reload: store.reload, retryNow: store.retryNow,
  }), [store, state]);
}

/** The open plan; every screen under `/rencana/$planId` has one. */
export function usePlan(): OpenPlan {
  const plan = useOpenPlan();
  if (plan === null) throw new Error('usePlan outside of an open plan');
  return plan;
}
