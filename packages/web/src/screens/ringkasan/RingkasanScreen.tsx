// The first page of a plan: where the money goes, and what does not fit.

import { rollUp } from '@tenun/domain/plan/rollup.ts';
import { useMemo } from 'react';
import { useMessages } from '../../language/language.tsx';
import { Money } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function RingkasanScreen() {
  const t = useMessages(messages);
  const { content } = usePlan();
  const rolled = useMemo(() => rollUp(content.nodes), [content.nodes]);
  const rows = content.nodes.filter((node) => node.level === 'program' || node.level === 'kegiatan');
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <DataTable
        caption={t.money}
        rows={rows}
        rowKey={(node) => node.id}
        columns={[
          { key: 'name', title: t.name, names: true, cell: (node) => <span style={{ paddingLeft: node.level === 'program' ? 0 : '1.25rem', fontWeight: node.level === 'program' ? 600 : 400 }}>{node.name}</span> },
          { key: 'stated', title: t.stated, figure: true, cell: (node) => <Money value={rolled.get(node.id)?.stated ?? null} /> },
          { key: 'computed', title: t.computed, figure: true, cell: (node) => <Money value={rolled.get(node.id)?.computed ?? 'unknown'} /> },
        ]}
        empty={<EmptyState icon="matriks" title={t.empty} />}
      />
    </>
  );
}
