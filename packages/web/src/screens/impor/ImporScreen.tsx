// Import: files go in, one sees what was read and what would change, and decides.

import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { Decision } from './Decision.tsx';
import { FileList } from './FileList.tsx';
import { FilePicker } from './FilePicker.tsx';
import { messages } from './messages.ts';
import { Reading } from './Reading.tsx';
import { TakenBack } from './TakenBack.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useQueue, type Queued } from './use-queue.ts';
import styles from './impor.module.css';

export default function ImporScreen() {
  const t = useMessages(messages);
  const queue = useQueue();
  const navigate = useNavigate();
  const [open, setOpen] = useState<string | null>(null);
  const { files } = queue;
  const several = files.length > 1;
  const shown = several ? files.find(({ id }) => id === open) : files[0];
  const leave = (): void => (several ? setOpen(null) : queue.clear());
  const drop = (file: Queued): void => {
    queue.drop(file.id);
    if (several) setOpen(null);
  };
  const picker = <FilePicker onFiles={(added) => { if (!several) queue.clear(); setOpen(null); queue.take(added); }} />;
  return (
    <div className={styles['screen']}>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      {several && shown !== undefined && <p><Button variant="subtle" size="compact-sm" onClick={leave}>← {t.backToList}</Button></p>}
      {shown === undefined ? (several ? (
        <>
          <FileList files={files} onOpen={setOpen} onDrop={queue.drop} />
          <p><Button variant="default" onClick={queue.clear}>{t.otherFiles}</Button></p>
        </>
      ) : <><TakenBack />{picker}</>) : shown.state === 'reading' || shown.state === 'waiting' ? (
        <Reading file={shown} onCancel={() => drop(shown)} />
      ) : shown.state === 'read' && shown.read !== null ? (
        <Decision
          key={shown.read.importId} read={shown.read}
          onAgain={(columns) => queue.again(shown.id, { ...shown.asked, columns })}
          onCancel={() => drop(shown)}
          onTaken={(planId) => {
            queue.taken(shown.id);
            if (several) setOpen(null);
            else void navigate({ to: '/rencana/$planId/ringkasan', params: { planId } });
          }}
        />
      ) : (
        <>
          {(shown.state === 'refused' || shown.state === 'asked') && <Unreadable key={shown.id} file={shown} onAgain={(said) => queue.again(shown.id, said)} />}
          <p role="status" className={styles['soft']}>{shown.state === 'dropped' ? t.cancelled : ''}</p>
          {!several && picker}
        </>
      )}
    </div>
  );
}
