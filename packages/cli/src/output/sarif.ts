// Findings as SARIF 2.1.0, which code hosts and editors show beside the line.

import type { Finding, Lang, Place, Rule } from '@tenun/domain';
import type { FileReport } from '../commands/lint.ts';

const LEVEL: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'note' };

/** One SARIF log for all files. Suppressed findings carry their justification. */
export function sarif(reports: readonly FileReport[], rules: readonly Rule[], lang: Lang): string {
  const results = reports.flatMap((report) => [
    ...report.result.findings.map((finding) => resultOf(report.file, finding, lang)),
    ...report.result.suppressed.map((finding) => ({ ...resultOf(report.file, finding, lang), suppressions: [{ kind: 'inSource', justification: finding.reason }] })),
  ]);
  const notices = reports.flatMap((report) => report.notices.map(({ code, severity, place, message }) => ({ descriptor: { id: code }, level: severity === 'warning' ? 'warning' : 'note', message: { text: message[lang] }, locations: [location(report.file, place, null)] })));
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'tenun', rules: rules.map((rule) => ({ id: rule.id, shortDescription: { text: rule.title[lang] }, fullDescription: { text: rule.what[lang] }, help: { text: rule.why[lang] }, defaultConfiguration: { level: LEVEL[rule.severity] } })) } },
      results,
      ...(notices.length === 0 ? {} : { invocations: [{ executionSuccessful: true, toolExecutionNotifications: notices }] }),
    }],
  }, null, 1);
}

function resultOf(file: string, finding: Finding, lang: Lang): Record<string, unknown> {
  return {
    ruleId: finding.rule,
    level: LEVEL[finding.severity],
    message: { text: finding.message[lang] },
    locations: [location(file, finding.spot.place, finding.quote)],
    relatedLocations: finding.related.map((spot) => location(file, spot.place, null)),
  };
}

/** A line where there are lines; else the cell, page or paragraph by its name. */
function location(file: string, { line, cell }: Place, quote: string | null): Record<string, unknown> {
  const snippet = quote === null ? {} : { snippet: { text: quote } };
  return { physicalLocation: { artifactLocation: { uri: file.replaceAll('\\', '/') }, ...(line === null ? {} : { region: { startLine: line, ...snippet } }) }, ...(line !== null || cell === null ? {} : { logicalLocations: [{ fullyQualifiedName: cell }] }) };
}
