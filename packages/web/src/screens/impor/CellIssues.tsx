// Every cell of a workbook that cannot be taken as it stands: as a table, and on a picture of the sheet.

import { useMessages, useLanguage } from '../../language/language.tsx';
import { DataTable, type Column } from '../../parts/DataTable.tsx';
import { Icon } from '../../shell/icons.tsx';
import type { ReadFile } from './imports.ts';
import { messages } from './messages.ts';
import { cellId, SheetPicture, type Issue } from './SheetPicture.tsx';
import styles from './impor.module.css';

type Look = NonNullable<ReadFile['look']>;

export function CellIssues({ importId, look }: { readonly importId: string; readonly look: Look }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const errors = look.issues.filter(({ severity }) => severity === 'error');
  const warnings = look.issues.filter(({ severity }) => severity === 'warning');
  return (
    <section>
      <h2>{errors.length === 0 && <span className={styles['good']}><Icon name="centang" /></span>} {t.errors(errors.length)}</h2>
      {errors.length > 0 && <p className={styles['soft']}>{t.errorsBody}</p>}
      {errors.length > 0 && <IssueTable caption={t.errors(errors.length)} issues={errors} />}
      {look.picture !== null && (errors.length > 0 || warnings.length > 0) && <SheetPicture picture={look.picture} issues={look.issues} />}
      {warnings.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t.warnings(warnings.length)}</summary>
          <IssueTable caption={t.warnings(warnings.length)} issues={warnings} />
        </details>
      )}
      {look.issues.length > 0 && <p><a className={styles['open']} href={`/api/imports/${importId}/marked.xlsx?lang=${lang}`} download>{t.marked}</a></p>}
    </section>
  );
}

function IssueTable({ caption, issues }: { readonly caption: string; readonly issues: readonly Issue[] }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const columns: readonly Column<Issue>[] = [
    { key: 'sheet', title: t.sheet, names: true, cell: ({ sheet }) => sheet },
    { key: 'cell', title: t.cell, cell: ({ sheet, cell }) => <a className={styles['open']} href={`#${cellId(sheet, cell)}`}>{cell}</a> },
    { key: 'found', title: t.found, cell: ({ found }) => (found === '' ? <span className={styles['soft']}>{t.emptyCell}</span> : found) },
    { key: 'expected', title: t.expected, cell: ({ expected }) => expected[lang] },
  ];
  return <DataTable caption={caption} rows={issues} rowKey={({ sheet, cell, expected }) => `${sheet}!${cell} ${expected.en}`} columns={columns} />;
}
