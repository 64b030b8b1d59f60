// Statistics beside the plan: what others counted, imported and confirmed by a person, corrected without overwriting.

import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Draft } from '../../api/datasets.ts';
import { useMessages } from '../../language/language.tsx';
import { EmptyState, ErrorState, Loading } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { useDatasets } from '../../plan/use-facts.ts';
import { ComparedWithPlan } from './ComparedWithPlan.tsx';
import { DatasetView } from './DatasetView.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { messages } from './messages.ts';
import { OtherDatasets } from './OtherDatasets.tsx';
import { ReviewDraft } from './ReviewDraft.tsx';
import styles from './statistik.module.css';

export default function StatistikScreen() {
  const t = useMessages(messages);
  const { data, error, isPending, refetch } = useDatasets();
  const { angka } = useSearch({ from: '/rencana/$planId/statistik' });
  const [adding, setAdding] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [note, setNote] = useState('');
  const finish = (said: string): void => {
    setDraft(null);
    setAdding(false);
    setNote(said);
  };
  const none = data?.datasets.length === 0;
  return (
    <>
      <ScreenHead title={t.title} actions={draft === null && !adding && !none && <Button onClick={() => { setAdding(true); setNote(''); }}>{t.importTitle}</Button>}>{t.intro}</ScreenHead>
      <div className={styles['page']}>
        <div role="status">{note !== '' && <p className={styles['note']}>{note}</p>}</div>
        {draft !== null ? <ReviewDraft key={draft.fileId} draft={draft} onDone={(stored) => finish(t.stored(stored))} onCancel={() => finish('')} /> : (
          <>
            {isPending && <Loading />}
            {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
            {none && !adding && <EmptyState icon="statistik" title={t.empty}>{t.emptyHint}</EmptyState>}
            {(none || adding) && <ImportPanel onRead={setDraft} {...(none ? {} : { onCancel: () => setAdding(false) })} />}
            {data?.datasets.toReversed().map((dataset, index) => <DatasetView key={dataset.id} dataset={dataset} opened={angka === undefined ? index === 0 : dataset.observations.some(({ id }) => id === angka)} wanted={angka ?? null} />)}
            {data !== undefined && data.datasets.length > 0 && <ComparedWithPlan />}
            {data !== undefined && <OtherDatasets others={data.others} withdrawn={data.withdrawn} />}
          </>
        )}
      </div>
    </>
  );
}
