// Reading apart: what a file does to the process that reads it, it does to nobody else.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ReaderProcess } from '../../src/read/apart/reader-process.ts';
import { closeReaders, prepareReaders, readApart } from '../../src/read/read-apart.ts';
import { readFile } from '../../src/read/read-file.ts';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { problemOf } from './problem-of.ts';

const PLAN = readFileSync(new URL('../../../../examples/rkt-bnnp-ntt-2024.md', import.meta.url));
/** A list so deep that reading it takes long and much memory. */
const HEAVY = Buffer.from(`# BAB I PENDAHULUAN\n${Array.from({ length: 6000 }, (_, depth) => `${' '.repeat(2 * depth)}- butir`).join('\n')}`);
const ROOMY = { ...DEFAULT_LIMITS, megabytes: 100 };

afterAll(closeReaders);

describe('a file is read in a process of its own', () => {
  it('gives the very same plan as reading it here, rupiah and all', async () => {
    expect(await readApart(PLAN, 'rkt.md')).toEqual(await readFile(PLAN, 'rkt.md'));
  });

  it('says the same of a file that cannot be read', async () => {
    expect(await problemOf(readApart(new Uint8Array(), 'kosong.xlsx'))).toMatchObject({ code: 'file-empty', text: { id: 'Berkas kosong.' } });
  });

  it('is stopped at its time, and the next file is read', async () => {
    expect(await problemOf(readApart(HEAVY, 'dalam.md', { limits: { ...ROOMY, seconds: 0.2 } }))).toMatchObject({ code: 'reading-took-too-long', details: { seconds: 0.2 } });
    expect((await readApart(PLAN, 'rkt.md')).content.nodes.length).toBeGreaterThan(50);
  });

  it('is stopped when it needs too much memory, and the next file is read', async () => {
    expect(await problemOf(readApart(HEAVY, 'dalam.md', { limits: { ...ROOMY, memoryMegabytes: 120 } }))).toMatchObject({ code: 'reading-took-too-much-memory', details: { megabytes: 120 } });
    expect((await readApart(PLAN, 'rkt.md')).reader).toBe('text');
  });

  it('is stopped when the person takes the import back, also while it still waits for its turn', async () => {
    const taken = new AbortController();
    const readings = Array.from({ length: 4 }, () => readApart(HEAVY, 'dalam.md', { limits: ROOMY, signal: taken.signal }));
    taken.abort(new Error('dibatalkan'));
    expect((await Promise.allSettled(readings)).map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : 'dibaca'))).toEqual(Array.from({ length: 4 }, () => 'Error: dibatalkan'));
    expect((await readApart(PLAN, 'rkt.md')).reader).toBe('text');
  });

  it('many files at once are read one after another, each whole', async () => {
    prepareReaders({ atOnce: 2, limits: DEFAULT_LIMITS });
    const read = await Promise.all(Array.from({ length: 7 }, () => readApart(PLAN, 'rkt.md')));
    expect(new Set(read.map(({ content }) => content.nodes.length)).size).toBe(1);
  });

  it('a process that is ended from outside is a problem of that file alone', async () => {
    const reader = new ReaderProcess(DEFAULT_LIMITS.memoryMegabytes);
    const reading = problemOf(reader.ask({ bytes: HEAVY, name: 'dalam.md', options: { limits: ROOMY } }));
    process.kill(reader.pid!, 'SIGTERM');
    expect(await reading).toMatchObject({ code: 'reading-failed' });
    expect(reader.usable).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('knows no secrets, writes no file and starts no program', async () => {
    const reader = new ReaderProcess(DEFAULT_LIMITS.memoryMegabytes);
    const flags = readFileSync(`/proc/${reader.pid!}/cmdline`, 'latin1').split('\0');
    expect(flags).toContain('--permission');
    expect(flags.filter((flag) => /allow-(?:fs-write|child-process|addons|wasi)/.test(flag))).toEqual([]);
    await reader.ask({ bytes: PLAN, name: 'rkt.md', options: { limits: DEFAULT_LIMITS } });
    expect(readFileSync(`/proc/${reader.pid!}/environ`, 'latin1')).not.toMatch(/DATABASE_URL|HOME=|PATH=/);
    reader.end();
  });

  it.skipIf(process.platform !== 'linux')('ends when the server is killed in the middle of a reading that would go on for long', async () => {
    const module = fileURLToPath(new URL('../../src/read/apart/reader-process.ts', import.meta.url));
    const program = `const { ReaderProcess } = await import(${JSON.stringify(module)});
      const reader = new ReaderProcess(4000);
      const bytes = Buffer.from('# BAB I X\\n' + Array.from({ length: 9000 }, (_, depth) => ' '.repeat(2 * depth) + '- a').join('\\n'));
      const limits = { ...${JSON.stringify(DEFAULT_LIMITS)}, megabytes: 400, memoryMegabytes: 4000, seconds: 600 };
      const small = { bytes: Buffer.from('# BAB I X'), name: 'a.md', options: { limits } };
      await reader.ask(small);
      void reader.ask({ bytes, name: 'a.md', options: { limits } });
      setTimeout(() => console.log(reader.pid), 300);`;
    const server = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const reader = Number(said.toString());
    expect(isAlive(reader)).toBe(true);
    server.kill('SIGKILL');
    for (let waited = 0; waited < 100 && isAlive(reader); waited += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isAlive(reader)).toBe(false);
  });
});

/** A process that ended and that nobody has asked about yet counts as ended. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
