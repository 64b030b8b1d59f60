// Evidence line by line: what stands there, what was read, what is unclear; each line confirmed, edited in place or left out, by keyboard.

import { Button, Checkbox } from '@mantine/core';
import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { takenAs } from '@tenun/domain/dataset/evidence-lines.ts';
import type { Taken } from '@tenun/domain/dataset/observation.ts';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { DraftTable } from '../../api/datasets.ts';
import { useMessages } from '../../language/language.tsx';
import { Icon } from '../../shell/icons.tsx';
import { EditLine } from './EditLine.tsx';
import { messages } from './messages.ts';
import { addBeside, canConfirm, clearLines, confirmClear, dropAdded, nextOpen, reopenLine, setLine, type Line, type Review } from './review.ts';
import { toldPlace, toldUnclear } from './told.ts';
import styles from './statistik.module.css';

interface Props {
  readonly tables: readonly DraftTable[];
  readonly review: Review;
  readonly onReview: (review: Review) => void;
}

/** So many lines are drawn at a time; the undecided ones first come up as others are decided. */
const MOST = 200;

export function EvidenceReview({ tables, review, onReview }: Props) {
  const t = useMessages(messages);
  const list = useRef<HTMLDivElement>(null);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const [current, setCurrent] = useState(0);
  const regions = new Map(tables.flatMap((table) => table.regions.map(({ path, raw }) => [path, raw])));
  const all = tables.flatMap(({ lines }) => lines);
  const lines = (onlyOpen ? all.filter(({ key }) => !review.lines.has(key) || key === editing) : all).slice(0, MOST);
  if (all.length === 0) return null;
  const done = all.filter(({ key }) => review.lines.has(key)).length;
  const clear = clearLines(tables, review).length;
  const at = Math.min(current, Math.max(0, lines.length - 1));

  const goTo = (index: number): void => {
    setCurrent(index);
    // The row is drawn anew first.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-line]')[index]?.focus());
  };
  const leaveEditing = (index: number): void => {
    setEditing(null);
    setAdding(null);
    goTo(index);
  };
  const decide = (line: Line, index: number, taken: Taken | null): void => {
    const next = setLine(review, line.key, taken);
    onReview(next);
    setEditing(null);
    const following = nextOpen(lines, next, index);
    if (following !== null) goTo(onlyOpen && following > index ? following - 1 : following);
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, line: Line, index: number): void => {
    if ((editing === line.key || adding === line.key) && event.key === 'Escape') leaveEditing(index);
    if (editing !== null || event.target !== event.currentTarget) return;
    const act = keyed(event.key);
    if (act === null) return;
    event.preventDefault();
    if (act === 'confirm') {
      if (canConfirm(line)) decide(line, index, takenAs(line));
      else setEditing(line.key);
    } else if (act === 'edit') setEditing(line.key);
    else if (act === 'leave') decide(line, index, null);
    else goTo(Math.max(0, Math.min(lines.length - 1, index + (act === 'up' ? -1 : act === 'down' ? 1 : act === 'first' ? -lines.length : lines.length))));
  };
  return (
    <section className={styles['evidence']} aria-labelledby="baris-bukti">
      <h3 id="baris-bukti">{t.linesTitle}</h3>
      <p className={styles['soft']} id="baris-bukti-tombol">{t.linesHint}</p>
      <div className={styles['tools']}>
        <Button disabled={clear === 0} onClick={() => onReview(confirmClear(tables, review))}>{t.confirmClear(clear)}</Button>
        <Checkbox label={t.onlyOpen} checked={onlyOpen} onChange={(event) => { setOnlyOpen(event.currentTarget.checked); setCurrent(0); }} />
        <span role="status">{t.decided(done, all.length)}</span>
      </div>
      <div ref={list} className={styles['lines']} role="grid" aria-labelledby="baris-bukti" aria-describedby="baris-bukti-tombol">
        {lines.map((line, index) => {
          const decided = review.lines.get(line.key);
          const state = decided === undefined ? 'open' : decided === null ? 'left' : 'confirmed';
          const where = `${regions.get(line.region) ?? ''}, ${line.year === 0 ? '—' : line.year}`;
          return (
            // A row takes the keys of the whole line; its buttons do the same for a mouse.
            <div key={line.key} role="row" data-line="" data-state={state} tabIndex={index === at ? 0 : -1} aria-label={`${where}: ${line.text}`} className={styles['line']} onFocus={() => setCurrent(index)} onKeyDown={(event) => onKey(event, line, index)}>
              <div role="gridcell">
                <div className={styles['soft']}>{where} · {t.where(toldPlace(line.place))}</div>
                <div className={styles['quote']}><Cell line={line} /></div>
              </div>
              {editing === line.key ? <div role="gridcell" className={styles['editCell']}><EditLine line={line} taken={decided ?? takenAs(line)} onTake={(taken) => decide(line, index, taken)} onCancel={() => leaveEditing(index)} /></div> : (
                <>
                  <div role="gridcell" className={styles['readAs']}><ReadAs line={line} decided={decided} />{(review.added.get(line.key) ?? []).map((taken, which) => <div key={`${taken.amount} ${taken.unit} ${taken.substance}`}>+ <strong className="figure">{formatNumber(taken.amount)}</strong> {taken.unit} {taken.substance} <button type="button" className={styles['figureButton']} onClick={() => onReview(dropAdded(review, line.key, which))}>{t.dropAdded}</button></div>)}{adding === line.key && <EditLine line={{ ...line, readings: null }} taken={{ amount: '', unit: '', substance: '', quality: null }} onTake={(taken) => { onReview(addBeside(review, line.key, taken)); setAdding(null); goTo(index); }} onCancel={() => { setAdding(null); goTo(index); }} />}{decided === undefined && line.unclear.length > 0 && <ul>{line.unclear.map((each) => <li key={`${each.kind} ${each.about}`}><Icon name="awas" size={14} /> {toldUnclear(each, t)}</li>)}</ul>}</div>
                  <div role="gridcell" className={styles['lineActions']}>
                    {state === 'open' && canConfirm(line) && <Button size="xs" tabIndex={-1} onClick={() => decide(line, index, takenAs(line))}>{t.confirm}</Button>}
                    {state === 'open' && <Button size="xs" variant="default" tabIndex={-1} onClick={() => setEditing(line.key)}>{t.edit}</Button>}
                    {state === 'open' && <Button size="xs" variant="subtle" tabIndex={-1} onClick={() => decide(line, index, null)}>{t.notSeized}</Button>}
                    {adding !== line.key && <Button size="xs" variant="subtle" tabIndex={-1} onClick={() => setAdding(line.key)}>{t.addAmount}</Button>}
                    {state !== 'open' && <span className={styles['stateWord']}>{state === 'left' ? t.leftOut : <><Icon name="centang" size={14} /> {t.confirmed}</>}</span>}
                    {state !== 'open' && <Button size="xs" variant="subtle" tabIndex={-1} onClick={() => { onReview(reopenLine(review, line.key)); goTo(index); }}>{t.reopen}</Button>}
                  </div>
                </>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** The cell as written, with the characters of this line marked. */
function Cell({ line }: { readonly line: Line }) {
  const { text, start, end } = line;
  return <>{text.slice(0, start)}<mark>{text.slice(start, end)}</mark>{text.slice(end)}</>;
}

function ReadAs({ line, decided }: { readonly line: Line; readonly decided: Taken | null | undefined }) {
  const t = useMessages(messages);
  const { amount, unit, substance, quality } = decided ?? line;
  if (decided === null) return <span className={styles['soft']}>—</span>;
  if (line.tool !== null && decided === undefined) return <>{line.amount === null ? '?' : formatNumber(line.amount)} {line.tool} <span className={styles['soft']}>({t.notSeized.toLowerCase()})</span></>;
  return <><strong className="figure">{amount === null ? '?' : formatNumber(amount)}</strong> {unit ?? '?'} {substance ?? '?'}{quality === null ? '' : ` (${t[quality]})`}</>;
}

function keyed(key: string): 'confirm' | 'edit' | 'leave' | 'up' | 'down' | 'first' | 'last' | null {
  switch (key) {
    case 'Enter': return 'confirm';
    case 'F2': return 'edit';
    case 'Delete':
    case 'Backspace': return 'leave';
    case 'ArrowUp': return 'up';
    case 'ArrowDown': return 'down';
    case 'Home': return 'first';
    case 'End': return 'last';
    default: return null;
  }
}
