// The review of what was read: tables, doubtful places and figures, evidence line by line; stored only when everything is decided.

import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { regencyChoices } from '@tenun/domain/dataset/choices.ts';
import { provinceOfOffice } from '@tenun/domain/region/region-names.ts';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { confirmStatistics, type Draft, type DraftTable } from '../../api/datasets.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { forgetSetting, readSetting, writeSetting } from '../../language/remembered.ts';
import { explainProblem } from '../../parts/explain-problem.ts';
import { useFactsChanged } from '../../plan/use-facts.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { EvidenceReview } from './EvidenceReview.tsx';
import { messages } from './messages.ts';
import { answersOf, beginReview, chosen, keepReview, keptReview, openOf, setCount, setRegion, setTable, type Review } from './review.ts';
import { toldOpen } from './told.ts';
import styles from './statistik.module.css';

interface Props {
  readonly draft: Draft;
  readonly onDone: (stored: number) => void;
  readonly onCancel: () => void;
}

export function ReviewDraft({ draft, onDone, onCancel }: Props) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const changed = useFactsChanged();
  const memory = `tenun.statistik.${draft.fileId}`;
  const [review, setReview] = useState<Review>(() => keptReview(readSetting(memory), draft.tables) ?? beginReview(draft.tables));
  useEffect(() => writeSetting(memory, keepReview(review)), [memory, review]);
  const open = useMemo(() => openOf(draft.tables, review), [draft.tables, review]);
  const tables = chosen(draft.tables, review);
  const storing = useMutation({
    mutationFn: () => confirmStatistics(plan.id, draft.fileId, answersOf(draft.tables, review)),
    onSuccess: async (reply) => {
      forgetSetting(memory);
      await changed();
      onDone(reply.datasets.length);
    },
  });
  const kinds = [...new Set(open.map((each) => toldOpen(each, t)))];
  return (
    <section className={styles['review']} aria-labelledby="periksa-statistik">
      <h2 id="periksa-statistik">{t.review(draft.fileName)}</h2>
      {draft.tables.map((table) => <TableChoice key={table.path} table={table} review={review} onReview={setReview} />)}
      <RegionsAsked tables={tables} review={review} onReview={setReview} />
      <CountsAsked tables={tables} review={review} onReview={setReview} />
      <EvidenceReview tables={tables} review={review} onReview={setReview} />
      <div className={styles['finish']}>
        <div role="status">{open.length === 0 ? t.allDecided : <><strong>{t.stillOpen(open.length)}</strong><ul>{kinds.slice(0, 5).map((kind) => <li key={kind}>{kind}</li>)}</ul></>}</div>
        {storing.isError && <p role="alert" className={styles['failed']}>{explainProblem(storing.error, lang)}</p>}
        <Button disabled={open.length > 0 || tables.length === 0 || storing.isPending} onClick={() => storing.mutate()}>{t.store}</Button>
        <Button variant="default" onClick={() => { forgetSetting(memory); onCancel(); }}>{t.cancel}</Button>
      </div>
    </section>
  );
}

interface Part {
  readonly review: Review;
  readonly onReview: (review: Review) => void;
}

function TableChoice({ table, review, onReview }: Part & { readonly table: DraftTable }) {
  const t = useMessages(messages);
  const now = review.tables.get(table.path) ?? { take: false, source: '', year: '' };
  const years = table.years.length > 1 ? `${table.years[0]}–${table.years.at(-1)}` : String(table.years[0] ?? '');
  return (
    <fieldset className={styles['table']}>
      <legend>{table.title === '' ? table.path : table.title}</legend>
      <p className={styles['soft']}>{table.subject === 'penduduk' ? t.subjectPeople : t.subjectCases} · {t.tableFacts(table.regions.length, years, table.counts.length, table.lines.length)}</p>
      <Checkbox label={t.take} checked={now.take} onChange={(event) => onReview(setTable(review, table.path, { take: event.currentTarget.checked }))} />
      {now.take && <TextInput label={t.source} description={t.sourceHint} value={now.source} onChange={(event) => onReview(setTable(review, table.path, { source: event.currentTarget.value }))} />}
      {now.take && table.undated && <TextInput label={t.year} inputMode="numeric" maxLength={4} value={now.year} onChange={(event) => onReview(setTable(review, table.path, { year: event.currentTarget.value }))} />}
    </fieldset>
  );
}

/** Names that are misspelt, of the wrong kind or strange: a person says which kab/kota is meant. */
function RegionsAsked({ tables, review, onReview }: Part & { readonly tables: readonly DraftTable[] }) {
  const t = useMessages(messages);
  const { model } = usePlan();
  const province = provinceOfOffice(model.content.profile);
  const asked = tables.flatMap(({ regions }) => regions.filter((region) => region.asked));
  if (asked.length === 0) return null;
  return (
    <fieldset className={styles['asked']}>
      <legend>{t.regionsAsked}</legend>
      {asked.map(({ path, raw, code, name }) => {
        const answer = review.regions.get(path);
        return (
          <div key={path} className={styles['question']}>
            <span>“{raw}”{name !== null && <span className={styles['soft']}> · {t.guessed(name)}</span>}</span>
            {code !== null && name !== null && answer !== code && <Button size="xs" variant="default" onClick={() => onReview(setRegion(review, path, code))}>{t.accept(name)}</Button>}
            <NativeSelect
              aria-label={`${t.regionMeant}: ${raw}`}
              value={answer === undefined ? '' : (answer ?? '-')}
              onChange={(event) => { const value = event.currentTarget.value; if (value !== '') onReview(setRegion(review, path, value === '-' ? null : value)); }}
              data={[{ value: '', label: t.chooseRegion, disabled: true }, ...regencyChoices(province).map((each) => ({ value: each.code, label: each.name })), { value: '-', label: t.leaveOut }]}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

function CountsAsked({ tables, review, onReview }: Part & { readonly tables: readonly DraftTable[] }) {
  const t = useMessages(messages);
  const asked = tables.flatMap((table) => table.counts.filter(({ state }) => state === 'unreadable').map((count) => ({ count, region: table.regions.find(({ path }) => path === count.region)?.raw ?? '' })));
  if (asked.length === 0) return null;
  return (
    <fieldset className={styles['asked']}>
      <legend>{t.countsAsked}</legend>
      {asked.map(({ count, region }) => (
        <TextInput key={count.key} label={`${region}, ${count.year}, ${count.measure}: “${count.raw}”`} description={t.countHint} value={review.counts.get(count.key) ?? ''} onChange={(event) => onReview(setCount(review, count.key, event.currentTarget.value.trim()))} />
      ))}
    </fieldset>
  );
}
