// Several files at once: what became of each, and which of them wait for a person.

import { Button } from '@mantine/core';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { DataTable, type Column } from '../../parts/DataTable.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { messages } from './messages.ts';
import type { Queued } from './use-queue.ts';
import styles from './impor.module.css';

export interface FileListProps {
  readonly files: readonly Queued[];
  readonly onOpen: (id: string) => void;
  readonly onDrop: (id: string) => void;
}

export function FileList({ files, onOpen, onDrop }: FileListProps) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const refused = files.filter(({ state }) => state === 'refused').length;
  const read = files.filter(({ state }) => state === 'read' || state === 'taken').length;
  const columns: readonly Column<Queued>[] = [
    { key: 'file', title: t.file, names: true, cell: ({ asked }) => asked.file.webkitRelativePath || asked.file.name },
    { key: 'state', title: t.stateTitle, cell: (file) => <span className={styles['state']} data-state={file.state}>{t.state(file.state)}{file.read !== null && <span className={styles['soft']}> {file.read.profile.office} {file.read.profile.year}</span>}{file.state === 'refused' && <span className={styles['soft']}>: {explainProblem(file.error, lang)}</span>}</span> },
    { key: 'do', title: '', cell: (file) => (
      <span className={styles['rowButtons']}>
        {(file.state === 'read' || file.state === 'asked') && <Button size="compact-sm" onClick={() => onOpen(file.id)}>{file.state === 'asked' ? t.answer : t.look}</Button>}
        {(file.state === 'reading' || file.state === 'waiting' || file.state === 'read' || file.state === 'asked') && <Button size="compact-sm" variant="default" onClick={() => onDrop(file.id)}>{t.cancel}</Button>}
      </span>
    ) },
  ];
  return (
    <section>
      <p role="status" className={styles['soft']}>{t.summary(read, refused, files.length)}</p>
      <DataTable caption={t.queue} rows={files} rowKey={(file) => file.id} columns={columns} />
    </section>
  );
}
