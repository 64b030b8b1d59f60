// The plan and the statistics of the same source side by side: only what they say differently.

import { comparePlanWithDatasets, type Difference } from '@tenun/domain/dataset/facts-beside-plan.ts';
import { regionName } from '@tenun/domain/dataset/facts.ts';
import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { provinceOfOffice } from '@tenun/domain/region/region-names.ts';
import { useMemo } from 'react';
import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { useFacts } from '../../plan/use-facts.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './statistik.module.css';

export function ComparedWithPlan() {
  const t = useMessages(messages);
  const { model } = usePlan();
  const facts = useFacts();
  const compared = useMemo(() => comparePlanWithDatasets(model.cases, provinceOfOffice(model.content.profile), facts), [model, facts]);
  if (compared === null) return null;
  const { same, differences } = compared;
  const stated = (value: string | null) => (value === null ? <span className={styles['soft']}>{t.notStated}</span> : formatNumber(value));
  const what = ({ layer }: Difference): string => (layer.kind === 'seizure' ? `${layer.substance} (${layer.unit})` : layer.kind === 'cases' ? t.cases : t.suspects);
  return (
    <section className={styles['compared']} aria-labelledby="banding-statistik">
      <h2 id="banding-statistik">{t.compareTitle}</h2>
      <p>{differences.length === 0 ? t.compareSame(same) : t.compareDiffer(same, differences.length)}</p>
      {differences.length > 0 && (
        <DataTable<Difference>
          caption={t.compareTitle}
          hideCaption
          rows={differences}
          rowKey={(each) => `${each.source} ${each.region} ${each.year} ${what(each)}`}
          columns={[
            { key: 'region', title: t.region, names: true, cell: (each) => regionName(each.region) },
            { key: 'source', title: t.source, cell: (each) => each.source },
            { key: 'year', title: t.chooseYear, figure: true, cell: (each) => each.year },
            { key: 'what', title: t.what, cell: what },
            { key: 'plan', title: t.inPlan, figure: true, cell: (each) => stated(each.inPlan) },
            { key: 'dataset', title: t.inDataset, figure: true, cell: (each) => stated(each.inDataset) },
          ]}
        />
      )}
    </section>
  );
}
