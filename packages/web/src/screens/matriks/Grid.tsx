// The sheet itself: an ARIA treegrid of which only the rows in sight exist, with the active row always among them.

import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useId, useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, type UIEvent } from 'react';
import { useMessages } from '../../language/language.tsx';
import { CellEditor } from './CellEditor.tsx';
import { COLUMN_TITLE, COLUMNS, FROZEN, GUTTER, type SheetColumn } from './columns.ts';
import { GridRow } from './GridRow.tsx';
import { GridTotals } from './GridTotals.tsx';
import { FOOTER, FREEZE_FROM, FROZEN_TEMPLATE, HEADER, TEMPLATE, TOTAL_WIDTH } from './measures.ts';
import { messages } from './messages.ts';
import { createSlots } from './slots.ts';
import type { SheetActions } from './use-sheet-actions.ts';
import type { Sheet, Spot } from './use-sheet.ts';
import styles from './grid.module.css';

interface GridProps {
  readonly sheet: Sheet;
  readonly actions: SheetActions;
  readonly found: ReadonlySet<string>;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly onOrigin: () => void;
}

export function Grid({ sheet, actions, found, gridRef, onOrigin }: GridProps) {
  const t = useMessages(messages);
  const id = useId();
  const { rows, heights, active, anchor, editing } = sheet;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => gridRef.current,
    estimateSize: (index) => heights[index] ?? 32,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
    useFlushSync: false,
    scrollPaddingStart: HEADER,
    scrollPaddingEnd: FOOTER,
    paddingStart: HEADER,
    paddingEnd: FOOTER,
    rangeExtractor: (range: Range) => withActive(range, active.row),
  });
  useLayoutEffect(() => virtual.measure(), [heights, virtual]);
  const at = `${rows[active.row]?.id} ${active.column}`;
  useLayoutEffect(() => {
    if (rows.length === 0) return;
    virtual.scrollToIndex(active.row, { align: 'auto' });
    showColumn(gridRef.current, active.column);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when one goes elsewhere: scrolling away from the active cell must stay possible
  }, [at]);
  // When the panel beside the sheet opens, the active column stays in sight.
  const columnNow = useRef(active.column);
  useLayoutEffect(() => { columnNow.current = active.column; });
  useEffect(() => {
    const grid = gridRef.current;
    if (grid === null) return undefined;
    const watch = new ResizeObserver(() => showColumn(grid, columnNow.current));
    watch.observe(grid);
    return () => watch.disconnect();
  }, [gridRef]);
  // The editor takes the focus; when it closes the sheet has it again.
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && editing === null && (document.activeElement === document.body || gridRef.current?.contains(document.activeElement) === true)) gridRef.current?.focus({ preventScroll: true });
    wasEditing.current = editing !== null;
  }, [editing, gridRef]);

  const items = virtual.getVirtualItems();
  const [slots] = useState(createSlots);
  const slotOf = slots.assign(items.map((item) => item.index));
  const first = { row: Math.min(active.row, anchor.row), column: Math.min(active.column, anchor.column) };
  const last = { row: Math.max(active.row, anchor.row), column: Math.max(active.column, anchor.column) };
  const activeKey = COLUMNS[active.column]?.key;

  function onPointerDown(event: PointerEvent): void {
    if ((event.target as Element).closest('[data-editor]') !== null) return;
    const spot = spotAt(event.target as Element);
    if (spot === null || event.button !== 0) return;
    const action = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
    event.preventDefault();
    gridRef.current?.focus({ preventScroll: true });
    if (editing !== null) actions.commitOpen();
    sheet.goTo(spot, event.shiftKey && action === undefined);
    if (action === 'toggle') sheet.toggle(rows[spot.row]?.id ?? '');
    else if (action === 'origin') onOrigin();
  }
  function onPointerMove(event: PointerEvent): void {
    if (event.buttons !== 1 || editing !== null || event.pointerType === 'touch') return;
    const spot = spotAt(event.target as Element);
    if (spot !== null && (spot.row !== active.row || spot.column !== active.column)) sheet.goTo(spot, true);
  }
  function onDoubleClick(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('[data-act], [data-editor]') === null && spotAt(target) !== null) actions.startEdit();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if ((event.target as Element).closest('[data-editor]') === null && actions.onKey(event, pageOf(gridRef.current))) event.preventDefault();
  }
  const onClipboard = (what: 'copy' | 'cut' | 'paste') => (event: ClipboardEvent): void => {
    if ((event.target as Element).closest('[data-editor]') === null) actions.onClipboard(what, event);
  };

  const title = (column: SheetColumn, index: number) => (
    <div key={column.key} role="columnheader" aria-colindex={index + 2} data-column={column.key} data-figure={column.figure || undefined}>{t[COLUMN_TITLE[column.key]]}</div>
  );
  return (
    <div
      ref={gridRef}
      role="treegrid"
      tabIndex={0}
      className={styles['grid']}
      aria-label={t.sheet}
      aria-rowcount={rows.length + 2}
      aria-colcount={COLUMNS.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={rows.length === 0 || activeKey === undefined ? undefined : `${id}-${active.row}-${activeKey}`}
      onScroll={markScrolled}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={onDoubleClick}
      onCopy={onClipboard('copy')}
      onCut={onClipboard('cut')}
      onPaste={onClipboard('paste')}
    >
      <div role="rowgroup" className={styles['headGroup']} style={{ width: TOTAL_WIDTH }}>
        <div role="row" aria-rowindex={1} className={styles['head']} style={{ gridTemplateColumns: TEMPLATE, height: HEADER }}>
          <div role="presentation" className={styles['frozen']} style={{ gridTemplateColumns: FROZEN_TEMPLATE }}>
            <div role="columnheader" aria-colindex={1} className={styles['gutter']}><span className={styles['hidden']}>{t.columnRow}</span></div>
            {COLUMNS.slice(0, FROZEN).map(title)}
          </div>
          {COLUMNS.slice(FROZEN).map((column, index) => title(column, index + FROZEN))}
        </div>
      </div>
      <div role="rowgroup" className={styles['body']} style={{ height: virtual.getTotalSize() - HEADER - FOOTER, width: TOTAL_WIDTH }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const selected = item.index >= first.row && item.index <= last.row;
          return (
            <GridRow
              key={slotOf.get(item.index)}
              id={id}
              index={item.index}
              row={row}
              top={item.start - HEADER}
              height={item.size}
              rolled={sheet.rolled.get(row.id)}
              findings={sheet.findings.get(row.id)}
              found={found.has(row.id)}
              activeColumn={item.index === active.row ? active.column : -1}
              from={selected ? first.column : -1}
              to={selected ? last.column : -1}
              editor={editing?.rowId === row.id ? <CellEditor key={`${editing.rowId} ${editing.key}`} editing={editing} row={row} onDraft={sheet.draft} onEnd={actions.endEdit} /> : null}
              editingKey={editing?.rowId === row.id ? editing.key : null}
            />
          );
        })}
      </div>
      <GridTotals sheet={sheet} rowIndex={rows.length + 2} height={FOOTER} />
    </div>
  );
}

