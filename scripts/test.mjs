// `npm test`: installs what is missing and runs the tests on the embedded database. Needs no browser, no server and no ../shared.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, run } from './fresh.mjs';
import { ROOT, capableNode } from './node.mjs';

ensureInstalled();
if (!existsSync(join(ROOT, '..', 'shared', 'seed'))) console.error('../shared tidak ada: pengujian atas RKT contoh asli dilewati. / ../shared is absent: tests over the real RKT are skipped.');
run(capableNode(), [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]);
