// Where the office works: border districts, airports and seaports, counted beside what the tables state and laid beside what the map knows.

import { landBorderCodes } from '@tenun/domain/region/land-border.ts';
import { placesBesidePlan, type PlacesOfRegion } from '@tenun/domain/region/places-beside.ts';
import { provinceOfOffice, recogniseRegion } from '@tenun/domain/region/region-names.ts';
import { loadMap } from '@tenun/reference/peta/load-map.ts';
import { placesOf } from '@tenun/reference/peta/places.ts';
import type { PlanModel } from '@tenun/domain';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Written } from '../../parts/Figure.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './wilayah.module.css';

type PlaceTable = PlanModel['places']['tables'][number];

export function PlacesTables() {
  const t = useMessages(messages);
  const { model } = usePlan();
  const { borders, tables } = model.places;
  const province = provinceOfOffice(model.content.profile);
  const { data: map } = useQuery({ queryKey: ['map', province], queryFn: () => loadMap(province ?? ''), enabled: province !== null, staleTime: Number.POSITIVE_INFINITY });
  const byLand = map == null ? null : landBorderCodes(map);
  const codeOf = (raw: string): string => recogniseRegion(raw, province)?.code ?? '';
  const known = province === null ? null : placesOf(province);
  const besideOf = (table: PlaceTable): ReadonlyMap<string, PlacesOfRegion> | null =>
    (province === null || known === null || table.kind === 'other' ? null : placesBesidePlan(table, table.kind === 'airports' ? known.airports : known.ports, province));
  const byPath = useFindingsByPath();
  return (
    <>
      {borders.length > 0 && (
        <DataTable
          caption={t.borders}
          rows={borders}
          rowKey={(row) => row.region.at.path}
          columns={[
            { key: 'region', title: t.region, names: true, cell: (row) => <span className={styles['region']}><PlaceLink path={row.region.at.path}>{row.region.raw}</PlaceLink> <FindingMark findings={byPath.get(row.region.at.path)} /></span> },
            { key: 'claimed', title: t.claimed, figure: true, cell: (row) => <Written said={row.claimed} /> },
            { key: 'named', title: t.named, figure: true, cell: (row) => row.districts.length },
            ...(byLand === null ? [] : [{ key: 'land', title: t.onMap, cell: (row: (typeof borders)[number]) => (byLand.has(codeOf(row.region.raw)) ? t.byLand : t.bySea) }]),
            { key: 'districts', title: t.districts, cell: (row) => <span className={styles['names']}>{row.districts.map((district) => district.raw).join(', ')}</span> },
          ]}
        />
      )}
      {tables.map((table) => <PlacesTable key={table.path} table={table} beside={besideOf(table)} codeOf={codeOf} />)}
    </>
  );
}

interface PlacesTableProps {
  readonly table: PlaceTable;
  /** By kab/kota; null where the map has no such places. */
  readonly beside: ReadonlyMap<string, PlacesOfRegion> | null;
  readonly codeOf: (raw: string) => string;
}

function PlacesTable({ table, beside, codeOf }: PlacesTableProps) {
  const t = useMessages(messages);
  const byPath = useFindingsByPath();
  const unnamed = beside === null ? [] : [...beside].filter(([code]) => table.rows.every((row) => codeOf(row.region.raw) !== code)).flatMap(([, { mapOnly }]) => mapOnly);
  return (
    <div className={styles['besideMap']}>
      <DataTable
        caption={table.kind === 'other' ? table.title || t.other : t[table.kind]}
        rows={table.rows}
        rowKey={(row) => row.region.at.path}
        columns={[
          { key: 'region', title: t.region, names: true, cell: (row) => <span className={styles['region']}><PlaceLink path={row.region.at.path}>{row.region.raw}</PlaceLink> <FindingMark findings={byPath.get(row.region.at.path)} /></span> },
          { key: 'names', title: t.names, cell: (row) => <span className={styles['names']}><Written said={row.names.map((name) => name.raw).join(', ')} /></span> },
          ...(beside === null ? [] : [{ key: 'map', title: t.onMap, cell: (row: PlaceTable['rows'][number]) => <BesideMap places={beside.get(codeOf(row.region.raw))} /> }]),
          { key: 'named', title: t.named, figure: true, cell: (row) => row.names.length },
          ...(table.rows.some((row) => row.countCell !== null) ? [{ key: 'count', title: t.count, figure: true, cell: (row: PlaceTable['rows'][number]) => <>{row.count !== null && <FindingMark findings={byPath.get(row.count.at.path)} />} <Written said={row.count} /></> }] : []),
        ]}
      />
      {unnamed.length > 0 && <p className={styles['note']}>{t.notInPlan(unnamed.map(({ name }) => name).join(', '))}</p>}
    </div>
  );
}

/** What the map has in the kab/kota of a row: named by the plan as well, or by one of the two alone. */
function BesideMap({ places }: { readonly places: PlacesOfRegion | undefined }) {
  const t = useMessages(messages);
  if (places === undefined) return '–';
  const parts = [
    ...places.both.map(({ name, quality }) => (quality === 'low' ? t.unverified(name) : name)),
    ...places.mapOnly.map(({ name }) => t.mapOnly(name)),
    ...places.planOnly.map((name) => t.planOnly(name)),
  ];
  return <span className={styles['names']}>{parts.join('; ')}</span>;
}
