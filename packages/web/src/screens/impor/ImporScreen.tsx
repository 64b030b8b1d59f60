// Import: a file goes in, one sees what was read and what would change, and decides.

import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { PlanProblem } from '../../api/problem.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { Icon } from '../../shell/icons.tsx';
import { Decision } from './Decision.tsx';
import { FilePicker } from './FilePicker.tsx';
import { readFile, type Asked } from './imports.ts';
import { messages } from './messages.ts';
import styles from './impor.module.css';

export default function ImporScreen() {
  const t = useMessages(messages);
  const reading = useMutation({ mutationFn: readFile });
  const [cancelled, setCancelled] = useState(false);
  const start = (asked: Asked): void => {
    setCancelled(false);
    reading.mutate(asked);
  };
  const cancel = (): void => {
    reading.reset();
    setCancelled(true);
  };
  return (
    <div className={styles['screen']}>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      {reading.isPending ? (
        <div className={styles['reading']}>
          <p role="status">{t.reading(reading.variables.file.name)}</p>
          <div className={styles['bar']} aria-hidden="true" />
          <Button variant="default" onClick={cancel}>{t.cancel}</Button>
        </div>
      ) : reading.isSuccess ? <Decision key={reading.data.importId} read={reading.data} onCancel={cancel} /> : (
        <>
          {reading.isError && <Unreadable error={reading.error} asked={reading.variables} onAgain={start} />}
          <p role="status" className={styles['soft']}>{cancelled ? t.cancelled : ''}</p>
          <FilePicker onFile={(file) => start({ file, office: '', year: '' })} />
        </>
      )}
    </div>
  );
}

/** Why the file was not taken; what it does not say can be said here. */
function Unreadable({ error, asked, onAgain }: { readonly error: unknown; readonly asked: Asked; readonly onAgain: (asked: Asked) => void }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const [office, setOffice] = useState(asked.office);
  const [year, setYear] = useState(asked.year);
  const missing = error instanceof PlanProblem && (error.code === 'office-unknown' || error.code === 'year-unknown');
  return (
    <div role="alert" className={styles['failed']}>
      <Icon name="salah" />
      <div>
        <p>{asked.file.name}: {explainProblem(error, lang)}</p>
        {missing && (
          <form onSubmit={(event) => { event.preventDefault(); onAgain({ ...asked, office, year }); }}>
            <p className={styles['soft']}>{t.sayMissing}</p>
            <TextInput label={t.office} value={office} onChange={(event) => setOffice(event.currentTarget.value)} />
            <TextInput label={t.year} inputMode="numeric" maxLength={4} value={year} onChange={(event) => setYear(event.currentTarget.value)} />
            <Button type="submit">{t.readAgain}</Button>
          </form>
        )}
      </div>
    </div>
  );
}
