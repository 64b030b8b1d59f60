// Where a figure comes from: the line it was read from, what it is the sum of, what the linter says of it, and who changed it; with what can be mended at once.

import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import type { Finding } from '@tenun/domain';
import type { IndicatorField } from '@tenun/domain/indicator/indicator.ts';
import { formatRupiah } from '@tenun/domain/number/format-number.ts';
import type { Edit } from '@tenun/domain/plan/edit.ts';
import type { NodeField } from '@tenun/domain/plan/node.ts';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getHistory } from '../../api/plans.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { FindingLine } from '../../parts/FindingMark.tsx';
import { useRepair } from '../../parts/use-repair.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { Icon } from '../../shell/icons.tsx';
import { messages } from './messages.ts';
import type { IndicatorRow, NodeRow, SheetRow } from './rows.ts';
import { differenceOf, sumBelow } from './sums.ts';
import { shortName, type Sheet } from './use-sheet.ts';
import styles from './matriks.module.css';

const plain = { symbol: false } as const;

export default function RowPanel({ sheet, row, onClose }: { readonly sheet: Sheet; readonly row: SheetRow; readonly onClose: () => void }) {
  const t = useMessages(messages);
  useHotkeys([['Escape', onClose]]);
  return (
    <aside className={styles['panel']} aria-label={t.panelTitle}>
      <div className={styles['panelHead']}>
        <h2>{t.panelTitle}</h2>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={t.panelClose} onClick={onClose}><Icon name="tutup" size={16} /></ActionIcon>
      </div>
      <p className={styles['panelName']}>{shortName(row) || t.noName}</p>
      <p className={styles['soft']}>{row.kind === 'node' ? t[row.node.level] : t.indicator} · <Source row={row} /></p>
      {row.kind === 'node' && <Derivation sheet={sheet} row={row} />}
      <Findings sheet={sheet} row={row} />
      {row.kind === 'node' ? <NodeFields key={row.id} row={row} /> : <IndicatorFields key={row.id} row={row} />}
      <History row={row} />
    </aside>
  );
}

function Source({ row }: { readonly row: SheetRow }) {
  const t = useMessages(messages);
  const { line, cell } = row.kind === 'node' ? row.node.place : row.indicator.place;
  return <>{line !== null ? t.panelLine(line) : cell !== null ? t.panelCell(cell) : t.panelTyped}</>;
}

