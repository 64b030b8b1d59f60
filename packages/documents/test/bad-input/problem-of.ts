// What is wrong with a file, for tests: the problem that reading it gives; anything else that it throws fails the test.

import { ReadProblem } from '../../src/read/read-problem.ts';

export async function problemOf(reading: Promise<unknown>): Promise<ReadProblem> {
  const outcome = await reading.then(() => null, (error: unknown) => error);
  if (outcome === null) throw new Error('the file was read');
  if (!(outcome instanceof ReadProblem)) throw outcome;
  return outcome;
}
