// The performance targets of BAB III, each beside what the matrix says of the same indicator.

import { useMessages } from '../../language/language.tsx';
import { Written } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { ToText } from '../../parts/ToText.tsx';
import { Bars, type BarTone } from '../../parts/charts/Bars.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { compareTargets, type Agreement, type ComparedTarget } from './compare-targets.ts';
import { messages } from './messages.ts';
import styles from './target.module.css';

export default function TargetScreen() {
  const t = useMessages(messages);
  const { model } = usePlan();
  const byPath = useFindingsByPath();
  const rows = compareTargets(model);
  const marks = (path: string | undefined) => <FindingMark findings={path === undefined ? undefined : byPath.get(path)} />;
  const matrixPath = ({ indicator }: ComparedTarget): string | undefined => (indicator === null ? undefined : `indicator:${indicator.id}/target`);
  if (rows.length === 0) return <><ScreenHead title={t.title}>{t.intro}</ScreenHead><EmptyState icon="target" title={t.empty} action={<ToText />}>{t.emptyHint}</EmptyState></>;
  const programs = [...new Set(rows.map((row) => row.program))];
  const tally = (program: string | null, label: string, tone: BarTone, agreements: readonly Agreement[]) => {
    const count = rows.filter((row) => row.program === program && agreements.includes(row.agreement)).length;
    return { label, tone, value: count, text: `${t.count(count)}` };
  };
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <div className={styles['page']}>
        <Bars
          caption={t.picture}
          legend={[{ tone: 'good', label: t.agree }, { tone: 'short', label: t.disagree }, { tone: 'hollow', label: t.once }]}
          rows={programs.map((program) => ({
            key: program ?? '',
            name: program ?? t.otherProgram,
            bars: [tally(program, t.agree, 'good', ['same']), tally(program, t.disagree, 'short', ['differs', 'unitDiffers', 'unknown']), tally(program, t.once, 'hollow', ['onlyTable', 'onlyMatrix'])],
          }))}
        />
        <DataTable<ComparedTarget>
          caption={t.table}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            { key: 'indicator', title: t.indicator, names: true, cell: ({ row, indicator, kegiatan }) => (
              <span className={styles['name']}>
                <PlaceLink path={row?.indicator.at.path ?? `indicator:${indicator?.id}/name`}>{row?.indicator.raw ?? indicator?.name}</PlaceLink> {marks(row?.indicator.at.path ?? `indicator:${indicator?.id}/name`)}
                {kegiatan !== null && <small>{kegiatan}</small>}
              </span>
            ) },
            { key: 'sasaran', title: t.sasaran, cell: ({ row, indicator }) => <span className={styles['sasaran']}><Written said={row === null ? (indicator?.sasaran ?? null) : row.sasaran} /></span> },
            { key: 'target', title: t.target, figure: true, cell: ({ row }) => <span className={styles['figure']}>{row?.target != null && row.target.at.path !== row.indicator.at.path && marks(row.target.at.path)} <PlaceLink path={row?.target?.at.path}><Written said={row?.target ?? null} /></PlaceLink><small>{row?.satuan?.raw}</small></span> },
            { key: 'matrix', title: t.matrix, figure: true, cell: (each) => <span className={styles['figure']}>{marks(matrixPath(each))} <PlaceLink path={matrixPath(each)}><Written said={each.indicator?.target ?? null} /></PlaceLink><small>{each.indicator?.satuan}</small></span> },
            { key: 'agreement', title: t.agreement, cell: ({ agreement }) => <span className={styles['agreement']} data-agreement={agreement}>{t[agreement]}</span> },
          ]}
        />
      </div>
    </>
  );
}
