// The first page while there is no plan: three ways to begin, and a workbook for who has nothing yet.

import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { templateAddress } from '../api/plans.ts';
import { useLanguage, useMessages } from '../language/language.tsx';
import { explainProblem } from '../parts/explain-problem.ts';
import { takeExample } from '../plan/take-example.ts';
import { Icon } from './icons.tsx';
import { messages } from './messages.ts';
import styles from './shell.module.css';

export function NoPlans() {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const example = useMutation({
    mutationFn: takeExample,
    onSuccess: async (planId) => {
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await navigate({ to: '/rencana/$planId/ringkasan', params: { planId } });
    },
  });
  return (
    <div className={styles['start']}>
      <h1>{t.noPlansTitle}</h1>
      <p>{t.noPlansBody}</p>
      <ul className={styles['ways']}>
        <li>
          <Icon name="impor" size={24} />
          <h2>{t.wayImport}</h2>
          <p>{t.wayImportBody}</p>
          <Button component={Link} to="/impor" leftSection={<Icon name="impor" size={16} />}>{t.impor}</Button>
        </li>
        <li>
          <Icon name="baru" size={24} />
          <h2>{t.wayBegin}</h2>
          <p>{t.wayBeginBody}</p>
          <Button component={Link} to="/rencana-baru" variant="default" leftSection={<Icon name="baru" size={16} />}>{t.rencanaBaru}</Button>
        </li>
        <li>
          <Icon name="naskah" size={24} />
          <h2>{t.wayExample}</h2>
          <p>{t.wayExampleBody}</p>
          {example.isError && <p role="alert">{explainProblem(example.error, lang)}</p>}
          <Button variant="default" loading={example.isPending} onClick={() => example.mutate()}>{t.openExample}</Button>
        </li>
      </ul>
      <p className={styles['startNote']}>{t.templateWhy} <a href={templateAddress()} download>{t.template}</a></p>
    </div>
  );
}
