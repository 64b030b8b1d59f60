// The rules about performance, listed for the registry.

import type { Rule } from '../rule.ts';

export const performanceRules: readonly Rule[] = [];
