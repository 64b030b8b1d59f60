// The funding need of BAB III beside the pagu of the matrix, kegiatan by kegiatan, editable where it is read.

import { activitiesOf, type Activity } from '@tenun/domain/lint/activities.ts';
import type { ReactNode } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { Money } from '../../parts/Figure.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { FindingMark } from '../../parts/FindingMark.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { ToText } from '../../parts/ToText.tsx';
import { Bars } from '../../parts/charts/Bars.tsx';
import { percentOf } from '../../parts/charts/percent-of.ts';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { shortAmount } from '../../parts/charts/short-amount.ts';
import { useFindingsByPath } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { EditableAmount } from './EditableAmount.tsx';
import { messages } from './messages.ts';
import styles from './pendanaan.module.css';
import { TotalsAgainstWords } from './TotalsAgainstWords.tsx';

export default function PendanaanScreen() {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const { model } = usePlan();
  const byPath = useFindingsByPath();
  const rows = activitiesOf(model).all.filter(({ line, node }) => line !== null || node !== null);
  const lines = (model.funding?.lines ?? []).filter((line) => line.level === 'kegiatan');
  const needSum = sumOf(lines.map((line) => line.amount?.value ?? null));
  const paguSum = sumOf(rows.map(({ node }) => (node === null ? 0n : (node.amount?.value ?? null))));
  const bar = (amount: bigint | null | undefined) => ({ value: amount == null ? null : Number(amount), text: amount == null ? '' : shortAmount(amount, lang) });
  if (model.funding === null) return <><ScreenHead title={t.title}>{t.intro}</ScreenHead><EmptyState icon="pendanaan" title={t.empty} action={<ToText />}>{t.emptyHint}</EmptyState></>;
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <div className={styles['page']}>
        <TotalsAgainstWords sum={needSum} />
        <DataTable<Activity>
          caption={t.table}
          rows={rows}
          rowKey={({ node, line }, index) => node?.id ?? line?.name.at.path ?? String(index)}
          columns={[
            { key: 'name', title: t.name, names: true, cell: ({ line, node }) => (
              <span className={styles['name']}>
                <PlaceLink path={line?.name.at.path ?? (node === null ? null : `node:${node.id}/name`)}>{line?.name.raw ?? node?.name}</PlaceLink> <FindingMark findings={line === null ? undefined : byPath.get(line.name.at.path)} />
                {(line === null || node === null) && <small>{line === null ? t.onlyMatrix : t.onlyFunding}</small>}
              </span>
            ) },
            { key: 'need', title: t.need, figure: true, cell: ({ line }) => <span className={styles['cell']}><FindingMark findings={line?.amount == null ? undefined : byPath.get(line.amount.at.path)} />{line?.amount == null ? <PlaceLink path={line?.name.at.path}><Money value={null} /></PlaceLink> : <EditableAmount said={line.amount} name={line.name.raw} />}</span> },
            { key: 'pagu', title: t.pagu, figure: true, cell: ({ node }) => <span className={styles['cell']}><FindingMark findings={node === null ? undefined : byPath.get(`node:${node.id}/amount`)} /><PlaceLink path={node === null ? null : `node:${node.id}/amount`}><Money value={node?.amount?.value ?? null} /></PlaceLink></span> },
            { key: 'gap', title: t.gap, figure: true, cell: ({ line, node }) => <Money value={gapOf(line?.amount?.value, node?.amount?.value)} /> },
            { key: 'covered', title: t.covered, figure: true, cell: ({ line, node }) => <Share part={node?.amount?.value ?? null} whole={line?.amount?.value ?? null} /> },
          ]}
          total={(column) => (({ name: t.sum, need: <Money value={needSum ?? 'unknown'} />, pagu: <Money value={paguSum ?? 'unknown'} />, gap: <Money value={gapOf(needSum, paguSum)} />, covered: <Share part={paguSum} whole={needSum} /> } as Record<string, ReactNode>)[column.key])}
        />
        <Bars
          caption={t.picture}
          legend={[{ tone: 'hollow', label: t.needShort }, { tone: 'full', label: t.paguShort }]}
          rows={rows.map(({ line, node }, index) => ({
            key: node?.id ?? line?.name.at.path ?? String(index),
            name: line?.name.raw ?? node?.name,
            bars: [{ label: t.needShort, tone: 'hollow', ...bar(line?.amount?.value) }, { label: t.paguShort, tone: 'full', ...bar(node?.amount?.value) }],
          }))}
        />
      </div>
    </>
  );
}

function Share({ part, whole }: { readonly part: bigint | null; readonly whole: bigint | null }) {
  if (part === null || whole === null || whole === 0n) return <Money value="unknown" />;
  return <span className="figure">{percentOf(part, whole)}</span>;
}

function gapOf(need: bigint | null | undefined, pagu: bigint | null | undefined): bigint | 'unknown' {
  return need == null || pagu == null ? 'unknown' : need - pagu;
}

/** Null when one of them is not there: then there is no sum. */
function sumOf(amounts: readonly (bigint | null)[]): bigint | null {
  return amounts.some((amount) => amount === null) ? null : amounts.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n);
}
