// Which plan is open: office and year, with the others one click away.

import { Menu } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { useMessages } from '../language/language.tsx';
import { usePlanList } from '../plan/plan-list.ts';
import { useOpenPlan } from '../plan/use-plan.tsx';
import { Icon } from './icons.tsx';
import { messages } from './messages.ts';
import { shortOffice } from './short-office.ts';
import styles from './shell.module.css';

export function PlanSwitcher() {
  const t = useMessages(messages);
  const plan = useOpenPlan();
  const plans = usePlanList().data ?? [];
  const screen = useRouterState({ select: (state) => /^\/rencana\/[^/]+\/([a-z]+)/.exec(state.location.pathname)?.[1] ?? 'ringkasan' });
  const profile = plan?.content.profile;
  return (
    <Menu position="bottom-start" width={360}>
      <Menu.Target>
        <button type="button" className={styles['switcher']} title={profile?.office}>
          {profile !== undefined && <span className={styles['hidden']}>{t.choosePlan}: </span>}
          {profile === undefined ? <span className={styles['office']}>{t.choosePlan}</span> : (
            <>
              <span className={styles['year']}>{profile.year ?? '—'}</span>
              <span className={styles['office']}>{profile.office === '' ? t.noOffice : shortOffice(profile.office)}</span>
            </>
          )}
          <Icon name="ganti" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.plans}</Menu.Label>
        {plans.map((one) => (
          <Menu.Item key={one.id} component={Link} to={`/rencana/${one.id}/${screen}`} {...(one.id === plan?.id ? { 'aria-current': 'page' as const } : {})}>
            <span className={styles['planItem']}>
              <span className={styles['year']}>{one.year ?? '—'}</span>
              <span>{one.office === '' ? t.noOffice : one.office}</span>
            </span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/rencana-baru" leftSection={<Icon name="baru" size={16} />}>{t.rencanaBaru}</Menu.Item>
        <Menu.Item component={Link} to="/impor" leftSection={<Icon name="impor" size={16} />}>{t.impor}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
