// Next year from a plan that exists: what is kept, cleared or multiplied.

import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Carry } from '@tenun/domain/plan/carry.ts';
import { useState } from 'react';
import type { PlanSummary } from '../../api/plans.ts';
import { readSetting } from '../../language/remembered.ts';
import { useMessages } from '../../language/language.tsx';
import { beginNextYear, readFactor } from './begin.ts';
import { messages } from './messages.ts';
import { Refused } from './Refused.tsx';
import { useBegin } from './use-begin.ts';
import styles from './rencana-baru.module.css';

const FIGURES = ['amounts', 'volumes', 'targets'] as const;
type Figures = (typeof FIGURES)[number];
type Chosen = { readonly how: Carry['how']; readonly factor: string };

const START: Readonly<Record<Figures, Chosen>> = { amounts: { how: 'keep', factor: '1,05' }, volumes: { how: 'keep', factor: '1,05' }, targets: { how: 'keep', factor: '1,05' } };

export function NextYearForm({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const t = useMessages(messages);
  const [planId, setPlanId] = useState(() => plans.find((plan) => plan.id === readSetting('tenun.rencana'))?.id ?? plans[0]?.id ?? '');
  const [figures, setFigures] = useState(START);
  const [prose, setProse] = useState<'keep' | 'clear'>('keep');
  const begin = useBegin();
  const source = plans.find((plan) => plan.id === planId);
  if (source === undefined) return <p>{t.noSource}</p>;
  const wrong = FIGURES.some((name) => figures[name].how === 'index' && readFactor(figures[name].factor) === null);
  const carried = (name: Figures): Carry => {
    const { how, factor } = figures[name];
    return how === 'index' ? { how, factor: readFactor(factor) ?? '1' } : { how };
  };
  const start = (): void => {
    if (wrong) return;
    begin.mutate(() => beginNextYear(planId, { amounts: carried('amounts'), volumes: carried('volumes'), targets: carried('targets'), prose }));
  };
  return (
    <form className={styles['form']} onSubmit={(event) => { event.preventDefault(); start(); }}>
      <NativeSelect label={t.source} value={planId} onChange={(event) => setPlanId(event.currentTarget.value)} data={plans.map((plan) => ({ value: plan.id, label: `${plan.office} · ${plan.year}` }))} />
      <div className={styles['becomes']}>
        <h2>{t.becomes(source.year + 1)}</h2>
        <p>{t.becomesBody(source.year)}</p>
      </div>
      {FIGURES.map((name) => {
        const { how, factor } = figures[name];
        const set = (change: Partial<Chosen>): void => setFigures({ ...figures, [name]: { ...figures[name], ...change } });
        return (
          <div key={name} className={styles['choice']}>
            <NativeSelect label={t[name]} description={t[`${name}Hint`]} value={how} onChange={(event) => set({ how: event.currentTarget.value as Carry['how'] })} data={[{ value: 'keep', label: t.keep }, { value: 'clear', label: t.clear }, { value: 'index', label: t.index }]} />
            {how === 'index' && <TextInput label={t.factor(t[name])} description={t.factorHint} inputMode="decimal" value={factor} error={readFactor(factor) === null ? t.factorWrong : null} onChange={(event) => set({ factor: event.currentTarget.value })} />}
          </div>
        );
      })}
      <div className={styles['choice']}>
        <NativeSelect label={t.prose} description={t.proseHint} value={prose} onChange={(event) => setProse(event.currentTarget.value as 'keep' | 'clear')} data={[{ value: 'keep', label: t.keep }, { value: 'clear', label: t.clear }]} />
      </div>
      {begin.isError && <Refused error={begin.error} />}
      <Button type="submit" loading={begin.isPending}>{t.beginNext(source.year + 1)}</Button>
    </form>
  );
}
