// What each program promises: its indicators with their targets, under the kegiatan they belong to.

import type { Indicator } from '@tenun/domain';
import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Written } from '../../parts/Figure.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import { trailOf } from './money.ts';
import styles from './ringkasan.module.css';

export function TargetsByProgram() {
  const t = useMessages(messages);
  const { nodes, indicators } = usePlan().content;
  const byPath = useFindingsByPath();
  const placed = indicators.map((indicator) => ({ indicator, trail: trailOf(nodes, indicator.nodeId) }));
  const programs = nodes.filter((node) => node.parentId === null);
  return (
    <section className={styles['section']} aria-labelledby="target">
      <h2 id="target">{t.targets}</h2>
      {indicators.length === 0 && <p>{t.noTargets}</p>}
      {programs.map((program) => {
        const rows = placed.filter(({ trail }) => trail[0]?.id === program.id);
        return rows.length === 0 ? null : (
          <DataTable
            key={program.id}
            caption={`${program.name} (${rows.length})`}
            rows={rows}
            rowKey={({ indicator }) => indicator.id}
            columns={[
              { key: 'indicator', title: t.indicator, names: true, cell: ({ indicator, trail }) => <span className={styles['partName']}><PlaceLink path={`indicator:${indicator.id}/name`}>{indicator.name}</PlaceLink> <FindingMark findings={byPath.get(`indicator:${indicator.id}/name`)} /><small>{trail.length > 1 ? trail.at(1)?.name : ''}</small></span> },
              { key: 'target', title: t.target, figure: true, cell: ({ indicator }) => <><FindingMark findings={byPath.get(`indicator:${indicator.id}/target`)} /> <Target indicator={indicator} /></> },
            ]}
          />
        );
      })}
    </section>
  );
}

function Target({ indicator }: { readonly indicator: Indicator }) {
  return <span className={styles['target']}><Written said={indicator.target} />{indicator.satuan !== null && <small>{indicator.satuan}</small>}</span>;
}
