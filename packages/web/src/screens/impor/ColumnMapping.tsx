// What each column of the sheet was taken as, and a way to say it where nobody could tell.

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { DataTable, type Column } from '../../parts/DataTable.tsx';
import type { ColumnAnswers, ColumnField, ReadFile } from './imports.ts';
import { messages } from './messages.ts';
import styles from './impor.module.css';

type Described = NonNullable<NonNullable<ReadFile['look']>['columns']>;
type DescribedColumn = Described['columns'][number];

/** What a person can say; shares of one source and names of one level are found by their titles only. */
const FIELDS = ['no', 'code', 'name', 'sasaran', 'indicator', 'target', 'volume', 'satuan', 'price', 'amount', 'sumberDana', 'ignore'] as const;

export interface ColumnMappingProps {
  readonly described: Described;
  readonly answers: ColumnAnswers;
  readonly onRead: (columns: ColumnAnswers) => void;
}

export function ColumnMapping({ described, answers, onRead }: ColumnMappingProps) {
  const t = useMessages(messages);
  const [said, setSaid] = useState<ColumnAnswers>(answers);
  const open = described.columns.filter(({ field, title }) => field === null && title !== '').length;
  const changed = described.columns.some(({ key }) => said[key] !== answers[key]);
  const say = (key: string, field: string): void => setSaid(({ [key]: _before, ...rest }) => (field === '' ? rest : { ...rest, [key]: field as NonNullable<ColumnField> }));
  const columns: readonly Column<DescribedColumn>[] = [
    { key: 'letter', title: '', cell: ({ letter }) => letter },
    { key: 'title', title: t.columnTitle, names: true, cell: ({ title }) => title || '—' },
    { key: 'samples', title: t.samples, cell: ({ samples }) => <span className={styles['samples']}>{samples.join(' · ')}</span> },
    { key: 'field', title: t.isField, cell: ({ key, title, field }) => (
      <select aria-label={t.fieldOf(title)} value={said[key] ?? field ?? ''} data-open={(said[key] ?? field) === null || undefined} onChange={(event) => say(key, event.currentTarget.value)}>
        <option value="">{t.field('')}</option>
        {(field !== null && !FIELDS.includes(field as never) ? [field, ...FIELDS] : FIELDS).map((each) => <option key={each} value={each}>{t.field(each)}</option>)}
      </select>
    ) },
  ];
  return (
    <details className={styles['fold']} open={open > 0 || !described.complete || undefined}>
      <summary>{t.columns}: {described.sheet}</summary>
      <p className={styles['soft']}>{Object.keys(answers).length > 0 ? t.columnsRemembered : open > 0 || !described.complete ? t.columnsAsk : t.columnsOk}</p>
      <DataTable caption={t.columns} rows={described.columns} rowKey={({ letter }) => letter} columns={columns} />
      {changed && <p className={styles['foldButtons']}><Button onClick={() => onRead(said)}>{t.readWith}</Button></p>}
    </details>
  );
}
