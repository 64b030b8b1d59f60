// `tenun import`: starts Tenun on this machine and loads the example on the first run.

import { join } from 'node:path';
import type { Call } from '../main.ts';

export async function importPlans(_call: Call): Promise<number> {
  throw new Error(join('not', 'written'));
}
