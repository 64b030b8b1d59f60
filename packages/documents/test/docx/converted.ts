// Word documents made by real programs for the tests: pandoc and LibreOffice, each with a folder of its own that goes when the test ends.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
export const HAS_PANDOC = has('pandoc');
export const HAS_OFFICE = HAS_PANDOC && has('soffice');

/** Runs `work` in a new folder, which is removed after it. */
function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tenun-docx-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Text as HTML, for programs that lose lists in cells on any other way. Lines stay lines; the two blanks that a lost icon left
 * would be taken for one by every program, so they are made blanks that stay.
 */
function toHtml(folder: string, markdown: string): string {
  const [source, page] = [join(folder, 'rencana.md'), join(folder, 'rencana.html')];
  writeFileSync(source, markdown.replace(/^\| {2}(?=\S)/gm, '| &nbsp;&nbsp;'));
  execFileSync('pandoc', ['-f', 'gfm+hard_line_breaks', '-t', 'html', source, '-o', page], { stdio: 'ignore' });
  return page;
}

function office(folder: string, source: string, ...options: readonly string[]): Uint8Array {
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profil')}`, '--headless', ...options, '--convert-to', 'docx', '--outdir', join(folder, 'hasil'), source], { stdio: 'ignore', timeout: 120_000 });
  return readFileSync(join(folder, 'hasil', 'rencana.docx'));
}

export function byPandoc(markdown: string): Uint8Array {
  return inFolder((folder) => {
    execFileSync('pandoc', ['-f', 'html', '-t', 'docx', toHtml(folder, markdown), '-o', join(folder, 'rencana.docx')], { stdio: 'ignore' });
    return readFileSync(join(folder, 'rencana.docx'));
  });
}

/** By way of a text document (.odt). */
export function byOfficeText(markdown: string): Uint8Array {
  return inFolder((folder) => {
    execFileSync('pandoc', ['-f', 'html', '-t', 'odt', toHtml(folder, markdown), '-o', join(folder, 'rencana.odt')], { stdio: 'ignore' });
    return office(folder, join(folder, 'rencana.odt'));
  });
}

/** By way of a page of the web. */
export function byOfficeWeb(markdown: string): Uint8Array {
  return inFolder((folder) => office(folder, toHtml(folder, markdown), '--infilter=HTML (StarWriter)'));
}

/** A text document of LibreOffice in one file of XML (.fodt), saved for Word. */
export function byOffice(flat: string): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'rencana.fodt'), flat);
    return office(folder, join(folder, 'rencana.fodt'));
  });
}

/** Opens a Word document in LibreOffice and saves it again. */
export function savedAgain(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'rencana.docx'), bytes);
    return office(folder, join(folder, 'rencana.docx'));
  });
}
