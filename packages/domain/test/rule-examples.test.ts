// Every example of every rule is run as a plan: read as text, asked that one question, its findings counted.

import { readFileSync } from 'node:fs';
import { Big } from 'big.js';
import { describe, expect, it } from 'vitest';
import { readText } from '@tenun/documents/text/read-text.ts';
import { RULES } from '../src/lint/registry.ts';
import { parseNumber } from '../src/number/parse-number.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { readModel } from '../src/rkt/model.ts';

describe('the examples of a rule are its tests', () => {
  for (const rule of RULES) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.title.en}`, () => {
        const read = readText(example.text);
        const { findings, checks } = runRules(readModel(read.content, read.unread, read.suppressions), [rule]);
        expect(findings.map((finding) => `${finding.spot.place.line}: ${finding.message.en}`)).toHaveLength(example.findings);
        expect(checks.failed).toBe(example.findings);
      });
    }
  }
});

/** What a figure can mean, by what its column holds. */
function readings(written: string): readonly Big[] {
  return (['rupiah', 'count', 'decimal'] as const).flatMap((kind) => {
    const parsed = parseNumber(written, kind);
    return parsed.kind === 'value' ? [parsed.value] : [];
  });
}

describe('a finding that quotes one figure', () => {
  it('states that very figure, with a point for decimals and no grouping', () => {
    const plans = [...RULES.flatMap((rule) => rule.examples.map((example) => example.text)), readFileSync(new URL('../../../examples/rkt-bnnp-ntt-2024.md', import.meta.url), 'utf8')];
    const quoted = plans.flatMap((text) => {
      const read = readText(text);
      return runRules(readModel(read.content, read.unread, read.suppressions), RULES).findings.flatMap(({ rule, quote, stated }) => {
        const written = /^([\d.,]*\d)(?:\s+\p{L}\D*)?$/u.exec(quote)?.[1];
        // What cannot be read as a figure is stated as it is written.
        return written === undefined || stated === null || !/^-?[\d.]+$/.test(stated) || (stated === written && readings(written).length === 0) ? [] : [{ rule, quote, stated, written }];
      });
    });
    expect(quoted.length).toBeGreaterThan(50);
    expect(quoted.filter(({ stated, written }) => !readings(written).some((reading) => reading.eq(stated)))).toEqual([]);
  });
});

describe('every rule can be explained', () => {
  it('has its own id, a title in both languages, and an example that it finds something in', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.title.id.length, rule.id).toBeGreaterThan(5);
      expect(rule.title.en.length, rule.id).toBeGreaterThan(5);
      expect(rule.examples.some((example) => example.findings > 0), rule.id).toBe(true);
      expect(rule.examples.some((example) => example.findings === 0), rule.id).toBe(true);
    }
  });
});
