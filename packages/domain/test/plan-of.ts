// Reads a piece of an RKT as the linter does, for the tests of readers and rules.

import { readText } from '@tenun/documents/text/read-text.ts';
import { runRules } from '../src/lint/run-rules.ts';
import type { Finding } from '../src/lint/rule.ts';
import { crossRules } from '../src/lint/rules/cross-rules.ts';
import { readModel, type PlanModel } from '../src/rkt/model.ts';

export function planOf(text: string): PlanModel {
  const read = readText(text);
  return readModel(read.content, read.unread);
}

/** What the rules that compare places of a plan find; only those named, when any are. */
export function findingsOf(text: string, ...ids: readonly string[]): readonly Finding[] {
  return runRules(planOf(text), crossRules.filter((rule) => ids.length === 0 || ids.includes(rule.id))).findings;
}
