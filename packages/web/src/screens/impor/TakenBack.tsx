// After a whole import was taken back: says so, and brings the plan back when that was the mistake.

import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { post } from '../../api/client.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { readLastImport, writeLastImport } from '../../plan/last-import.ts';
import { messages } from './messages.ts';
import styles from './impor.module.css';

export function TakenBack() {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [last] = useState(readLastImport);
  const back = useMutation({
    mutationFn: async (planId: string) => {
      await post('/api/plans/{id}/bring-back', { path: { id: planId } }, { commandId: crypto.randomUUID() });
      writeLastImport(null);
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await navigate({ to: '/rencana/$planId/ringkasan', params: { planId } });
    },
  });
  if (last === null || last.mode !== 'removed') return null;
  return (
    <p role="status" className={styles['found']}>
      {t.takenBack(last.fileName)}{' '}
      <Button size="compact-sm" variant="default" loading={back.isPending} onClick={() => back.mutate(last.planId)}>{t.bringBack}</Button>
      {back.isError && ` ${explainProblem(back.error, lang)}`}
    </p>
  );
}
