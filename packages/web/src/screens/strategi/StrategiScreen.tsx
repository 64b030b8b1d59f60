// The cascade of the plan: visi, misi, tujuan, arah, sasaran.

import { useMessages } from '../../language/language.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function StrategiScreen() {
  const t = useMessages(messages);
  const { strategy } = usePlan().model;
  const parts = (['misi', 'tujuan', 'arah', 'sasaran'] as const).filter((part) => strategy[part].length > 0);
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      {strategy.visi === null && parts.length === 0 && <EmptyState icon="strategi" title={t.empty} />}
      {strategy.visi !== null && <section><h2>{t.visi}</h2><p>{strategy.visi.raw}</p></section>}
      {parts.map((part) => (
        <section key={part}>
          <h2>{t[part]}</h2>
          <ol>{strategy[part].map((item) => <li key={item.text.at.path + item.text.at.start}>{item.text.raw}</li>)}</ol>
        </section>
      ))}
    </>
  );
}
