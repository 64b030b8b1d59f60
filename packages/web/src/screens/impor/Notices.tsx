// What a person should know of how the file was read: hidden rows, accepted changes, what was left out.

import { useLanguage, useMessages } from '../../language/language.tsx';
import type { ReadFile } from './imports.ts';
import { messages } from './messages.ts';
import styles from './impor.module.css';

export function Notices({ notices }: { readonly notices: ReadFile['notices'] }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  if (notices.length === 0) return null;
  const place = ({ line, cell }: ReadFile['notices'][number]['place']): string => (line !== null ? ` (${t.line(line)})` : cell === null ? '' : ` (${cell})`);
  return (
    <section className={styles['notices']}>
      <h2>{t.notices(notices.length)}</h2>
      <ul>{notices.map((notice) => <li key={`${notice.code} ${notice.place.line} ${notice.place.cell}`} data-severity={notice.severity}>{notice.message[lang]}<span className={styles['soft']}>{place(notice.place)}</span></li>)}</ul>
    </section>
  );
}
