// An address that leads nowhere.

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../language/language.tsx';
import { EmptyState } from '../parts/States.tsx';
import { messages } from './messages.ts';

export function NotFound() {
  const t = useMessages(messages);
  return <EmptyState icon="cari" title={t.notFoundTitle} action={<Button component={Link} to="/">{t.toStart}</Button>}>{t.notFoundBody}</EmptyState>;
}
