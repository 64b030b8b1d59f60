// Staff against formation, unit by unit: what the table states and what its own figures give.

import { formatNumber } from '@tenun/domain/number/format-number.ts';
import type { PlanModel } from '@tenun/domain';
import { Big } from 'big.js';
import { useMessages } from '../../language/language.tsx';
import { Money, Written } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { ToText } from '../../parts/ToText.tsx';
import { Bars, type BarTone } from '../../parts/charts/Bars.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './sdm.module.css';

type StaffingTable = PlanModel['staffing']['tables'][number];
type StaffingRow = StaffingTable['rows'][number];
type Role = StaffingTable['columns'][number]['role'];

export default function SdmScreen() {
  const t = useMessages(messages);
  const { staffing } = usePlan().model;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      {staffing.tables.length === 0 && <EmptyState icon="sdm" title={t.empty} action={<ToText />}>{t.emptyHint}</EmptyState>}
      <div className={styles['page']}>
        {staffing.tables.map((table) => <Staff key={table.path} table={table} />)}
        {staffing.claims.length > 0 && <p className={styles['said']}>{t.said}: {staffing.claims.map((claim, index) => <span key={`${claim.at.path} ${claim.at.start}`}>{index > 0 && ', '}<PlaceLink path={claim.at.path}>{t.people(claim.raw)}</PlaceLink></span>)}</p>}
      </div>
    </>
  );
}

function Staff({ table }: { readonly table: StaffingTable }) {
  const t = useMessages(messages);
  const byPath = useFindingsByPath();
  const valueOf = (row: StaffingRow, role: Role): number | null => {
    const column = table.columns.find((each) => each.role === role);
    return column === undefined ? null : (row.values.get(column.title)?.value ?? null);
  };
  const has = (role: Role): boolean => table.columns.some((column) => column.role === role);
  const gapOf = (row: StaffingRow): number | null => {
    const [there, wanted] = [valueOf(row, 'subtotal'), valueOf(row, 'formation')];
    return there === null || wanted === null ? null : there - wanted;
  };
  const drawn = table.columns.filter((column) => column.role !== 'gap' && column.role !== 'other');
  const toneOf = (role: Role): BarTone => (role === 'formation' ? 'hollow' : 'full');
  return (
    <>
      <DataTable<StaffingRow>
        caption={t.table}
        rows={table.rows}
        rowKey={(row) => row.unit.at.path}
        columns={[
          { key: 'unit', title: t.unit, names: true, cell: (row) => <><PlaceLink path={row.unit.at.path}>{row.isTotal ? <strong>{row.unit.raw}</strong> : row.unit.raw}</PlaceLink> <FindingMark findings={byPath.get(row.unit.at.path)} /></> },
          ...table.columns.map((column) => ({ key: column.title, title: column.title, figure: true, cell: (row: StaffingRow) => {
            const said = row.values.get(column.title) ?? null;
            return <>{said !== null && <FindingMark findings={byPath.get(said.at.path)} />} <PlaceLink path={said?.at.path}><Written said={said} /></PlaceLink></>;
          } })),
          ...(has('formation') && has('subtotal') ? [
            { key: ' gap', title: t.computedGap, figure: true, cell: (row: StaffingRow) => { const gap = gapOf(row); return gap === null ? <Money value="unknown" /> : formatNumber(String(gap)); } },
            { key: ' filled', title: t.filled, figure: true, cell: (row: StaffingRow) => { const [there, wanted] = [valueOf(row, 'subtotal'), valueOf(row, 'formation')]; return there === null || wanted === null || wanted === 0 ? <Money value="unknown" /> : formatNumber(new Big(there).times(100).div(wanted), { decimals: 1 }); } },
          ] : []),
        ]}
      />
      <Bars
        caption={t.picture}
        named
        legend={[{ tone: 'hollow', label: 'DSP' }]}
        rows={table.rows.filter((row) => !row.isTotal || table.rows.length > 2).map((row) => ({
          key: row.unit.at.path,
          name: <strong>{row.unit.raw}</strong>,
          bars: drawn.map((column) => {
            const said = row.values.get(column.title) ?? null;
            return { label: column.title, tone: toneOf(column.role), value: said === null ? null : (said.value ?? 'unknown'), text: <><span aria-hidden="true">{column.title} </span><b>{said?.raw}</b></> };
          }),
        }))}
      />
    </>
  );
}
