// The field in which a cell is typed: it lies over its cell, grows with the text, and keeps what was typed when one goes on.

import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../../language/language.tsx';
import { COLUMN_TITLE, COLUMNS, textOf } from './columns.ts';
import { messages } from './messages.ts';
import type { SheetRow } from './rows.ts';
import type { Editing } from './use-sheet.ts';
import styles from './grid.module.css';

export type Onward = 'stay' | 'down' | 'up' | 'right' | 'left';

interface CellEditorProps {
  readonly editing: Editing;
  readonly row: SheetRow;
  readonly onDraft: (text: string) => void;
  /** `null`: nothing is kept. */
  readonly onEnd: (text: string | null, onward: Onward) => void;
}

const KEYS: Readonly<Record<string, (shift: boolean) => Onward>> = { Enter: (shift) => (shift ? 'up' : 'down'), Tab: (shift) => (shift ? 'left' : 'right') };

export function CellEditor({ editing, row, onDraft, onEnd }: CellEditorProps) {
  const t = useMessages(messages);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(editing.fresh ? editing.text : textOf(row, editing.key));
  const ended = useRef(false);
  const column = COLUMNS.find((one) => one.key === editing.key);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (editing.fresh) field.current?.setSelectionRange(text.length, text.length);
    else field.current?.select();
    if (editing.fresh) onDraft(text);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps -- once, when the editor opens
  }, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  });

  function end(kept: string | null, onward: Onward): void {
    if (ended.current) return;
    ended.current = true;
    onEnd(kept, onward);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const onward = event.altKey || event.ctrlKey || event.metaKey ? undefined : KEYS[event.key]?.(event.shiftKey);
    if (event.key === 'Escape') end(null, 'stay');
    else if (onward !== undefined) end(text, onward);
    else if (editing.fresh && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) end(text, event.key === 'ArrowDown' ? 'down' : 'up');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <textarea
      ref={field}
      data-editor
      rows={1}
      className={styles['editor']}
      data-figure={column?.figure || undefined}
      aria-label={t[COLUMN_TITLE[editing.key]]}
      inputMode={column?.figure === true ? 'decimal' : 'text'}
      spellCheck={false}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onDraft(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => end(text, 'stay')}
    />
  );
}
