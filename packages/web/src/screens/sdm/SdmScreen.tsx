// Staff against formation, unit by unit.

import { useMessages } from '../../language/language.tsx';
import { Written } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function SdmScreen() {
  const t = useMessages(messages);
  const { table } = usePlan().model.staffing;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <DataTable
        caption={t.table}
        rows={table?.rows ?? []}
        rowKey={(row) => row.unit.at.path}
        columns={[
          { key: 'unit', title: t.unit, names: true, cell: (row) => row.unit.raw },
          ...(table?.columns ?? []).map((column) => ({ key: column.title, title: column.title, figure: true, cell: (row: NonNullable<typeof table>['rows'][number]) => <Written said={row.values.get(column.title) ?? null} /> })),
        ]}
        empty={<EmptyState icon="sdm" title={t.empty} />}
      />
    </>
  );
}
