// One figure with everything it ever was, and its correction: the new figure supersedes the old one, which stays.

import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import { SUBSTANCE_NAMES, UNIT_NAMES } from '@tenun/domain/dataset/choices.ts';
import { regionName } from '@tenun/domain/dataset/facts.ts';
import { historyOf } from '@tenun/domain/dataset/observation.ts';
import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { correctObservation, type Dataset, type Observation } from '../../api/datasets.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { useFactsChanged } from '../../plan/use-facts.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import { typedAmount } from './review.ts';
import { written } from './written.ts';
import { toldPlace } from './told.ts';
import styles from './statistik.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly observation: Observation;
  readonly onClose: () => void;
}

export function CorrectDialog({ dataset, observation, onClose }: Props) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const changed = useFactsChanged();
  const list = useId();
  const seized = observation.measure === 'barang-bukti';
  const [value, setValue] = useState(observation.value === null ? '' : formatNumber(observation.value));
  const [absent, setAbsent] = useState(observation.value === null);
  const [substance, setSubstance] = useState(observation.substance ?? '');
  const [unit, setUnit] = useState(observation.unit ?? '');
  const [reason, setReason] = useState('');
  const typed = typedAmount(value);
  const saving = useMutation({
    mutationFn: () => correctObservation(plan.id, dataset.id, { observationId: observation.id, value: absent ? null : typed, substance: seized ? substance : null, unit: seized ? unit : null, reason }),
    onSuccess: async () => {
      await changed();
      onClose();
    },
  });
  const what = `${dataset.source}, ${t.place(String(observation.year), regionName(observation.region))}, ${{ kasus: t.cases, tersangka: t.suspects, penduduk: t.people, 'barang-bukti': t.evidence }[observation.measure]}`;
  return (
    <Modal opened onClose={onClose} title={t.correctTitle(what)} closeButtonProps={{ 'aria-label': t.close }}>
      <form className={styles['correct']} onSubmit={(event) => { event.preventDefault(); saving.mutate(); }}>
        <TextInput label={t.newValue} inputMode="decimal" value={value} disabled={absent} error={!absent && value !== '' && typed === null ? t.badLine : null} onChange={(event) => setValue(event.currentTarget.value)} />
        <Checkbox label={t.notStatedChoice} checked={absent} onChange={(event) => setAbsent(event.currentTarget.checked)} />
        {seized && <NativeSelect label={t.unit} value={unit} data={[...UNIT_NAMES]} onChange={(event) => setUnit(event.currentTarget.value)} />}
        {seized && <TextInput label={t.substance} list={list} value={substance} onChange={(event) => setSubstance(event.currentTarget.value)} />}
        <datalist id={list}>{SUBSTANCE_NAMES.map((name) => <option key={name} value={name} />)}</datalist>
        <TextInput label={t.reason} description={t.correctHint} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        {saving.isError && <p role="alert" className={styles['failed']}>{explainProblem(saving.error, lang)}</p>}
        <Button type="submit" disabled={reason.trim() === '' || (!absent && typed === null) || saving.isPending}>{t.saveCorrection}</Button>
      </form>
      <h3>{t.history}</h3>
      <ol className={styles['history']}>
        {historyOf(observation, dataset.observations).map((each) => (
          <li key={each.id}>
            <strong>{written(each, t.notStated)}</strong>{each.reason === null ? '' : `: ${each.reason}`}
            <div className={styles['soft']}>{each.enteredBy}, {new Date(each.enteredAt).toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB')}{each.supersedes === null ? ` · ${t.written(each.raw)} · ${toldPlace(each.place)}` : ''}</div>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
