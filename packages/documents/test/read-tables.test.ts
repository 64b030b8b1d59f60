// A recapitulation of cases in every form an office sends it in: the same tables, each with its places, and nothing taken for a plan.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDraft } from '@tenun/domain';
import { readFile, ReadProblem } from '../src/index.ts';

const TEXT = '# Rekap\n\nData Kasus Narkotika POLDA NTT\n\n| No | Kota/Kab | Kasus 2023 | Tersangka 2023 | BB 2023 |\n|---|---|---|---|---|\n| 1 | Kota Kupang | 2 | 3 | 1,5 Gram Shabu dan 2 butir ekstasi |\n| 2 | Kab. Belu | - | - | - |\n';
const CELLS = [['No', 'Kab/Kota', 'Kasus 2023', 'Tersangka 2023', 'BB 2023'], ['1', 'Kota Kupang', '2', '3', '1,5 Gram Shabu dan 2 butir ekstasi'], ['2', 'Belu', '-', '-', '-']];
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

async function said(bytes: Uint8Array, name: string) {
  const { content } = await readFile(bytes, name, { as: 'tables' });
  expect(content.nodes).toEqual([]);
  return readDraft(content.blocks, '53').map(({ source, years, regions, counts, lines }) => ({ source, years, regions: regions.map(({ code }) => code), counts: counts.map(({ value }) => value), lines: lines.map(({ amount, unit, substance }) => `${amount} ${unit} ${substance}`) }));
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const EXPECTED = [{ source: 'POLDA NTT', years: [2023], regions: ['53.71', '53.04'], counts: ['2', '3', null, null], lines: ['1.5 gram shabu', '2 butir ekstasi'] }];

describe('a recapitulation of POLDA', () => {
  it.each([
    ['text with a table', 'rekap.md', TEXT],
    ['a .csv with semicolons and a title', 'rekap.csv', `POLDA NTT\n\n${CELLS.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n')}\n`],
    ['cells pasted from a spreadsheet', 'tempelan.txt', `POLDA NTT\n\n${CELLS.map((row) => row.join('\t')).join('\n')}\n`],
  ])('%s says the same', async (_form, name, text) => {
    expect(await said(bytesOf(text), name)).toEqual(EXPECTED);
  });

  it.skipIf(!hasPandoc)('a Word document of pandoc says the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenun-'));
    try {
      const made = spawnSync('pandoc', ['-f', 'markdown', '-o', join(folder, 'rekap.docx')], { input: TEXT });
      expect(made.status).toBe(0);
      expect(await said(new Uint8Array(readFileSync(join(folder, 'rekap.docx'))), 'rekap.docx')).toEqual(EXPECTED);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('an empty file and a picture are refused as everywhere', async () => {
    await expect(readFile(new Uint8Array(), 'kosong.xlsx', { as: 'tables' })).rejects.toThrow(ReadProblem);
    await expect(readFile(bytesOf('\u0089PNG\r\n\u001a\n\u0000'), 'peta.png', { as: 'tables' })).rejects.toThrow(ReadProblem);
  });
});
