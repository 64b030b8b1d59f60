// Takes the file: dropped, chosen, or its text pasted.

import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { Icon } from '../../shell/icons.tsx';
import { messages } from './messages.ts';
import styles from './impor.module.css';

export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useMessages(messages);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <div
        className={styles['drop']}
        data-over={over || undefined}
        role="presentation"
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer.files); }}
      >
        <span className={styles['dropMark']} aria-hidden="true"><Icon name="impor" size={28} /></span>
        <p className={styles['dropTitle']}>{t.drop}</p>
        <p className={styles['soft']}>{t.dropHint}</p>
        <input ref={input} type="file" className={styles['hidden']} aria-label={t.fileLabel} tabIndex={-1} onChange={(event) => { take(event.currentTarget.files); event.currentTarget.value = ''; }} />
        <Button onClick={() => input.current?.click()}>{t.choose}</Button>
      </div>
      <details className={styles['fold']}>
        <summary>{t.pasteOpen}</summary>
        <form onSubmit={(event) => { event.preventDefault(); if (text.trim() !== '') onFile(new File([text], t.pastedName, { type: 'text/markdown' })); }}>
          <Textarea label={t.pasteLabel} rows={8} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <Button type="submit" disabled={text.trim() === ''}>{t.pasteDo}</Button>
        </form>
      </details>
    </>
  );
}
