// The trend as a table: the same figures for whoever reads or hears them, and rates where people were counted.

import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { messages } from './messages.ts';
import { PointText } from './SeizuresTable.tsx';
import type { Trend } from './trend.ts';
import styles from './kabkota.module.css';

interface Row {
  readonly trend: Trend;
  readonly rate: boolean;
}

export function FiguresTable({ name, trends, years, rates }: { readonly name: string; readonly trends: readonly Trend[]; readonly years: readonly number[]; readonly rates: boolean }) {
  const t = useMessages(messages);
  const rows = trends.flatMap((trend): Row[] => [{ trend, rate: false }, ...(rates && trend.layer.kind === 'cases' ? [{ trend, rate: true }] : [])]);
  return (
    <section aria-labelledby="angka">
      <h2 id="angka">{t.figures}</h2>
      <DataTable<Row>
        caption={`${t.figures}: ${name}`}
        hideCaption
        rows={rows}
        rowKey={({ trend, rate }) => `${trend.source} ${trend.layer.kind} ${rate}`}
        columns={[
          { key: 'source', title: t.source, names: true, cell: ({ trend }) => trend.source },
          { key: 'measure', title: t.measure, cell: ({ trend, rate }) => (rate ? t.per100k : trend.layer.kind === 'cases' ? t.cases : t.suspects) },
          ...years.map((year) => ({
            key: String(year),
            title: String(year),
            figure: true,
            cell: ({ trend, rate }: Row) => {
              const point = trend.points.find((each) => each.year === year);
              return rate && point?.per100k != null ? formatNumber(point.per100k) : <PointText point={rate && point !== undefined ? { ...point, value: point.per100k } : point} />;
            },
          })),
        ]}
      />
      {rates && <p className={styles['soft']}>{t.smallNumbers}</p>}
    </section>
  );
}
