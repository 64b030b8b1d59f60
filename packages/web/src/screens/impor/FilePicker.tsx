// Takes the file: dropped, chosen, or its text pasted.

import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { templateAddress } from '../../api/plans.ts';
import { useMessages } from '../../language/language.tsx';
import { Icon } from '../../shell/icons.tsx';
import { filesOfDrop } from './files-of-drop.ts';
import { messages } from './messages.ts';
import styles from './impor.module.css';

/** Browsers know it by this name only. */
const FOLDER = { webkitdirectory: '' };

export function FilePicker({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const t = useMessages(messages);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const folder = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]): void => {
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <div
        className={styles['drop']}
        data-over={over || undefined}
        role="presentation"
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => { event.preventDefault(); setOver(false); void filesOfDrop(event.dataTransfer).then(take); }}
      >
        <span className={styles['dropMark']} aria-hidden="true"><Icon name="impor" size={28} /></span>
        <p className={styles['dropTitle']}>{t.drop}</p>
        <p className={styles['soft']}>{t.dropHint}</p>
        <input ref={input} type="file" multiple className={styles['hidden']} aria-label={t.fileLabel} tabIndex={-1} onChange={(event) => { take([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }} />
        <input ref={folder} type="file" className={styles['hidden']} aria-label={t.chooseFolder} tabIndex={-1} {...FOLDER} onChange={(event) => { take([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }} />
        <span className={styles['buttons']}>
          <Button onClick={() => input.current?.click()}>{t.choose}</Button>
          <Button variant="default" onClick={() => folder.current?.click()}>{t.chooseFolder}</Button>
        </span>
      </div>
      <p className={styles['templateLine']}>{t.templateWhy} <a className={styles['open']} href={templateAddress()} download>{t.template}</a></p>
      <details className={styles['fold']}>
        <summary>{t.pasteOpen}</summary>
        <form onSubmit={(event) => { event.preventDefault(); if (text.trim() !== '') onFiles([new File([text], t.pastedName, { type: 'text/markdown' })]); }}>
          <Textarea label={t.pasteLabel} rows={8} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <Button type="submit" disabled={text.trim() === ''}>{t.pasteDo}</Button>
        </form>
      </details>
    </>
  );
}
