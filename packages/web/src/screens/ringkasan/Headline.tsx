// The few figures a head of office reads first: pagu, need, what is not covered, and what has to be mended.

import { formatRupiah } from '@tenun/domain/number/format-number.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { Money } from '../../parts/Figure.tsx';
import { SEVERITY_ICONS } from '../../parts/FindingMark.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { percentOf } from '../../parts/charts/percent-of.ts';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { shortAmount } from '../../parts/charts/short-amount.ts';
import { useFindings } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { Icon } from '../../shell/icons.tsx';
import { messages } from './messages.ts';
import { totalsOf } from './money.ts';
import styles from './ringkasan.module.css';

export function Headline() {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const { content, model } = usePlan();
  const { stated, computed } = totalsOf(content.nodes);
  const need = model.funding?.total?.value ?? null;
  const gap = stated === null || need === null ? null : need - stated;
  const top = content.nodes[0];
  return (
    <div className={styles['headline']}>
      <Figure label={t.pagu} value={stated} path={top === undefined ? null : `node:${top.id}/amount`} testId="pagu"
        note={stated === null ? t.paguOf : computed === null ? t.cannotCompute : computed === stated ? t.sameAsComputed : t.computedIs(formatRupiah(computed))} alarm={stated !== null && computed !== null && computed !== stated} />
      <Figure label={t.need} value={need} path={model.funding?.total?.at.path ?? model.funding?.path ?? null} testId="kebutuhan" note={t.needOf} />
      <Figure label={gap !== null && gap < 0n ? t.surplus : t.gap} value={gap === null ? 'unknown' : gap < 0n ? -gap : gap} path={null} testId="selisih"
        note={gap === null || need === null || stated === null || need === 0n ? t.noGap : t.covered(`${percentOf(stated, need)}%`)} />
      <Findings />
    </div>
  );

  function Figure({ label, value, note, path, alarm = false, testId }: { readonly label: string; readonly value: bigint | null | 'unknown'; readonly note: string; readonly path: string | null; readonly alarm?: boolean; readonly testId: string }) {
    return (
      <div className={styles['card']} data-testid={testId}>
        <h2>{label}</h2>
        <div className={styles['large']}>{typeof value === 'bigint' ? `Rp${shortAmount(value, lang)}` : <Money value={value} />}</div>
        {typeof value === 'bigint' && <div className={styles['whole']}><PlaceLink path={path}>{formatRupiah(value)}</PlaceLink></div>}
        <p data-alarm={alarm || undefined}>{note}</p>
      </div>
    );
  }
}

function Findings() {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const { id } = usePlan();
  const { data, error } = useFindings();
  const count = (severity: 'error' | 'warning' | 'info'): number => data?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  return (
    <div className={styles['card']} data-testid="temuan">
      <h2>{t.findings}</h2>
      {error !== null && <p role="alert">{explainProblem(error, lang)}</p>}
      {error === null && data === undefined && <div className={styles['large']} aria-busy="true">…</div>}
      {data !== undefined && data.findings.length === 0 && <div className={styles['large']}>{t.clean}</div>}
      {data !== undefined && data.findings.length > 0 && (
        <ul className={styles['severities']}>
          {(['error', 'warning', 'info'] as const).map((severity) => (
            <li key={severity} data-severity={severity}><Icon name={SEVERITY_ICONS[severity]} size={20} /><b>{count(severity)}</b> <span>{t[severity]}</span></li>
          ))}
        </ul>
      )}
      <p><Link className={styles['more'] ?? ''} to="/rencana/$planId/periksa" params={{ planId: id }}>{t.toCheck}</Link></p>
    </div>
  );
}
