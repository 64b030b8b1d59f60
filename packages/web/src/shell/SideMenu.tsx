// The chapters of the plan: a column at the side of a wide screen, a drawer on a narrow one.

import { Link, useParams } from '@tanstack/react-router';
import { useMessages } from '../language/language.tsx';
import { usePlanList } from '../plan/plan-list.ts';
import { useFindings } from '../plan/use-findings.ts';
import { CHAPTERS, GROUP_STARTS } from './chapters.ts';
import { Icon } from './icons.tsx';
import { messages } from './messages.ts';
import { shortOffice } from './short-office.ts';
import styles from './shell.module.css';

export function SideMenu({ onGo }: { readonly onGo?: () => void }) {
  const t = useMessages(messages);
  const { planId } = useParams({ strict: false });
  const findings = useFindings().data?.findings.length ?? 0;
  return (
    <nav aria-label={t.mainMenu} className={styles['menu']}>
      <Link to="/" className={styles['brand']} onClick={onGo}>
        <img src="/tenun.svg" alt="" width={28} height={28} />
        <span>Tenun</span>
      </Link>
      <div className={styles['ikat']} aria-hidden="true" />
      {planId !== undefined && (
        <ul>
          {CHAPTERS.map((chapter) => (
            <li key={chapter} data-group={GROUP_STARTS.has(chapter) || undefined}>
              <Link to={`/rencana/$planId/${chapter}`} params={{ planId }} className={styles['menuLink']} onClick={onGo}>
                <Icon name={chapter} />
                <span>{t[chapter]}</span>
                {chapter === 'periksa' && findings > 0 && <span className={styles['menuCount']} aria-label={t.findingsCount(findings)}>{findings}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {planId === undefined && <PlanlessMenu {...(onGo === undefined ? {} : { onGo })} />}
    </nav>
  );
}

/** So many plans fit beside a screen; the switcher above has them all. */
const MOST = 8;

/** Beside import and new plan: where one can go, the plans among it. */
function PlanlessMenu({ onGo }: { readonly onGo?: () => void }) {
  const t = useMessages(messages);
  const plans = usePlanList().data ?? [];
  return (
    <>
      <ul>
        <li><Link to="/impor" className={styles['menuLink']} onClick={onGo}><Icon name="impor" /><span>{t.impor}</span></Link></li>
        <li><Link to="/rencana-baru" className={styles['menuLink']} onClick={onGo}><Icon name="baru" /><span>{t.rencanaBaru}</span></Link></li>
      </ul>
      {plans.length > 0 && <p className={styles['menuHead']}>{t.plans}</p>}
      {plans.length > 0 && (
        <ul>
          {plans.slice(0, MOST).map((plan) => (
            <li key={plan.id}>
              <Link to="/rencana/$planId/ringkasan" params={{ planId: plan.id }} className={styles['menuLink']} title={`${plan.office} ${plan.year ?? ''}`} onClick={onGo}>
                <span className="figure">{plan.year ?? '—'}</span>
                <span className={styles['menuName']}>{plan.office === '' ? t.noOffice : shortOffice(plan.office)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
