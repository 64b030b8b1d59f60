// A file that is being read: how far it is, for how long, and a way out that leaves nothing.

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../language/language.tsx';
import { howFar } from './imports.ts';
import { messages } from './messages.ts';
import type { Queued } from './use-queue.ts';
import styles from './impor.module.css';

const STEPS = ['receiving', 'reading', 'checking', 'comparing'] as const;

export function Reading({ file, onCancel }: { readonly file: Queued; readonly onCancel: () => void }) {
  const t = useMessages(messages);
  const progress = useQuery({ queryKey: ['reading', file.id], queryFn: () => howFar(file.id), refetchInterval: 700, enabled: file.state === 'reading', gcTime: 0 });
  const { phase = null, seconds = 0 } = progress.data ?? {};
  const step = phase === 'done' ? STEPS.length : Math.max(0, STEPS.indexOf(phase as (typeof STEPS)[number]));
  return (
    <div className={styles['reading']}>
      <p role="status">{t.reading(file.asked.file.name)}</p>
      <progress className={styles['steps']} aria-label={t.phase(phase ?? 'none')} max={STEPS.length} value={step} />
      <p className={styles['soft']}>{file.state === 'waiting' ? t.state('waiting') : t.phase(phase ?? 'none')}{seconds > 2 ? ` ${t.waited(seconds)}` : ''}</p>
      <Button variant="default" onClick={onCancel}>{t.cancel}</Button>
    </div>
  );
}
