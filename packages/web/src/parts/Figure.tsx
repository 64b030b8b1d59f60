// Figures as Indonesians write them, at the right, in figures of one width; not filled, zero and cannot-be-computed each look different.

import { formatRupiah } from '@tenun/domain/number/format-number.ts';
import { useMessages } from '../language/language.tsx';
import { messages } from './messages.ts';
import styles from './parts.module.css';

/** An amount in rupiah. `null`: not filled; `'unknown'`: cannot be computed. */
export function Money({ value }: { readonly value: bigint | null | 'unknown' }) {
  const t = useMessages(messages);
  if (value === null) return <span className={styles['absent']} title={t.notFilled}>—</span>;
  if (value === 'unknown') return <span className={styles['absent']} title={t.notComputable}>?</span>;
  return <span className={value < 0n ? `figure ${styles['negative']}` : 'figure'}>{formatRupiah(value, { symbol: false })}</span>;
}

/** What somebody wrote, or a dash when nothing was filled in. */
export function Written({ said }: { readonly said: { readonly raw: string } | string | null }) {
  const t = useMessages(messages);
  const text = said === null ? '' : typeof said === 'string' ? said : said.raw;
  return text.trim() === '' ? <span className={styles['absent']} title={t.notFilled}>—</span> : <>{text}</>;
}
