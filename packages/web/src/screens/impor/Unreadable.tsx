// Why a file was not taken; what it does not say itself can be said here.

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PlanProblem } from '../../api/problem.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { Icon } from '../../shell/icons.tsx';
import type { Asked } from './imports.ts';
import { messages } from './messages.ts';
import type { Queued } from './use-queue.ts';
import styles from './impor.module.css';

interface SheetChoice {
  readonly name: string;
  readonly rows: number;
  readonly hidden: boolean;
  readonly sample: string;
}

export function Unreadable({ file, onAgain }: { readonly file: Queued; readonly onAgain: (said: Asked) => void }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const { error, asked } = file;
  const [office, setOffice] = useState(asked.office);
  const [year, setYear] = useState(asked.year);
  const missing = error instanceof PlanProblem && (error.code === 'office-unknown' || error.code === 'year-unknown');
  const sheets = sheetsOf(error);
  return (
    <div role="alert" className={styles['failed']} data-question={file.state === 'asked' || undefined}>
      <Icon name={file.state === 'asked' ? 'kabar' : 'salah'} />
      <div>
        <p>{sheets.length > 0 ? `${asked.file.name}: ${t.whichSheet}` : explained(error, asked.file.name, lang)}</p>
        {missing && (
          <form onSubmit={(event) => { event.preventDefault(); onAgain({ ...asked, office, year }); }}>
            <p className={styles['soft']}>{t.sayMissing}</p>
            <TextInput label={t.office} value={office} onChange={(event) => setOffice(event.currentTarget.value)} />
            <TextInput label={t.year} inputMode="numeric" maxLength={4} value={year} onChange={(event) => setYear(event.currentTarget.value)} />
            <Button type="submit">{t.readAgain}</Button>
          </form>
        )}
        <ul className={styles['sheets']}>
          {sheets.map((sheet) => (
            <li key={sheet.name}>
              <button type="button" onClick={() => onAgain({ ...asked, sheet: sheet.name })}>
                <b>{sheet.name}</b> <span className={styles['soft']}>{t.sheetRows(sheet.rows, sheet.hidden)}</span>
                <span className={styles['sample']}>{sheet.sample}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The sentence of the server names the file already. */
function explained(error: unknown, name: string, lang: 'id' | 'en'): string {
  const sentence = explainProblem(error, lang);
  return sentence.startsWith(name) ? sentence : `${name}: ${sentence}`;
}

function sheetsOf(error: unknown): readonly SheetChoice[] {
  if (!(error instanceof PlanProblem) || error.body.details?.['reason'] !== 'which-sheet') return [];
  return (error.body.details['about'] as { readonly sheets: readonly SheetChoice[] }).sheets;
}
