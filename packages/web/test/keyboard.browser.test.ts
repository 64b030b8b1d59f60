// The whole main job with the keyboard alone: a planner without a mouse imports, reads the findings, repairs, edits, undoes and prints.

import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTenun, type Tenun } from './a-browser.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', '..', 'examples', 'rkt-bnnp-ntt-2024.md');

let tenun: Tenun;

beforeAll(async () => { tenun = await startTenun({ example: false }); });
afterAll(async () => { await tenun.close(); });

interface Focused {
  readonly name: string;
  readonly role: string | null;
  /** Something shows where the keyboard is: an outline or a ring on the element, or on its label. */
  readonly seen: boolean;
  readonly inView: boolean;
}

async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const shows = (one: Element): boolean => {
      const style = getComputedStyle(one);
      return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none' || one.getAttribute('data-selected') !== null;
    };
    const box = element.getBoundingClientRect();
    const active = element.getAttribute('aria-activedescendant');
    const marked = active === null ? element : (document.getElementById(active) ?? element);
    const named = [element.getAttribute('aria-label'), element.getAttribute('aria-labelledby') === null ? null : document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent, element.textContent].find((text) => (text ?? '').trim() !== '') ?? '';
    const field = element.matches('input, textarea, select');
    return {
      role: element === document.body ? 'page' : element.getAttribute('role'),
      name: named.trim().replaceAll(/\s+/g, ' '),
      seen: shows(marked) || shows(element) || (field && (getComputedStyle(element).borderTopWidth !== '0px' || shows(element.parentElement as Element))),
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}

/** Presses Tab until the focus is on what is looked for; every stop on the way must be seen. */
async function tabTo(page: Page, wanted: RegExp | { readonly role: string }, most = 100): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    // Past the last stop the focus is in the browser's own bar, which is not ours to show.
    if (at.role === 'page') continue;
    passed.push(at.name.slice(0, 40));
    expect(at, `the focus on "${at.name.slice(0, 80)}"`).toMatchObject({ seen: true, inView: true });
    if (wanted instanceof RegExp ? wanted.test(at.name) : at.role === wanted.role) return;
  }
  throw new Error(`${JSON.stringify(String(wanted))} was not reached by Tab; passed: ${passed.join(' | ')}`);
}

const heading = async (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

describe('perencana BNNP Nusa Tenggara Timur, without a mouse', () => {
  test('imports the RKT, sees its findings, applies a repair, edits a cell, undoes it and prints', async () => {
    const page = await tenun.planner();
    // The file dialog belongs to the browser; what is chosen in it comes back as from a hand.
    page.on('filechooser', (chooser) => { void chooser.setFiles({ name: 'rkt-bnnp-ntt-2024.md', mimeType: 'text/markdown', buffer: readFileSync(EXAMPLE) }); });
    await page.goto(tenun.url);
    await heading(page, 'Belum ada rencana');

    // The skip link leads past the frame to the first thing to do.
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name: 'Langsung ke isi', seen: true, inView: true });
    await page.keyboard.press('Enter');
    await tabTo(page, /^Impor$/, 3);
    await page.keyboard.press('Enter');
    await heading(page, 'Impor');

    await tabTo(page, /^Pilih berkas$/);
    await page.keyboard.press('Enter');
    await page.getByText('Belum ada rencana kantor ini untuk tahun itu').waitFor({ timeout: 60_000 });
    await tabTo(page, /^Jadikan rencana baru$/);
    await page.keyboard.press('Enter');
    await heading(page, 'Ringkasan');
    const planId = /rencana\/([^/]+)/.exec(page.url())?.[1] ?? '';
    const stored = async (): Promise<{ readonly revision: number; readonly content: { readonly indicators: readonly { readonly name: string }[] } }> => (await fetch(`${tenun.url}/api/plans/${planId}`)).json() as never;

    // Findings: the list is walked with J and K, a repair is applied by its number.
    await tabTo(page, /^Periksa/);
    await page.keyboard.press('Enter');
    await heading(page, 'Periksa');
    await page.getByRole('region', { name: 'Rincian temuan' }).waitFor();
    await tabTo(page, /^Ada usulan perbaikan/);
    await page.keyboard.press('Enter');
    const first = await page.getByRole('group', { name: 'Temuan' }).getByRole('button').first().innerText();
    await tabTo(page, new RegExp(first.split('\n')[0]!.slice(0, 20).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)));
    const before = (await stored()).revision;
    await page.keyboard.press('1');
    await expect.poll(async () => (await stored()).revision).toBe(before + 1);

    // The matrix: one stop of the Tab key, arrows inside, typing edits.
    await tabTo(page, /^Matriks$/);
    await page.keyboard.press('Enter');
    await page.getByRole('treegrid').waitFor();
    await tabTo(page, { role: 'treegrid' });
    await page.keyboard.press('ArrowDown');
    const cell = async (): Promise<string> => page.evaluate(() => document.querySelector(`[id="${document.querySelector('[role=treegrid]')?.getAttribute('aria-activedescendant') ?? ''}"]`)?.textContent ?? '');
    const written = await cell();
    expect(written.length).toBeGreaterThan(3);
    const untouched = (await stored()).revision;
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type(' terpadu');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored()).revision).toBe(untouched + 1);
    expect(JSON.stringify(await stored())).toContain(' terpadu');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored()).revision).toBe(untouched + 2);
    expect(JSON.stringify((await stored()).content.indicators)).not.toContain(' terpadu');

    // Printing.
    // Tab goes from cell to cell and leaves the sheet past its last one, so that nobody is trapped in it.
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('End');
    await tabTo(page, /^Dokumen$/);
    await page.keyboard.press('Enter');
    await heading(page, 'Dokumen');
    await tabTo(page, /^Unduh PDF$/);
    const download = page.waitForEvent('download', { timeout: 80_000 });
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/2024\.pdf$/);
    await page.context().close();
  });
});
