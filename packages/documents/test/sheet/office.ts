// Workbooks made and saved by LibreOffice, so that the readers meet files of a real program and not those of our own writer.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Planners run the tests without LibreOffice; what needs it is skipped then. */
export const NO_OFFICE = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status !== 0;

let profile: string | null = null;

/** One for each worker of the tests: making it takes LibreOffice longer than opening a file. */
function profileFolder(): string {
  if (profile !== null) return profile;
  const made = mkdtempSync(join(tmpdir(), 'tenun-office-profile-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  profile = made;
  return made;
}

/** Opens bytes in LibreOffice as a file of the form `from` and saves them as `to`. */
export function throughOffice(content: string | Uint8Array, from: string, to: 'xlsx' | 'ods' | 'fods' | 'csv'): Uint8Array {
  return allThroughOffice({ masuk: content }, from, to).get('masuk')!;
}

/** The same for many files at once, by name: starting LibreOffice takes longer than opening a file. */
export function allThroughOffice(contents: Readonly<Record<string, string | Uint8Array>>, from: string, to: 'xlsx' | 'ods' | 'fods' | 'csv'): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'tenun-office-'));
  try {
    const names = Object.keys(contents);
    for (const [index, name] of names.entries()) writeFileSync(join(folder, `${index}.${from}`), contents[name]!);
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${profileFolder()}`, '--convert-to', to, '--outdir', join(folder, 'keluar'), ...names.map((_, index) => join(folder, `${index}.${from}`))], { stdio: 'pipe', timeout: 240_000 });
    return new Map(names.map((name, index) => [name, new Uint8Array(readFileSync(join(folder, 'keluar', `${index}.${to}`)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface FodsCell {
  readonly text?: string;
  readonly number?: string;
  readonly percent?: string;
  readonly date?: string;
  /** In LibreOffice's own notation: `of:=SUM([.B4:.B6])`. */
  readonly formula?: string;
  readonly indent?: number;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Covered by a cell before or above. */
  readonly covered?: true;
  /** Filled up with zeros to three digits. */
  readonly code?: string;
}
export interface FodsRow {
  readonly cells: readonly (FodsCell | string | null)[];
  readonly hidden?: true;
  /** How many groups the row is folded into. */
  readonly folded?: number;
}
export interface FodsSheet {
  readonly name: string;
  readonly hidden?: true;
  readonly hiddenColumns?: readonly number[];
  readonly rows: readonly FodsRow[];
}

/** A flat OpenDocument of the sheets, to be opened by LibreOffice. */
export function fods(sheets: readonly FodsSheet[]): string {
  const tables = sheets.map((sheet) => {
    const columns = Array.from({ length: 20 }, (_, column) => `<table:table-column${sheet.hiddenColumns?.includes(column) === true ? ' table:visibility="collapse"' : ''}/>`).join('');
    let folded = 0;
    let rows = '';
    for (const row of sheet.rows) {
      const target = row.folded ?? 0;
      for (; folded < target; folded += 1) rows += '<table:table-row-group>';
      for (; folded > target; folded -= 1) rows += '</table:table-row-group>';
      rows += `<table:table-row${row.hidden === true ? ' table:visibility="collapse"' : ''}>${row.cells.map(cellXml).join('')}</table:table-row>`;
    }
    return `<table:table table:name="${escaped(sheet.name)}"${sheet.hidden === true ? ' table:style-name="sembunyi"' : ''}>${columns}${rows}${'</table:table-row-group>'.repeat(folded)}</table:table>`;
  });
  const indents = [1, 2, 3, 4, 5, 6].map((step) => `<style:style style:name="inden${step}" style:family="table-cell"><style:paragraph-properties fo:text-align="start" fo:margin-left="${step * 3.53}mm"/></style:style>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles><number:number-style style:name="N3"><number:number number:decimal-places="0" number:min-integer-digits="3"/></number:number-style><style:style style:name="kode" style:family="table-cell" style:data-style-name="N3"/>${indents}<style:style style:name="sembunyi" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document>`;
}

function cellXml(cell: FodsCell | string | null): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'string') return cellXml({ text: cell });
  if (cell.covered === true) return '<table:covered-table-cell/>';
  const style = cell.code !== undefined ? ' table:style-name="kode"' : cell.indent === undefined ? '' : ` table:style-name="inden${cell.indent}"`;
  const spans = `${cell.colSpan === undefined ? '' : ` table:number-columns-spanned="${cell.colSpan}"`}${cell.rowSpan === undefined ? '' : ` table:number-rows-spanned="${cell.rowSpan}"`}`;
  const number = cell.number ?? cell.code;
  const value = cell.formula !== undefined ? ` table:formula="${escaped(cell.formula)}"`
    : number !== undefined ? ` office:value-type="float" office:value="${number}"`
      : cell.percent !== undefined ? ` office:value-type="percentage" office:value="${cell.percent}"`
        : cell.date !== undefined ? ` office:value-type="date" office:date-value="${cell.date}"` : ' office:value-type="string"';
  const text = (cell.text ?? '').split('\n').map((line) => `<text:p>${escaped(line).replace(/^ +| {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)}</text:p>`).join('');
  return `<table:table-cell${style}${spans}${value}>${cell.text === undefined ? '' : text}</table:table-cell>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
