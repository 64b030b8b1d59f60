// Below the findings: those a person left with a reason, and the parts of the file that were not understood.

import { Button } from '@mantine/core';
import type { Unread } from '@tenun/domain';
import type { SuppressedFinding } from '../../api/plans.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { findingKey } from './arrange.ts';
import { messages } from './messages.ts';
import styles from './periksa.module.css';

export function SuppressedList({ suppressed, onLift }: { readonly suppressed: readonly SuppressedFinding[]; readonly onLift: (suppressionId: string) => void }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  if (suppressed.length === 0) return null;
  return (
    <details className={styles['fold']}>
      <summary>{t.suppressed(suppressed.length)}</summary>
      <ul className={styles['listed']}>
        {suppressed.map((finding) => (
          <li key={findingKey(finding)}>
            <div>
              <div>{finding.message[lang]}</div>
              <div className={styles['soft']}>{t.reason}: {finding.reason}</div>
            </div>
            {finding.suppressionId === null ? <span className={styles['soft']}>{t.inFile}</span> : <Button size="sm" variant="default" aria-label={t.liftNamed(finding.message[lang])} onClick={() => onLift(finding.suppressionId ?? '')}>{t.lift}</Button>}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function UnreadList({ unread }: { readonly unread: readonly Unread[] }) {
  const t = useMessages(messages);
  if (unread.length === 0) return null;
  return (
    <details className={styles['fold']}>
      <summary>{t.unread(unread.length)}</summary>
      <p className={styles['soft']}>{t.unreadBody}</p>
      <ul className={styles['listed']}>
        {unread.map((part) => <li key={`${part.line} ${part.cell} ${part.text}`}><div className={styles['unread']}>{part.text}</div><span className={styles['soft']}>{[part.line === null ? null : t.line(part.line), part.cell].filter((word) => word !== null).join(' · ')}</span></li>)}
      </ul>
    </details>
  );
}
