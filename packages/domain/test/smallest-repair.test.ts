// A planner of BNNK Rote Ndao slips in one cell of a matrix whose sums close; the linter finds the place and offers the figure that was meant.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runRules, type LintResult } from '../src/lint/run-rules.ts';
import { amountRollup } from '../src/lint/rules/matrix/amount-rollup.ts';
import { figureMalformed } from '../src/lint/rules/matrix/figure-malformed.ts';
import { likelyReadings, mayStandFor, slipBetween } from '../src/lint/repair/slips.ts';
import { writeLike } from '../src/lint/repair/write-like.ts';
import type { Rule } from '../src/lint/rule.ts';
import type { PlanContent } from '../src/plan/content.ts';
import { applyEdits } from '../src/plan/edit.ts';
import type { PlanNode } from '../src/plan/node.ts';
import { editsOfRepair } from '../src/plan/repair-edits.ts';
import { typedMoney } from '../src/plan/typed-figure.ts';
import { readModel } from '../src/rkt/model.ts';
import { A_PLAN, row } from './a-plan.ts';

/** Amounts of the activities of each komponen, of each RO, of each kegiatan: a program whose sums all close. */
const SHAPE = fc.array(fc.array(fc.array(fc.integer({ min: 11, max: 9_999_999 }).map((thousands) => BigInt(thousands) * 1000n), { minLength: 2, maxLength: 6 }), { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 });

function grow(shape: readonly (readonly (readonly bigint[])[])[]): PlanNode[] {
  const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
  const nodes: PlanNode[] = [];
  const add = (parentId: string | null, level: PlanNode['level'], code: string | null, amount: bigint): string => {
    const id = `n${nodes.length + 1}`;
    nodes.push(row(id, parentId, level, `Baris ${id}`, writeLike(amount, null), { code }));
    return id;
  };
  const program = add(null, 'program', null, sum(shape.map((kegiatan) => sum(kegiatan.map(sum)))));
  for (const kegiatan of shape) {
    const parent = add(program, 'kegiatan', null, sum(kegiatan.map(sum)));
    for (const [index, activities] of kegiatan.entries()) {
      const komponen = add(parent, 'komponen', `05${index + 1}`, sum(activities));
      for (const [letter, amount] of activities.entries()) add(komponen, 'subkomponen', String.fromCharCode(65 + letter), amount);
    }
  }
  return nodes;
}

function lint(nodes: readonly PlanNode[], rules: readonly Rule[] = [amountRollup]): LintResult {
  return runRules(readModel({ ...A_PLAN, blocks: [], nodes, indicators: [] }), rules);
}

function withAmount(nodes: readonly PlanNode[], node: PlanNode, raw: string): PlanNode[] {
  return nodes.map((each) => (each === node ? { ...each, amount: typedMoney(raw) } : each));
}

const leavesOf = (nodes: readonly PlanNode[]): PlanNode[] => nodes.filter((node) => node.level === 'subkomponen');
const pick = <T>(items: readonly T[], seed: number): T => items[seed % items.length]!;

describe('sums that close', () => {
  it('give nothing to report', () => {
    fc.assert(fc.property(SHAPE, (shape) => {
      expect(lint(grow(shape)).findings).toEqual([]);
    }));
  });
});

describe('one slip in one activity', () => {
  it('is one finding, at its komponen, and the amount that was meant is among the repairs', () => {
    fc.assert(fc.property(SHAPE, fc.nat(), fc.nat(), (shape, which, digit) => {
      const nodes = grow(shape);
      const leaf = pick(leavesOf(nodes), which);
      const digits = leaf.amount!.value!.toString();
      const at = digit % digits.length;
      const slipped = BigInt(digits.slice(0, at) + String((Number(digits[at]) % 9) + 1) + digits.slice(at + 1));
      fc.pre(slipped !== leaf.amount!.value && !nodes.some((node) => node.amount!.value === slipped));
      const { findings } = lint(withAmount(nodes, leaf, writeLike(slipped, null)));
      expect(findings.map((finding) => finding.spot.path)).toEqual([`node:${leaf.parentId}/amount`]);
      const offered = findings[0]!.repairs.flatMap((repair) => repair.changes).filter((change) => change.spot.path === `node:${leaf.id}/amount`);
      expect(offered.map((change) => change.to)).toContain(leaf.amount!.raw);
    }));
  });

  it('and every repair that is offered closes the sum without breaking another', () => {
    fc.assert(fc.property(SHAPE, fc.nat(), fc.integer({ min: 1, max: 5_000_000 }), (shape, which, more) => {
      const nodes = grow(shape);
      const leaf = pick(leavesOf(nodes), which);
      const wrong = withAmount(nodes, leaf, writeLike(leaf.amount!.value! + BigInt(more), null));
      const content: PlanContent = { ...A_PLAN, blocks: [], nodes: wrong, indicators: [] };
      for (const repair of lint(wrong).findings.flatMap((finding) => finding.repairs)) {
        expect(lint(applyEdits(content, editsOfRepair(repair, content)).content.nodes).findings).toEqual([]);
      }
    }));
  });

  it('of swapped digits comes before all other repairs', () => {
    const nodes = grow([[[462_000n, 426_000n], [5_000_000n, 7_300_000n]], [[1_250_000n, 3_100_000n]]]);
    const { findings } = lint(withAmount(nodes, nodes[4]!, '462.000'));
    expect(findings[0]?.repairs[0]).toMatchObject({ changes: [{ spot: { path: 'node:n5/amount' }, from: '462.000', to: '426.000' }] });
    expect(findings[0]?.repairs[0]?.reason.en).toMatch(/changed places/);
  });
});

describe('one wrong amount in the middle', () => {
  it('is one finding there, not one above as well, and its repair is the sum of its rows', () => {
    fc.assert(fc.property(SHAPE, fc.nat(), fc.integer({ min: 1, max: 900_000 }), (shape, which, more) => {
      const nodes = grow(shape);
      const middle = pick(nodes.filter((node) => node.level === 'kegiatan' || node.level === 'komponen'), which);
      const { findings, checks } = lint(withAmount(nodes, middle, writeLike(middle.amount!.value! + BigInt(more) * 1000n, null)));
      expect(findings.map((finding) => finding.spot.path)).toEqual([`node:${middle.id}/amount`]);
      expect(checks.failed).toBe(1);
      expect(findings[0]!.repairs[0]!.changes).toMatchObject([{ spot: { path: `node:${middle.id}/amount` }, to: middle.amount!.raw }]);
    }));
  });

  it('that the row above took over is mended in both', () => {
    const nodes = grow([[[2_000_000n, 3_000_000n]], [[4_000_000n, 1_500_000n], [900_000n, 350_000n]]]);
    // The first kegiatan has one komponen: both say 5,200,000 where the activities add to 5,000,000.
    const wrong = nodes.map((node) => (node.id === 'n2' || node.id === 'n3' ? { ...node, amount: typedMoney('5.200.000') } : node));
    const { findings } = lint(wrong);
    expect(findings.map((finding) => finding.spot.path)).toEqual(['node:n3/amount']);
    expect(findings[0]!.repairs[0]!.changes.map((change) => [change.spot.path, change.to])).toEqual([['node:n2/amount', '5.000.000'], ['node:n3/amount', '5.000.000']]);
  });
});

describe('what else breaks a sum', () => {
  const nodes = grow([[[1_280_000n, 3_000_000n, 27_170_000n, 940_000n], [2_640_000n, 5_275_000n]], [[6_363_000n, 2_400_000n], [31_237_000n, 8_160_000n]]]);

  it('a lost row: the missing letter carries the difference', () => {
    const { findings } = lint(nodes.filter((node) => node.id !== 'n5'));
    expect(findings[0]?.repairs[0]).toMatchObject({ changes: [{ spot: { path: 'node:n4/name' }, from: null, to: 'B. … | 3.000.000' }] });
  });

  it('an activity that carries the total of its komponen', () => {
    const { findings } = lint(withAmount(nodes, nodes[8]!, '7.915.000'));
    expect(findings[0]?.repairs[0]?.changes).toMatchObject([{ spot: { path: 'node:n9/amount' }, to: '2.640.000' }]);
    expect(findings[0]?.repairs[0]?.reason.en).toMatch(/carries the total/);
  });

  it('two amounts exchanged between komponen: the exchange closes both', () => {
    const exchanged = withAmount(withAmount(nodes, nodes[8]!, '3.000.000'), nodes[4]!, '2.640.000');
    const { findings } = lint(exchanged);
    expect(findings).toHaveLength(2);
    for (const { repairs } of findings) expect(repairs[0]!.changes.map((change) => [change.spot.path, change.to])).toEqual([['node:n5/amount', '3.000.000'], ['node:n9/amount', '2.640.000']]);
  });

  it('a row listed twice is taken out', () => {
    const twice = [...nodes.slice(0, 5), { ...nodes[4]!, id: 'n5-2' }, ...nodes.slice(5)];
    expect(lint(twice).findings[0]?.repairs.map((repair) => repair.changes[0])).toContainEqual({ spot: { path: 'node:n5-2/amount', place: nodes[4]!.place }, from: '3.000.000', to: '' });
  });

  it('a broken figure: the sum says which reading was meant, and the sum itself is not reported', () => {
    fc.assert(fc.property(SHAPE, fc.nat(), (shape, which) => {
      const grown = grow(shape);
      const leaf = pick(leavesOf(grown), which);
      const raw = leaf.amount!.raw.replace(/\.\d(\d\d)/, '.$1');
      fc.pre(typedMoney(raw)?.value === null);
      const { findings } = lint(withAmount(grown, leaf, raw), [amountRollup, figureMalformed]);
      expect(findings.map((finding) => [finding.rule, finding.spot.path])).toEqual([['matrix-figure-malformed', `node:${leaf.id}/amount`]]);
      expect(findings[0]!.repairs[0]!.changes[0]!.to).toBe(leaf.amount!.raw);
    }));
  });
});

describe('slips of a hand', () => {
  it('are told apart', () => {
    expect(slipBetween(462_000n, 426_000n)).toBe('transposed');
    expect(slipBetween(900_000n, 700_000n)).toBe('one-digit');
    expect(slipBetween(45_000n, 450_000n)).toBe('missing-digit');
    expect(slipBetween(4_550_000n, 450_000n)).toBe('extra-digit');
    expect(slipBetween(450n, 450_000n)).toBe('thousand-times');
    expect(slipBetween(450_000n, 1_750_000n)).toBeNull();
  });

  it('a broken group may stand for what it was before a digit was lost', () => {
    expect(mayStandFor('60,40,000', 60_420_000n)).toBe(true);
    expect(mayStandFor('60,40,000', 260_779_000n)).toBe(false);
    expect(likelyReadings('60,40,000')).toEqual([60_400_000n, 60_040_000n, 6_040_000n]);
  });

  it('a repair is written as its neighbours are', () => {
    expect([writeLike(426_000n, '462,000'), writeLike(426_000n, 'Rp. 462.000,-'), writeLike(426_000n, '462000'), writeLike(426_000n, null)]).toEqual(['426,000', 'Rp. 426.000,-', '426000', '426.000']);
  });
});
