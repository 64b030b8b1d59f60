// New plan: next year's from one that exists, or a blank one.

import { useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { ErrorState, Loading } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlanList } from '../../plan/plan-list.ts';
import { BlankForm } from './BlankForm.tsx';
import { messages } from './messages.ts';
import { NextYearForm } from './NextYearForm.tsx';
import styles from './rencana-baru.module.css';

export default function RencanaBaruScreen() {
  const t = useMessages(messages);
  const plans = usePlanList();
  const [chosen, setChosen] = useState<'nextYear' | 'blank' | null>(null);
  if (plans.isPending || plans.isError) return <><ScreenHead title={t.title}>{t.intro}</ScreenHead>{plans.isPending ? <Loading /> : <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />}</>;
  const how = chosen ?? (plans.data.length > 0 ? 'nextYear' : 'blank');
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <fieldset className={styles['how']}>
        <legend>{t.how}</legend>
        {(['nextYear', 'blank'] as const).map((way) => (
          <label key={way} data-chosen={how === way || undefined}><input type="radio" name="how" value={way} checked={how === way} onChange={() => setChosen(way)} /> {t[way]}</label>
        ))}
      </fieldset>
      {how === 'nextYear' ? <NextYearForm plans={plans.data} /> : <BlankForm />}
    </>
  );
}
