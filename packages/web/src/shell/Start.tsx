// Leads to the plan that was open last, or to the newest; without any plan it says how to begin.

import { Button } from '@mantine/core';
import { Link, Navigate } from '@tanstack/react-router';
import { useMessages } from '../language/language.tsx';
import { readSetting } from '../language/remembered.ts';
import { EmptyState, ErrorState, Loading } from '../parts/States.tsx';
import { usePlanList } from '../plan/plan-list.ts';
import { Icon } from './icons.tsx';
import { messages } from './messages.ts';

export function Start() {
  const t = useMessages(messages);
  const plans = usePlanList();
  if (plans.isPending) return <Loading />;
  if (plans.isError) return <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />;
  const last = readSetting('tenun.rencana');
  const open = plans.data.find((plan) => plan.id === last) ?? plans.data[0];
  if (open !== undefined) return <Navigate to="/rencana/$planId/ringkasan" params={{ planId: open.id }} replace />;
  return (
    <EmptyState
      icon="naskah"
      title={t.noPlansTitle}
      action={(
        <>
          <Button component={Link} to="/impor" leftSection={<Icon name="impor" size={16} />}>{t.impor}</Button>
          <Button component={Link} to="/rencana-baru" variant="default" leftSection={<Icon name="baru" size={16} />}>{t.rencanaBaru}</Button>
        </>
      )}
    >
      {t.noPlansBody}
    </EmptyState>
  );
}
