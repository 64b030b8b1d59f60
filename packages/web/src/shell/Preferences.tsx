// Language and appearance: beside each other on a wide screen, inside one menu on a narrow one.

import { ActionIcon, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLanguage, useMessages } from '../language/language.tsx';
import { Icon, type IconName } from './icons.tsx';
import { messages } from './messages.ts';
import styles from './shell.module.css';

const SCHEMES: readonly { readonly scheme: MantineColorScheme; readonly icon: IconName; readonly label: 'light' | 'dark' | 'system' }[] = [
  { scheme: 'light', icon: 'terang', label: 'light' },
  { scheme: 'dark', icon: 'gelap', label: 'dark' },
  { scheme: 'auto', icon: 'sistem', label: 'system' },
];

export function LanguageSwitch() {
  const t = useMessages(messages);
  const { lang, setLang } = useLanguage();
  return (
    <div role="group" aria-label={t.language} className={styles['languages']}>
      <button type="button" lang="id" aria-pressed={lang === 'id'} aria-label="ID: Bahasa Indonesia" onClick={() => setLang('id')}>ID</button>
      <button type="button" lang="en" aria-pressed={lang === 'en'} aria-label="EN: English" onClick={() => setLang('en')}>EN</button>
    </div>
  );
}

export function ThemeMenu() {
  const t = useMessages(messages);
  const { colorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.theme}>
          <Icon name={SCHEMES.find((one) => one.scheme === colorScheme)?.icon ?? 'sistem'} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown><SchemeItems /></Menu.Dropdown>
    </Menu>
  );
}

export function ToolMenuItems() {
  const t = useMessages(messages);
  const { lang, setLang } = useLanguage();
  return (
    <>
      <Menu.Item component={Link} to="/impor" leftSection={<Icon name="impor" size={16} />}>{t.impor}</Menu.Item>
      <Menu.Item component={Link} to="/rencana-baru" leftSection={<Icon name="baru" size={16} />}>{t.rencanaBaru}</Menu.Item>
      <Menu.Divider />
      <Menu.Label>{t.language}</Menu.Label>
      <Menu.RadioGroup value={lang} onChange={(value) => setLang(value === 'en' ? 'en' : 'id')}>
        <Menu.RadioItem value="id">Bahasa Indonesia</Menu.RadioItem>
        <Menu.RadioItem value="en">English</Menu.RadioItem>
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Label>{t.theme}</Menu.Label>
      <SchemeItems />
    </>
  );
}

function SchemeItems() {
  const t = useMessages(messages);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
      {SCHEMES.map(({ scheme, label }) => <Menu.RadioItem key={scheme} value={scheme}>{t[label]}</Menu.RadioItem>)}
    </Menu.RadioGroup>
  );
}
