// What Tenun writes as a workbook comes back with no change, also after LibreOffice opened and saved it, and with just the edit that somebody made.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matchPlans, NOWHERE, rollUp, type Block, type PlanContent, type PlanMatch } from '@tenun/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { readSheet } from '../../src/sheet/read-sheet.ts';
import { readText } from '../../src/text/read-text.ts';
import { writeDocument } from '../../src/write/write-document.ts';
import { EXAMPLE } from '../example.ts';
import { anyPlan } from '../plan-arbitrary.ts';
import { NO_OFFICE, throughOffice } from './office.ts';

const DOCUMENTS = fileURLToPath(new URL('../../../../tests/documents/', import.meta.url));
const PLANS: readonly (readonly [string, PlanContent])[] = [
  ['BNNP NTT', EXAMPLE],
  ...readdirSync(DOCUMENTS).filter((file) => file.endsWith('.md')).map((file) => [file, readText(readFileSync(DOCUMENTS + file, 'utf8')).content] as const),
];
const MATRIX: Block = { kind: 'table', id: 'matriks', place: NOWHERE, view: 'matriks', rows: [], repeatedHeaders: [] };

const written = (plan: PlanContent): Promise<Uint8Array> => writeDocument(plan, 'matriks', 'xlsx');
const read = async (bytes: Uint8Array, format = 'xlsx'): Promise<PlanContent> => (await readSheet(bytes, `matriks.${format}`, { limits: DEFAULT_LIMITS })).content;
/** A workbook holds the matrix and no more. */
const matrixOnly = (plan: PlanContent): PlanContent => ({ ...plan, blocks: [MATRIX] });

function changesOf(plan: PlanContent, back: PlanContent): Pick<PlanMatch, 'profile'> & Record<'added' | 'removed' | 'changed' | 'ids', readonly unknown[]> {
  const { nodes, indicators, profile } = matchPlans(matrixOnly(plan), back);
  const ids = (content: PlanContent): string[] => [...content.nodes, ...content.indicators].map((each) => each.id);
  return { added: [...nodes.added, ...indicators.added], removed: [...nodes.removed, ...indicators.removed], changed: [...nodes.changed, ...indicators.changed], profile, ids: ids(back).filter((id, index) => id !== ids(plan)[index]) };
}
const NOTHING = { added: [], removed: [], changed: [], profile: [], ids: [] };

describe('A workbook that Tenun wrote', () => {
  it.each(PLANS)('comes back with no change: %s', async (_name, plan) => {
    expect(changesOf(plan, await read(await written(plan)))).toEqual(NOTHING);
  });

  it('comes back with no change whatever the plan holds', async () => {
    await fc.assert(fc.asyncProperty(anyPlan, async (plan) => {
      const back = await read(await written(plan));
      const { nodes, indicators, profile } = back;
      const bare = <T extends { readonly place: unknown }>({ place: _place, ...rest }: T): Omit<T, 'place'> => rest;
      const nature = ({ kind: _kind, polarity: _polarity, scope: _scope, aggregation: _aggregation, ...rest }: ReturnType<typeof bare<PlanContent['indicators'][number]>>): object => rest;
      expect(nodes.map(bare)).toEqual(plan.nodes.map(bare));
      expect(indicators.map((each) => nature(bare(each)))).toEqual(plan.indicators.map((each) => nature(bare(each))));
      expect(profile).toEqual(plan.profile);
    }), { numRuns: 60 });
  }, 120_000);

  it('says the amounts that differ from their sums, as the plan states them', async () => {
    const back = await read(await written(EXAMPLE));
    const stated = (plan: PlanContent): unknown[] => {
      const rolled = rollUp(plan.nodes);
      return plan.nodes.filter((node) => rolled.get(node.id)!.stated !== rolled.get(node.id)!.readable).map((node) => [node.name, node.amount]);
    };
    expect(stated(EXAMPLE).length).toBeGreaterThan(10);
    expect(stated(back)).toEqual(stated(EXAMPLE));
  });
});

describe.skipIf(NO_OFFICE)('A workbook that LibreOffice opened and saved', () => {
  it.each([['xlsx'], ['ods']] as const)('comes back as .%s with no change', async (format) => {
    for (const [name, plan] of PLANS.slice(0, 4)) {
      expect(changesOf(plan, await read(throughOffice(await written(plan), 'xlsx', format), format)), name).toEqual(NOTHING);
    }
  }, 120_000);

  it('comes back with no change whatever the plan holds', async () => {
    const plans = fc.sample(anyPlan.filter((plan) => plan.nodes.length > 3), { numRuns: 6, seed: 7 });
    for (const plan of plans) expect(changesOf(plan, await read(throughOffice(await written(plan), 'xlsx', 'ods'), 'ods'))).toEqual(NOTHING);
  }, 120_000);
});
