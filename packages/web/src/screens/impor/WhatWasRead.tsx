// What a file holds as Tenun read it: chapter by chapter, what it is made of, and what was not understood.

import { DataTable, type Column } from '../../parts/DataTable.tsx';
import { useMessages } from '../../language/language.tsx';
import type { ReadFile } from './imports.ts';
import { messages } from './messages.ts';
import styles from './impor.module.css';

const KINDS = ['nodes', 'indicators', 'targets', 'fundingLines', 'achievements', 'caseTables', 'placeTables', 'staffingRows', 'potensi', 'permasalahan', 'recommendations', 'strategyGoals'] as const;
const PARTS = ['headings', 'paragraphs', 'lists', 'tables'] as const;

export function WhatWasRead({ read }: { readonly read: ReadFile }) {
  const t = useMessages(messages);
  const { counts, unread, findings } = read;
  // A sheet has no chapters: lines of zeros would say that something is missing.
  const chapters = counts.chapters.filter((chapter) => PARTS.some((part) => chapter[part] > 0));
  const columns: readonly Column<ReadFile['counts']['chapters'][number]>[] = [
    { key: 'chapter', title: t.chapter, names: true, cell: (chapter) => t[chapter.chapter] },
    ...PARTS.map((part) => ({ key: part, title: t[part], figure: true, cell: (chapter: ReadFile['counts']['chapters'][number]) => chapter[part] })),
  ];
  return (
    <section>
      <ul className={styles['kinds']}>{KINDS.filter((kind) => counts[kind] > 0).map((kind) => <li key={kind}><b>{counts[kind]}</b> {t[kind]}</li>)}</ul>
      <DataTable caption={t.whatRead} rows={chapters} rowKey={(chapter) => chapter.chapter} columns={columns} />
      <p className={styles['found']}>{t.findings(findings.error, findings.warning, findings.info)}</p>
      {unread.length === 0 ? <p className={styles['soft']}>{t.allRead}</p> : (
        <details className={styles['fold']}>
          <summary>{t.unread(unread.length)}</summary>
          <p className={styles['soft']}>{t.unreadBody}</p>
          <ul className={styles['names']}>{unread.map((part) => <li key={`${part.line} ${part.cell} ${part.text}`}>{part.text} <span className={styles['soft']}>({[part.line === null ? null : t.line(part.line), part.cell].filter((word) => word !== null).join(', ')})</span></li>)}</ul>
        </details>
      )}
    </section>
  );
}
