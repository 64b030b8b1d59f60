// Last year's results of the office, indicator by indicator.

import { useMessages } from '../../language/language.tsx';
import { Written } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function CapaianScreen() {
  const t = useMessages(messages);
  const { achievements } = usePlan().model;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <DataTable
        caption={t.table}
        rows={achievements.items}
        rowKey={(item, index) => item.paths[0] ?? String(index)}
        columns={[
          { key: 'indicator', title: t.indicator, names: true, cell: (item) => item.indicator.raw },
          { key: 'target', title: t.target, figure: true, cell: (item) => <Written said={item.own.target} /> },
          { key: 'realisation', title: t.realisation, figure: true, cell: (item) => <Written said={item.own.realisation} /> },
          { key: 'percent', title: t.percent, figure: true, cell: (item) => <Written said={item.own.percent} /> },
        ]}
        empty={<EmptyState icon="capaian" title={t.empty} />}
      />
    </>
  );
}
