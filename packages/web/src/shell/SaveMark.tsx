// Says whether what is on the screen is saved, and opens the decision when somebody else changed the plan.

import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useMessages } from '../language/language.tsx';
import { explainProblem } from '../parts/explain-problem.ts';
import { usePlan } from '../plan/use-plan.tsx';
import { Icon } from './icons.tsx';
import { messages } from './messages.ts';
import styles from './shell.module.css';

export function SaveMark() {
  const t = useMessages(messages);
  const plan = usePlan();
  const { save } = plan;
  switch (save.kind) {
    case 'saved':
      return <span role="status" className={styles['save']}><Icon name="centang" size={16} /><span className={styles['saveWord']}>{t.saved}</span></span>;
    case 'saving':
      return <span role="status" className={styles['save']}><span className={styles['saveDot']} /><span className={styles['saveWord']}>{t.saving}</span></span>;
    case 'offline':
      return (
        <button type="button" className={styles['save']} data-kind="offline" onClick={plan.retryNow} title={t.offline(save.waiting)}>
          <Icon name="awan" size={16} /><span role="status">{t.offlineShort(save.waiting)}</span>
        </button>
      );
    case 'conflict':
      return <ConflictMark />;
  }
}

function ConflictMark() {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const [open, setOpen] = useState(true);
  if (plan.save.kind !== 'conflict') return null;
  const { mine, problem } = plan.save;
  return (
    <>
      <button type="button" className={styles['save']} data-kind="conflict" onClick={() => setOpen(true)}>
        <Icon name="awas" size={16} /><span role="status">{t.conflict}</span>
      </button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t.conflictTitle} size="lg">
        <p>{explainProblem(problem, lang)}</p>
        <p>{t.conflictBody(mine.length)}</p>
        <ul>{mine.map((pending) => <li key={pending.commandId}>{pending.label}</li>)}</ul>
        <div className={styles['decide']}>
          <Button onClick={() => plan.resolveConflict('keep')}>{t.conflictKeep}</Button>
          <Button variant="default" onClick={() => plan.resolveConflict('drop')}>{t.conflictDrop}</Button>
        </div>
      </Modal>
    </>
  );
}

/** Stands above the screen when an edit was refused: what, why, and that it is rolled back. */
export function RefusalNote() {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  if (plan.refusal === null) return null;
  return (
    <div role="alert" className={styles['refusal']}>
      <Icon name="salah" />
      <div>
        <strong>{t.refusedTitle}: {plan.refusal.label}</strong>
        <div>{explainProblem(plan.refusal.problem, lang)} {t.refusedRolledBack}</div>
      </div>
      <Button variant="default" size="compact-sm" onClick={plan.dismissRefusal}>{t.understood}</Button>
    </div>
  );
}
