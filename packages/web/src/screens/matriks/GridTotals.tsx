// The totals, pinned under the sheet: what the programs state, what their details add up to, and the difference.

import { formatRupiah } from '@tenun/domain/number/format-number.ts';
import { useMemo } from 'react';
import { useMessages } from '../../language/language.tsx';
import { COLUMNS, FROZEN, type SheetColumn } from './columns.ts';
import { FROZEN_TEMPLATE, TEMPLATE, TOTAL_WIDTH } from './measures.ts';
import { messages } from './messages.ts';
import { totalsOf } from './sums.ts';
import type { Sheet } from './use-sheet.ts';
import styles from './grid.module.css';

const plain = { symbol: false } as const;

export function GridTotals({ sheet, rowIndex, height }: { readonly sheet: Sheet; readonly rowIndex: number; readonly height: number }) {
  const t = useMessages(messages);
  const totals = useMemo(() => totalsOf(sheet.tree, sheet.rolled), [sheet.tree, sheet.rolled]);
  const difference = totals.stated !== null && totals.computed !== null ? totals.stated - totals.computed : null;
  const cell = (column: SheetColumn, at: number) => (
    <div key={column.key} role={column.key === 'name' ? 'rowheader' : 'gridcell'} aria-colindex={at + 2} data-column={column.key} data-figure={column.figure || undefined} className={styles['cell']}>
      {column.key === 'name' && t.total}
      {column.key === 'amount' && (totals.stated === null ? '' : formatRupiah(totals.stated, plain))}
      {column.key === 'computed' && (totals.computed === null ? <span title={t.cannotCompute}>≥ {formatRupiah(totals.readable, plain)}</span> : formatRupiah(totals.computed, plain))}
      {column.key === 'sasaran' && difference !== null && difference !== 0n && <span className={styles['totalDifference']}>{t.difference} {formatRupiah(difference, plain)}</span>}
    </div>
  );
  return (
    <div role="rowgroup" className={styles['totals']} style={{ width: TOTAL_WIDTH }}>
      <div role="row" aria-rowindex={rowIndex} className={styles['totalRow']} style={{ gridTemplateColumns: TEMPLATE, height }}>
        <div role="presentation" className={styles['frozen']} style={{ gridTemplateColumns: FROZEN_TEMPLATE }}>
          <div role="gridcell" aria-colindex={1} className={styles['gutter']} />
          {COLUMNS.slice(0, FROZEN).map(cell)}
        </div>
        {COLUMNS.slice(FROZEN).map((column, at) => cell(column, at + FROZEN))}
      </div>
    </div>
  );
}
