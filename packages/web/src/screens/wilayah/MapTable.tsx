// The figures of the map as a table: every kab/kota with both of its codes, whether it has a figure or not.

import type { DrawnArea } from '@tenun/domain/region/draw-map.ts';
import type { RegionMeasure, RegionValue } from '@tenun/domain/region/measures.ts';
import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Big } from 'big.js';
import { useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { DataTable, type Column } from '../../parts/DataTable.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { mapMessages } from './map-messages.ts';
import styles from './wilayah.module.css';

export interface MapTableProps {
  readonly areas: readonly DrawnArea[];
  /** One column for each. */
  readonly measures: readonly RegionMeasure[];
  /** The year of the population, where one was imported. */
  readonly perPeople: number | null;
  readonly unit: string;
}

export function MapTable({ areas, measures, perPeople, unit }: MapTableProps) {
  const t = useMessages(mapMessages);
  const plan = usePlan();
  const [order, setOrder] = useState<'code' | 'most'>('code');
  const byRegion = measures.map(({ values }) => new Map(values.map((value) => [value.region, value])));
  const sum = (code: string): Big => byRegion.reduce((total, values) => total.plus(values.get(code)?.value ?? 0), new Big(0));
  const rows = order === 'code' ? areas : areas.toSorted((a, b) => sum(b.code).cmp(sum(a.code)) || (a.code < b.code ? -1 : 1));
  const columns: readonly Column<DrawnArea>[] = [
    { key: 'name', title: t.region, names: true, cell: (area) => <Link className={styles['regionLink'] ?? ''} to="/rencana/$planId/wilayah/$kode" params={{ planId: plan.id, kode: area.code }}>{area.name}</Link> },
    { key: 'code', title: t.code, cell: (area) => area.code },
    { key: 'bps', title: t.bps, cell: (area) => area.bps ?? '—' },
    ...measures.flatMap((measure, index): Column<DrawnArea>[] => {
      const of = (area: DrawnArea): RegionValue | undefined => byRegion[index]!.get(area.code);
      return [
        { key: `value ${index}`, title: `${measure.sources.join(' + ')} (${unit})`, figure: true, cell: (area) => said(of(area)?.value ?? null, of(area)?.gap ?? null, t) },
        ...(perPeople === null || measure.layer.kind === 'seizure' ? [] : [{ key: `people ${index}`, title: t.perPeopleShort, figure: true, cell: (area: DrawnArea) => said(of(area)?.per100k ?? null, null, t) }]),
      ];
    }),
  ];
  return (
    <>
      <SegmentedControl className={styles['order'] ?? ''} aria-label={t.order} size="sm" value={order} onChange={(value) => setOrder(value as 'code' | 'most')} data={[{ value: 'code', label: t.byCode }, { value: 'most', label: t.byMost }]} />
      <DataTable caption={t.table} rows={rows} rowKey={(area) => area.code} columns={columns} />
    </>
  );
}

function said(value: string | null, gap: RegionValue['gap'], t: { readonly gapShort: string; readonly unreadableShort: string }) {
  if (value !== null) return <span className="figure">{formatNumber(value)}</span>;
  return <span className={styles['hole']}>{gap === 'unreadable' || gap === 'disputed' ? t.unreadableShort : t.gapShort}</span>;
}
