// The sheet as it looks, with its letters and numbers, and the cells marked that cannot be taken.

import { Fragment } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import type { ReadFile } from './imports.ts';
import { messages } from './messages.ts';
import styles from './impor.module.css';

type Look = NonNullable<ReadFile['look']>;
type Picture = NonNullable<Look['picture']>;
export type Issue = Look['issues'][number];

/** Where a cell stands in the picture. */
export function cellId(sheet: string, cell: string): string {
  return `sel-${sheet.replace(/[^\p{L}\p{N}]+/gu, '-')}-${cell}`;
}

export function SheetPicture({ picture, issues }: { readonly picture: Picture; readonly issues: readonly Issue[] }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const byCell = new Map(issues.filter(({ sheet }) => sheet === picture.sheet).toReversed().map((issue) => [issue.cell, issue]));
  return (
    <div className={styles['picture']} role="region" aria-label={t.picture(picture.sheet)} tabIndex={0}>
      <table>
        <thead><tr><th aria-hidden="true" />{picture.letters.map((letter) => <th key={letter} scope="col">{letter}</th>)}</tr></thead>
        <tbody>
          {picture.rows.map((row, index) => (
            <Fragment key={row.number}>
              {index > 0 && picture.rows[index - 1]!.number + 1 < row.number && <tr className={styles['gap']}><td colSpan={picture.letters.length + 1}>⋮ {t.leftOut}</td></tr>}
              <tr data-hidden={row.hidden || undefined}>
                <th scope="row">{row.number}</th>
                {row.texts.map((text, column) => {
                  const cell = `${picture.letters[column]}${row.number}`;
                  const issue = byCell.get(cell);
                  return issue === undefined ? <td key={cell}>{text}</td> : <td key={cell} id={cellId(picture.sheet, cell)} data-severity={issue.severity} title={issue.expected[lang]}>{text}<span className={styles['hidden']}> ({t.expected}: {issue.expected[lang]})</span></td>;
                })}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
