// A plain table for reading: named columns, figures at the right, its header staying while it scrolls, and findings marked on the row.

import type { ReactNode } from 'react';
import { useMessages } from '../language/language.tsx';
import { messages } from './messages.ts';
import styles from './parts.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** Figures stand at the right. */
  readonly figure?: boolean;
  /** The cell that names the row, read out as its header. */
  readonly names?: boolean;
  readonly width?: string;
  readonly cell: (row: Row, index: number) => ReactNode;
}

export interface DataTableProps<Row> {
  /** Names the table for everybody, a screen reader included. */
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  readonly total?: (column: Column<Row>) => ReactNode;
  readonly empty?: ReactNode;
}

/** More rows than this scroll under the header of the table. */
const LONG = 24;

export function DataTable<Row>({ caption, hideCaption = false, columns, rows, rowKey, total, empty }: DataTableProps<Row>) {
  const t = useMessages(messages);
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className={styles['tableFrame']} data-long={rows.length > LONG || undefined} role="region" aria-label={t.tableScrolls(caption)} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={hideCaption ? styles['hidden'] : styles['caption']}>{caption}</caption>
        <thead>
          <tr>{columns.map((column) => <th key={column.key} scope="col" data-figure={column.figure || undefined} style={{ width: column.width }}>{column.title}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)}>
              {columns.map((column) => column.names
                ? <th key={column.key} scope="row">{column.cell(row, index)}</th>
                : <td key={column.key} data-figure={column.figure || undefined}>{column.cell(row, index)}</td>)}
            </tr>
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <tr>{columns.map((column) => <td key={column.key} data-figure={column.figure || undefined}>{total(column)}</td>)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
