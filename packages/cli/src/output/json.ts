// Findings as one line of JSON per file, in the shape that other programs rely on.

import type { Change, Finding, Lang, Repair } from '@tenun/domain';
import type { FileReport } from '../commands/lint.ts';

/** One JSON object on one line. Numbers are strings with a point for decimals and a leading minus. */
export function jsonLine(report: FileReport, lang: Lang): string {
  const { checks, findings, suppressed } = report.result;
  return JSON.stringify({
    file: report.file,
    reader: report.reader,
    checks: { passed: checks.passed, failed: checks.failed, notApplicable: checks.notApplicable },
    unread: report.unread.map(({ line, cell, text }) => ({ line, cell, text })),
    findings: findings.map((finding) => findingObject(finding, lang)),
    suppressed: suppressed.map((finding) => ({ ...findingObject(finding, lang), reason: finding.reason })),
  });
}

function findingObject(finding: Finding, lang: Lang): Record<string, unknown> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    line: finding.spot.place.line,
    cell: finding.spot.place.cell,
    path: finding.spot.path,
    quote: finding.quote,
    stated: finding.stated,
    computed: finding.computed,
    difference: finding.difference,
    message: finding.message[lang],
    related: finding.related.map((spot) => ({ line: spot.place.line, cell: spot.place.cell })),
    repairs: finding.repairs.flatMap((repair) => repair.changes.map((change) => changeObject(change, repair, lang))),
  };
}

function changeObject(change: Change, repair: Repair, lang: Lang): Record<string, unknown> {
  return { line: change.spot.place.line, cell: change.spot.place.cell, from: change.from, to: change.to, reason: repair.reason[lang] };
}
