// What the plan does in this kab/kota: every activity, target, office and sentence that names it, each leading to its place.

import { mentionsOfRegion, type RegionMention } from '@tenun/domain/region/mentions-of-region.ts';
import { useMemo } from 'react';
import { useMessages } from '../../language/language.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './kabkota.module.css';

const [BEFORE, AFTER] = [90, 120];

export function InThePlan({ code }: { readonly code: string }) {
  const t = useMessages(messages);
  const { model } = usePlan();
  const mentions = useMemo(() => mentionsOfRegion(model, code), [model, code]);
  return (
    <section aria-labelledby="rencana-di-sini">
      <h2 id="rencana-di-sini">{t.plan}</h2>
      {mentions.length === 0 && <p className={styles['soft']}>{t.noMentions}</p>}
      {(['activity', 'target', 'office', 'text'] as const).map((kind) => {
        const own = mentions.filter((mention) => mention.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind} className={styles['mentions']}>
            <h3>{t[kind]} ({own.length})</h3>
            <ul>{own.map((mention) => <li key={mention.text.path}><PlaceLink path={mention.text.path}><Excerpt mention={mention} /></PlaceLink></li>)}</ul>
          </div>
        );
      })}
    </section>
  );
}

/** The words around the name. */
function Excerpt({ mention: { text: { text }, start, end } }: { readonly mention: RegionMention }) {
  const from = start <= BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1;
  const to = text.length - end <= AFTER ? text.length : Math.max(end, text.lastIndexOf(' ', end + AFTER));
  return <>{from > 0 && '… '}{text.slice(from, start)}<mark>{text.slice(start, end)}</mark>{text.slice(end, to)}{to < text.length && ' …'}</>;
}
