// One dataset: where it comes from, and its figures by kab/kota in the year that is chosen; each figure opens its history and its correction.

import { SegmentedControl } from '@mantine/core';
import { Big } from 'big.js';
import { presentFacts, regionName } from '@tenun/domain/dataset/facts.ts';
import { standing } from '@tenun/domain/dataset/observation.ts';
import { sumByUnit } from '@tenun/domain/dataset/weight.ts';
import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { datasetFileAddress, type Dataset, type Observation } from '../../api/datasets.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { DataTable, type Column } from '../../parts/DataTable.tsx';
import { useFacts } from '../../plan/use-facts.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { messages } from './messages.ts';
import { WithdrawForm } from './WithdrawForm.tsx';
import { written } from './written.ts';
import styles from './statistik.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly opened: boolean;
  /** An observation that a link leads to. */
  readonly wanted: string | null;
}

interface Row {
  readonly region: string;
  readonly observations: readonly Observation[];
}

export function DatasetView({ dataset, opened, wanted }: Props) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const now = standing(dataset.observations);
  const counting = new Set(presentFacts(useFacts()).filter((fact) => fact.dataset.id === dataset.id).map(({ observation }) => observation.year));
  const aim = wanted === null ? undefined : dataset.observations.find(({ id }) => id === wanted);
  const years = [...new Set(now.map(({ year }) => year))].toSorted((a, b) => a - b);
  const [year, setYear] = useState(aim?.year ?? years.at(-1) ?? 0);
  const [chosen, setChosen] = useState<Observation | null>(aim === undefined ? null : (now.find((each) => each.region === aim.region && each.year === aim.year && each.measure === aim.measure && each.raw === aim.raw) ?? null));
  const rows = [...Map.groupBy(now.filter((each) => each.year === year), ({ region }) => region)].map(([region, observations]): Row => ({ region, observations })).toSorted((a, b) => (a.region < b.region ? -1 : 1));
  const when = new Date(dataset.importedAt).toLocaleDateString(lang === 'id' ? 'id-ID' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const from = dataset.origin === 'plan' ? t.fromThisPlan(dataset.fileName) : dataset.origin === 'paste' ? t.pasted : t.file(dataset.fileName, dataset.sha256);
  const cell = (measure: Observation['measure']) => (row: Row) => <Figures observations={row.observations.filter((each) => each.measure === measure)} all={dataset.observations} onChoose={setChosen} />;
  const counts = dataset.subject === 'penduduk' ? (['penduduk'] as const) : (['kasus', 'tersangka'] as const);
  const columns: readonly Column<Row>[] = [
    { key: 'region', title: t.region, names: true, cell: (row) => <Link className={styles['regionLink'] ?? ''} to="/rencana/$planId/wilayah/$kode" params={{ planId: plan.id, kode: row.region }}>{regionName(row.region)}</Link> },
    ...counts.map((measure) => ({ key: measure, title: { kasus: t.cases, tersangka: t.suspects, penduduk: t.people }[measure], figure: true, cell: cell(measure) })),
    ...(dataset.subject === 'penduduk' ? [] : [{ key: 'barang-bukti', title: t.evidence, cell: cell('barang-bukti') }]),
  ];
  return (
    <details className={styles['dataset']} open={opened}>
      <summary><h2>{dataset.source}</h2><span className={styles['soft']}>{dataset.subject === 'penduduk' ? t.subjectPeople : t.subjectCases}, {t.years(dataset.fromYear, dataset.toYear)}</span></summary>
      <div className={styles['datasetBody']}>
        <p className={styles['soft']}>{dataset.title}<br />{dataset.origin === 'file' ? <a href={datasetFileAddress(plan.id, dataset.id)}>{from}</a> : from} · {t.importedBy(dataset.importedBy, when)}</p>
        {years.length > 1 && <SegmentedControl aria-label={`${t.chooseYear}: ${dataset.source}`} className={styles['years'] ?? ''} value={String(year)} onChange={(value) => setYear(Number(value))} data={years.map(String)} />}
        {rows.length > 0 && !counting.has(year) && <p className={styles['replaced']}>{t.replaced(year)}</p>}
        <DataTable<Row>
          caption={`${dataset.source}, ${year}`}
          rows={rows}
          rowKey={(row) => row.region}
          columns={columns}
          total={(column) => (column.key === 'region' ? t.total : <Total observations={now.filter((each) => each.year === year && each.measure === column.key)} />)}
        />
        <p className={styles['soft']}>{t.noted}</p>
        <WithdrawForm dataset={dataset.id} />
      </div>
      {chosen !== null && <CorrectDialog dataset={dataset} observation={chosen} onClose={() => setChosen(null)} />}
    </details>
  );
}

/** The figures of one cell, each a button to its history; what was corrected carries a mark. */
function Figures({ observations, all, onChoose }: { readonly observations: readonly Observation[]; readonly all: readonly Observation[]; readonly onChoose: (observation: Observation) => void }) {
  const t = useMessages(messages);
  if (observations.length === 0) return <span className={styles['soft']}>–</span>;
  return (
    <span className={styles['figures']}>
      {observations.map((each) => (
        <button key={each.id} type="button" className={styles['figureButton']} title={all.some(({ id }) => id === each.supersedes) ? t.noted : undefined} onClick={() => onChoose(each)}>
          {written(each, t.notStated)}{each.supersedes === null ? '' : ' •'}
        </button>
      ))}
    </span>
  );
}

function Total({ observations }: { readonly observations: readonly Observation[] }) {
  const stated = observations.flatMap(({ value, unit, substance }) => (value === null ? [] : [{ amount: value, unit: unit ?? '', substance }]));
  if (stated.length === 0) return <>–</>;
  if (stated[0]?.substance === null) return <span className="figure">{formatNumber(stated.reduce((sum, { amount }) => sum.plus(amount), new Big(0)))}</span>;
  return <>{[...Map.groupBy(stated, ({ substance }) => substance)].flatMap(([substance, group]) => sumByUnit(group).map(({ amount, unit }) => `${formatNumber(amount)} ${unit} ${substance}`)).join('; ')}</>;
}
