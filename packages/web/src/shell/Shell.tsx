// The frame around every screen: chapters at the side, the open plan and its tools above, the screen itself in the middle.

import { Drawer } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useMessages } from '../language/language.tsx';
import { useOpenPlan } from '../plan/use-plan.tsx';
import { messages } from './messages.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { RefusalNote } from './SaveMark.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';
import styles from './shell.module.css';

export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useMessages(messages);
  const plan = useOpenPlan();
  const [menuOpen, menu] = useDisclosure(false);
  const [searchOpen, search] = useDisclosure(false);
  useHotkeys([
    ['mod+K', search.open],
    ['mod+Z', () => plan?.undo()],
    ['mod+Y', () => plan?.redo()],
    ['mod+shift+Z', () => plan?.redo()],
  ], ['INPUT', 'TEXTAREA', 'SELECT']);
  return (
    <div className={styles['frame']}>
      <a href="#isi" className={styles['skip']}>{t.skip}</a>
      <div className={styles['side']}><SideMenu /></div>
      <TopBar onMenu={menu.open} onSearch={search.open} />
      <main id="isi" tabIndex={-1} className={styles['main']}>
        {plan !== null && <RefusalNote />}
        {children}
      </main>
      <Drawer opened={menuOpen} onClose={menu.close} size={280} padding={0} title={t.menu} closeButtonProps={{ 'aria-label': t.closeMenu }} classNames={{ content: styles['drawer'] ?? '', header: styles['drawerHead'] ?? '', body: styles['drawerBody'] ?? '' }}>
        <SideMenu onGo={menu.close} />
      </Drawer>
      {searchOpen && <SearchDialog onClose={search.close} />}
    </div>
  );
}
