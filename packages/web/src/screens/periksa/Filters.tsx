// Above the findings: how they are arranged, which severities are shown and how many there are, and the search.

import { NativeSelect, TextInput } from '@mantine/core';
import type { Finding, Severity } from '@tenun/domain';
import { useMessages } from '../../language/language.tsx';
import { SEVERITY_ICONS } from '../../parts/FindingMark.tsx';
import { Icon } from '../../shell/icons.tsx';
import { SEVERITIES, type Arrangement, type FindingFilter } from './arrange.ts';
import { messages } from './messages.ts';
import styles from './periksa.module.css';

export interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly shown: number;
  readonly by: Arrangement;
  readonly filter: FindingFilter;
  readonly onArrange: (by: Arrangement) => void;
  readonly onFilter: (filter: FindingFilter) => void;
}

export function Filters({ findings, shown, by, filter, onArrange, onFilter }: FiltersProps) {
  const t = useMessages(messages);
  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onFilter({ ...filter, severities });
  };
  return (
    <div className={styles['filters']}>
      <div className={styles['chips']} role="group" aria-label={t.filterSeverity}>
        {SEVERITIES.map((severity) => (
          <button key={severity} type="button" data-severity={severity} aria-pressed={filter.severities.has(severity)} onClick={() => toggle(severity)}>
            <Icon name={SEVERITY_ICONS[severity]} size={15} /> {t[severity]} <b>{findings.filter((finding) => finding.severity === severity).length}</b>
          </button>
        ))}
        <button type="button" aria-pressed={filter.onlyRepairable} onClick={() => onFilter({ ...filter, onlyRepairable: !filter.onlyRepairable })}>
          <Icon name="perbaiki" size={15} /> {t.onlyRepairable} <b>{findings.filter((finding) => finding.repairs.length > 0).length}</b>
        </button>
      </div>
      <TextInput className={styles['search'] ?? ''} type="search" aria-label={t.search} placeholder={t.search} leftSection={<Icon name="cari" size={15} />} value={filter.search} onChange={(event) => onFilter({ ...filter, search: event.currentTarget.value })} />
      <label className={styles['arrange']}>
        <span>{t.arrange}</span>
        <NativeSelect value={by} onChange={(event) => onArrange(event.currentTarget.value as Arrangement)} data={[{ value: 'place', label: t.byPlace }, { value: 'rule', label: t.byRule }, { value: 'severity', label: t.bySeverity }]} />
      </label>
      <p role="status" className={styles['shown']}>{t.shown(shown, findings.length)}</p>
    </div>
  );
}
