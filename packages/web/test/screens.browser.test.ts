// Every screen in both looks and at both ends of width: axe finds nothing, nothing sticks out, nothing fails.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { CHAPTERS } from '../src/shell/chapters.ts';
import { axe, startTenun, type Tenun } from './a-browser.ts';

let tenun: Tenun;

beforeAll(async () => { tenun = await startTenun(); });
afterAll(async () => { await tenun.close(); });

const LOOKS = [
  { look: 'light, 1280 wide', scheme: 'light', width: 1280 },
  { look: 'dark, 1280 wide', scheme: 'dark', width: 1280 },
  { look: 'light, 360 wide', scheme: 'light', width: 360 },
  { look: 'dark, 360 wide', scheme: 'dark', width: 360 },
] as const;

const addresses = (): readonly string[] => [...CHAPTERS.map((chapter) => `/rencana/${tenun.planId}/${chapter}`), '/impor', '/rencana-baru'];

async function open(page: Page, address: string): Promise<void> {
  await page.goto(tenun.url + address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

describe.each(LOOKS)('the screens, $look', ({ scheme, width }) => {
  test('axe finds nothing and nothing sticks out at the side', async () => {
    const page = await tenun.planner({ viewport: { width, height: 780 }, colorScheme: scheme });
    const found: string[] = [];
    for (const address of addresses()) {
      await open(page, address);
      found.push(...(await axe(page)).map((one) => `${address} ${one}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${address} is ${wide} px wide`);
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});

describe('the frame', () => {
  test('every chapter is reached with the keyboard alone, and speaks English after one switch', async () => {
    const page = await tenun.planner();
    await open(page, `/rencana/${tenun.planId}/ringkasan`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
    await page.getByRole('link', { name: 'Matriks' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('treegrid').waitFor();
    await page.getByRole('button', { name: 'EN: English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Matrix' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Matrix' }).waitFor();
    await page.context().close();
  });

  test('Ctrl+K finds an indicator and goes to its row', async () => {
    const page = await tenun.planner();
    await open(page, `/rencana/${tenun.planId}/ringkasan`);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('AKIP');
    await page.getByRole('option', { name: /Akuntabilitas Kinerja/ }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('treegrid').waitFor();
    const active = await page.getByRole('treegrid').getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).locator('xpath=ancestor::*[@role="row"]').innerText()).toContain('AKIP');
    await page.context().close();
  });

  test('on a phone the chapters are in a drawer and the matrix is a list of cards that can be edited', async () => {
    const page = await tenun.planner({ viewport: { width: 360, height: 740 } });
    await open(page, `/rencana/${tenun.planId}/ringkasan`);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Matriks' }).click();
    await page.getByRole('button', { name: 'Ubah Opini Kepercayaan Publik terhadap BNN' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Target/Vol').fill('85,5');
    expect(await axe(page)).toEqual([]);
    await form.getByRole('button', { name: 'Simpan' }).click();
    await expect.poll(async () => (await tenun.stored()).content.indicators.find((one) => one.name === 'Opini Kepercayaan Publik terhadap BNN')?.target?.value).toBe('85.5');
    await page.context().close();
  });

  test('says so when the plan does not exist, and when the server does not answer', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/00000000-0000-4000-8000-000000000000/ringkasan`);
    await page.getByRole('alert').waitFor();
    await page.route('**/api/plans/**', (route) => route.abort('connectionfailed'));
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/ringkasan`);
    await page.getByText('Server tidak terjangkau').waitFor();
    await page.unroute('**/api/plans/**');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ringkasan' }).waitFor();
    await page.context().close();
  });
});
