// What a rule checks, why it matters, and examples of it, asked for when somebody wants to know.

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../api/client.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { ErrorState, Loading } from '../../parts/States.tsx';
import { messages } from './messages.ts';
import styles from './periksa.module.css';

export function RuleExplained({ rule }: { readonly rule: string }) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['fold']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.why}</summary>
      {open && <Explanation rule={rule} />}
    </details>
  );
}

function Explanation({ rule }: { readonly rule: string }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const asked = useQuery({ queryKey: ['rule', rule], queryFn: () => get('/api/rules/{id}', { path: { id: rule } }), staleTime: Number.POSITIVE_INFINITY });
  if (asked.isPending) return <Loading />;
  if (asked.isError) return <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />;
  const { what, why, examples } = asked.data;
  return (
    <div className={styles['rule']}>
      <h4>{t.what}</h4>
      <p>{what[lang]}</p>
      <h4>{t.reasonOfRule}</h4>
      <p>{why[lang]}</p>
      {examples.length > 0 && <h4>{t.examples}</h4>}
      {examples.slice(0, 3).map((example) => (
        <figure key={example.title.id}>
          <figcaption>{example.title[lang]} <span className={styles['soft']}>({t.exampleFindings(example.findings)})</span></figcaption>
          <pre tabIndex={0}>{example.text.trim()}</pre>
        </figure>
      ))}
      <p className={styles['soft']}><code>{rule}</code></p>
    </div>
  );
}
