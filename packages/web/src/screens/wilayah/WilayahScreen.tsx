// Where the office works, and the cases of its region by source, place and year.

import { useMessages } from '../../language/language.tsx';
import { Written } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function WilayahScreen() {
  const t = useMessages(messages);
  const { cases } = usePlan().model;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      {cases.tables.length === 0 && <EmptyState icon="wilayah" title={t.empty} />}
      {cases.tables.map((table) => (
        <DataTable
          key={table.path}
          caption={table.title}
          rows={table.rows}
          rowKey={(row) => row.region.at.path}
          columns={[
            { key: 'region', title: t.region, names: true, cell: (row) => row.region.raw },
            ...table.years.flatMap((year) => [
              { key: `${year} k`, title: t.cases(year), figure: true, cell: (row: (typeof table.rows)[number]) => <Written said={row.cells.find((cell) => cell.year === year)?.cases ?? null} /> },
              { key: `${year} t`, title: t.suspects(year), figure: true, cell: (row: (typeof table.rows)[number]) => <Written said={row.cells.find((cell) => cell.year === year)?.suspects ?? null} /> },
            ]),
          ]}
        />
      ))}
    </>
  );
}
