// Reports of SAKTI with anything in any cell: each is read or refused in a sentence, and what is read adds up to what the report states.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp, type ReadResult } from '@tenun/domain';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { ReadProblem } from '../../src/read/read-problem.ts';
import { recogniseSakti } from '../../src/sakti/recognise.ts';
import { grid, type Given } from './a-workbook.ts';
import { faDetail } from './fa-detail-file.ts';
import { kertasKerja, LEAVES } from './kertas-kerja-file.ts';

const ODD = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', '*', '>', '>>', '-', '521211', '066.01.WA', '3249.EBA.994', 'A', '1.000.000', '-5', '1,5', '9'.repeat(30), '=SUM(A1)', 'Catatan :', 'NIP 1', 'JUMLAH', '12 BLN x', '\u202E', '0'), fc.integer({ min: -1_000_000, max: 1_000_000_000 }));
const CHANGES = fc.array(fc.record({ row: fc.nat(60), column: fc.nat(30), to: ODD }), { minLength: 1, maxLength: 6 });

type Changes = readonly { readonly row: number; readonly column: number; readonly to: Given }[];

/** The plan, or null when it was refused in a sentence. */
function readChanged(rows: readonly (readonly Given[])[], changes: Changes): ReadResult | null {
  const changed = rows.map((row) => [...row]);
  for (const { row, column, to } of changes) {
    const line = changed[row % changed.length]!;
    while (line.length <= column) line.push('');
    line[column] = to;
  }
  try {
    return recogniseSakti(grid(changed))?.({ limits: DEFAULT_LIMITS }) ?? null;
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    expect(error.text.id.length).toBeGreaterThan(20);
    return null;
  }
}

describe.each([['a kertas kerja', kertasKerja(), 7, /ALOKASI/], ['an FA Detail', faDetail(), 9, /JUMLAH/]] as const)('%s with odd cells', (_name, rows, head, stated) => {
  it('is read or refused, and never read with another sum than it states', () => {
    const at = rows.findIndex((row) => row.some((cell) => stated.test(typeof cell === 'object' ? String(cell.text) : String(cell))));
    fc.assert(fc.property(CHANGES, (changes) => {
      const result = readChanged(rows, changes);
      // The control total itself may have been changed, and is then another total.
      if (result === null || changes.some(({ row }) => row % rows.length === at || row % rows.length < head)) return;
      const { nodes } = result.content;
      const rolled = rollUp(nodes);
      expect(nodes.filter((node) => node.parentId === null).reduce((sum, node) => sum + rolled.get(node.id)!.readable, 0n)).toBe(LEAVES);
    }), { numRuns: 300, seed: 20261124 });
  });
});
