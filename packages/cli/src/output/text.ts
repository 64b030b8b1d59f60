// Findings for a person at a terminal: file, line, what is wrong, how it could be made right.

import type { Finding, Lang } from '@tenun/domain';
import type { FileReport } from '../commands/lint.ts';

const SEVERITY: Record<Lang, Record<Finding['severity'], string>> = {
  id: { error: 'kesalahan', warning: 'peringatan', info: 'info' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** The whole report, ending with one line of totals per file. */
export function textReport(reports: readonly FileReport[], lang: Lang): string {
  return reports.map((report) => fileReport(report, lang)).join('\n');
}

function fileReport({ file, result, unread }: FileReport, lang: Lang): string {
  const lines = result.findings.flatMap((finding) => findingLines(file, finding, lang));
  for (const finding of result.suppressed) lines.push(`${where(file, finding)}  ${lang === 'en' ? 'left' : 'dibiarkan'}  ${finding.message[lang]}  (${finding.rule}: ${finding.reason})`);
  for (const part of unread) lines.push(`${file}:${part.line ?? part.cell ?? '?'}  ${lang === 'en' ? 'unread' : 'tak terbaca'}  ${part.text}`);
  const count = (severity: Finding['severity']): number => result.findings.filter((finding) => finding.severity === severity).length;
  lines.push(
    lang === 'en'
      ? `${file}: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes; ${result.checks.passed} checks passed, ${unread.length} unread, ${result.suppressed.length} left with a reason`
      : `${file}: ${count('error')} kesalahan, ${count('warning')} peringatan, ${count('info')} info; ${result.checks.passed} pemeriksaan lulus, ${unread.length} tak terbaca, ${result.suppressed.length} dibiarkan dengan alasan`,
  );
  return `${lines.join('\n')}\n`;
}

function findingLines(file: string, finding: Finding, lang: Lang): string[] {
  const lines = [`${where(file, finding)}  ${SEVERITY[lang][finding.severity]}  ${finding.message[lang]}  ${finding.rule}`];
  for (const repair of finding.repairs.slice(0, 2)) {
    const changes = repair.changes.map((change) => `${change.spot.place.line ?? change.spot.place.cell ?? ''}: ${change.from === null ? '+' : `"${change.from}" →`} "${change.to}"`);
    lines.push(`    ${lang === 'en' ? 'repair' : 'perbaikan'}: ${changes.join('; ')} (${repair.reason[lang]})`);
  }
  return lines;
}

function where(file: string, finding: Finding): string {
  const { line, cell } = finding.spot.place;
  return `${file}:${line ?? cell ?? finding.spot.path}`;
}
