// Finds a chapter, a row of the matrix, an indicator or a sentence anywhere in the open plan, and goes there. Not loaded later: what is typed right after Ctrl+K must land here.

import { Modal, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../language/language.tsx';
import { useOpenPlan, type OpenPlan } from '../plan/use-plan.tsx';
import { CHAPTERS, type Chapter } from './chapters.ts';
import { Icon, type IconName } from './icons.tsx';
import { messages } from './messages.ts';
import styles from './search.module.css';

interface Hit {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  readonly chapter: Chapter;
  readonly search: Readonly<Record<string, string>>;
}

const MOST_HITS = 40;

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(messages);
  const plan = useOpenPlan();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(text);
  const hits = useMemo(() => (plan === null ? [] : findHits(plan, wanted, (chapter) => t[chapter])), [plan, wanted, t]);
  function go(hit: Hit | undefined): void {
    if (hit === undefined || plan === null) return;
    onClose();
    void navigate({ to: `/rencana/$planId/${hit.chapter}`, params: { planId: plan.id }, search: hit.search });
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((current) => Math.max(0, Math.min(hits.length - 1, current + step)));
    } else if (event.key === 'Enter') go(hits[at]);
  }
  return (
    <Modal opened onClose={onClose} withCloseButton={false} size="lg" padding="sm" yOffset="10vh" aria-label={t.search}>
      <TextInput
        data-autofocus
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a person who pressed Ctrl+K is already typing
        autoFocus
        aria-label={t.search}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={hits[at] === undefined ? undefined : `${listId}-${at}`}
        placeholder={t.searchHint}
        size="md"
        leftSection={<Icon name="cari" />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles['note']}>{wanted.trim().length < 2 ? t.searchStart : hits.length === 0 ? t.searchEmpty : t.searchResults(hits.length)}</p>
      <ul id={listId} role="listbox" aria-label={t.search} className={styles['hits']}>
        {hits.map((hit, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field above, as in every combobox
          <li key={hit.key} id={`${listId}-${index}`} role="option" aria-selected={index === at} ref={index === at ? intoView : null} onClick={() => go(hit)} onMouseMove={() => setAt(index)}>
            <Icon name={hit.icon} size={16} />
            <span className={styles['title']}>{hit.title}</span>
            <span className={styles['detail']}>{hit.detail}</span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function findHits(plan: OpenPlan, text: string, nameOf: (chapter: Chapter) => string): Hit[] {
  const words = text.toLocaleLowerCase('id').split(/\s+/).filter((word) => word !== '');
  if (text.trim().length < 2) return [];
  const matches = (candidate: string): boolean => {
    const lower = candidate.toLocaleLowerCase('id');
    return words.every((word) => lower.includes(word));
  };
  const hits: Hit[] = CHAPTERS.filter((chapter) => matches(nameOf(chapter))).map((chapter) => ({ key: chapter, icon: chapter, title: nameOf(chapter), detail: '', chapter, search: {} }));
  const { nodes, indicators } = plan.content;
  for (const node of nodes) if (matches(`${node.code ?? ''} ${node.name}`)) hits.push({ key: node.id, icon: 'matriks', title: node.name, detail: [node.level, node.code].filter(Boolean).join(' '), chapter: 'matriks', search: { baris: node.id } });
  for (const indicator of indicators) if (matches(indicator.name)) hits.push({ key: indicator.id, icon: 'target', title: indicator.name, detail: [indicator.target?.raw, indicator.satuan].filter(Boolean).join(' '), chapter: 'matriks', search: { baris: indicator.id } });
  for (const unit of plan.model.outline.texts) {
    if (hits.length >= MOST_HITS) break;
    if (matches(unit.text)) hits.push({ key: unit.path, icon: 'naskah', title: around(unit.text, words[0] ?? ''), detail: unit.trail.at(-1) ?? '', chapter: 'naskah', search: { di: unit.path } });
  }
  return hits.slice(0, MOST_HITS);
}

/** A long sentence cut to where the word stands. */
function around(text: string, word: string): string {
  const at = text.toLocaleLowerCase('id').indexOf(word);
  const start = Math.max(0, at - 30);
  return `${start > 0 ? '…' : ''}${text.slice(start, start + 120)}${text.length > start + 120 ? '…' : ''}`;
}
