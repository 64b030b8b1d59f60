// Every example of every rule is run as a plan: read as text, asked that one question, its findings counted.

import { describe, expect, it } from 'vitest';
import { readText } from '@tenun/documents/text/read-text.ts';
import { RULES } from '../src/lint/registry.ts';
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
