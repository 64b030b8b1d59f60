// Program → kegiatan → RO and below, as a picture to click into and as a table of the same figures.

import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Money } from '../../parts/Figure.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { Loading } from '../../parts/States.tsx';
import type { MapPart } from '../../parts/charts/MoneyMap.tsx';
import { percentOf } from '../../parts/charts/percent-of.ts';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import { partsOf, trailOf, type Part } from './money.ts';
import styles from './ringkasan.module.css';

const MoneyMap = lazy(() => import('../../parts/charts/MoneyMap.tsx'));

export function WhereMoneyGoes() {
  const t = useMessages(messages);
  const { nodes } = usePlan().content;
  const byPath = useFindingsByPath();
  const [openId, setOpenId] = useState<string | null>(null);
  const trail = trailOf(nodes, openId);
  const open = trail.at(-1)?.id ?? null;
  const parts = partsOf(nodes, open);
  const whole = parts.reduce((sum, part) => sum + (part.amount ?? 0n), 0n);
  const name = trail.at(-1)?.name ?? t.whole;
  return (
    <section className={styles['section']} aria-labelledby="uang">
      <h2 id="uang">{t.money}</h2>
      <Suspense fallback={<Loading />}>
        <MoneyMap
          label={t.parts(name)}
          trail={[{ id: null, name: t.whole }, ...trail.map((node) => ({ id: node.id, name: node.name }))]}
          parts={parts.map((part) => ({ ...mapPart(part), parts: partsOf(nodes, part.node.id).map(mapPart) }))}
          onOpen={setOpenId}
        />
      </Suspense>
      <DataTable<Part>
        caption={t.parts(name)}
        rows={parts}
        rowKey={(part) => part.node.id}
        columns={[
          { key: 'name', title: t.name, names: true, cell: ({ node, opens }) => <span className={styles['partName']}>{opens ? <button type="button" className={styles['open']} aria-label={t.openPart(node.name)} onClick={() => setOpenId(node.id)}>{node.name}</button> : <PlaceLink path={`node:${node.id}/name`}>{node.name}</PlaceLink>}</span> },
          { key: 'stated', title: t.stated, figure: true, cell: ({ node, stated }) => <><FindingMark findings={byPath.get(`node:${node.id}/amount`)} /> <PlaceLink path={`node:${node.id}/amount`}><Money value={stated} /></PlaceLink></> },
          { key: 'computed', title: t.computed, figure: true, cell: ({ computed }) => <Money value={computed ?? 'unknown'} /> },
          { key: 'share', title: t.share, figure: true, cell: ({ amount }) => (amount === null || whole === 0n ? <Money value="unknown" /> : <span className="figure">{percentOf(amount, whole)}</span>) },
        ]}
      />
    </section>
  );
}

const mapPart = ({ node, amount, opens }: Part): MapPart => ({ id: node.id, name: node.name, amount, opens, parts: [] });
