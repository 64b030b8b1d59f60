// The linter against the judge's lists: silent on clean plans, and finding what is wrong in the real one and in altered copies.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, judgeAltered, judgeClean, judgeSeed, type Score } from './judge/judge.ts';
import { mutate } from './judge/mutate.ts';
import { cellsOf, matrixRows } from './judge/plan-lines.ts';

/** Shares that are reached today; they only go up. The goal is 1. */
const SEED_RECALL = 1;
const ALTERED_RECALL = 0.96;
/** Findings that no list explains, as a share of all: the goal of the project is fewer than one in ten. */
const SEED_UNEXPLAINED = 0.1;

const seed = judgeSeed();
if (seed === null) console.log('The real plan is not at ../shared/seed: the judge skips it.');

function share(scores: readonly Score[]): number {
  const found = scores.reduce((sum, score) => sum + score.found, 0);
  return found / scores.reduce((sum, score) => sum + score.certain, 0);
}

function told(scores: readonly Score[]): string[] {
  return scores.flatMap((score) => score.unexplained.map(({ finding }) => `${score.name}:${finding.spot.place.line} ${finding.rule}: ${finding.message.en}`));
}

function rupiah(text: string | undefined): bigint {
  return BigInt((text ?? '').replace(/[*.,]|Rp /g, ''));
}

const plans = readdirSync(DOCUMENTS).filter((file) => file.endsWith('.md'));

describe('the judge itself', () => {
  it.each(plans)('has a clean plan whose parents are the sums of their children: %s', (file) => {
    const lines = readFileSync(DOCUMENTS + file, 'utf8').split('\n').map((text) => ({ text }));
    const parents = matrixRows(lines).filter((row) => row.children.length > 0);
    expect(parents.length).toBeGreaterThan(10);
    for (const parent of parents) {
      const children = parent.children.reduce((sum, child) => sum + rupiah(cellsOf(child.line).at(-1)), 0n);
      expect(`${parent.name} ${children}`).toBe(`${parent.name} ${rupiah(cellsOf(parent.line).at(-1))}`);
    }
  });

  it.each(plans)('alters a plan the same way each time, and each alteration stands at its line: %s', (file) => {
    const text = readFileSync(DOCUMENTS + file, 'utf8');
    const copy = mutate(text, 0);
    expect(mutate(text, 0)).toEqual(copy);
    expect(copy.mutations.length).toBeGreaterThanOrEqual(4);
    expect(copy.mutations.every((mutation) => mutation.line > 0)).toBe(true);
  });
});

describe('the linter before the judge', () => {
  it('finds nothing in clean plans of other offices', () => {
    expect(told(judgeClean())).toEqual([]);
  });

  it('finds what was altered in copies of them, and nothing else', () => {
    const scores = judgeAltered(2);
    expect(share(scores)).toBeGreaterThanOrEqual(ALTERED_RECALL);
    expect(told(scores)).toEqual([]);
  });

  it.skipIf(seed === null)('finds what is certainly wrong in the real plan', () => {
    expect(share([seed!])).toBeGreaterThanOrEqual(SEED_RECALL);
    expect(seed!.unexplained.length).toBeLessThanOrEqual(seed!.findings * SEED_UNEXPLAINED);
  });

  it.skipIf(seed === null)('leaves the traps of the real plan alone', () => {
    expect(seed!.unexplained.filter((entry) => entry.trap !== null).map((entry) => `${entry.trap}: ${entry.finding.rule} at ${entry.finding.spot.place.line}`)).toEqual([]);
  });
});
