// What the rules on the region say of the real plan, and that a repair they propose closes what it mends.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readText } from '@tenun/documents/text/read-text.ts';
import { describe, expect, it } from 'vitest';
import { readModel, runRules, type Finding, type PlanContent } from '../src/index.ts';
import { applyEdits } from '../src/plan/edit.ts';
import { editsOfRepair } from '../src/plan/repair-edits.ts';
import { regionRules } from '../src/lint/rules/region-rules.ts';

const SEED = fileURLToPath(new URL('../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));
if (!existsSync(SEED)) console.log('The real plan is not at ../shared/seed: its regional findings are skipped.');

function check(content: PlanContent): readonly Finding[] {
  return runRules(readModel(content), regionRules).findings;
}

/** The plan with a repair applied, as the screen does it. */
function mend(content: PlanContent, { repairs, message }: Finding): PlanContent {
  const [repair] = repairs;
  if (repair === undefined) throw new Error(`no repair: ${message.en}`);
  return applyEdits(content, editsOfRepair(repair, content)).content;
}

/** How many findings of each rule stand at each place; where exactly in a text they stand moves with what is mended before them. */
function counts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const { rule, spot } of findings) counted.set(`${rule} at ${spot.path}`, (counted.get(`${rule} at ${spot.path}`) ?? 0) + 1);
  return counted;
}

describe.skipIf(!existsSync(SEED))('in the real plan of a provincial office', () => {
  const { content } = readText(existsSync(SEED) ? readFileSync(SEED, 'utf8') : '');
  const findings = check(content);
  const at = (rule: string): Finding[] => findings.filter((finding) => finding.rule === rule);

  it('each finding stands where it was checked by hand', () => {
    expect(findings.map((finding) => `${finding.spot.place.line} ${finding.rule} ${finding.stated ?? '-'}/${finding.computed ?? '-'}`)).toEqual([
      '48 area-unit 47931.54/-',
      '48 count-without-unit 4875/-',
      '48 identical-figures 47931.54/-',
      '48 rate-base 0.1/-',
      '54 district-name LAKMANEN/Lamaknen',
      '132 place-count -/1',
      '145 case-total-claim 158/157',
      '145 evidence-decimal-marks -/-',
      '145 evidence-spelling -/-',
      '145 evidence-spelling -/-',
      '145 evidence-spelling -/-',
      '145 seizure-left-out -/230',
      '145 seizure-left-out -/8',
      '145 seizure-total-claim 224.4231/225.0134',
      '145 seizure-total-claim 2422.736/3105.1057',
      '145 seizure-total-claim 4874/4884',
      '154 evidence-decimal-marks -/-',
      '154 evidence-spelling -/-',
      '156 row-number-style -/-',
      '169 evidence-decimal-marks -/-',
      '172 evidence-decimal-marks -/-',
      '178 header-missing -/-',
      '191 region-name-variants Kab. Mabar (LBJ)/Kab. Manggarai Barat',
      '192 row-numbers 3../3',
      '194 suspects-fewer-than-cases 2/4',
      '195 evidence-decimal-marks -/-',
      '271 staffing-row -124/-123',
      '272 staffing-total -240/-123',
    ]);
  });

  it('the first repair makes its finding go away and brings no other', () => {
    const before = counts(findings);
    const repairable = findings.filter((finding) => finding.repairs.length > 0 && !finding.rule.startsWith('staffing'));
    expect(repairable.length).toBeGreaterThanOrEqual(18);
    for (const finding of repairable) {
      const after = counts(check(mend(content, finding)));
      const own = `${finding.rule} at ${finding.spot.path}`;
      expect(after.get(own) ?? 0, finding.message.en).toBeLessThan(before.get(own) ?? 0);
      expect([...after].filter(([place, count]) => count > (before.get(place) ?? 0)), finding.message.en).toEqual([]);
    }
  });

  it('the shortage and its total are mended together', () => {
    const [row] = at('staffing-row');
    const [total] = at('staffing-total');
    expect(row !== undefined && total !== undefined && check(mend(mend(content, row), total)).filter((finding) => finding.rule.startsWith('staffing'))).toEqual([]);
  });
});
