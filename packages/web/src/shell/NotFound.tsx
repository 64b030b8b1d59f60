// An address that leads nowhere.

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../language/language.tsx';
import { EmptyState } from '../parts/States.tsx';
import { PlanStoreProvider } from '../plan/use-plan.tsx';
import { messages } from './messages.ts';
import { Shell } from './Shell.tsx';

export function NotFound() {
  const t = useMessages(messages);
  return (
    <PlanStoreProvider store={null}>
      <Shell><EmptyState icon="cari" title={t.notFoundTitle} action={<Button component={Link} to="/">{t.toStart}</Button>}>{t.notFoundBody}</EmptyState></Shell>
    </PlanStoreProvider>
  );
}
