// The rules about matrix, listed for the registry.

import type { Rule } from '../rule.ts';

export const matrixRules: readonly Rule[] = [];
