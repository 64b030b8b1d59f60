// The plan that Tenun carries as its example, and stretches of it, for the tests of what is printed.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlanContent } from '@tenun/domain';
import { readText } from '../src/text/read-text.ts';

export const EXAMPLE_FILE = fileURLToPath(new URL('../../../examples/rkt-bnnp-ntt-2024.md', import.meta.url));
export const EXAMPLE: PlanContent = readText(readFileSync(EXAMPLE_FILE, 'utf8')).content;

/** The example with only its first `count` rows of the matrix, so that its end falls anywhere on a page. */
export function firstRows(count: number): PlanContent {
  const nodes = EXAMPLE.nodes.slice(0, count);
  const kept = new Set(nodes.map((node) => node.id));
  return { ...EXAMPLE, nodes, indicators: EXAMPLE.indicators.filter((indicator) => kept.has(indicator.nodeId)) };
}
