// The cascade of the plan as a tree: visi, misi, tujuan, and under each tujuan its sasaran kegiatan with their indicators.

import type { PlanModel } from '@tenun/domain';
import type { ReactNode } from 'react';
import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { ToText } from '../../parts/ToText.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './strategi.module.css';

type Strategy = PlanModel['strategy'];
type Item = Strategy['misi'][number];
type Goal = Strategy['groups'][number]['goals'][number];
type Text = Item['text'];

interface Column {
  readonly key: string;
  readonly title: ReactNode;
  readonly goals: readonly Goal[];
  /** Whether the tujuan it points to exists. */
  readonly known: boolean;
}

export default function StrategiScreen() {
  const t = useMessages(messages);
  const { strategy } = usePlan().model;
  const byPath = useFindingsByPath();
  const said = (text: Text, marker: { readonly raw: string } | null = null): ReactNode => (
    <><PlaceLink path={text.at.path}>{marker !== null && `${marker.raw} `}{text.raw}</PlaceLink> <FindingMark findings={byPath.get(text.at.path)?.filter((finding) => finding.spot.start === undefined || (finding.spot.start < text.at.end && (finding.spot.end ?? text.at.end) > text.at.start))} /></>
  );
  const nothing = strategy.visi === null && strategy.groups.length === 0 && (['misi', 'tujuan', 'arah', 'sasaran'] as const).every((part) => strategy[part].length === 0);
  if (nothing) return <><ScreenHead title={t.title}>{t.intro}</ScreenHead><EmptyState icon="strategi" title={t.empty} action={<ToText />}>{t.emptyHint}</EmptyState></>;
  const columns: readonly Column[] = [
    ...strategy.groups.map((group) => ({ key: group.heading.at.path, title: said(group.heading), goals: group.goals, known: group.tujuan?.value == null || group.tujuan.value <= strategy.tujuan.length })),
    ...strategy.tujuan.flatMap((item, index) => (strategy.groups.length === 0 || strategy.groups.some((group) => group.tujuan?.value === index + 1) ? [] : [{ key: `tujuan ${index}`, title: `${t.tujuan} ${item.marker?.raw ?? index + 1}`, goals: [], known: true }])),
  ];
  const rows = strategy.groups.flatMap((group) => group.goals.map((goal) => ({ group, goal })));
  const level = (title: string, items: readonly Item[]) => (items.length === 0 ? null : (
    <div className={styles['level']}>
      <h3>{title}</h3>
      <ul className={styles['row']}>{items.map((item) => <li key={`${item.text.at.path} ${item.text.at.start}`} className={styles['box']}>{said(item.text, item.marker)}</li>)}</ul>
    </div>
  ));
  const branch = (goals: readonly Goal[]) => (
      goals.length === 0 ? <p className={styles['none']}>{t.noGoals}</p> : (
        <ul className={styles['branch']}>
          {goals.map((goal) => (
            <li key={`${goal.sasaran.at.path} ${goal.sasaran.at.start}`}>
              {said(goal.sasaran, goal.marker)}
              {goal.indicators.length === 0 ? <p className={styles['none']}>{t.noIndicator}</p> : <ul className={styles['leaves']}>{goal.indicators.map((indicator) => <li key={indicator.at.start}>{indicator.raw}</li>)}</ul>}
            </li>
          ))}
        </ul>
      )
  );
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <div className={styles['page']}>
        <section aria-label={t.cascade} className={styles['tree']}>
          {strategy.visi !== null && <div className={styles['level']}><h3>{t.visi}</h3><div className={styles['box']} data-top="true">{said(strategy.visi)}</div></div>}
          {level(t.misi, strategy.misi)}
          {level(t.tujuan, strategy.tujuan)}
          {level(t.arah, strategy.arah)}
          {level(t.sasaran, strategy.sasaran)}
          {columns.length > 0 && (
            <div className={styles['level']}>
              <h3>{t.goals}</h3>
              <ul className={styles['row']}>
                {columns.map((column) => <li key={column.key} className={styles['stem']}><h4>{column.title} {!column.known && <span className={styles['unknown']}>{t.noSuchAim}</span>}</h4>{branch(column.goals)}</li>)}
              </ul>
            </div>
          )}
        </section>
        {rows.length > 0 && (
          <DataTable
            caption={t.table}
            rows={rows}
            rowKey={({ goal }) => `${goal.sasaran.at.path} ${goal.sasaran.at.start}`}
            columns={[
              { key: 'tujuan', title: t.tujuan, cell: ({ group }) => group.tujuan?.raw ?? '—' },
              { key: 'goal', title: t.goals, names: true, cell: ({ goal }) => <span className={styles['cell']}>{said(goal.sasaran, goal.marker)}</span> },
              { key: 'indicators', title: t.indicators, cell: ({ goal }) => <span className={styles['cell']}>{goal.indicators.length === 0 ? t.noIndicator : goal.indicators.map((indicator) => indicator.raw).join('; ')}</span> },
            ]}
          />
        )}
      </div>
    </>
  );
}
