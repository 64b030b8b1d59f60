// The rules about region, listed for the registry.

import type { Rule } from '../rule.ts';

export const regionRules: readonly Rule[] = [];
