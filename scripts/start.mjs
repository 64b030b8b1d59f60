// `npm start`: installs and builds what is missing, then starts Tenun on this machine only.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './fresh.mjs';
import { ROOT, capableNode } from './node.mjs';

ensureInstalled();
ensureBuilt();
const server = spawn(capableNode(), [join(ROOT, 'packages', 'cli', 'src', 'main.ts'), 'serve', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 0) : 0));
