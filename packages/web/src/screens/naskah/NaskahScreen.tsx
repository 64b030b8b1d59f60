// The whole RKT in its order.

import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function NaskahScreen() {
  const t = useMessages(messages);
  const { outline } = usePlan().model;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <DataTable
        caption={t.table}
        rows={outline.texts.filter((unit) => unit.kind !== 'cell')}
        rowKey={(unit) => unit.path}
        columns={[
          { key: 'place', title: t.place, cell: (unit) => unit.trail[0] ?? '' },
          { key: 'text', title: t.text, names: true, cell: (unit) => unit.text },
        ]}
        empty={<EmptyState icon="naskah" title={t.empty} />}
      />
    </>
  );
}
