// Runs the built script with the code that an earlier run compiled, which is most of what starting it would take.

import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * Runs a CommonJS file in this process.
 * @param file the script; its age is part of the name of what is kept, because V8 itself only compares lengths
 * @param folder where compiled code is kept; when it cannot be written, every run compiles anew
 * @param use what the script is run for: another use compiles other functions
 */
export function runKept(file, folder, use) {
  // Nearly every pattern of the rules is tried more than once: each is compiled at once, not first prepared to be interpreted.
  setFlagsFromString('--no-regexp-tier-up');
  const prefix = `${use}-${process.version}-${process.arch}-`;
  const kept = join(folder, `${prefix}${Math.round(statSync(file).mtimeMs)}`);
  const cachedData = readIfThere(kept);
  const script = new Script(`(function (require) {${readFileSync(file, 'utf8')}\n})`, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => keep(script, folder, prefix, kept));
  script.runInThisContext()(createRequire(file));
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** At the end of a run, when every function that it needed is compiled. A new name first: another run may be reading. */
function keep(script, folder, prefix, kept) {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.startsWith(prefix)) rmSync(join(folder, name), { force: true });
    writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // A folder that nobody may write to costs time, not the result.
  }
}
