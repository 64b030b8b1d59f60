// One finding in full: what disagrees, where, what would mend it and why, and the way to leave it with a reason.

import { Button, Textarea } from '@mantine/core';
import type { Finding, Repair, Spot } from '@tenun/domain';
import { useEffect, useRef, useState, type Ref } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { figureOrText } from '../../parts/format-figure.ts';
import { SEVERITY_ICONS } from '../../parts/FindingMark.tsx';
import { Icon } from '../../shell/icons.tsx';
import { messages } from './messages.ts';
import { FindingPlace } from './FindingPlace.tsx';
import type { Places } from './places.ts';
import { RuleExplained } from './RuleExplained.tsx';
import styles from './periksa.module.css';

export interface FindingDetailProps {
  readonly finding: Finding;
  readonly ruleTitle: string;
  readonly places: Places;
  readonly head: Ref<HTMLHeadingElement>;
  readonly onApply: (repair: Repair) => void;
  readonly onSuppress: (reason: string) => Promise<void>;
  readonly onBack: () => void;
}

export function FindingDetail({ finding, ruleTitle, places, head, onApply, onSuppress, onBack }: FindingDetailProps) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const figures = [[t.stated, finding.stated], [t.computed, finding.computed], [t.difference, finding.difference]] as const;
  return (
    <>
      <Button className={styles['back'] ?? ''} variant="default" size="sm" onClick={onBack}>{t.back}</Button>
      <div className={styles['tag']} data-severity={finding.severity}><Icon name={SEVERITY_ICONS[finding.severity]} size={16} /> {ruleTitle}</div>
      <h2 ref={head} tabIndex={-1}>{finding.message[lang]}</h2>
      <div className={styles['where']}>
        <FindingPlace spot={finding.spot} places={places} />
      </div>
      {finding.quote !== '' && <figure className={styles['quote']}><figcaption>{t.written}</figcaption><blockquote>{finding.quote}</blockquote></figure>}
      {figures.some(([, value]) => value !== null) && (
        <dl className={styles['figures']}>
          {figures.filter(([, value]) => value !== null).map(([name, value]) => <div key={name}><dt>{name}</dt><dd className="figure">{figureOrText(value ?? '')}</dd></div>)}
        </dl>
      )}
      <h3>{t.repairs}</h3>
      {finding.repairs.length === 0 ? <p className={styles['soft']}>{t.noRepair}</p> : (
        <ol className={styles['repairs']}>
          {finding.repairs.map((repair, at) => <RepairCard key={JSON.stringify(repair.changes)} repair={repair} found={finding.spot} number={at + 1} places={places} onApply={() => onApply(repair)} />)}
        </ol>
      )}
      {finding.related.length > 0 && (
        <>
          <h3>{t.related}</h3>
          <ul className={styles['related']}>
            {finding.related.slice(0, 12).map((spot) => <li key={`${spot.path} ${spot.start ?? ''}`}><FindingPlace spot={spot} places={places} /></li>)}
          </ul>
        </>
      )}
      <RuleExplained key={finding.rule} rule={finding.rule} />
      <Leave onSuppress={onSuppress} />
    </>
  );
}

function RepairCard({ repair, found, number, places, onApply }: { readonly repair: Repair; readonly found: Spot; readonly number: number; readonly places: Places; readonly onApply: () => void }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  return (
    <li>
      <kbd aria-hidden="true">{number}</kbd>
      <div>
        {repair.changes.map((change) => (
          <div key={`${change.spot.path} ${change.spot.start ?? ''} ${change.to}`} className={styles['change']}>
            {change.from !== null && change.from !== '' && <del>{change.from}</del>} <ins>{change.to}</ins>{change.from === null && <span className={styles['soft']}> ({t.added})</span>}
            {change.spot.path !== found.path && <span className={styles['soft']}> — {[places.row(change.spot.path) ?? places.part(change.spot.path), change.spot.place.line === null ? null : t.line(change.spot.place.line)].filter((part) => part !== null).join(' · ')}</span>}
          </div>
        ))}
        <p className={styles['soft']}>{repair.reason[lang]}</p>
      </div>
      <Button size="sm" variant={number === 1 ? 'filled' : 'default'} aria-label={`${t.apply}: ${t.repairName(number)}`} onClick={onApply}>{t.apply}</Button>
    </li>
  );
}

function Leave({ onSuppress }: { readonly onSuppress: (reason: string) => Promise<void> }) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open) return <Button className={styles['leave'] ?? ''} variant="default" onClick={() => setOpen(true)}>{t.suppress}</Button>;
  const leave = async (): Promise<void> => {
    if (reason.trim() === '') {
      setWrong(true);
      return;
    }
    setBusy(true);
    await onSuppress(reason.trim());
    setBusy(false);
  };
  return (
    <form className={styles['leaveForm']} onSubmit={(event) => { event.preventDefault(); void leave(); }}>
      <Textarea label={t.reason} description={t.suppressHint} autosize minRows={2} required ref={field} value={reason} error={wrong && reason.trim() === '' ? t.reasonNeeded : null} onChange={(event) => setReason(event.currentTarget.value)} />
      <div className={styles['buttons']}>
        <Button type="submit" loading={busy}>{t.suppressDo}</Button>
        <Button variant="default" onClick={() => setOpen(false)}>{t.cancel}</Button>
      </div>
    </form>
  );
}
