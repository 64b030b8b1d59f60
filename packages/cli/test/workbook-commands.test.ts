// template and mark as a planner of BNNK Rote Ndao runs them: a workbook to fill, and one handed back.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const example = fileURLToPath(new URL('../../../examples/rkt-bnnp-ntt-2024.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tenun-buku-'));

function tenun(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('tenun template and tenun mark', () => {
  it('write a workbook with the plan to start from, which reads back and is handed back marked', () => {
    const book = join(folder, 'buku.xlsx');
    const marked = join(folder, 'hasil.xlsx');
    expect(tenun('template', example, '--tahun', '2024', '--out', book)).toMatchObject({ code: 0, out: expect.stringContaining('selesai ditulis') as string });
    expect(tenun('show', book, '--format', 'csv').out).toContain('Program Dukungan Manajemen');
    const result = tenun('mark', book, '--out', marked);
    expect(result.out).toMatch(/\d+ sel ditandai, \d+ temuan/);
    expect(readFileSync(marked).subarray(0, 2).toString('latin1')).toBe('PK');
  });

  it('write an empty workbook for a unit', () => {
    const book = join(folder, 'kosong.xlsx');
    expect(tenun('template', '--tahun', '2026', '--satker', 'BNN Kabupaten Rote Ndao', '--out', book).code).toBe(0);
    expect(existsSync(book)).toBe(true);
  });

  it('refuse with code 2 a call without year or result, and to mark what is no workbook', () => {
    expect(tenun('template', '--out', join(folder, 'x.xlsx'))).toMatchObject({ code: 2, err: expect.stringContaining('--tahun') as string });
    expect(tenun('template', '--tahun', '2026', '--out', join(folder, 'x.docx')).code).toBe(2);
    expect(tenun('mark', example, '--out', join(folder, 'x.xlsx'))).toMatchObject({ code: 2, err: expect.stringContaining('bukan buku kerja') as string });
  });
});
