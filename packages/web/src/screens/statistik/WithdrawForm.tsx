// Takes a dataset back from the plan, with the reason; nothing is deleted.

import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { withdrawDataset } from '../../api/datasets.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { useFactsChanged } from '../../plan/use-facts.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './statistik.module.css';

export function WithdrawForm({ dataset }: { readonly dataset: string }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const changed = useFactsChanged();
  const [reason, setReason] = useState('');
  const withdrawing = useMutation({ mutationFn: () => withdrawDataset(plan.id, dataset, reason), onSuccess: changed });
  return (
    <details className={styles['fold']}>
      <summary>{t.withdraw}</summary>
      <form onSubmit={(event) => { event.preventDefault(); withdrawing.mutate(); }}>
        <TextInput label={t.reason} description={t.withdrawHint} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        {withdrawing.isError && <p role="alert" className={styles['failed']}>{explainProblem(withdrawing.error, lang)}</p>}
        <Button type="submit" variant="default" disabled={reason.trim() === '' || withdrawing.isPending}>{t.withdrawDo}</Button>
      </form>
    </details>
  );
}
