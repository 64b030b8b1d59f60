// Right after an import: what was imported, and one press that takes the whole of it back.

import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { post } from '../api/client.ts';
import { useLanguage, useMessages } from '../language/language.tsx';
import { explainProblem } from '../parts/explain-problem.ts';
import { readLastImport, writeLastImport } from '../plan/last-import.ts';
import { usePlan } from '../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './shell.module.css';

export function ImportedNote({ planId }: { readonly planId: string }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [last, setLast] = useState(readLastImport);
  const dismiss = (): void => {
    writeLastImport(null);
    setLast(null);
  };
  const remove = useMutation({
    mutationFn: async () => {
      await post('/api/plans/{id}/remove', { path: { id: planId } }, { commandId: crypto.randomUUID(), expectedRevision: plan.revision });
      if (last !== null) writeLastImport({ ...last, mode: 'removed' });
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await navigate({ to: '/impor' });
    },
  });
  if (last === null || last.planId !== planId || last.mode === 'removed' || plan.revision !== last.revision) return null;
  const takeBack = (): void => {
    if (last.mode === 'new') return remove.mutate();
    plan.undo();
    dismiss();
  };
  return (
    <div className={styles['imported']} role="status">
      <span>{last.mode === 'new' ? t.importedNew(last.fileName) : t.importedInto(last.fileName)}{remove.isError && ` ${explainProblem(remove.error, lang)}`}</span>
      <Button size="compact-sm" variant="default" loading={remove.isPending} onClick={takeBack}>{t.takeImportBack}</Button>
      <Button size="compact-sm" variant="subtle" onClick={dismiss}>{t.keepImport}</Button>
    </div>
  );
}
