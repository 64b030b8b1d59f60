// Last year's results of the office and its district offices, against their targets.

import { formatNumber, formatPercent } from '@tenun/domain/number/format-number.ts';
import { useMessages } from '../../language/language.tsx';
import { Money, Written } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { ToText } from '../../parts/ToText.tsx';
import { Bars } from '../../parts/charts/Bars.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import styles from './capaian.module.css';
import { messages } from './messages.ts';
import { resultLines, type ResultLine } from './results.ts';

export default function CapaianScreen() {
  const t = useMessages(messages);
  const { achievements } = usePlan().model;
  const byPath = useFindingsByPath();
  const lines = resultLines(achievements.items);
  const nameOf = ({ own, item, result }: ResultLine): string => (own ? item.indicator.raw : (result.unit?.raw ?? ''));
  if (lines.length === 0) return <><ScreenHead title={t.title}>{t.intro}</ScreenHead><EmptyState icon="capaian" title={t.empty} action={<ToText />}>{t.emptyHint}</EmptyState></>;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <div className={styles['page']}>
        <DataTable<ResultLine>
          caption={t.table}
          rows={lines}
          rowKey={(line) => line.key}
          columns={[
            { key: 'name', title: t.indicator, names: true, cell: (line) => (
              <span className={styles['name']} data-own={line.own}>
                {line.own && line.item.no !== null && `${line.item.no.raw} `}<PlaceLink path={line.own ? line.item.indicator.at.path : line.result.unit?.at.path}>{nameOf(line)}</PlaceLink> {line.own && <FindingMark findings={line.item.paths.flatMap((path) => byPath.get(path) ?? [])} />}
              </span>
            ) },
            { key: 'target', title: t.target, figure: true, cell: ({ result }) => <span className={styles['figure']}><Written said={result.target} /><small>{result.target?.raw.endsWith('%') === true ? '' : result.targetUnit}</small></span> },
            { key: 'realisation', title: t.realisation, figure: true, cell: ({ result, counted }) => (counted === null ? <Written said={result.realisation} /> : <span className={styles['figure']}>{formatNumber(counted)}<small>{t.counted}</small></span>) },
            { key: 'percent', title: t.percent, figure: true, cell: ({ result }) => <Written said={result.percent} /> },
            { key: 'computed', title: t.computed, figure: true, cell: ({ computed, agrees }) => (computed === null ? <Money value="unknown" /> : agrees === true ? <span className={styles['same']}>{t.asStated}</span> : <strong className={agrees === false ? styles['differs'] : undefined}>{formatPercent(computed)}</strong>) },
          ]}
        />
        <Bars
          caption={t.picture}
          named
          legend={[{ tone: 'good', label: t.reached }, { tone: 'short', label: t.below }]}
          reference={{ value: 100, label: t.reference }}
          rows={achievements.items.map((item, index) => ({
            key: String(index),
            name: <>{item.no?.raw} {item.indicator.raw}</>,
            bars: lines.filter((line) => line.item === item && (line.own || line.result.target !== null)).map((line) => {
              const value = line.computed ?? line.stated;
              const label = line.own ? t.whole : nameOf(line);
              return { label, tone: value?.gte(100) === true ? 'good' : 'short', value: value === null ? 'unknown' : value.toNumber(), text: <><span className={styles['unit']} aria-hidden="true">{label} </span>{value === null ? '' : formatPercent(value)}</> } as const;
            }),
          }))}
        />
        <p className={styles['note']}>{t.scale}</p>
        {achievements.recommendations.length > 0 && (
          <section className={styles['recommendations']}>
            <h2>{t.recommendations}</h2>
            <ul>{achievements.recommendations.map(({ no, text }) => <li key={`${text.at.path} ${text.at.start}`}><PlaceLink path={text.at.path}>{no !== null && `${no} `}{text.raw}</PlaceLink> <FindingMark findings={byPath.get(text.at.path)} /></li>)}</ul>
          </section>
        )}
      </div>
    </>
  );
}
