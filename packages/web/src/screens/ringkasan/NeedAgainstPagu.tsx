// What each kegiatan needs beside what it is given: the two are compared, never mixed.

import { activitiesOf } from '@tenun/domain/lint/activities.ts';
import { Bars } from '../../parts/charts/Bars.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { shortAmount } from '../../parts/charts/short-amount.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function NeedAgainstPagu() {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const { model } = usePlan();
  const rows = activitiesOf(model).all.filter(({ line, node }) => line !== null || node !== null);
  if (rows.length === 0) return null;
  const bar = (amount: bigint | null | undefined) => ({ value: amount == null ? null : Number(amount), text: amount == null ? '' : shortAmount(amount, lang) });
  return (
    <Bars
      caption={t.needPagu}
      legend={[{ tone: 'hollow', label: t.need }, { tone: 'full', label: t.pagu }]}
      rows={rows.map(({ line, node }, index) => ({
        key: node?.id ?? line?.name.at.path ?? String(index),
        name: <PlaceLink path={node === null ? line?.name.at.path : `node:${node.id}/amount`}>{node?.name ?? line?.name.raw}</PlaceLink>,
        bars: [
          { label: t.need, tone: 'hollow', ...bar(line?.amount?.value) },
          { label: t.pagu, tone: 'full', ...bar(node?.amount?.value) },
        ],
      }))}
    />
  );
}
