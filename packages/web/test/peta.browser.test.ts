// The map of the region as a planner and a screen reader meet it.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axe, startTenun, type Tenun } from './a-browser.ts';

let tenun: Tenun;
let page: Page;
beforeAll(async () => {
  tenun = await startTenun();
}, 120_000);
afterAll(async () => {
  await tenun.close();
});
beforeEach(async () => {
  page = await tenun.planner();
  await page.goto(`${tenun.url}/rencana/${tenun.planId}/wilayah`);
  await page.getByRole('heading', { name: 'Peta' }).waitFor({ timeout: 60_000 });
});

describe('the map of Nusa Tenggara Timur', () => {
  test('draws 22 kab/kota for each source, with a figure, a zero or no data, each told apart in words', async () => {
    const polda = page.getByRole('group', { name: 'Kasus, POLDA NTT, 2023' });
    expect(await polda.getByRole('link').count()).toBe(22);
    expect(await polda.getByRole('link', { name: /^Kabupaten Sumba Timur: \d+ kasus$/ }).count()).toBe(1);
    expect(await polda.getByRole('link', { name: 'Kabupaten Kupang: tidak ada data' }).count()).toBe(1);
    expect(await page.getByText('Batas indikatif, bukan acuan resmi.', { exact: false }).isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  test('says the same in its table, with both codes', async () => {
    const table = page.getByRole('region', { name: /Angka pada peta/ });
    expect(await table.getByRole('row').count()).toBe(23);
    const row = table.getByRole('row', { name: /Kabupaten Sumba Timur/ });
    expect(await row.innerText()).toMatch(/53\.11\s+5302/);
    const said = await page.getByRole('group', { name: 'Kasus, POLDA NTT, 2023' }).getByRole('link', { name: /Sumba Timur/ }).getAttribute('aria-label');
    expect(await row.getByRole('cell').nth(2).innerText()).toBe(/: (\d+)/.exec(said ?? '')?.[1]);
    await page.getByText('Terbanyak dahulu').click();
    expect(await table.getByRole('row').nth(1).innerText()).not.toContain('tidak ada data\ttidak ada data');
    await page.context().close();
  });

  test('is walked with the arrow keys from one kab/kota to the one beside it, and opens its page', async () => {
    await page.getByText('Dijumlahkan').click();
    const map = page.getByRole('group', { name: 'Kasus, POLDA NTT + BNN Provinsi NTT, 2023' });
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await map.getByRole('link', { name: /^Kabupaten Belu/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Kabupaten Malaka/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toMatch(/^Kabupaten Timor Tengah/);
    await page.keyboard.press('Home');
    expect(await focused()).toMatch(/^Kabupaten Kupang/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kabupaten Kupang' }).waitFor();
    await page.context().close();
  });

  test('shows airports and seaports, those not verified hollow', async () => {
    await page.getByText('Dijumlahkan').click();
    await page.getByLabel(/bandar udara/).check();
    await page.getByLabel(/pelabuhan laut/).check();
    expect(await page.locator('svg g[data-kind="airport"]').count()).toBe(14);
    expect(await page.locator('svg g[data-kind="port"]').count()).toBe(18);
    expect(await page.locator('svg g[data-doubtful]').count()).toBeGreaterThan(0);
    expect(await page.getByText('letaknya belum diverifikasi').isVisible()).toBe(true);
    await page.context().close();
  });
});
