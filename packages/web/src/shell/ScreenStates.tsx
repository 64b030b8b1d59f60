// What stands in the frame while a screen loads, and when its code failed.

import type { ErrorComponentProps } from '@tanstack/react-router';
import { useMessages } from '../language/language.tsx';
import { ErrorState, Loading } from '../parts/States.tsx';
import { messages } from './messages.ts';

export function ScreenPending() {
  const t = useMessages(messages);
  return <Loading label={t.loadingScreen} />;
}

export function ScreenError({ error, reset }: ErrorComponentProps) {
  return <ErrorState error={error} onRetry={reset} />;
}
