// The documents of a plan, each in the formats that an office uses.

import { Anchor, Group } from '@mantine/core';
import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';

const DOCUMENTS = [
  { name: 'rkt', formats: ['pdf', 'docx', 'md'] },
  { name: 'matriks', formats: ['xlsx', 'pdf'] },
] as const;

export default function DokumenScreen() {
  const t = useMessages(messages);
  const { id } = usePlan();
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <DataTable
        caption={t.table}
        rows={DOCUMENTS}
        rowKey={(document) => document.name}
        columns={[
          { key: 'name', title: t.name, names: true, cell: (document) => t[document.name] },
          { key: 'files', title: t.files, cell: (document) => <Group gap="sm">{document.formats.map((format) => <Anchor key={format} href={`/api/plans/${id}/documents/${document.name}.${format}`} download>{format.toUpperCase()}</Anchor>)}</Group> },
        ]}
      />
    </>
  );
}
