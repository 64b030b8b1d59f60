// One rule of the linter with what it checks, why, and its examples.

import { findRule } from '@tenun/domain';
import { z } from 'zod';
import { bilingual, severity } from '../contract/finding.ts';
import { named } from '../contract/registry.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';

const rule = named('Rule', z.strictObject({
  id: z.string(),
  family: z.int(),
  severity,
  title: bilingual,
  what: bilingual,
  why: bilingual,
  examples: z.array(z.strictObject({ title: bilingual, text: z.string(), findings: z.int() })),
}));

export const getRule = endpoint({
  method: 'GET',
  path: '/api/rules/:id',
  tag: 'Aturan',
  summary: 'One rule, explained',
  params: z.strictObject({ id: z.string().max(200) }),
  reply: rule,
  problems: ['not-found'],
  async act(act, { params }) {
    act.allow('rule.read', null);
    const found = findRule(params.id);
    if (found === undefined) throw new Problem('not-found', { what: 'rule', id: params.id });
    const { id, family, severity: weight, title, what, why, examples } = found;
    return { id, family, severity: weight, title, what, why, examples: examples.map(({ title: heading, text, findings }) => ({ title: heading, text, findings })) };
  },
});
