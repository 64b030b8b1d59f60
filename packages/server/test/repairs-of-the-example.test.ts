import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '@tenun/documents';
import { applyEdits, editsOfRepair, findRule, readModel, RULES, runRules, type Finding, type PlanContent, type Rule } from '@tenun/domain';

const { content, unread, suppressions } = readText(readFileSync(new URL('../../../examples/rkt-bnnp-ntt-2024.md', import.meta.url), 'utf8'));

function findingsOf(plan: PlanContent, rules: readonly Rule[] = RULES): readonly Finding[] {
  return runRules(readModel(plan, unread), rules, suppressions).findings;
}

describe('everything that the linter proposes for the example', () => {
  const repairs = findingsOf(content).flatMap((finding) => finding.repairs.map((repair, index) => ({ name: `${finding.rule} at ${finding.spot.path}, repair ${index + 1}`, finding, repair })));

  it('is a good number of repairs', () => {
    expect(repairs.length).toBeGreaterThan(80);
  });

  it.each(repairs)('$name mends its finding and can be taken back', ({ finding, repair }) => {
    const { content: mended, inverse } = applyEdits(content, editsOfRepair(repair, content));
    const same = (other: Finding): boolean => other.rule === finding.rule && other.spot.path === finding.spot.path && other.spot.start === finding.spot.start && other.quote === finding.quote;
    expect(findingsOf(mended, [findRule(finding.rule)!]).some(same)).toBe(false);
    expect(applyEdits(mended, inverse).content).toEqual(content);
  });
});
