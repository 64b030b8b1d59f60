// The funding need of BAB III, beside the total that it states.

import { useMessages } from '../../language/language.tsx';
import { Money } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function PendanaanScreen() {
  const t = useMessages(messages);
  const { funding } = usePlan().model;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <DataTable
        caption={t.table}
        rows={funding?.lines ?? []}
        rowKey={(line) => line.name.at.path}
        columns={[
          { key: 'name', title: t.name, names: true, cell: (line) => line.name.raw },
          { key: 'amount', title: t.amount, figure: true, cell: (line) => <Money value={line.amount?.value ?? null} /> },
        ]}
        total={(column) => (column.key === 'name' ? t.total : <Money value={funding?.total?.value ?? null} />)}
        empty={<EmptyState icon="pendanaan" title={t.empty} />}
      />
    </>
  );
}
