// The matrix of the open plan.

import { useMessages } from '../../language/language.tsx';
import { Money, Written } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

export default function MatriksScreen() {
  const t = useMessages(messages);
  const { content } = usePlan();
  return (
    <>
      <ScreenHead title={t.title} />
      <DataTable
        caption={t.title}
        rows={content.nodes}
        rowKey={(node) => node.id}
        columns={[
          { key: 'name', title: t.name, names: true, cell: (node) => node.name },
          { key: 'volume', title: t.volume, figure: true, cell: (node) => <Written said={node.volume} /> },
          { key: 'amount', title: t.amount, figure: true, cell: (node) => <Money value={node.amount?.value ?? null} /> },
        ]}
      />
    </>
  );
}
