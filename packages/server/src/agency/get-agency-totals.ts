// What all units plan together, by year, program, kegiatan and KRO, for whoever answers for the whole agency.

import { z } from 'zod';
import { named } from '../contract/registry.ts';
import { endpoint } from '../request/endpoint.ts';
import { findAgencyTotals, TOTAL_LEVELS } from './agency-totals.ts';

const total = named('AgencyTotal', z.strictObject({
  year: z.int(),
  level: z.enum(TOTAL_LEVELS),
  code: z.string().nullable().describe('Null: not printed, or different ones.'),
  name: z.string(),
  above: z.array(z.string()).describe('The rows above, from the program down.'),
  plans: z.int(),
  rows: z.int(),
  amount: z.string().regex(/^-?\d+$/).nullable().describe('Rupiah as digits; null: an amount below is not filled in or cannot be read.'),
  readable: z.string().regex(/^-?\d+$/).describe('Sum of the rows that can be computed.'),
  incomplete: z.int().describe('Rows that cannot be computed.'),
}));

export const getAgencyTotals = endpoint({
  method: 'GET',
  path: '/api/agency/totals',
  tag: 'Lembaga',
  summary: 'What all units plan together, by year, program, kegiatan and KRO',
  query: z.strictObject({
    level: z.enum(TOTAL_LEVELS).default('kegiatan').describe('Down to which level.'),
    year: z.coerce.number().int().min(1000).max(2999).optional(),
    region: z.string().regex(/^\d{2}(?:\.\d{2})?$/).optional().describe('Kemendagri code of a province or kab/kota: only offices there.'),
  }),
  reply: z.strictObject({ totals: z.array(total) }),
  problems: [],
  async act(act, { query }) {
    act.allow('agency.read', null);
    const totals = await findAgencyTotals(act.db, query);
    return { totals: totals.map((each) => ({ ...each, amount: each.amount?.toString() ?? null, readable: each.readable.toString() })) };
  },
});
