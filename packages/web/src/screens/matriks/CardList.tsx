// The matrix on a phone: the same rows as cards, folded and opened with the thumb, edited in a form.

import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { formatRupiah } from '@tenun/domain/number/format-number.ts';
import type { Edit } from '@tenun/domain/plan/edit.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import { useMessages } from '../../language/language.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { Icon } from '../../shell/icons.tsx';
import { cellEdit, COLUMN_TITLE, COLUMNS, fieldOf, textOf } from './columns.ts';
import { messages } from './messages.ts';
import type { SheetRow } from './rows.ts';
import { differenceOf, totalsOf } from './sums.ts';
import { shortName, type Sheet } from './use-sheet.ts';
import styles from './matriks.module.css';

const plain = { symbol: false } as const;

export function CardList({ sheet, onOrigin }: { readonly sheet: Sheet; readonly onOrigin: () => void }) {
  const t = useMessages(messages);
  const frame = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<SheetRow | null>(null);
  const { rows } = sheet;
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => 76, getItemKey: (index) => rows[index]?.id ?? index, overscan: 8 });
  const at = rows[sheet.active.row]?.id;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when one goes elsewhere
  useLayoutEffect(() => virtual.scrollToIndex(sheet.active.row, { align: 'auto' }), [at]);
  const totals = totalsOf(sheet.tree, sheet.rolled);
  return (
    <>
      <div ref={frame} className={styles['cards']} tabIndex={0} role="region" aria-label={t.sheet}>
        <ul className={styles['cardList']} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <li key={row.id} ref={virtual.measureElement} data-index={item.index} aria-setsize={rows.length} aria-posinset={item.index + 1} className={styles['card']} data-level={row.kind === 'node' ? row.node.level : 'indicator'} data-here={item.index === sheet.active.row || undefined} style={{ transform: `translateY(${item.start}px)`, paddingLeft: `${0.25 + (row.depth - 1) * 0.6}rem` }}>
                <Card sheet={sheet} row={row} index={item.index} onEdit={() => setEdited(row)} onOrigin={onOrigin} />
              </li>
            );
          })}
        </ul>
      </div>
      <div className={styles['cardTotals']}><span>{t.total}</span><span>{totals.stated === null ? t.cannotCompute : formatRupiah(totals.stated, plain)}</span></div>
      {edited !== null && <CardForm key={edited.id} row={edited} sheet={sheet} onClose={() => setEdited(null)} />}
    </>
  );
}

function Card({ sheet, row, index, onEdit, onOrigin }: { readonly sheet: Sheet; readonly row: SheetRow; readonly index: number; readonly onEdit: () => void; readonly onOrigin: () => void }) {
  const t = useMessages(messages);
  const rolled = sheet.rolled.get(row.id);
  const difference = row.kind === 'node' && row.parent && rolled !== undefined ? differenceOf(rolled) : null;
  const name = shortName(row) || t.noName;
  const volume = [textOf(row, 'volume'), textOf(row, 'satuan')].filter((text) => text !== '').join(' ');
  const code = textOf(row, 'code');
  return (
    <>
      {row.kind === 'node' && row.expanded !== null
        ? <button type="button" className={styles['cardFold']} data-open={row.expanded} aria-expanded={row.expanded} aria-label={row.expanded ? t.close(name) : t.open(name)} onClick={() => sheet.toggle(row.id)}><Icon name="buka" size={16} /></button>
        : <span className={styles['cardFold']}>{row.kind === 'indicator' && <Icon name="target" size={15} />}</span>}
      <div>
        <span className={styles['cardTag']}>{row.kind === 'node' ? t[row.node.level] : t.indicator}{code === '' ? '' : ` ${code}`}</span>{' '}
        <FindingMark findings={sheet.findings.get(row.id)} />
        <div className={styles['cardName']}>{(row.kind === 'node' ? row.node.name : row.indicator.name) || t.noName}</div>
      </div>
      <Button variant="subtle" color="gray" size="compact-sm" aria-label={`${t.cardEdit} ${name}`} onClick={() => { sheet.goTo({ row: index, column: sheet.active.column }); onEdit(); }}><Icon name="ubah" size={16} /></Button>
      <div className={styles['cardFigures']}>
        <span>{volume}</span>
        <strong>{textOf(row, 'amount')}</strong>
        {difference !== null && (
          <Button variant="subtle" color="red" size="compact-xs" onClick={() => { sheet.goTo({ row: index, column: sheet.active.column }); onOrigin(); }}>≠ {t.difference} {formatRupiah(difference, plain)}</Button>
        )}
      </div>
    </>
  );
}

function CardForm({ row, sheet, onClose }: { readonly row: SheetRow; readonly sheet: Sheet; readonly onClose: () => void }) {
  const t = useMessages(messages);
  const columns = COLUMNS.filter((column) => fieldOf(row, column.key) !== null);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(columns.map((column) => [column.key, textOf(row, column.key)])));
  function keep(event: FormEvent): void {
    event.preventDefault();
    const edits = columns.map((column) => cellEdit(row, column.key, texts[column.key] ?? '')).filter((edit): edit is Edit => edit !== null);
    if (sheet.apply({ edits, active: null }, t.editLabel(t.columnName, shortName(row) || t.noName))) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={`${t.cardEdit}: ${shortName(row) || t.noName}`} closeButtonProps={{ 'aria-label': t.panelClose }}>
      <form className={styles['form']} onSubmit={keep}>
        {columns.map((column) => {
          const props = { label: t[COLUMN_TITLE[column.key]], value: texts[column.key] ?? '', onChange: (event: { currentTarget: { value: string } }) => setTexts({ ...texts, [column.key]: event.currentTarget.value }) };
          return column.key === 'name' || column.key === 'sasaran' ? <Textarea key={column.key} autosize minRows={2} {...props} /> : <TextInput key={column.key} inputMode={column.figure ? 'decimal' : 'text'} {...props} />;
        })}
        <div className={styles['formActions']}>
          <Button type="submit">{t.save}</Button>
          <Button variant="default" onClick={onClose}>{t.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
