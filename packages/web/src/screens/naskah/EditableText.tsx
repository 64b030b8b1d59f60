// A text of the document that is edited where it stands: Enter or a click opens it, Ctrl+Enter or leaving it saves, Esc gives up.

import { plainText, type Inline } from '@tenun/domain/document/block.ts';
import type { Path } from '@tenun/domain/document/place.ts';
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { useFigures } from './figures.tsx';
import { messages } from './messages.ts';
import styles from './naskah.module.css';
import { textChange, withFigure } from './text-change.ts';

interface Props {
  readonly path: Path;
  readonly content: readonly Inline[];
  /** Cells are small: no figures to insert, and Enter saves. */
  readonly compact?: boolean;
  readonly onPaste?: (event: ClipboardEvent) => void;
  /** Keys on the text while it is not being edited. */
  readonly onKeys?: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

export function EditableText({ path, content, compact = false, onPaste, onKeys }: Props) {
  const t = useMessages(messages);
  const plan = usePlan();
  const [draft, setDraft] = useState<string | null>(null);
  const text = plainText(content);
  const button = useRef<HTMLButtonElement>(null);
  if (draft === null) {
    return (
      <button ref={button} type="button" className={styles['text']} data-path={path} onClick={() => setDraft(text)} onPaste={onPaste} onKeyDown={onKeys} title={t.editHint}>
        {text === '' ? <span className={styles['blank']}>{t.blank}</span> : <Shown content={content} />}
      </button>
    );
  }
  const close = (): void => {
    setDraft(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  const keep = (): void => {
    const edits = draft === text ? [] : textChange(path, text, draft.trim());
    if (edits.length > 0) plan.edit(edits, t.changed);
  };
  // Leaving the text keeps the focus where the person went.
  const leave = (): void => {
    keep();
    setDraft(null);
  };
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (compact || event.ctrlKey || event.metaKey) && !event.shiftKey) {
      event.preventDefault();
      keep();
      close();
    }
  };
  return (
    <span className={styles['editor']}>
      <textarea ref={focusAtEnd} className={styles['area']} value={draft} rows={compact ? Math.max(1, draft.split('\n').length) : Math.min(14, Math.ceil(draft.length / 90) + 1)} aria-label={t.edit(text.slice(0, 80))} onChange={(event) => setDraft(event.target.value)} onKeyDown={keys} onBlur={(event) => { if (!(event.relatedTarget instanceof HTMLSelectElement)) leave(); }} />
      {!compact && <FigureMenu disabled={draft !== text} onPick={(key, stated, at) => { plan.edit([{ op: 'set-text', path, content: withFigure(content, at, key, stated) }], t.figureInserted); close(); }} />}
    </span>
  );
}

/** Opening an editor puts the caret in it. */
function focusAtEnd(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}

/** Figures that can be inserted at the caret, as long as the text itself is unchanged. */
function FigureMenu({ disabled, onPick }: { readonly disabled: boolean; readonly onPick: (key: string, stated: string, at: number) => void }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const book = useFigures();
  return (
    <span className={styles['tools']}>
      <span>{t.editing}</span>
      <select disabled={disabled} value="" aria-label={t.insertFigure} onChange={(event) => {
        const area = event.target.closest(`.${styles['editor']}`)?.querySelector('textarea');
        onPick(event.target.value, book.resolve(event.target.value)?.text ?? '', area?.selectionStart ?? Number.MAX_SAFE_INTEGER);
      }}>
        <option value="">{t.insertFigure}</option>
        {[...Map.groupBy(book.keys, ({ key }) => groupOf(key))].map(([group, keys]) => <optgroup key={group} label={t[group]}>{keys.map(({ key, title }) => <option key={key} value={key}>{title[lang]}</option>)}</optgroup>)}
      </select>
    </span>
  );
}

/** Under which title a figure is offered: there are many, one for each source, year and substance. */
function groupOf(key: string): 'figuresOfPlan' | 'figuresOfCases' | 'figuresOfSeizures' | 'figuresOfPeople' | 'figuresOfMoney' {
  switch (key.split('.')[0]) {
    case 'kasus':
    case 'tersangka': return 'figuresOfCases';
    case 'barang-bukti': return 'figuresOfSeizures';
    case 'penduduk': return 'figuresOfPeople';
    case 'pendanaan':
    case 'pagu': return 'figuresOfMoney';
    default: return 'figuresOfPlan';
  }
}

/** Inline content with its marks; a figure by reference shows its present value. */
function Shown({ content }: { readonly content: readonly Inline[] }): ReactNode {
  return content.map((inline, index) => {
    const shown = 'text' in inline ? inline.text : <FigureChip key={index} figure={inline.figure} />;
    if (inline.mark === 'bold' || inline.mark === 'bold-italic') return <strong key={index}>{shown}</strong>;
    if (inline.mark === 'italic') return <em key={index}>{shown}</em>;
    return <span key={index}>{shown}</span>;
  });
}

function FigureChip({ figure }: { readonly figure: string }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const resolved = useFigures().resolve(figure);
  return <span className={styles['chip']} title={resolved === null ? t.notAFigure : t.figureFrom(resolved.title[lang])}>{resolved?.text ?? figure}</span>;
}
