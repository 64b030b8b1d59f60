// Import: the plans that are there, to begin from.

import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlanList } from '../../plan/plan-list.ts';
import { messages } from './messages.ts';

export default function ImporScreen() {
  const t = useMessages(messages);
  const plans = usePlanList();
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <DataTable
        caption={t.table}
        rows={plans.data ?? []}
        rowKey={(plan) => plan.id}
        columns={[
          { key: 'year', title: t.year, figure: true, width: '5rem', cell: (plan) => plan.year },
          { key: 'office', title: t.office, names: true, cell: (plan) => plan.office },
        ]}
      />
    </>
  );
}
