// The mark beside a figure or sentence that contradicts something: how serious, and on a click what and why.

import { Popover } from '@mantine/core';
import type { Finding, Severity } from '@tenun/domain';
import { Link } from '@tanstack/react-router';
import { useLanguage, useMessages } from '../language/language.tsx';
import { usePlan } from '../plan/use-plan.tsx';
import { Icon, type IconName } from '../shell/icons.tsx';
import { figureOrText } from './format-figure.ts';
import { messages } from './messages.ts';
import styles from './parts.module.css';

export const SEVERITY_ICONS: Readonly<Record<Severity, IconName>> = { error: 'salah', warning: 'awas', info: 'kabar' };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export function worstSeverity(findings: readonly Finding[]): Severity {
  return ORDER.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

/** Nothing when there are no findings. */
export function FindingMark({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  const t = useMessages(messages);
  const plan = usePlan();
  if (findings === undefined || findings.length === 0) return null;
  const worst = worstSeverity(findings);
  return (
    <Popover position="bottom-start" width={360} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles['mark']} data-severity={worst} aria-label={t.findings(findings.length)}>
          <Icon name={SEVERITY_ICONS[worst]} size={15} />
          {findings.length > 1 && <span>{findings.length}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles['markPanel'] ?? ''}>
        {findings.map((finding) => <FindingLine key={`${finding.rule} ${finding.spot.path} ${finding.spot.start}`} finding={finding} />)}
        <Link to="/rencana/$planId/periksa" params={{ planId: plan.id }}>{t.openCheck}</Link>
      </Popover.Dropdown>
    </Popover>
  );
}

/** One finding in words, with the figures that disagree. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  return (
    <div className={styles['findingLine']}>
      <div className={styles['severity']} data-severity={finding.severity}><Icon name={SEVERITY_ICONS[finding.severity]} size={15} /> {t[finding.severity]}</div>
      <div>{finding.message[lang]}</div>
      {(finding.stated !== null || finding.computed !== null) && (
        <dl className={styles['against']}>
          {finding.stated !== null && <><dt>{t.stated}</dt><dd className="figure">{figureOrText(finding.stated)}</dd></>}
          {finding.computed !== null && <><dt>{t.computed}</dt><dd className="figure">{figureOrText(finding.computed)}</dd></>}
          {finding.difference !== null && <><dt>{t.difference}</dt><dd className="figure">{figureOrText(finding.difference)}</dd></>}
        </dl>
      )}
    </div>
  );
}
