// One row of the sheet: a row of the plan or an indicator, drawn again only when something in it changed.

import { formatRupiah } from '@tenun/domain/number/format-number.ts';
import type { Finding } from '@tenun/domain';
import type { RolledUp } from '@tenun/domain/plan/rollup.ts';
import { memo, type ReactNode } from 'react';
import { useMessages } from '../../language/language.tsx';
import { SEVERITY_ICONS, worstSeverity } from '../../parts/FindingMark.tsx';
import { Icon } from '../../shell/icons.tsx';
import { COLUMNS, FROZEN, textOf, unreadable, type ColumnKey, type SheetColumn } from './columns.ts';
import { FROZEN_TEMPLATE, TEMPLATE, TOTAL_WIDTH } from './measures.ts';
import { messages } from './messages.ts';
import type { SheetRow } from './rows.ts';
import { differenceOf } from './sums.ts';
import styles from './grid.module.css';

interface GridRowProps {
  readonly id: string;
  readonly index: number;
  readonly row: SheetRow;
  readonly top: number;
  readonly height: number;
  readonly rolled: RolledUp | undefined;
  readonly findings: readonly Finding[] | undefined;
  readonly found: boolean;
  /** -1: not in this row. */
  readonly activeColumn: number;
  readonly from: number;
  readonly to: number;
  readonly editor: ReactNode;
  readonly editingKey: ColumnKey | null;
}

export const GridRow = memo(function GridRow({ id, index, row, top, height, rolled, findings, found, activeColumn, from, to, editor, editingKey }: GridRowProps) {
  const t = useMessages(messages);
  const level = row.kind === 'node' ? row.node.level : 'indicator';
  const cell = (column: SheetColumn, at: number) => {
    const bad = unreadable(row, column.key);
    const text = column.key === 'computed' ? '' : textOf(row, column.key);
    return (
      <div
        key={column.key}
        id={`${id}-${index}-${column.key}`}
        role={column.key === 'name' ? 'rowheader' : 'gridcell'}
        aria-colindex={at + 2}
        aria-selected={at >= from && at <= to && from >= 0}
        aria-readonly={column.key === 'computed' || undefined}
        data-col={at}
        data-column={column.key}
        data-figure={column.figure || undefined}
        data-active={at === activeColumn || undefined}
        data-bad={bad || undefined}
        title={bad ? t.unreadable : undefined}
        className={styles['cell']}
      >
        {editingKey === column.key ? editor
          : column.key === 'name' ? <><NameLead row={row} /><span className={styles['wraps']}>{text}</span></>
            : column.key === 'computed' ? <Computed row={row} rolled={rolled} />
              : column.wraps && text.length > 14 ? <span className={styles['wraps']}>{text}</span> : text}
      </div>
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={row.depth}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.kind === 'node' && row.expanded !== null ? row.expanded : undefined}
      aria-selected={from >= 0}
      data-row={index}
      data-level={level}
      data-found={found || undefined}
      data-here={activeColumn >= 0 || undefined}
      className={styles['row']}
      style={{ top, height, width: TOTAL_WIDTH, gridTemplateColumns: TEMPLATE }}
    >
      <div role="presentation" className={styles['frozen']} style={{ gridTemplateColumns: FROZEN_TEMPLATE }}>
        <div role="gridcell" aria-colindex={1} className={styles['gutter']} data-col={0}>
          {findings === undefined ? <span aria-hidden="true">{index + 1}</span> : <RowMark findings={findings} />}
        </div>
        {COLUMNS.slice(0, FROZEN).map(cell)}
      </div>
      {COLUMNS.slice(FROZEN).map((column, at) => cell(column, at + FROZEN))}
    </div>
  );
}, sameRow);

/** What stands before a name: the indent, and the fold or the sign of an indicator. */
function NameLead({ row }: { readonly row: SheetRow }) {
  const t = useMessages(messages);
  const indent = { paddingLeft: (row.depth - 1) * 14 };
  if (row.kind === 'indicator') return <span className={styles['lead']} style={indent}><span className={styles['sign']} title={t.indicator}><Icon name="target" size={13} /><span className={styles['hidden']}>{t.indicator}: </span></span></span>;
  if (row.expanded === null) return <span className={styles['lead']} style={indent}><span className={styles['noFold']} /></span>;
  return (
    <span className={styles['lead']} style={indent}>
      <button type="button" tabIndex={-1} data-act="toggle" data-open={row.expanded} className={styles['fold']} aria-label={row.expanded ? t.close(row.node.name || t.noName) : t.open(row.node.name || t.noName)}>
        <Icon name="buka" size={14} />
      </button>
    </span>
  );
}

/** The sum of what is below, and a mark where the row says something else than its children. */
function Computed({ row, rolled }: { readonly row: SheetRow; readonly rolled: RolledUp | undefined }) {
  const t = useMessages(messages);
  if (row.kind === 'indicator' || !row.parent || rolled === undefined) return null;
  const difference = differenceOf(rolled);
  return (
    <>
      {difference !== null && (
        <button type="button" tabIndex={-1} data-act="origin" className={styles['differs']} aria-label={t.differs(formatRupiah(difference, { symbol: false }))} title={t.differs(formatRupiah(difference, { symbol: false }))}>≠</button>
      )}
      {rolled.computed === null
        ? <span className={styles['uncertain']} title={t.panelMissing(rolled.missing.length)}>≥ {formatRupiah(rolled.readable, { symbol: false })}</span>
        : <span className={styles['sum']} data-off={(rolled.stated !== null && rolled.stated !== rolled.computed) || undefined}>{formatRupiah(rolled.computed, { symbol: false })}</span>}
    </>
  );
}

function RowMark({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useMessages(messages);
  const worst = worstSeverity(findings);
  return (
    <button type="button" tabIndex={-1} data-act="origin" className={styles['mark']} data-severity={worst} aria-label={`${t.panelFindings}: ${findings.length}`}>
      <Icon name={SEVERITY_ICONS[worst]} size={14} />
      {findings.length > 1 && findings.length}
    </button>
  );
}

function sameRow(a: GridRowProps, b: GridRowProps): boolean {
  return a.row === b.row && a.index === b.index && a.top === b.top && a.height === b.height && a.findings === b.findings && a.found === b.found
    && a.activeColumn === b.activeColumn && a.from === b.from && a.to === b.to && a.editingKey === b.editingKey && a.editor === b.editor
    && a.rolled?.computed === b.rolled?.computed && a.rolled?.readable === b.rolled?.readable && a.rolled?.children === b.rolled?.children && a.rolled?.stated === b.rolled?.stated;
}
