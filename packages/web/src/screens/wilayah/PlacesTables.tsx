// Where the office works: border districts, airports and seaports, counted beside what the tables state.

import { useMessages } from '../../language/language.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Written } from '../../parts/Figure.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './wilayah.module.css';

export function PlacesTables() {
  const t = useMessages(messages);
  const { borders, tables } = usePlan().model.places;
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
            { key: 'districts', title: t.districts, cell: (row) => <span className={styles['names']}>{row.districts.map((district) => district.raw).join(', ')}</span> },
          ]}
        />
      )}
      {tables.map((table) => (
        <DataTable
          key={table.path}
          caption={table.kind === 'other' ? table.title || t.other : t[table.kind]}
          rows={table.rows}
          rowKey={(row) => row.region.at.path}
          columns={[
            { key: 'region', title: t.region, names: true, cell: (row) => <span className={styles['region']}><PlaceLink path={row.region.at.path}>{row.region.raw}</PlaceLink> <FindingMark findings={byPath.get(row.region.at.path)} /></span> },
            { key: 'names', title: t.names, cell: (row) => <span className={styles['names']}><Written said={row.names.map((name) => name.raw).join(', ')} /></span> },
            { key: 'named', title: t.named, figure: true, cell: (row) => row.names.length },
            ...(table.rows.some((row) => row.countCell !== null) ? [{ key: 'count', title: t.count, figure: true, cell: (row: (typeof table.rows)[number]) => <>{row.count !== null && <FindingMark findings={byPath.get(row.count.at.path)} />} <Written said={row.count} /></> }] : []),
          ]}
        />
      ))}
    </>
  );
}
