import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command, DATABASES, startTestServer, type TestServer } from './a-server.ts';

let server: TestServer;
let planId: string;
const faults: unknown[] = [];
beforeAll(async () => {
  server = await startTestServer(DATABASES[0]!, faults);
  planId = await server.planner.hasPlan();
});
afterAll(() => server.close());

/** Something near an edit: known words in odd places beside any JSON at all. */
const ODD: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.record({
    op: fc.constantFrom('set-node', 'insert-nodes', 'replace-text', 'insert-item', 'put-block', 'set-profile', 'move-row', 'put-content', '__proto__'),
    id: fc.oneof(fc.constantFrom('n1', 'b1', ''), fc.jsonValue()),
    field: fc.constantFrom('amount', 'year', 'level', 'constructor'),
    text: fc.oneof(fc.constantFrom('Rp 1.000', '1e999', '\u0000', '\ud800', '9'.repeat(40), '-'.repeat(5000)), fc.string(), fc.constant(null)),
    path: fc.constantFrom('b1', 'b1/r1c1', 'b9/i1.1.1', '../..', 'b1/r99999999999c1'),
    start: fc.oneof(fc.integer(), fc.double()),
    end: fc.integer(),
    from: fc.string(),
    to: fc.string(),
    block: fc.oneof(fc.constant('b1'), fc.jsonValue()),
    address: fc.constantFrom('1', '0', '1.1.1', 'x'),
    at: fc.integer(),
    item: fc.jsonValue(),
    nodes: fc.array(fc.jsonValue(), { maxLength: 2 }),
    before: fc.oneof(fc.constant(null), fc.string()),
  }, { requiredKeys: ['op'] }),
);

it('whatever is sent, the answer says what is wrong with it and Tenun does not fail', async () => {
  await fc.assert(fc.asyncProperty(fc.array(ODD, { minLength: 1, maxLength: 3 }), async (edits) => {
    const { revision } = await server.planner.content(planId);
    const { status } = await server.planner.post(`/api/plans/${planId}/edits`, command({ expectedRevision: revision, label: 'Aneh', edits }));
    expect([200, 400, 409, 422]).toContain(status);
  }), { numRuns: 150 });
  for (const path of ['/api/plans/1', '/api/plans/%00', '/api/search?q=%00%00', '/api/search?q=a%5C%25_', `/api/plans/${planId}/history?limit=-1`, '/api/rules/%2e%2e%2f', '/api/plans/../../etc/passwd', `/api/plans/${planId}/documents/..%2frkt.pdf`]) {
    expect((await server.planner.get(path)).status).toBeLessThan(500);
  }
  expect(faults).toEqual([]);
});
