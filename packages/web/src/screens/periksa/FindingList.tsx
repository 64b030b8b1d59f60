// The findings under their headings, one of them chosen; arrows or j and k move, Enter opens.

import type { Finding } from '@tenun/domain';
import { useEffect, useRef } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { SEVERITY_ICONS } from '../../parts/FindingMark.tsx';
import { Icon } from '../../shell/icons.tsx';
import { findingKey, type FindingGroup } from './arrange.ts';
import { messages } from './messages.ts';
import type { Places } from './places.ts';
import styles from './periksa.module.css';

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly chosen: string | null;
  readonly places: Places;
  readonly onChoose: (finding: Finding) => void;
  readonly onOpen: (finding: Finding) => void;
}

export function FindingList({ groups, chosen, places, onChoose, onOpen }: FindingListProps) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const lastChosen = useRef(chosen);
  useEffect(() => {
    if (chosen === null || lastChosen.current === chosen) return;
    lastChosen.current = chosen;
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    if (row === null || row === undefined) return;
    if (list.current?.contains(document.activeElement) === true) row.focus();
    row.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className={styles['list']} ref={list} role="group" aria-label={t.findings}>
      {groups.map((group) => (
        <section key={group.key} aria-label={group.title}>
          <h2><span>{group.title}</span> <span className={styles['count']}>{group.findings.length}</span></h2>
          <ul>
            {group.findings.map((finding) => {
              const key = findingKey(finding);
              const row = places.row(finding.spot.path);
              return (
                <li key={key}>
                  <button type="button" className={styles['row']} data-severity={finding.severity} aria-current={key === chosen || undefined} tabIndex={key === chosen ? 0 : -1} onFocus={() => onChoose(finding)} onClick={() => onOpen(finding)}>
                    <span className={styles['rowMark']}><Icon name={SEVERITY_ICONS[finding.severity]} size={16} /><span className={styles['hidden']}>{t[finding.severity]}:</span></span>
                    <span className={styles['rowText']}>{finding.message[lang]}</span>
                    <span className={styles['rowPlace']}>
                      {row !== null && <span className={styles['rowName']}>{row}</span>}
                      {finding.spot.place.line !== null && <span>{t.line(finding.spot.place.line)}</span>}
                      {finding.repairs.length > 0 && <span className={styles['rowRepairs']}><Icon name="perbaiki" size={13} /> {finding.repairs.length}</span>}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
