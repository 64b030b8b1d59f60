// Times whole processes and functions, side by side in one run, so that a ratio means the same on a slow machine and on a fast one.

import { spawnSync } from 'node:child_process';

/** Milliseconds of one run of a program to its end; its output is thrown away. Throws when it fails (unless `codes` allows its exit code). */
export function timeProcess(program, args, { codes = [0], ...options } = {}) {
  const start = performance.now();
  const result = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
  const elapsed = performance.now() - start;
  if (!codes.includes(result.status)) throw new Error(`${program} ${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return elapsed;
}

/** Runs several measures in turn, `rounds` times each after one run to warm the disk; the median of each. */
export function interleaved(measures, rounds) {
  const times = measures.map(() => []);
  for (const measure of measures) measure();
  for (let round = 0; round < rounds; round += 1) for (const [index, measure] of measures.entries()) times[index].push(measure());
  return times.map(median);
}

/** Peak memory of a Node process in megabytes, as the system counted it. */
export function peakMemory(node, args, codes = [0]) {
  const report = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak="+process.resourceUsage().maxRSS))';
  const result = spawnSync(node, ['--import', report, ...args], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (!codes.includes(result.status)) throw new Error(`${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return Number(/peak=(\d+)/.exec(result.stderr)?.[1]) / 1024;
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
