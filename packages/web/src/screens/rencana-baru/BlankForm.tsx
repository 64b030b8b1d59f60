// A blank plan: whose it is, for which year, and who signs it.

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { templateAddress } from '../../api/plans.ts';
import { useMessages } from '../../language/language.tsx';
import { beginBlank } from './begin.ts';
import { messages } from './messages.ts';
import { Refused } from './Refused.tsx';
import { useBegin } from './use-begin.ts';
import styles from './rencana-baru.module.css';

const KINDS = ['provinsi', 'kabupaten-kota', 'pusat'] as const;

export function BlankForm() {
  const t = useMessages(messages);
  const [office, setOffice] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('provinsi');
  const [year, setYear] = useState(() => String(new Date().getFullYear() + 1));
  const [city, setCity] = useState('');
  const [signatory, setSignatory] = useState('');
  const [tried, setTried] = useState(false);
  const begin = useBegin();
  const yearFits = /^[12]\d{3}$/.test(year.trim());
  const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const start = (): void => {
    setTried(true);
    if (filled(office) === null || !yearFits) return;
    begin.mutate(() => beginBlank({ office: office.trim(), officeKind: kind, regionCode: null, year: Number(year), address: null, city: filled(city), date: null, signatory: filled(signatory) }));
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { event.preventDefault(); start(); }}>
      <p className={styles['soft']}>{t.blankBody}</p>
      <TextInput label={t.office} description={t.officeHint} required value={office} error={tried && filled(office) === null ? t.officeNeeded : null} onChange={(event) => setOffice(event.currentTarget.value)} />
      <div className={styles['choice']}>
        <NativeSelect label={t.kind} value={kind} onChange={(event) => setKind(event.currentTarget.value as (typeof KINDS)[number])} data={KINDS.map((each) => ({ value: each, label: t[each] }))} />
        <TextInput label={t.year} required inputMode="numeric" value={year} error={yearFits ? null : t.yearWrong} onChange={(event) => setYear(event.currentTarget.value)} />
      </div>
      <div className={styles['choice']}>
        <TextInput label={t.city} value={city} onChange={(event) => setCity(event.currentTarget.value)} />
        <TextInput label={t.signatory} description={t.signatoryHint} value={signatory} onChange={(event) => setSignatory(event.currentTarget.value)} />
      </div>
      {begin.isError && <Refused error={begin.error} />}
      <Button type="submit" loading={begin.isPending}>{t.beginBlank}</Button>
      <p className={styles['soft']}>{t.templateWhy} <a className={styles['open']} href={templateAddress(yearFits ? Number(year) : undefined, office.trim())} download>{t.template}</a></p>
    </form>
  );
}
