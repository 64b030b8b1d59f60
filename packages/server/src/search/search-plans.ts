// Looks for words in everything that plans hold: rows of the matrix, indicators, and the texts of the document.

import { textUnits, type Block } from '@tenun/domain';
import { z } from 'zod';
import { named } from '../contract/registry.ts';
import { endpoint } from '../request/endpoint.ts';

const hit = named('SearchHit', z.strictObject({
  planId: z.string(),
  office: z.string(),
  year: z.int(),
  kind: z.enum(['node', 'indicator', 'text']),
  path: z.string().describe('Where it stands; the screens go there.'),
  level: z.string().nullable(),
  text: z.string(),
}));

const MOST_HITS = 100;

export const searchPlans = endpoint({
  method: 'GET',
  path: '/api/search',
  tag: 'Cari',
  summary: 'Find words in the plans',
  query: z.strictObject({ q: z.string().trim().min(2).max(200), planId: z.uuid().optional() }),
  reply: z.strictObject({ hits: z.array(hit), more: z.boolean() }),
  problems: [],
  async act(act, { query }) {
    act.allow('search.read', null);
    const pattern = `%${query.q.replace(/[\\%_]/g, '\\$&')}%`;
    let plans = act.db.selectFrom('plan')
      .innerJoin('plan_version', (join) => join.onRef('plan_version.satker_id', '=', 'plan.satker_id').onRef('plan_version.plan_id', '=', 'plan.plan_id'))
      .innerJoin('plan_profile', (join) => join.onRef('plan_profile.satker_id', '=', 'plan_version.satker_id').onRef('plan_profile.version_id', '=', 'plan_version.version_id'));
    if (query.planId !== undefined) plans = plans.where('plan.plan_id', '=', query.planId);
    const heads = ['plan.plan_id as planId', 'plan_profile.office', 'plan.year'] as const;
    const nodes = await plans.innerJoin('plan_node', (join) => join.onRef('plan_node.satker_id', '=', 'plan_version.satker_id').onRef('plan_node.version_id', '=', 'plan_version.version_id'))
      .select([...heads, 'plan_node.node_id', 'plan_node.level', 'plan_node.name', 'plan_node.code'])
      .where((where) => where.or([where('plan_node.name', 'ilike', pattern), where('plan_node.sasaran', 'ilike', pattern), where('plan_node.code', 'ilike', pattern)]))
      .orderBy('plan.year', 'desc').orderBy('plan_node.position').limit(MOST_HITS + 1).execute();
    const indicators = await plans.innerJoin('indicator', (join) => join.onRef('indicator.satker_id', '=', 'plan_version.satker_id').onRef('indicator.version_id', '=', 'plan_version.version_id'))
      .select([...heads, 'indicator.indicator_id', 'indicator.name'])
      .where('indicator.name', 'ilike', pattern)
      .orderBy('plan.year', 'desc').orderBy('indicator.position').limit(MOST_HITS + 1).execute();
    const blocks = await plans.innerJoin('block', (join) => join.onRef('block.satker_id', '=', 'plan_version.satker_id').onRef('block.version_id', '=', 'plan_version.version_id'))
      .select([...heads, 'block.content'])
      .where('block.plain_text', 'ilike', pattern)
      .orderBy('plan.year', 'desc').orderBy('block.position').limit(MOST_HITS + 1).execute();
    const hits: z.output<typeof hit>[] = [
      ...nodes.map(({ planId, office, year, node_id: id, level, name, code }) => ({ planId, office, year, kind: 'node' as const, path: `node:${id}/name`, level, text: [code, name].filter((part) => part !== null).join('. ') })),
      ...indicators.map(({ planId, office, year, indicator_id: id, name }) => ({ planId, office, year, kind: 'indicator' as const, path: `indicator:${id}/name`, level: null, text: name })),
      ...blocks.flatMap(({ planId, office, year, content }) => matching(content as unknown as Block, query.q).map(({ path, text }) => ({ planId, office, year, kind: 'text' as const, path, level: null, text }))),
    ];
    return { hits: hits.slice(0, MOST_HITS), more: hits.length > MOST_HITS };
  },
});

const AROUND = 80;

/** The texts of a block that hold the words, each cut to what stands around them. */
function matching(block: Block, words: string): readonly { readonly path: string; readonly text: string }[] {
  return [...textUnits([block])].flatMap(({ path, text }) => {
    const at = text.toLowerCase().indexOf(words.toLowerCase());
    if (at < 0) return [];
    const from = Math.max(0, at - AROUND);
    const to = Math.min(text.length, at + words.length + AROUND);
    return [{ path, text: `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}` }];
  });
}
