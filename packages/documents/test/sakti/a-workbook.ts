// Makes workbooks of SAKTI for the tests: a table as text, written by LibreOffice as .xlsx, or laid out as a grid where no office program is at hand.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GridCell, Workbook } from '../../src/sheet/grid.ts';

export const HAS_OFFICE = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** A cell of a test sheet: a text, a number, or one that covers columns. */
export type Given = string | number | { readonly text: string | number; readonly colSpan: number };

/** The rows as a grid, as the reader of workbooks gives it. */
export function grid(rows: readonly (readonly Given[])[], name = 'Sheet1', format: Workbook['format'] = 'xlsx'): Workbook {
  const cell = (given: Given | undefined): GridCell[] => {
    const { text, colSpan } = typeof given === 'object' ? given : { text: given ?? '', colSpan: 1 };
    const own: GridCell = { text: String(text), kind: text === '' ? 'empty' : typeof text === 'number' ? 'number' : 'text', formula: null, colSpan, rowSpan: 1 };
    return [own, ...Array.from({ length: colSpan - 1 }, (): GridCell => ({ text: '', kind: 'empty', formula: null, colSpan: 1, rowSpan: 1 }))];
  };
  return { format, notices: [], sheets: [{ name, hidden: false, hiddenColumns: [], rows: rows.map((row, index) => ({ number: index + 1, hidden: false, cells: row.flatMap(cell) })) }] };
}

/** The rows as .xlsx bytes, saved by LibreOffice out of a flat OpenDocument sheet. */
export function xlsxByOffice(rows: readonly (readonly Given[])[], name = 'Sheet1'): Uint8Array {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const cell = (given: Given): string => {
    const { text, colSpan } = typeof given === 'object' ? given : { text: given, colSpan: 1 };
    const spanned = colSpan > 1 ? ` table:number-columns-spanned="${colSpan}"` : '';
    const covered = '<table:covered-table-cell/>'.repeat(colSpan - 1);
    if (text === '') return `<table:table-cell${spanned}/>${covered}`;
    const value = typeof text === 'number' ? ` office:value-type="float" office:value="${text}"` : ' office:value-type="string"';
    return `<table:table-cell${spanned}${value}><text:p>${escape(String(text))}</text:p></table:table-cell>${covered}`;
  };
  const fods = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="${name}">${rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table></office:spreadsheet></office:body></office:document>`;
  return convert(new TextEncoder().encode(fods), 'fods', 'xlsx');
}

/** What LibreOffice makes of a file; `filter` are its options. */
export function convert(bytes: Uint8Array, from: string, to: string, filter = ''): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'tenun-lembar-'));
  try {
    writeFileSync(join(folder, `berkas.${from}`), bytes);
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profil`, '--headless', '--convert-to', filter === '' ? to : `${to}:${filter}`, '--outdir', join(folder, 'hasil'), join(folder, `berkas.${from}`)], { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(join(folder, 'hasil', `berkas.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
