// The agency from the command line, as the planning bureau runs it: all plans checked, and added up.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMarkdown } from '@tenun/documents/write/markdown/write-markdown.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyKeys, agencyPlan } from '../../../tests/agency/agency-plan.ts';
import { contradict } from '../../../tests/agency/contradictions.ts';
import { chanceOf } from '../../../tests/agency/random.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tenun-cli-agency-'));

function tenun(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args, '--data', join(folder, 'data')], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '' } });
  return { code: status, out: stdout, err: stderr };
}

const plans = [...agencyKeys({ seed: 4, units: 3, years: 1 })].map(agencyPlan);
plans[1] = contradict(plans[1]!, 'parent-sum', chanceOf('slip')).content;

beforeAll(() => {
  const files = plans.map((plan, index) => {
    const file = join(folder, `${index}.md`);
    writeFileSync(file, writeMarkdown(plan));
    return file;
  });
  expect(tenun('import', ...files)).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tenun lint --database', () => {
  it('checks every plan, names the one with a contradiction, and the second time knows them all', () => {
    const first = tenun('lint', '--database');
    expect(first).toMatchObject({ code: 1, err: '' });
    expect(first.out).toMatch(/^2022 Badan Narkotika Nasional Kabupaten Aceh Selatan: [1-9]\d* kesalahan/);
    expect(first.out).toMatch(/3 rencana diperiksa \(\d+ baris dalam .* baris per detik, \d+ utas\), 0 sudah diketahui; 2 tanpa temuan\./);
    expect(tenun('lint', '--database', '--lang', 'en').out).toMatch(/0 plans checked .* 3 known from before; 2 without findings\./);
    const json = tenun('lint', '--database', '--tahun', '2022', '--format', 'json').out.trim().split('\n').map((line) => JSON.parse(line));
    expect(json).toHaveLength(3);
    expect(json.filter((plan: { error: number }) => plan.error > 0)).toHaveLength(1);
  });

  it('refuses files beside the database, and formats that it has not', () => {
    expect(tenun('lint', '--database', 'rkt.md')).toMatchObject({ code: 2, err: expect.stringContaining('--database') as string });
    expect(tenun('lint', '--database', '--format', 'sarif')).toMatchObject({ code: 2, err: expect.stringContaining('sarif') as string });
  });
});

describe('tenun agency', () => {
  it('adds all units up by program and kegiatan', () => {
    const { code, out } = tenun('agency', '--tahun', '2022');
    expect(code).toBe(0);
    expect(out).toMatch(/^2022\n {2}\S*.*Program/);
    expect(out).toMatch(/\n {4}3248 Kegiatan Penyelenggaraan Advokasi: Rp[\d.]+, 3 rencana\n/);
  });

  it('gives a spreadsheet and JSON, down to the KRO and for one kabupaten', () => {
    const csv = tenun('agency', '--format', 'csv', '--level', 'kro').out;
    expect(csv).toContain('tahun;tingkat;kode;uraian');
    expect(csv).toContain('2022;kro;3247.QDB;Fasilitasi dan Pembinaan Lembaga;');
    const [program] = tenun('agency', '--format', 'json', '--level', 'program', '--wilayah', '11.01').out.trim().split('\n').map((line) => JSON.parse(line));
    expect(program).toMatchObject({ year: 2022, level: 'program', plans: 1 });
  });

  it('refuses a level, region or year that is none', () => {
    expect(tenun('agency', '--level', 'akun')).toMatchObject({ code: 2, err: expect.stringContaining('akun') as string });
    expect(tenun('agency', '--wilayah', 'NTT')).toMatchObject({ code: 2, err: expect.stringContaining('NTT') as string });
    expect(tenun('agency', '--tahun', 'ini').code).toBe(2);
  });
});

describe('tenun import --replace of a whole folder', () => {
  it('takes the plans of an agency in at once, and the second time replaces each with itself', () => {
    const many = [...agencyKeys({ seed: 7, units: 17, years: 1 })].map((key, index) => {
      const file = join(folder, `lembaga-${index}.md`);
      writeFileSync(file, writeMarkdown(agencyPlan(key)));
      return file;
    });
    const place = join(folder, 'lembaga');
    const there = (...args: string[]): string => spawnSync(process.execPath, [main, ...args, '--data', place], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '' } }).stdout;
    expect(there('import', '--replace', ...many)).toBe('17 rencana ditambah, 0 diganti. Untuk memeriksanya: tenun lint --database\n');
    expect(there('import', '--replace', ...many)).toBe('0 rencana ditambah, 17 diganti. Untuk memeriksanya: tenun lint --database\n');
  });
});
