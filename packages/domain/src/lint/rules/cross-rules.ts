// The rules about cross, listed for the registry.

import type { Rule } from '../rule.ts';

export const crossRules: readonly Rule[] = [];
