// Broken files of every form, for half a minute: each is read or refused in a sentence. `node scripts/fuzz.mjs` does the same for as long as wanted.

import { describe, expect, it } from 'vitest';
import { WriteProblem } from '@tenun/documents';
import { randomOf } from './fuzz/random.ts';
import { reportLines, runFuzz } from './fuzz/run-fuzz.ts';
import { FORMS, readAmounts } from './fuzz/one-digit.ts';
import { makeSeeds } from './fuzz/seeds.ts';

describe('files that were broken by chance', () => {
  it('are each read without a wrong figure, or refused in a sentence; none hangs, fills the memory or makes Tenun fail', async () => {
    const report = await runFuzz({ seconds: 25, threads: 2, from: 1, seeds: await makeSeeds() });
    console.log(reportLines(report).join('\n'));
    expect(report.bad).toEqual([]);
    expect(report.cases).toBeGreaterThan(30);
    expect(Object.keys(report.counts)).toEqual(expect.arrayContaining(['text', 'tenun', 'csv', 'xlsx', 'ods', 'docx']));
  });
});

/** There is no printer of PDF for every platform. */
const NO_PDF = await readAmounts('a PDF', ['1', '1', '1']).then(() => false, (error: unknown) => error instanceof WriteProblem);

describe.each(Object.keys(FORMS).filter((form) => form !== 'a PDF' || !NO_PDF))('a matrix as %s in which one digit of one amount is another', (form) => {
  it('has that amount changed as written, and nothing else', async () => {
    const random = randomOf(20_260_101);
    const amounts = ['90.000.000', '12.345.678', '77.654.322'];
    const before = await readAmounts(form, amounts);
    expect(before).toEqual([90_000_000n, 12_345_678n, 77_654_322n]);
    for (let round = 0; round < (FORMS[form]!.rounds ?? 25); round += 1) {
      const row = random.below(3);
      const written = [...amounts[row]!];
      const at = random.pick([...written.keys()].filter((index) => /\d/.test(written[index]!)));
      written[at] = String(at === 0 ? 1 + random.below(9) : random.below(10));
      const changed = amounts.with(row, written.join(''));
      expect(await readAmounts(form, changed), changed.join(' ')).toEqual(changed.map((text) => BigInt(text.replaceAll('.', ''))));
    }
  });
});
