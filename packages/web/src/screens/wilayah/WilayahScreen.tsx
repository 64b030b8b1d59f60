// Cases and seizures of the region by source, place and year, apart or together; then where the office works.

import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { Money, Written } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { SmallMultiples } from '../../parts/charts/SmallMultiples.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import { PlacesTables } from './PlacesTables.tsx';
import { seizureLines, sumOf, yearsOf, type CaseTable, type SeizureLine, type Sum } from './sums.ts';
import styles from './wilayah.module.css';

/** The map and its geometry are fetched when this screen is opened. */
const MapSection = lazy(() => import('./MapSection.tsx'));

const ALL = '*';

export default function WilayahScreen() {
  const t = useMessages(messages);
  const { cases, places } = usePlan().model;
  const [chosen, setChosen] = useState(ALL);
  const sourceOf = (table: CaseTable): string => table.source || t.noSource(cases.tables.indexOf(table) + 1);
  const sources = [...new Set(cases.tables.map(sourceOf))];
  const source = sources.includes(chosen) ? chosen : ALL;
  const tables = cases.tables.filter((table) => source === ALL || sourceOf(table) === source);
  const nothing = cases.tables.length === 0 && places.borders.length === 0 && places.tables.length === 0;
  if (nothing) return <><ScreenHead title={t.title}>{t.intro}</ScreenHead><Suspense fallback={null}><MapSection /></Suspense><EmptyState icon="wilayah" title={t.empty}>{t.emptyHint}</EmptyState></>;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <div className={styles['page']}>
        <Suspense fallback={null}><MapSection /></Suspense>
        {sources.length > 1 && <SegmentedControl className={styles['sources'] ?? ''} aria-label={t.sources} value={source} onChange={setChosen} data={[{ value: ALL, label: t.together }, ...sources.map((each) => ({ value: each, label: each }))]} />}
        {source === ALL && sources.length > 1 && <p className={styles['note']}>{t.togetherNote}</p>}
        {tables.length > 0 && <Numbers tables={tables} label={source === ALL ? t.together : source} />}
        {tables.map((table) => <ByRegion key={table.path} table={table} source={sourceOf(table)} />)}
        <PlacesTables />
      </div>
    </>
  );
}

/** Totals by year and seizures, as pictures and as a table. */
function Numbers({ tables, label }: { readonly tables: readonly CaseTable[]; readonly label: string }) {
  const t = useMessages(messages);
  const years = yearsOf(tables);
  const yearName = (year: number): string => (year === 0 ? t.undated : String(year));
  const lines = seizureLines(tables);
  return (
    <>
      <SmallMultiples
        caption={t.trend}
        multiples={(['cases', 'suspects'] as const).map((measure) => ({ key: measure, title: measure === 'cases' ? t.casesOf(label) : t.suspectsOf(label), points: years.map((year) => ({ label: yearName(year), value: sumOf(tables, measure, year) })) }))}
      />
      {lines.length > 0 && (
        <>
          <SmallMultiples caption={t.seizureTrend} multiples={lines.map((line) => ({ key: line.key, title: `${line.substance} (${line.unit})`, points: years.map((year) => ({ label: yearName(year), value: line.byYear.get(year) ?? null })) }))} />
          <DataTable<SeizureLine>
            caption={`${t.seizures}: ${label}`}
            rows={lines}
            rowKey={(line) => line.key}
            columns={[
              { key: 'substance', title: t.substance, names: true, cell: (line) => `${line.substance} (${line.unit})` },
              ...years.map((year) => ({ key: String(year), title: yearName(year), figure: true, cell: (line: SeizureLine) => <Amount sum={line.byYear.get(year) ?? null} /> })),
              { key: 'total', title: t.total, figure: true, cell: (line) => <strong><Amount sum={line.total} /></strong> },
            ]}
          />
          <p className={styles['note']}>{t.seizuresNote}</p>
        </>
      )}
    </>
  );
}

function ByRegion({ table, source }: { readonly table: CaseTable; readonly source: string }) {
  const t = useMessages(messages);
  const byPath = useFindingsByPath();
  const years = yearsOf([table]);
  const measures = (['cases', 'suspects'] as const).filter((measure) => table.measures.has(measure));
  return (
    <DataTable
      caption={`${t.byRegion}: ${source}`}
      rows={table.rows}
      rowKey={(row) => row.region.at.path}
      columns={[
        { key: 'region', title: t.region, names: true, cell: (row) => <span className={styles['region']}><PlaceLink path={row.region.at.path}>{row.region.raw}</PlaceLink> <FindingMark findings={byPath.get(row.region.at.path)} /></span> },
        ...years.flatMap((year) => measures.map((measure) => ({
          key: `${year} ${measure}`,
          title: t[measure](year === 0 ? t.undated : String(year)),
          figure: true,
          cell: (row: CaseTable['rows'][number]) => {
            const said = row.cells.find((cell) => cell.year === year)?.[measure] ?? null;
            return <>{said !== null && <FindingMark findings={byPath.get(said.at.path)} />} <PlaceLink path={said?.at.path}><Written said={said} /></PlaceLink></>;
          },
        }))),
      ]}
      total={(column) => {
        const [year = '', measure] = column.key.split(' ');
        return measure === 'cases' || measure === 'suspects' ? <Amount sum={sumOf([table], measure, Number(year))} /> : t.total;
      }}
    />
  );
}

function Amount({ sum }: { readonly sum: Sum }) {
  return sum === null || sum === 'unknown' ? <Money value={sum} /> : <span className="figure">{formatNumber(sum)}</span>;
}
