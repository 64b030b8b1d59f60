// An amount that is edited where it is read: the characters it was said with are replaced, nothing around them.

import type { Said } from '@tenun/domain';
import { formatRupiah } from '@tenun/domain/number/format-number.ts';
import { parseNumber } from '@tenun/domain/number/parse-number.ts';
import { useRef, useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './pendanaan.module.css';

/** Enter keeps, Escape leaves it as it was. What cannot be read as rupiah is not kept. */
export function EditableAmount({ said, name }: { readonly said: Said<bigint>; readonly name: string }) {
  const t = useMessages(messages);
  const plan = usePlan();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setTyped(null);
    setRefused(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const keep = (text: string): void => {
    const parsed = parseNumber(text, 'rupiah');
    if (parsed.kind !== 'value') {
      setRefused(true);
      return;
    }
    const to = formatRupiah(BigInt(parsed.value.toFixed(0)), { symbol: /^\s*rp/i.test(said.raw) });
    if (to !== said.raw) plan.edit([{ op: 'replace-text', path: said.at.path, start: said.at.start, end: said.at.end, from: said.raw, to }], t.edited(name));
    leave();
  };
  if (typed === null) {
    const shown = said.value === null ? said.raw : formatRupiah(said.value, { symbol: false });
    return <button ref={button} type="button" className={styles['amount']} aria-label={t.editAmount(name, shown)} onClick={() => setTyped(said.raw)}>{shown}</button>;
  }
  return (
    <span className={styles['editing']}>
      <input
        ref={(input) => { if (input !== null && document.activeElement !== input) input.select(); }}
        className={styles['input']}
        value={typed}
        inputMode="numeric"
        aria-label={t.amountOf(name)}
        aria-invalid={refused}
        aria-describedby={refused ? 'tidak-terbaca' : undefined}
        onChange={(event) => { setTyped(event.currentTarget.value); setRefused(false); }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(typed);
          if (event.key === 'Escape') leave();
        }}
        onBlur={() => { if (typed === said.raw || refused) { setTyped(null); setRefused(false); } else keep(typed); }}
      />
      {refused && <span id="tidak-terbaca" role="alert" className={styles['refused']}>{t.cannotRead}</span>}
    </span>
  );
}
