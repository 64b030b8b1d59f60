// One line of evidence edited where it stands: amount, unit, substance, gross or net; Enter keeps it, Escape goes back.

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { SUBSTANCE_NAMES, UNIT_NAMES } from '@tenun/domain/dataset/choices.ts';
import { isTakeable } from '@tenun/domain/dataset/evidence-lines.ts';
import type { Taken } from '@tenun/domain/dataset/observation.ts';
import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { useId, useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { messages } from './messages.ts';
import { typedAmount, type Line } from './review.ts';
import styles from './statistik.module.css';

interface Props {
  readonly line: Line;
  readonly taken: Taken | null;
  readonly onTake: (taken: Taken) => void;
  readonly onCancel: () => void;
}

export function EditLine({ line, taken, onTake, onCancel }: Props) {
  const t = useMessages(messages);
  const list = useId();
  const start = taken ?? line;
  const [amount, setAmount] = useState(start.amount === null || start.amount === '' ? '' : formatNumber(start.amount));
  const [unit, setUnit] = useState(start.unit ?? '');
  const [substance, setSubstance] = useState(start.substance ?? '');
  const [quality, setQuality] = useState(start.quality ?? '');
  const [refused, setRefused] = useState(false);
  const submit = (): void => {
    const typed = typedAmount(amount);
    const entered: Taken = { amount: typed ?? '', unit, substance: substance.trim().toLowerCase(), quality: quality === 'bruto' || quality === 'netto' ? quality : null };
    if (typed === null || !isTakeable(entered)) setRefused(true);
    else onTake(entered);
  };
  return (
    <form className={styles['editLine']} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <TextInput data-autofocus label={t.amount} inputMode="decimal" value={amount} error={refused ? t.badLine : null} ref={(input) => { if (input !== null && document.activeElement?.closest('form') !== input.form) input.focus(); }} onChange={(event) => setAmount(event.currentTarget.value)} />
      <NativeSelect label={t.unit} value={unit} onChange={(event) => setUnit(event.currentTarget.value)} data={['', ...UNIT_NAMES]} />
      <TextInput label={t.substance} list={list} value={substance} onChange={(event) => setSubstance(event.currentTarget.value)} />
      <datalist id={list}>{SUBSTANCE_NAMES.map((name) => <option key={name} value={name} />)}</datalist>
      <NativeSelect label={t.quality} value={quality} onChange={(event) => setQuality(event.currentTarget.value)} data={[{ value: '', label: t.qualityNone }, { value: 'bruto', label: t.bruto }, { value: 'netto', label: t.netto }]} />
      <div className={styles['editActions']}>
        <Button type="submit" size="xs">{t.keep}</Button>
        <Button size="xs" variant="default" onClick={onCancel}>{t.cancel}</Button>
        {line.readings?.map((reading) => <Button key={reading} size="xs" variant="subtle" onClick={() => setAmount(formatNumber(reading))}>{formatNumber(reading)}</Button>)}
      </div>
    </form>
  );
}
