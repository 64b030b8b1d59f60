// Above every screen: which plan is open, search, undo and redo, whether it is saved, and what begins a plan.

import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../language/language.tsx';
import { useOpenPlan } from '../plan/use-plan.tsx';
import { Icon } from './icons.tsx';
import { messages } from './messages.ts';
import { PlanSwitcher } from './PlanSwitcher.tsx';
import { SaveMark } from './SaveMark.tsx';
import { LanguageSwitch, ThemeMenu, ToolMenuItems } from './Preferences.tsx';
import styles from './shell.module.css';

export function TopBar({ onMenu, onSearch }: { readonly onMenu: () => void; readonly onSearch: () => void }) {
  const t = useMessages(messages);
  const plan = useOpenPlan();
  return (
    <header className={styles['top']}>
      <ActionIcon className={styles['narrowOnly']} variant="subtle" color="gray" size="lg" aria-label={t.menu} onClick={onMenu}>
        <Icon name="menu" />
      </ActionIcon>
      <PlanSwitcher />
      <button type="button" className={styles['search']} onClick={onSearch} aria-keyshortcuts="Control+K">
        <Icon name="cari" size={16} />
        <span className={styles['searchWord']}>{t.search}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <div className={styles['spring']} />
      {plan !== null && (
        <>
          <div className={styles['saveBox']} data-kind={plan.save.kind}><SaveMark /></div>
          <div className={styles['pair']}>
            <Tooltip label={plan.undoLabel === null ? t.undo : t.undoNamed(plan.undoLabel)}>
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.undo} aria-keyshortcuts="Control+Z" disabled={plan.undoLabel === null} onClick={plan.undo}>
                <Icon name="urungkan" />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={plan.redoLabel === null ? t.redo : t.redoNamed(plan.redoLabel)}>
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.redo} aria-keyshortcuts="Control+Y" disabled={plan.redoLabel === null} onClick={plan.redo}>
                <Icon name="ulangi" />
              </ActionIcon>
            </Tooltip>
          </div>
        </>
      )}
      <div className={styles['wideOnly']}>
        <Button component={Link} to="/impor" variant="default" size="compact-md" leftSection={<Icon name="impor" size={16} />}>{t.impor}</Button>
        <Button component={Link} to="/rencana-baru" size="compact-md" leftSection={<Icon name="baru" size={16} />}>{t.rencanaBaru}</Button>
        <LanguageSwitch />
        <ThemeMenu />
      </div>
      <div className={styles['narrowOnly']}>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.tools}><Icon name="lainnya" /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown><ToolMenuItems /></Menu.Dropdown>
        </Menu>
      </div>
    </header>
  );
}
