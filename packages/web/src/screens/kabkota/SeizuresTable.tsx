// What was seized here, one line for each substance in each unit, source by source.

import { formatNumber } from '@tenun/domain/number/format-number.ts';
import type { CaseFact } from '@tenun/domain/region/measures.ts';
import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { messages } from './messages.ts';
import { seizuresOf, type Point, type Trend } from './trend.ts';
import styles from './kabkota.module.css';

interface Props {
  readonly facts: readonly CaseFact[];
  readonly code: string;
  readonly sources: readonly string[];
  readonly years: readonly number[];
}

export function SeizuresTable({ facts, code, sources, years }: Props) {
  const t = useMessages(messages);
  const rows = sources.flatMap((source) => seizuresOf(facts, code, source, years));
  return (
    <section aria-labelledby="bukti">
      <h2 id="bukti">{t.seizures}</h2>
      {rows.length === 0 ? <p className={styles['soft']}>{t.seizuresNone}</p> : (
        <>
          <DataTable<Trend>
            caption={t.seizures}
            hideCaption
            rows={rows}
            rowKey={(row) => `${row.source} ${nameOf(row)}`}
            columns={[
              { key: 'substance', title: t.substance, names: true, cell: nameOf },
              { key: 'source', title: t.source, cell: (row) => row.source },
              ...years.map((year) => ({ key: String(year), title: String(year), figure: true, cell: (row: Trend) => <PointText point={row.points.find((point) => point.year === year)} /> })),
            ]}
          />
          <p className={styles['soft']}>{t.seizureNote}</p>
        </>
      )}
    </section>
  );
}

function nameOf({ layer }: Trend): string {
  return layer.kind === 'seizure' ? `${layer.substance} (${layer.unit})` : '';
}

/** A figure, or in words why there is none. */
export function PointText({ point }: { readonly point: Point | undefined }) {
  const t = useMessages(messages);
  if (point === undefined || point.value === null) return <span className={styles['soft']}>{t[point?.hole ?? 'no-data']}</span>;
  return <>{formatNumber(point.value)}</>;
}