/** The amount as stated, the sum of the children as they stand, and the sum of the leaves. */
function Derivation({ sheet, row }: { readonly sheet: Sheet; readonly row: NodeRow }) {
  const t = useMessages(messages);
  const plan = usePlan();
  const rolled = sheet.rolled.get(row.id);
  const children = sheet.tree.children.get(row.id) ?? [];
  const { amount } = row.node;
  if (rolled === undefined) return null;
  const sum = sumBelow(rolled);
  const difference = differenceOf(rolled);
  const money = (value: bigint | null): string => (value === null ? t.cannotCompute : formatRupiah(value, plain));
  function state(amountBelow: bigint): void {
    plan.edit([{ op: 'set-node', id: row.id, field: 'amount', text: formatRupiah(amountBelow, plain) }], t.panelUseSumLabel(shortName(row)));
  }
  return (
    <section>
      <h3>{t.panelDerivation}</h3>
      <dl className={styles['figures']}>
        <dt>{t.panelWritten}</dt><dd>{amount === null ? t.notFilled : amount.value === null ? amount.raw : formatRupiah(amount.value, plain)}</dd>
        {children.length > 0 && <><dt>{t.panelSum(children.length)}</dt><dd>{money(rolled.children)}</dd></>}
        {children.length > 0 && difference !== null && <><dt>{t.difference}</dt><dd data-bad>{formatRupiah(difference, plain)}</dd></>}
        {children.length > 0 && <><dt>{t.panelLeaves}</dt><dd>{rolled.computed === null ? `≥ ${formatRupiah(rolled.readable, plain)}` : formatRupiah(rolled.computed, plain)}</dd></>}
      </dl>
      {children.length === 0 && <p className={styles['soft']}>{t.panelLeaf}</p>}
      {rolled.missing.length > 0 && children.length > 0 && <p className={styles['soft']}>{t.panelMissing(rolled.missing.length)}</p>}
      {children.length > 0 && sum !== null && sum !== rolled.stated && <Button variant="default" size="compact-sm" mt="xs" onClick={() => state(sum)}>{t.panelUseSum(formatRupiah(sum, plain))}</Button>}
      {children.length > 0 && (
        <ul className={styles['parts']}>
          {children.slice(0, 60).map((child) => (
            <li key={child.id}>
              <button type="button" onClick={() => sheet.reveal(child.id, 'amount')} title={child.name}>
                <span>{child.code === null ? '' : `${child.code}. `}{child.name || t.noName}</span>
                <span>{child.amount === null ? t.notFilled : child.amount.value === null ? child.amount.raw : formatRupiah(child.amount.value, plain)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Findings({ sheet, row }: { readonly sheet: Sheet; readonly row: SheetRow }) {
  const t = useMessages(messages);
  const findings = sheet.findings.get(row.id) ?? [];
  return (
    <section>
      <h3>{t.panelFindings}</h3>
      {findings.length === 0 && <p className={styles['soft']}>{t.panelNoFindings}</p>}
      {findings.map((finding) => <FindingWithRepairs key={`${finding.rule} ${finding.spot.path} ${finding.spot.start}`} finding={finding} sheet={sheet} />)}
    </section>
  );
}

function FindingWithRepairs({ finding, sheet }: { readonly finding: Finding; readonly sheet: Sheet }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const mend = useRepair();
  return (
    <>
      <FindingLine finding={finding} />
      {finding.repairs.map((repair, index) => (
        <div key={index} className={styles['repair']}>
          <p>{repair.reason[lang]}</p>
          {repair.changes.map((change, at) => <p key={at} className={styles['change']}>{change.from !== null && <del>{change.from}</del>} <ins>{change.to}</ins></p>)}
          <div><Button size="compact-xs" variant="light" onClick={() => sheet.say(mend(repair, t.panelRepairLabel(finding.rule)) ?? t.repairDone)}>{t.panelRepair}</Button></div>
        </div>
      ))}
    </>
  );
}

function NodeFields({ row }: { readonly row: NodeRow }) {
  const t = useMessages(messages);
  const set = useFieldEdit(row, (field: NodeField, text) => ({ op: 'set-node', id: row.id, field, text }));
  return (
    <section className={styles['fields']}>
      <h3>{t.panelFields}</h3>
      <TypedField key={`harga ${row.node.price?.raw}`} label={t.panelPrice} value={row.node.price?.value == null ? (row.node.price?.raw ?? '') : formatRupiah(row.node.price.value, plain)} onKeep={(text) => set('price', text)} />
      <TypedField key={`penanda ${row.node.marker}`} label={t.panelMarker} value={row.node.marker ?? ''} onKeep={(text) => set('marker', text)} />
    </section>
  );
}

function IndicatorFields({ row }: { readonly row: IndicatorRow }) {
  const t = useMessages(messages);
  const { indicator } = row;
  const set = useFieldEdit(row, (field: IndicatorField, text) => ({ op: 'set-indicator', id: row.id, field, text }));
  return (
    <section className={styles['fields']}>
      <h3>{t.panelFields}</h3>
      <NativeSelect label={t.panelKind} value={indicator.kind ?? ''} onChange={(event) => set('kind', event.currentTarget.value)} data={[{ value: '', label: t.kindNone }, ...(['input', 'output', 'outcome', 'impact'] as const).map((value) => ({ value, label: t[value] }))]} />
      <NativeSelect label={t.panelPolarity} value={indicator.polarity} onChange={(event) => set('polarity', event.currentTarget.value)} data={(['maximize', 'minimize', 'stabilize'] as const).map((value) => ({ value, label: t[value] }))} />
      <NativeSelect label={t.panelScope} value={indicator.scope} onChange={(event) => set('scope', event.currentTarget.value)} data={[{ value: 'satker', label: t.satker }, { value: 'wilayah', label: t.wilayahScope }]} />
      <NativeSelect label={t.panelAggregation} value={indicator.aggregation} onChange={(event) => set('aggregation', event.currentTarget.value)} data={[{ value: 'sum', label: t.sum }, { value: 'count-units-reaching-target', label: t.countUnits }, { value: 'count-regions-in-category', label: t.countRegions }, { value: 'none', label: t.none }]} />
    </section>
  );
}

function useFieldEdit<F extends string>(row: SheetRow, edit: (field: F, text: string | null) => Edit): (field: F, text: string) => void {
  const t = useMessages(messages);
  const plan = usePlan();
  return (field, text) => plan.edit([edit(field, text.trim() === '' ? null : text.trim())], t.editLabel(t.panelFields, shortName(row)));
}

/** Kept when one leaves the field or presses Enter, if it changed. */
function TypedField({ label, value, onKeep }: { readonly label: string; readonly value: string; readonly onKeep: (text: string) => void }) {
  const [text, setText] = useState(value);
  const keep = (): void => {
    if (text.trim() !== value) onKeep(text);
  };
  return <TextInput label={label} value={text} onChange={(event) => setText(event.currentTarget.value)} onBlur={keep} onKeyDown={(event) => { if (event.key === 'Enter') keep(); }} />;
}

/** Which changes in Tenun touched this row. */
function History({ row }: { readonly row: SheetRow }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const history = useQuery({ queryKey: ['history', plan.id, plan.revision], queryFn: () => getHistory(plan.id), enabled: !plan.id.startsWith('uji-') });
  const of = new RegExp(`^(?:node|indicator):${row.id}(?:/|$)`);
  const entries = (history.data?.entries ?? []).filter((entry) => entry.touched.some((path) => of.test(path)));
  return (
    <section>
      <h3>{t.panelHistory}</h3>
      {entries.length === 0 ? <p className={styles['soft']}>{t.panelHistoryEmpty}</p> : (
        <ul className={styles['history']}>
          {entries.map((entry) => (
            <li key={entry.commandId}>{entry.label}<br /><span className={styles['panelTag']}>{entry.actor} · {new Date(entry.at).toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })}</span></li>
          ))}
        </ul>
      )}
    </section>
  );
}
