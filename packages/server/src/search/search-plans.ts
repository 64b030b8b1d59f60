// Looks for words in everything that plans hold: rows of the matrix, indicators, and the texts of the document.

import { textUnits, type Block } from '@tenun/domain';
import { sql } from 'kysely';
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
    // Plan by plan, the newest year first, so that the database stops as soon as there is enough.
    let plans = act.db.selectFrom('plan')
      .innerJoin('plan_version', (join) => join.onRef('plan_version.satker_id', '=', 'plan.satker_id').onRef('plan_version.plan_id', '=', 'plan.plan_id'))
      .innerJoin('plan_profile', (join) => join.onRef('plan_profile.satker_id', '=', 'plan_version.satker_id').onRef('plan_profile.version_id', '=', 'plan_version.version_id'))
      .select(['plan.plan_id as planId', 'plan_profile.office', 'plan.year', 'plan_version.satker_id', 'plan_version.version_id'])
      .where('plan.removed_at', 'is', null)
      .orderBy('plan.year', 'desc').orderBy('plan.plan_id').orderBy('plan_version.number', 'desc');
    if (query.planId !== undefined) plans = plans.where('plan.plan_id', '=', query.planId);
    const says = sayer(query.q, pattern);
    const nodes = await act.db.selectFrom(plans.as('of'))
      .innerJoinLateral((db) => db.selectFrom('plan_node').select(['node_id', 'level', 'name', 'code', 'position']).whereRef('plan_node.satker_id', '=', 'of.satker_id').whereRef('plan_node.version_id', '=', 'of.version_id')
        .where(({ or }) => or([says('plan_node.name'), says('plan_node.sasaran'), says('plan_node.code')])).orderBy('position').as('found'), (join) => join.onTrue())
      .select(['planId', 'office', 'year', 'node_id', 'level', 'name', 'code']).limit(MOST_HITS + 1).execute();
    const left = MOST_HITS + 1 - nodes.length;
    const indicators = left <= 0 ? [] : await act.db.selectFrom(plans.as('of'))
      .innerJoinLateral((db) => db.selectFrom('indicator').select(['indicator_id', 'name', 'position']).whereRef('indicator.satker_id', '=', 'of.satker_id').whereRef('indicator.version_id', '=', 'of.version_id')
        .where(says('indicator.name')).orderBy('position').as('found'), (join) => join.onTrue())
      .select(['planId', 'office', 'year', 'indicator_id', 'name']).limit(left).execute();
    const blocks = left - indicators.length <= 0 ? [] : await act.db.selectFrom(plans.as('of'))
      .innerJoinLateral((db) => db.selectFrom('block').select(['content', 'position']).whereRef('block.satker_id', '=', 'of.satker_id').whereRef('block.version_id', '=', 'of.version_id')
        .where(says('block.plain_text')).orderBy('position').as('found'), (join) => join.onTrue())
      .select(['planId', 'office', 'year', 'content']).limit(left - indicators.length).execute();
    const hits: z.output<typeof hit>[] = [
      ...nodes.map(({ planId, office, year, node_id: id, level, name, code }) => ({ planId, office, year, kind: 'node' as const, path: `node:${id}/name`, level, text: [code, name].filter((part) => part !== null).join('. ') })),
      ...indicators.map(({ planId, office, year, indicator_id: id, name }) => ({ planId, office, year, kind: 'indicator' as const, path: `indicator:${id}/name`, level: null, text: name })),
      ...blocks.flatMap(({ planId, office, year, content }) => matching(content as unknown as Block, query.q).map(({ path, text }) => ({ planId, office, year, kind: 'text' as const, path, level: null, text }))),
    ];
    return { hits: hits.slice(0, MOST_HITS), more: hits.length > MOST_HITS };
  },
});

/** Whether a column holds the words, in whatever case. Plain letters are looked for without asking the collation of a language, which takes twice as long. */
function sayer(words: string, pattern: string) {
  const isPlain = /^[\x20-\x7e]*$/.test(words);
  return (column: 'plan_node.name' | 'plan_node.sasaran' | 'plan_node.code' | 'indicator.name' | 'block.plain_text') => (isPlain ? sql<boolean>`${sql.ref(column)} collate "C" ilike ${pattern}` : sql<boolean>`${sql.ref(column)} ilike ${pattern}`);
}

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
