// All rules, in the order of their families. A new rule is one file and one line here (in the list of its family).

import type { Rule } from './rule.ts';
import { akunRules } from './rules/akun-rules.ts';
import { matrixRules } from './rules/matrix-rules.ts';
import { performanceRules } from './rules/performance-rules.ts';
import { regionRules } from './rules/region-rules.ts';
import { crossRules } from './rules/cross-rules.ts';
import { suppressionWithoutReason } from './rules/suppression-without-reason.ts';

export const RULES: readonly Rule[] = [...matrixRules, ...akunRules, ...crossRules, ...performanceRules, ...regionRules, suppressionWithoutReason];

/** The rule with this id, or undefined. */
export function findRule(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
