// What a screen shows when there is nothing yet, when it waits, and when something failed: drawn on purpose, with what to do next.

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage, useMessages } from '../language/language.tsx';
import { Icon, type IconName } from '../shell/icons.tsx';
import { explainProblem } from './explain-problem.ts';
import { messages } from './messages.ts';
import styles from './parts.module.css';

export function EmptyState({ icon = 'dokumen', title, children, action }: { readonly icon?: IconName; readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className={styles['state']}>
      <span className={styles['stateMark']} aria-hidden="true"><Icon name={icon} size={26} /></span>
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className={styles['stateActions']}>{action}</div>}
    </div>
  );
}

export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  return (
    <div className={styles['state']} role="alert" data-kind="error">
      <span className={styles['stateMark']} aria-hidden="true"><Icon name="salah" size={26} /></span>
      <h2>{t.errorTitle}</h2>
      <p>{explainProblem(error, lang)}</p>
      {onRetry !== undefined && <div className={styles['stateActions']}><Button variant="default" onClick={onRetry}>{t.retry}</Button></div>}
    </div>
  );
}

/** Lines where the content will stand; told to a screen reader, quiet to the eye. */
export function Loading({ label }: { readonly label?: string }) {
  const t = useMessages(messages);
  return (
    <div className={styles['loading']} role="status">
      <span className={styles['hidden']}>{label ?? t.loading}</span>
      {[38, 100, 92, 97, 60].map((width) => <div key={width} style={{ width: `${width}%` }} />)}
    </div>
  );
}
