// Everything the linter finds in the plan.

import { useLanguage, useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { EmptyState, ErrorState, Loading } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { useFindings } from '../../plan/use-findings.ts';
import { messages } from './messages.ts';

export default function PeriksaScreen() {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const findings = useFindings();
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      {findings.isPending ? <Loading /> : findings.isError ? <ErrorState error={findings.error} onRetry={() => void findings.refetch()} /> : (
        <DataTable
          caption={t.table}
          rows={findings.data.findings}
          rowKey={(finding) => `${finding.rule} ${finding.spot.path} ${finding.spot.start}`}
          columns={[
            { key: 'rule', title: t.rule, cell: (finding) => finding.rule },
            { key: 'quote', title: t.quote, cell: (finding) => finding.quote },
            { key: 'message', title: t.message, names: true, cell: (finding) => finding.message[lang] },
          ]}
          empty={<EmptyState icon="centang" title={t.empty} />}
        />
      )}
    </>
  );
}
