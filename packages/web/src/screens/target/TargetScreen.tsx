// The performance targets of BAB III, row by row.

import { useMessages } from '../../language/language.tsx';
import { Written } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function TargetScreen() {
  const t = useMessages(messages);
  const { targets } = usePlan().model;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <DataTable
        caption={t.table}
        rows={targets?.rows ?? []}
        rowKey={(row) => `${row.indicator.at.path} ${row.indicator.at.start}`}
        columns={[
          { key: 'kegiatan', title: t.kegiatan, cell: (row) => <Written said={row.kegiatan} /> },
          { key: 'sasaran', title: t.sasaran, cell: (row) => <Written said={row.sasaran} /> },
          { key: 'indicator', title: t.indicator, names: true, cell: (row) => row.indicator.raw },
          { key: 'target', title: t.target, figure: true, cell: (row) => <Written said={row.target} /> },
          { key: 'satuan', title: t.satuan, cell: (row) => <Written said={row.satuan} /> },
        ]}
        empty={<EmptyState icon="target" title={t.empty} />}
      />
    </>
  );
}
