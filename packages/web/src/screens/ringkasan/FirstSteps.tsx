// While there is one plan only: what can be done next, in the order of the work, until the person has read it.

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { readSetting, writeSetting } from '../../language/remembered.ts';
import { usePlanList } from '../../plan/plan-list.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './ringkasan.module.css';

const SETTING = 'tenun.langkah-awal';

export function FirstSteps() {
  const t = useMessages(messages);
  const { id } = usePlan();
  const plans = usePlanList().data;
  const [read, setRead] = useState(() => readSetting(SETTING) !== null);
  if (read || plans?.length !== 1) return null;
  const params = { planId: id };
  const close = (): void => {
    writeSetting(SETTING, 'dibaca');
    setRead(true);
  };
  return (
    <section className={styles['steps']} aria-labelledby="langkah-awal">
      <h2 id="langkah-awal">{t.stepsTitle}</h2>
      <ol>
        <li><Link to="/rencana/$planId/periksa" params={params}>{t.stepCheck}</Link> {t.stepCheckBody}</li>
        <li><Link to="/rencana/$planId/matriks" params={params}>{t.stepEdit}</Link> {t.stepEditBody}</li>
        <li><Link to="/rencana/$planId/dokumen" params={params}>{t.stepPrint}</Link> {t.stepPrintBody}</li>
        <li><Link to="/impor">{t.stepImport}</Link> {t.stepImportBody}</li>
      </ol>
      <Button variant="subtle" size="compact-sm" onClick={close}>{t.stepsClose}</Button>
    </section>
  );
}
