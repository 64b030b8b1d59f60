// import, render and serve as an operator of BNNP NTT runs them, on a database folder of their own.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const example = fileURLToPath(new URL('../../../examples/rkt-bnnp-ntt-2024.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tenun-cli-data-'));
const data = join(folder, 'data');
const env = { ...process.env, DATABASE_URL: '' };

function tenun(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args, '--data', data], { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}

describe('tenun import and render', () => {
  it('says what an import would do without doing it, then does it, and the second time changes nothing', () => {
    expect(tenun('import', example, '--dry-run')).toMatchObject({ code: 0, out: expect.stringMatching(/akan \d+ ditambah, 0 diubah, 0 tetap/) as string });
    expect(tenun('import', example)).toMatchObject({ code: 0, out: expect.stringMatching(/: \d+ ditambah, 0 diubah, 0 tetap/) as string });
    expect(tenun('import', example, '--replace')).toMatchObject({ code: 0, out: expect.stringMatching(/: 0 ditambah, 0 diubah, \d+ tetap, 0 dihapus/) as string });
  });

  it('prints the plan of a year in every format', () => {
    for (const [document, name, start] of [['rkt', 'rkt.pdf', '%PDF'], ['rkt', 'rkt.docx', 'PK'], ['matriks', 'matriks.xlsx', 'PK'], ['rkt', 'rkt.md', '---']] as const) {
      const out = join(folder, name);
      expect(tenun('render', document, '--tahun', '2024', '--out', out).code, name).toBe(0);
      expect(readFileSync(out).subarray(0, start.length).toString('latin1')).toBe(start);
    }
  });

  it('refuses with code 2 a year without a plan, a format it does not know, and two choices at once', () => {
    expect(tenun('render', 'rkt', '--tahun', '2031', '--out', join(folder, 'x.pdf'))).toMatchObject({ code: 2, err: expect.stringContaining('2031') as string });
    expect(tenun('render', 'rkt', '--tahun', '2024', '--out', join(folder, 'x.odt')).code).toBe(2);
    expect(tenun('render', 'rkt', '--tahun', '2024').code).toBe(2);
    expect(tenun('import', example, '--replace', '--add').code).toBe(2);
    expect(existsSync(join(folder, 'x.odt'))).toBe(false);
  });

  it('keeps a second process out of a folder that is in use, with a sentence', async () => {
    const server = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', data], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let output = '';
        server.stdout.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
          if (address !== null) resolve(address[0]);
        });
        server.on('exit', () => reject(new Error(`stopped: ${output}`)));
      });
      const answer = await fetch(`${url}/api/plans`);
      expect(await answer.text()).toContain('Nusa Tenggara Timur');
      expect(tenun('import', example)).toMatchObject({ code: 2, err: expect.stringMatching(/sedang|dipakai|proses/) as string });
    } finally {
      const ended = new Promise((resolve) => { server.on('exit', resolve); });
      server.kill('SIGTERM');
      await ended;
    }
    expect(server.exitCode).toBe(0);
  });
});

describe('tenun backup, restore and doctor', () => {
  it('back up what is there, check the copy, fill a new folder with it, and find both places well', () => {
    const file = join(folder, 'cadangan');
    expect(tenun('backup', '--out', file)).toMatchObject({ code: 0, out: expect.stringMatching(/1 rencana, \d+ baris, sudah dibaca ulang dan utuh/) as string });
    expect(tenun('backup', '--out', file)).toMatchObject({ code: 2, err: expect.stringContaining('tidak ditimpa') as string });
    expect(tenun('restore', file, '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('belum ada yang dipulihkan') as string });
    expect(tenun('restore', file)).toMatchObject({ code: 2, err: expect.stringContaining('hanya ke tempat yang kosong') as string });
    const place = join(folder, 'pulih');
    const there = (...args: string[]): { status: number | null; stdout: string } => spawnSync(process.execPath, [main, ...args, '--data', place], { encoding: 'utf8', env });
    expect(there('restore', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('dibandingkan baris demi baris') as string });
    for (const { status, stdout } of [there('doctor'), there('doctor', '--lang', 'en')]) {
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/SALAH|WRONG/);
    }
  });

  it('say in words that a backup was cut off, or that there is none', () => {
    const cut = join(folder, 'potongan');
    writeFileSync(cut, readFileSync(join(folder, 'cadangan')).subarray(0, 2000));
    expect(tenun('restore', cut, '--dry-run')).toMatchObject({ code: 2, err: expect.stringContaining('terpotong') as string });
    expect(tenun('restore', join(folder, 'tidak-ada'))).toMatchObject({ code: 2, err: expect.stringContaining('tidak ditemukan') as string });
  });
});
