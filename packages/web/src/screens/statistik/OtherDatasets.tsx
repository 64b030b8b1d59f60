// Datasets of the same office that do not stand beside this plan, and those that were taken back from it.

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { linkDataset, type listDatasets } from '../../api/datasets.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { useFactsChanged } from '../../plan/use-facts.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './statistik.module.css';

type Listed = Awaited<ReturnType<typeof listDatasets>>;

export function OtherDatasets({ others, withdrawn }: Pick<Listed, 'others' | 'withdrawn'>) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const changed = useFactsChanged();
  const linking = useMutation({ mutationFn: (dataset: string) => linkDataset(plan.id, dataset), onSuccess: changed });
  if (others.length === 0) return null;
  return (
    <section className={styles['others']} aria-labelledby="statistik-lain">
      <h2 id="statistik-lain">{t.others}</h2>
      {linking.isError && <p role="alert" className={styles['failed']}>{explainProblem(linking.error, lang)}</p>}
      <ul>
        {others.map((each) => {
          const back = withdrawn.findLast(({ id }) => id === each.id);
          return (
            <li key={each.id}>
              <span>{each.source}, {t.years(each.fromYear, each.toYear)} <span className={styles['soft']}>({each.fileName})</span>{back !== undefined && <span className={styles['soft']}> · {t.withdrawn}: {back.reason} ({back.by})</span>}</span>
              <Button size="xs" variant="default" disabled={linking.isPending} onClick={() => linking.mutate(each.id)}>{t.use}<span className={styles['hidden']}>: {each.source}</span></Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
