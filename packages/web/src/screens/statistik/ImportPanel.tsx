// Where statistics come from: a file, a table pasted from a spreadsheet, or the case tables of the plan itself.

import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { readStatistics, takeFromPlan, type Draft } from '../../api/datasets.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { Icon } from '../../shell/icons.tsx';
import { messages } from './messages.ts';
import styles from './statistik.module.css';

export function ImportPanel({ onRead, onCancel }: { readonly onRead: (draft: Draft) => void; readonly onCancel?: () => void }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const reading = useMutation({ mutationFn: (from: File | string | null) => (from === null ? takeFromPlan(plan.id) : readStatistics(plan.id, from)), onSuccess: onRead });
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) reading.mutate(file);
  };
  const tables = plan.model.cases.tables.length;
  return (
    <section className={styles['import']} aria-label={t.importTitle}>
      <h2>{t.importTitle}</h2>
      {reading.isError && <p role="alert" className={styles['failed']}><Icon name="salah" /> {explainProblem(reading.error, lang)}</p>}
      {tables > 0 && (
        <div className={styles['offer']}>
          <span>{t.fromPlanHint(tables)}</span>
          <Button variant="default" disabled={reading.isPending} onClick={() => reading.mutate(null)}>{t.fromPlan}</Button>
        </div>
      )}
      <div
        className={styles['drop']}
        data-over={over || undefined}
        role="presentation"
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer.files); }}
      >
        <p><strong>{t.drop}</strong></p>
        <p className={styles['soft']}>{t.dropHint}</p>
        <input ref={input} type="file" className={styles['hidden']} aria-label={t.fileLabel} tabIndex={-1} onChange={(event) => { take(event.currentTarget.files); event.currentTarget.value = ''; }} />
        <Button disabled={reading.isPending} onClick={() => input.current?.click()}>{reading.isPending ? t.reading : t.choose}</Button>
      </div>
      <details className={styles['fold']}>
        <summary>{t.pasteOpen}</summary>
        <form onSubmit={(event) => { event.preventDefault(); if (text.trim() !== '') reading.mutate(text); }}>
          <Textarea label={t.pasteLabel} rows={8} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <Button type="submit" disabled={text.trim() === '' || reading.isPending}>{t.pasteDo}</Button>
        </form>
      </details>
      {onCancel !== undefined && <Button variant="subtle" onClick={onCancel}>{t.cancel}</Button>}
    </section>
  );
}
