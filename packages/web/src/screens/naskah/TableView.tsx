// A table of the document as a small sheet: cells edited in place, a block pasted from Excel, rows added and removed.

import { cellPath, cellText, type TableBlock, type TableCell, type TableRow } from '@tenun/domain/document/block.ts';
import { NOWHERE } from '@tenun/domain/document/place.ts';
import type { Edit } from '@tenun/domain/plan/edit.ts';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useMessages } from '../../language/language.tsx';
import { parseBlock } from '../../parts/clipboard.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { EditableText } from './EditableText.tsx';
import { messages } from './messages.ts';
import styles from './naskah.module.css';
import { textChange } from './text-change.ts';

export function TableView({ block }: { readonly block: TableBlock }) {
  const t = useMessages(messages);
  const plan = usePlan();
  const columns = Math.max(...block.rows.map((row) => row.cells.length));
  const paste = (r: number, c: number) => (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const edits = pasteEdits(block, r, c, text);
    if (edits.length === 0) return;
    event.preventDefault();
    plan.edit(edits, t.pasted);
  };
  const blank: TableRow = { role: 'body', place: NOWHERE, cells: Array.from({ length: columns }, () => ({ lines: [] })) };
  return (
    <div className={styles['tableFrame']} tabIndex={0} role="region" aria-label={t.table(cellText(block.rows[0]?.cells[1] ?? block.rows[0]?.cells[0]))}>
      <table className={styles['table']}>
        <tbody>
          {block.rows.map((row, r) => (
            <tr key={r} data-role={row.role}>
              {row.cells.map((cell, c) => {
                const Cell = row.role === 'body' ? 'td' : 'th';
                return <Cell key={c} colSpan={cell.colSpan} rowSpan={cell.rowSpan} data-figure={isFigure(cell) ? '' : undefined}><CellText cell={cell} path={cellPath(block.id, r, c)} onPaste={paste(r, c)} /></Cell>;
              })}
              <td className={styles['rowTool']}>{row.role === 'body' && <button type="button" className={styles['small']} aria-label={t.removeRow(r + 1)} title={t.removeRow(r + 1)} onClick={() => plan.edit([{ op: 'remove-row', block: block.id, at: r }], t.rowRemoved)}>×</button>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className={styles['addRow']} onClick={() => plan.edit([{ op: 'insert-row', block: block.id, at: block.rows.length, row: blank }], t.rowAdded)}>{t.addRow}</button>
    </div>
  );
}

/** A cell of one line keeps its marks; one of several lines is edited as lines. */
function CellText({ cell, path, onPaste }: { readonly cell: TableCell; readonly path: string; readonly onPaste: (event: ClipboardEvent) => void }) {
  const content = cell.lines.length === 1 ? (cell.lines[0]?.content ?? []) : cellText(cell) === '' ? [] : [{ text: cellText(cell) }];
  return <EditableText path={path} content={content} compact onPaste={onPaste} onKeys={moveByArrows} />;
}

function isFigure(cell: TableCell): boolean {
  return /^(?:Rp\.?\s*)?-?[\d.,\s]+%?$/.test(cellText(cell)) && /\d/.test(cellText(cell));
}

/** Arrow keys move between cells that are not being edited. */
function moveByArrows(event: KeyboardEvent<HTMLButtonElement>): void {
  const cell = event.currentTarget.closest('td, th');
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return;
  const table = row.closest('table');
  if (table === null) return;
  const target = { ArrowRight: row.cells[cell.cellIndex + 1], ArrowLeft: row.cells[cell.cellIndex - 1], ArrowDown: table.rows[row.rowIndex + 1]?.cells[cell.cellIndex], ArrowUp: table.rows[row.rowIndex - 1]?.cells[cell.cellIndex] }[event.key];
  const button = target?.querySelector('button');
  if (button === null || button === undefined) return;
  event.preventDefault();
  button.focus();
}

/** Cells that a block from Excel covers, from the active one on; what goes over the edge is left out. */
function pasteEdits(block: TableBlock, r: number, c: number, text: string): readonly Edit[] {
  return parseBlock(text).flatMap((values, down) => values.flatMap((value, right) => {
    const cell = block.rows[r + down]?.cells[c + right];
    return cell === undefined ? [] : textChange(cellPath(block.id, r + down, c + right), cellText(cell), value.trim());
  }));
}
