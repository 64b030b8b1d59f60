// Several files at once: what became of each, and which of them wait for a person.

import { Button } from '@mantine/core';
import { useLanguage, useMessages } from '../../language/language.tsx';
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
  const refused = files.filter(({ state }) => state === 'refused').length;
  const read = files.filter(({ state }) => state === 'read' || state === 'taken').length;
  return (
    <section>
      <p role="status" className={styles['soft']}>{t.summary(read, refused, files.length)}</p>
      <ul className={styles['fileList']} aria-label={t.queue}>{files.map((file) => <FileLine key={file.id} file={file} onOpen={onOpen} onDrop={onDrop} />)}</ul>
    </section>
  );
}

function FileLine({ file, onOpen, onDrop }: Omit<FileListProps, 'files'> & { readonly file: Queued }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const { state, read } = file;
  const name = file.asked.file.webkitRelativePath || file.asked.file.name;
  return (
    <li>
      <span className={styles['fileAbout']}>
        <b>{name}</b>
        <span className={styles['state']} data-state={state}>{t.state(state)}</span>
        {read !== null && <span className={styles['soft']}>: {read.profile.office} {read.profile.year}</span>}
        {state === 'refused' && <span className={styles['soft']}>: {reason(explainProblem(file.error, lang), file.asked.file.name)}</span>}
      </span>
      <span className={styles['rowButtons']}>
        {(state === 'read' || state === 'asked') && <Button size="compact-md" aria-label={`${state === 'asked' ? t.answer : t.look}: ${name}`} onClick={() => onOpen(file.id)}>{state === 'asked' ? t.answer : t.look}</Button>}
        {(state === 'reading' || state === 'waiting' || state === 'read' || state === 'asked') && <Button size="compact-md" variant="default" aria-label={`${t.cancel}: ${name}`} onClick={() => onDrop(file.id)}>{t.cancel}</Button>}
      </span>
    </li>
  );
}

/** The line names the file already. */
function reason(sentence: string, name: string): string {
  return sentence.startsWith(`${name}: `) ? sentence.slice(name.length + 2) : sentence;
}
