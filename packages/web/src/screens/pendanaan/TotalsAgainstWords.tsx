// The total need in every form in which the plan states it, each against the sum of the lines.

import { formatRupiah } from '@tenun/domain/number/format-number.ts';
import type { Said } from '@tenun/domain';
import { useMessages } from '../../language/language.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './pendanaan.module.css';

export function TotalsAgainstWords({ sum }: { readonly sum: bigint | null }) {
  const t = useMessages(messages);
  const { funding } = usePlan().model;
  const byPath = useFindingsByPath();
  if (funding === null) return null;
  const verdict = (value: bigint | null) => (value === null ? t.unreadable : sum === null ? '' : value === sum ? t.agrees : t.differs(formatRupiah(value - sum)));
  const line = (key: string, title: string, said: Said<bigint> | null, marked: boolean) => (
    <div key={key}>
      <dt>{title}</dt>
      <dd>
        {said === null ? t.notStated : <PlaceLink path={said.at.path}>{said.raw}</PlaceLink>} {marked && <FindingMark findings={said === null ? undefined : byPath.get(said.at.path)} />}
        {said !== null && <span data-agrees={sum === null ? undefined : said.value === sum}>{verdict(said.value)}</span>}
      </dd>
    </div>
  );
  return (
    <section className={styles['totals']} aria-labelledby="jumlah">
      <h2 id="jumlah">{t.totals}</h2>
      <dl>
        <div><dt>{t.computedTotal}</dt><dd>{sum === null ? '?' : formatRupiah(sum)}</dd></div>
        {line('total', t.statedTotal, funding.total, true)}
        {funding.claims.flatMap((claim, index) => [line(`c${index}`, t.claim, claim.amount, true), ...(claim.words === null ? [] : [line(`w${index}`, t.words, claim.words, claim.words.at.path !== claim.amount.at.path)])])}
      </dl>
    </section>
  );
}
