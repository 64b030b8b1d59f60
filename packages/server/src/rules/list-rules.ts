// The rules of the linter, as `tenun rules` lists them.

import { RULES } from '@tenun/domain';
import { z } from 'zod';
import { bilingual, severity } from '../contract/finding.ts';
import { named } from '../contract/registry.ts';
import { endpoint } from '../request/endpoint.ts';

const summary = { id: z.string(), family: z.int(), severity, title: bilingual };
const ruleSummary = named('RuleSummary', z.strictObject(summary));

export const listRules = endpoint({
  method: 'GET',
  path: '/api/rules',
  tag: 'Aturan',
  summary: 'All rules of the linter',
  reply: z.strictObject({ rules: z.array(ruleSummary) }),
  problems: [],
  async act(act) {
    act.allow('rule.read', null);
    return { rules: RULES.map(({ id, family, severity: weight, title }) => ({ id, family, severity: weight, title })) };
  },
});
