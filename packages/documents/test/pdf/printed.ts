// PDFs that real programs make in the test run: LibreOffice from what pandoc makes of a text, Chromium from HTML, LibreOffice from a picture.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readPdf } from '../../src/pdf/read-pdf.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../src/read/read-options.ts';
import type { ReadResult } from '@tenun/domain';

function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).error === undefined;
}

export const HAS_OFFICE = runs('soffice', '--version') && runs('pandoc', '--version');
export const HAS_CHROMIUM = runs('chromium', '--version');
export const HAS_POPPLER = runs('pdftoppm', '-v');

const DIRECTORY = mkdtempSync(join(tmpdir(), 'tenun-pdf-'));
process.on('exit', () => rmSync(DIRECTORY, { recursive: true, force: true }));

function run(program: string, args: readonly string[], input?: Uint8Array | string): Uint8Array {
  const done = spawnSync(program, args, { cwd: DIRECTORY, ...(input === undefined ? {} : { input }), maxBuffer: 2 ** 28, timeout: 240_000 });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${done.stderr.toString()}`);
  return done.stdout;
}

let files = 0;

/** LibreOffice with a profile of its own, so that it runs beside another one. */
export function byOffice(bytes: Uint8Array | string, extension: string, filter = 'pdf'): Uint8Array {
  const name = `f${files += 1}`;
  mkdirSync(join(DIRECTORY, 'out'), { recursive: true });
  writeFileSync(join(DIRECTORY, `${name}.${extension}`), bytes);
  run('soffice', [`-env:UserInstallation=${pathToFileURL(join(DIRECTORY, 'profile')).href}`, '--headless', '--convert-to', filter, '--outdir', 'out', `${name}.${extension}`]);
  return new Uint8Array(readFileSync(join(DIRECTORY, 'out', `${name}.pdf`)));
}

export function byChromium(html: string): Uint8Array {
  const name = `f${files += 1}`;
  writeFileSync(join(DIRECTORY, `${name}.html`), html);
  run('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${join(DIRECTORY, 'chromium')}`, `--print-to-pdf=${join(DIRECTORY, `${name}.pdf`)}`, '--no-pdf-header-footer', pathToFileURL(join(DIRECTORY, `${name}.html`)).href]);
  return new Uint8Array(readFileSync(join(DIRECTORY, `${name}.pdf`)));
}

/** A page of a PDF as a picture, 100 points to the inch. */
export function pictureOf(pdf: Uint8Array, page: number): Uint8Array {
  return run('pdftoppm', ['-r', '100', '-f', String(page), '-l', String(page), '-jpeg', '-'], pdf);
}

/** A picture that somebody placed in a text document and printed. */
export function officePicture(jpeg: Uint8Array): Uint8Array {
  const name = `f${files += 1}`;
  writeFileSync(join(DIRECTORY, `${name}.jpg`), jpeg);
  run('pandoc', ['-f', 'html', '-t', 'docx', '-o', `${name}.docx`, '-'], `<p><img src="${name}.jpg" width="420"></p>`);
  return byOffice(new Uint8Array(readFileSync(join(DIRECTORY, `${name}.docx`))), 'docx');
}

export interface Paper {
  readonly landscape: boolean;
  readonly borders: boolean;
  /** Marks for structure, as Word writes them. */
  readonly tagged?: boolean;
  /** Half points of the letters in tables. */
  readonly small?: number;
}

/** A text in Markdown as the PDF of an office program: pandoc makes the Word file, LibreOffice prints it. */
export function officePdf(markdown: string, paper: Paper): Uint8Array {
  const docx = wordFile(markdown, paper);
  return byOffice(docx, 'docx', paper.tagged === true ? 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' : 'pdf');
}

function wordFile(markdown: string, paper: Paper): Uint8Array {
  // The two blanks that a lost icon left would be taken for one by every program, so they are made blanks that stay.
  const html = strFromU8(run('pandoc', ['-f', 'gfm+hard_line_breaks', '-t', 'html', '--wrap=none'], markdown.replace(/^\| {2}(?=\S)/gm, '| &nbsp;&nbsp;')));
  const reference = join(DIRECTORY, `reference-${paper.landscape}-${paper.borders}-${paper.small ?? 18}.docx`);
  writeFileSync(reference, referenceFile(paper));
  const target = join(DIRECTORY, `f${files += 1}.docx`);
  run('pandoc', ['-f', 'html', '-t', 'docx', `--reference-doc=${reference}`, '-o', target, '-'], withWidths(html));
  return new Uint8Array(readFileSync(target));
}

function referenceFile(paper: Paper): Uint8Array {
  const parts = unzipSync(run('pandoc', ['--print-default-data-file', 'reference.docx']));
  const [width, height] = paper.landscape ? [16838, 11906] : [11906, 16838];
  const page = `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${paper.landscape ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1300" w:right="1100" w:bottom="1300" w:left="1100" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>`;
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');
  const small = paper.small ?? 18;
  let styles = strFromU8(parts['word/styles.xml']!).replace('<w:sz w:val="24" />', '<w:sz w:val="22" />')
    .replace(/(w:styleId="Compact">[\s\S]*?<\/w:pPr>)/, `$1<w:rPr><w:sz w:val="${small}"/></w:rPr>`);
  if (paper.borders) styles = styles.replace(/(w:styleId="Table">[\s\S]*?<w:tblInd [^>]*\/>)/, `$1<w:tblBorders>${border}</w:tblBorders>`);
  return zipSync({ ...parts, 'word/styles.xml': strToU8(styles), 'word/document.xml': strToU8(strFromU8(parts['word/document.xml']!).replace(/<w:sectPr\s*\/>|<w:sectPr>[\s\S]*?<\/w:sectPr>/, page)) });
}

/** Columns as wide as their texts ask for. */
function withWidths(html: string): string {
  return html.replace(/<table[^>]*>[\s\S]*?<\/table>/g, (table) => {
    const rows = [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map((row) => [...(row[1] ?? '').matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((cell) => (cell[1] ?? '').replace(/<[^>]+>/g, ' ')));
    const count = Math.max(...rows.map((row) => row.length));
    const longest = Array.from({ length: count }, (_, column) => {
      const texts = rows.map((row) => row[column] ?? '');
      const word = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map((text) => text.length));
      const mean = texts.reduce((sum, text) => sum + Math.min(text.length, 120), 0) / texts.length;
      return Math.max(word + 2, Math.min(40, mean), 4);
    });
    const whole = longest.reduce((sum, length) => sum + length, 0);
    const columns = longest.map((length) => `<col style="width: ${Math.round((length / whole) * 100)}%" />`).join('');
    return table.replace(/<colgroup>[\s\S]*?<\/colgroup>/, '').replace(/<table[^>]*>/, `<table><colgroup>${columns}</colgroup>`);
  });
}

export function read(pdf: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadResult> {
  return readPdf(pdf, { limits: { ...DEFAULT_LIMITS, ...limits } });
}
