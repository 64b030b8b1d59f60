// Which language the screens speak: Indonesian unless the person switched, remembered on this machine.

import type { Lang } from '@tenun/domain';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { readSetting, writeSetting } from './remembered.ts';
import type { Catalogue } from './catalogue.ts';

interface Language {
  readonly lang: Lang;
  setLang(lang: Lang): void;
}

const LanguageContext = createContext<Language>({ lang: 'id', setLang: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(() => (readSetting('tenun.bahasa') === 'en' ? 'en' : 'id'));
  useEffect(() => {
    document.documentElement.lang = lang;
    writeSetting('tenun.bahasa', lang);
  }, [lang]);
  const language = useMemo(() => ({ lang, setLang }), [lang]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The messages of a catalogue in the language in use. */
export function useMessages<T>(messages: Catalogue<T>): T {
  return messages[use(LanguageContext).lang];
}
