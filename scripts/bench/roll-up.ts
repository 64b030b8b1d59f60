// Rolls up a matrix of 10,000 rows, and adds the same leaves in a plain loop beside it.

import { NODE_LEVELS, NOWHERE, rollUp, type PlanNode } from '@tenun/domain';

const ROWS = 10_000;
const nodes: PlanNode[] = [];
const path: PlanNode[] = [];
for (let index = 0; index < ROWS; index += 1) {
  const depth = index === 0 ? 0 : index % 500 === 1 ? 1 : index % 100 === 2 ? 2 : index % 20 === 3 ? 3 : index % 10 === 4 ? 4 : 5;
  const rank = Math.min(depth, path.length);
  path.length = rank;
  const node: PlanNode = { id: `n${index + 1}`, parentId: path.at(-1)?.id ?? null, level: NODE_LEVELS[rank]!, code: null, name: `Baris ${index + 1}`, marker: null, sasaran: null, volume: null, satuan: null, price: null, amount: { raw: '1.000', value: BigInt(1000 + index) }, sumberDana: null, place: NOWHERE };
  nodes.push(node);
  path.push(node);
}

function plainLoop(): bigint {
  let total = 0n;
  for (const node of nodes) total += node.amount?.value ?? 0n;
  return total;
}

function time(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 30; round += 1) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[15]!;
}

time(plainLoop);
time(() => rollUp(nodes));
process.stdout.write(JSON.stringify({ rows: nodes.length, rollUp: time(() => rollUp(nodes)), loop: time(plainLoop) }));
