// The way from an empty chapter to where its table is filled in.

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../language/language.tsx';
import { usePlan } from '../plan/use-plan.tsx';
import { messages } from './messages.ts';

export function ToText() {
  const t = useMessages(messages);
  return <Button component={Link} to={`/rencana/${usePlan().id}/naskah`} variant="default">{t.openText}</Button>;
}
