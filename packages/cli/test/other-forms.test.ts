// `tenun` with files that are not text: Word, Excel, OpenDocument; places by cell and row, what a person should know, and a choice of sheet.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { docxParts, matrixRows, odsParts, paragraph, wordTable, xlsxParts, zipped } from '../../documents/test/bad-input/office-files.ts';

const SOURCES = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const COMMAND = fileURLToPath(new URL('../bin/tenun.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tenun-forms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, ...env } });
  return { code: status, out: stdout, err: stderr };
}

const tenun = (...args: string[]): ReturnType<typeof run> => run(SOURCES, args);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A matrix in which the activity states more than its component adds up to. */
const WRONG = matrixRows().map((row, index) => (index === 2 ? row.with(5, '13.000.000') : row));
const XLSX = file('matriks.xlsx', zipped(xlsxParts([{ name: 'Matriks', rows: WRONG }, { name: 'Catatan', hidden: true, rows: [['Catatan rapat']] }])));
const DOCX = file('rkt.docx', zipped(docxParts(paragraph('BAB III RENCANA') + wordTable(WRONG))));
const ODS = file('matriks.ods', zipped(odsParts(WRONG)));

describe('tenun lint of Word, Excel and OpenDocument', () => {
  it.each([[XLSX, 'Matriks!F3'], [ODS, 'Matriks!F3'], [DOCX, 't1!r3c6']])('%s: the finding stands with its cell', (path, cell) => {
    const { code, out, err } = tenun('lint', path, '--rule', 'amount-rollup');
    expect(`${out}${err}`).toContain(`${path}:${cell}`);
    expect(code).toBe(1);
  });

  it('JSON has the cell and no line; SARIF names the cell as a logical place', () => {
    const report = JSON.parse(tenun('lint', XLSX, '--rule', 'amount-rollup', '--format', 'json').out) as { reader: string; findings: { line: null; cell: string }[] };
    expect(report.reader).toBe('xlsx');
    expect(report.findings.map(({ line, cell }) => [line, cell])).toContainEqual([null, 'Matriks!F3']);
    const log = JSON.parse(tenun('lint', XLSX, '--format', 'sarif').out) as { runs: { results: { locations: { logicalLocations?: { fullyQualifiedName: string }[]; physicalLocation: { region?: object } }[] }[]; invocations: { toolExecutionNotifications: { descriptor: { id: string } }[] }[] }[] };
    const places = log.runs[0]!.results.map(({ locations }) => locations[0]!);
    expect(places.map((place) => place.logicalLocations?.[0]?.fullyQualifiedName)).toContain('Matriks!F3');
    expect(places.every((place) => place.physicalLocation.region === undefined)).toBe(true);
    expect(log.runs[0]!.invocations[0]!.toolExecutionNotifications.length).toBeGreaterThan(0);
  });

  it('what a person should know goes to standard error, so that the report stays what it is', () => {
    const named = file('matriks.xls', zipped(xlsxParts([{ name: 'Matriks', rows: matrixRows() }])));
    const { out, err } = tenun('lint', named, '--format', 'json');
    expect(err).toContain('tetapi isinya buku kerja Excel');
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['file', 'reader', 'checks', 'unread', 'findings', 'suppressed']);
  });

  it('where two sheets could be the plan, they are named, and one is chosen', () => {
    const two = file('dua.xlsx', zipped(xlsxParts([{ name: 'Semula', rows: matrixRows() }, { name: 'Menjadi', rows: matrixRows('15.000.000') }])));
    const asked = tenun('lint', two);
    expect(asked.code).toBe(2);
    expect(asked.err).toMatch(/--lembar "Semula".*\n.*--lembar "Menjadi"/);
    for (const option of ['--lembar', '--sheet']) {
      const { out } = tenun('show', two, '--format', 'csv', option, 'Menjadi');
      expect(out).toContain(';15000000;');
      expect(out).not.toContain(';12000000;');
    }
  });

  it('a file that cannot be read is refused with its sentence, and the others are checked', () => {
    const { code, out, err } = tenun('lint', file('rusak.docx', zipped(docxParts('')).subarray(0, 200)), XLSX, '--format', 'json');
    expect(code).toBe(2);
    expect(err).toContain('rusak.docx: Berkas .docx rusak atau terpotong');
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('the limits of the command line are settings too', () => {
  it('a file above the limit is refused; a limit that is no number stops the call', () => {
    const large = file('besar.xlsx', new Uint8Array(2 * 1024 * 1024));
    expect(run(SOURCES, ['lint', large], { TENUN_FILE_MEGABYTES: '1' })).toMatchObject({ code: 2, err: `${large}: Berkas 2 MB, lebih besar dari batas 1 MB.\n` });
    expect(run(SOURCES, ['lint', XLSX], { TENUN_FILE_MEGABYTES: 'satu' })).toMatchObject({ code: 2, err: 'Setelan TENUN_FILE_MEGABYTES="satu" bukan bilangan bulat positif.\n' });
  });
});

describe('the quick command line', () => {
  it('leaves to the sources what is no plain text, whatever it is called', () => {
    const misnamed = file('matriks.md', zipped(xlsxParts([{ name: 'Matriks', rows: WRONG }])));
    for (const path of [XLSX, misnamed]) {
      const { code, out } = run(COMMAND, ['lint', path, '--rule', 'amount-rollup']);
      expect(out).toContain('Matriks!F3');
      expect(code).toBe(1);
    }
  });

  it('reads plain text itself, and gives the same as the sources', () => {
    const text = file('bersih.md', '# BAB III RENCANA\n\n## A. TARGET\n\nTarget kinerja tercantum pada lampiran.\n');
    expect(run(COMMAND, ['lint', text])).toEqual(tenun('lint', text));
  });
});