/** Only a sheet that is scrolled sideways needs its first columns held: holding them makes every frame dearer. */
function markScrolled(event: UIEvent<HTMLDivElement>): void {
  event.currentTarget.toggleAttribute('data-scrolled', event.currentTarget.scrollLeft > 0);
}

/** The rows in sight, and the active one wherever it is: focus must not lose its row. */
function withActive(range: Range, active: number): number[] {
  const inSight = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || inSight.includes(active)) return inSight;
  return [...inSight, active].toSorted((a, b) => a - b);
}

function spotAt(target: Element): Spot | null {
  const cell = target.closest<HTMLElement>('[data-col]');
  const row = target.closest<HTMLElement>('[data-row]');
  return cell === null || row === null ? null : { row: Number(row.dataset['row']), column: Number(cell.dataset['col']) };
}

/** Scrolls sideways until the column is in sight beside the frozen ones. */
function showColumn(grid: HTMLDivElement | null, column: number): void {
  const width = COLUMNS[column]?.width ?? 0;
  if (grid === null || column < FROZEN) return;
  const left = GUTTER + COLUMNS.slice(0, column).reduce((sum, one) => sum + one.width, 0);
  const frozen = grid.clientWidth >= FREEZE_FROM ? GUTTER + COLUMNS.slice(0, FROZEN).reduce((sum, one) => sum + one.width, 0) : 0;
  if (left + width > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = left + width - grid.clientWidth;
  else if (left < grid.scrollLeft + frozen) grid.scrollLeft = left - frozen;
}

function pageOf(grid: HTMLDivElement | null): number {
  return Math.max(1, Math.floor(((grid?.clientHeight ?? 400) - HEADER - FOOTER) / 34) - 1);
}
