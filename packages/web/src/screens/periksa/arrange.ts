// Which findings are shown and under which headings: by place in the document, by rule, or by severity.

import type { Finding, Lang, Severity } from '@tenun/domain';
import type { Places } from './places.ts';

export type Arrangement = 'place' | 'rule' | 'severity';

export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
  readonly onlyRepairable: boolean;
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A finding has no number of its own: the same rule at the same stretch of the same text is the same finding. */
export function findingKey(finding: Finding): string {
  return `${finding.rule} ${finding.spot.path} ${finding.spot.start ?? ''} ${finding.stated ?? ''} ${finding.message.id}`;
}

export function filterFindings(findings: readonly Finding[], filter: FindingFilter, places: Places, lang: Lang): readonly Finding[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return findings.filter((finding) => {
    if (filter.severities.size > 0 && !filter.severities.has(finding.severity)) return false;
    if (filter.onlyRepairable && finding.repairs.length === 0) return false;
    const text = [finding.message[lang], finding.quote, finding.rule, places.part(finding.spot.path), places.row(finding.spot.path) ?? ''].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Groups in the order of the document, of the rules, or of severity; inside a group in the order of the document. */
export function arrangeFindings(findings: readonly Finding[], by: Arrangement, places: Places, names: { readonly rule: (id: string) => string; readonly severity: (severity: Severity) => string }): readonly FindingGroup[] {
  const inOrder = findings.toSorted((a, b) => places.order(a.spot.path) - places.order(b.spot.path));
  const title = (finding: Finding): string => (by === 'place' ? places.part(finding.spot.path) : by === 'rule' ? names.rule(finding.rule) : names.severity(finding.severity));
  const key = (finding: Finding): string => (by === 'place' ? places.part(finding.spot.path) : by === 'rule' ? finding.rule : finding.severity);
  const groups = Map.groupBy(inOrder, key);
  const listed = [...groups].map(([name, members]) => ({ key: name, title: title(members[0]!), findings: members }));
  if (by === 'place') return listed;
  if (by === 'rule') return listed.toSorted((a, b) => b.findings.length - a.findings.length || a.title.localeCompare(b.title));
  return listed.toSorted((a, b) => SEVERITIES.indexOf(a.key as Severity) - SEVERITIES.indexOf(b.key as Severity));
}
