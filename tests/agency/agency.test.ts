// The made-up agency: the same for the same seed, looking like real plans, without contradictions unless they are asked for.

import { readModel, RULES, rollUp, runRules, textUnits, type PlanContent } from '@tenun/domain';
import { readFile } from '@tenun/documents';
import { writeMarkdown } from '@tenun/documents/write/markdown/write-markdown.ts';
import { describe, expect, it } from 'vitest';
import { agencyKeys, agencyPlan, revisionsOf } from './agency-plan.ts';
import { contradict, CONTRADICTIONS } from './contradictions.ts';
import { chanceOf } from './random.ts';
import { agencyUnits } from './units.ts';

const SEED = 2024;
const keys = [...agencyKeys({ seed: SEED, units: 208, years: 5 })];
/** One plan in fifty, of both kinds of offices and of all years. */
const sample = keys.filter((_, index) => index % 51 === 0);

function findings(content: PlanContent): readonly string[] {
  return runRules(readModel(content), RULES).findings.map((finding) => `${content.profile.office} ${content.profile.year} ${finding.rule} ${finding.spot.path}: ${finding.message.en}`);
}

describe('the agency', () => {
  it('has 34 provinces and 174 kabupaten/kota, each with a name and a satker code of its own', () => {
    const units = agencyUnits();
    expect(units.filter((unit) => unit.kind === 'provinsi')).toHaveLength(34);
    expect(units.filter((unit) => unit.kind === 'kabupaten-kota')).toHaveLength(174);
    expect(new Set(units.map((unit) => unit.office)).size).toBe(208);
    expect(new Set(units.map((unit) => unit.satkerCode)).size).toBe(208);
    expect(units.flatMap((unit) => unit.below)).toHaveLength(174);
  });

  it('has a plan for each unit and year, of about 200 rows', () => {
    expect(keys).toHaveLength(1040);
    const rows = sample.map((key) => agencyPlan(key).nodes.length);
    expect(rows.reduce((sum, count) => sum + count, 0) / rows.length).toBeGreaterThan(180);
    expect(Math.max(...rows)).toBeLessThan(260);
  });

  it('is the same to the byte for the same seed, and another for another seed', () => {
    const [key] = sample;
    expect(writeMarkdown(agencyPlan(key!))).toBe(writeMarkdown(agencyPlan(key!)));
    expect(writeMarkdown(agencyPlan({ ...key!, seed: SEED + 1 }))).not.toBe(writeMarkdown(agencyPlan(key!)));
  });

  it('does not depend on which plans were made before', () => {
    const alone = agencyPlan(sample.at(-1)!);
    agencyPlan(sample[3]!);
    expect(agencyPlan(sample.at(-1)!)).toEqual(alone);
  });

  it('carries rows on from year to year, and tells the targets of the year before as results', () => {
    const { unit } = sample[5]!;
    const [last, present] = [2023, 2024].map((year) => agencyPlan({ seed: SEED, unit, year, revision: 0 }));
    const ids = new Set(last!.nodes.map((node) => node.id));
    expect(present!.nodes.filter((node) => ids.has(node.id)).length / present!.nodes.length).toBeGreaterThan(0.9);
    const told = [...textUnits(present!.blocks)].filter((text) => text.text.startsWith('IKK '));
    const targets = last!.indicators.filter((indicator) => last!.nodes.find((node) => node.id === indicator.nodeId)?.level === 'kegiatan');
    expect(told).toHaveLength(targets.length);
    for (const [index, target] of targets.entries()) expect(told[index]!.text).toContain(`${target.name} target kinerja ${target.target!.raw}`);
  });

  it('revises amounts and nothing else, and sums still close', () => {
    const key = keys.find((each) => revisionsOf(each) === 2)!;
    const [first, second] = [agencyPlan(key), agencyPlan({ ...key, revision: 2 })];
    expect(second.nodes.map(({ id, name, volume }) => ({ id, name, volume }))).toEqual(first.nodes.map(({ id, name, volume }) => ({ id, name, volume })));
    expect(second.nodes.filter((node, index) => node.amount!.value !== first.nodes[index]!.amount!.value).length).toBeGreaterThan(3);
    for (const rolled of rollUp(second.nodes).values()) expect(rolled.computed).toBe(rolled.stated);
    expect(findings(second)).toEqual([]);
  });

  it('has nothing for the linter to find', () => {
    expect(sample.flatMap((key) => findings(agencyPlan(key)))).toEqual([]);
  });

  it('is read back from its files with nothing changed and nothing found', async () => {
    for (const key of sample.slice(0, 4)) {
      const plan = agencyPlan(key);
      const read = await readFile(new TextEncoder().encode(writeMarkdown(plan)), 'rkt.md', {});
      expect(read.unread).toEqual([]);
      expect(read.content.profile).toEqual(plan.profile);
      expect(read.content.nodes.map(({ level, code, name, amount, volume }) => ({ level, code, name, amount, volume }))).toEqual(plan.nodes.map(({ level, code, name, amount, volume }) => ({ level, code, name, amount, volume })));
      expect(findings(read.content)).toEqual([]);
    }
  });

  it.each(CONTRADICTIONS)('lets the linter find a seeded contradiction: %s', (kind) => {
    for (const key of sample.slice(0, 6)) {
      const made = contradict(agencyPlan(key), kind, chanceOf(SEED, key.unit.regionCode, kind));
      expect(findings(made.content), `${key.unit.office} ${key.year} ${made.path}`).not.toEqual([]);
    }
  });
});
