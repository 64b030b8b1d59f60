// The first page of a plan, for a head of office on a phone as much as for a planner: how much, where it goes, what does not fit.

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../language/language.tsx';
import { EmptyState, Loading } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Headline } from './Headline.tsx';
import { messages } from './messages.ts';
import styles from './ringkasan.module.css';
import { TargetsByProgram } from './TargetsByProgram.tsx';
import { WhereMoneyGoes } from './WhereMoneyGoes.tsx';

const NeedAgainstPagu = lazy(() => import('./NeedAgainstPagu.tsx'));

export default function RingkasanScreen() {
  const t = useMessages(messages);
  const { id, content } = usePlan();
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <div className={styles['page']}>
        <FirstSteps />
        <Headline />
        {content.nodes.length === 0
          ? <EmptyState icon="matriks" title={t.empty} action={<Button component={Link} to={`/rencana/${id}/matriks`}>{t.toMatrix}</Button>}>{t.emptyHint}</EmptyState>
          : <WhereMoneyGoes />}
        <Suspense fallback={<Loading />}><NeedAgainstPagu /></Suspense>
        {content.nodes.length > 0 && <TargetsByProgram />}
      </div>
    </>
  );
}
