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

  test('marks a sum that some sources have no part in, on the map and in words', async () => {
    await page.getByText('Dijumlahkan').click();
    const map = page.getByRole('group', { name: 'Kasus, POLDA NTT + BNN Provinsi NTT, 2023' });
    expect(await map.getByRole('link', { name: 'Kabupaten Sumba Timur: 4 kasus (tanpa BNN Provinsi NTT)' }).count()).toBe(1);
    expect(await map.getByText('4*', { exact: true }).count()).toBe(1);
    expect(await page.getByText('hanya dari sebagian sumber').isVisible()).toBe(true);
    await page.context().close();
  });

  test('is laid beside the places that the plan names', async () => {
    const row = (table: RegExp, name: RegExp): Promise<string> => page.getByRole('region', { name: table }).getByRole('row', { name }).innerText();
    expect(await row(/Kecamatan perbatasan/, /KABUPATEN BELU/)).toContain('berbatasan darat');
    expect(await row(/Kecamatan perbatasan/, /KABUPATEN ALOR/)).toContain('tanpa batas darat');
    expect(await row(/Bandar udara/, /Rote Ndao/)).toContain('Lekunik) (belum diverifikasi)');
    expect(await row(/Pelabuhan laut/, /Sikka/)).toContain('tidak ada di peta: L. SOY');
    await page.context().close();
  });

  test('is put into the document below the text being edited, and undone', async () => {
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    const before = (await tenun.stored()).content.blocks.filter((block) => block.kind === 'picture' && block.picture === 'peta').length;
    await page.getByRole('heading', { name: /LATAR BELAKANG/ }).first().click();
    await page.getByRole('button', { name: 'Tambah peta wilayah' }).first().click();
    const maps = async (): Promise<number> => (await tenun.stored()).content.blocks.filter((block) => block.kind === 'picture' && block.picture === 'peta').length;
    await expect.poll(maps, { timeout: 20_000 }).toBe(before + 1);
    await page.getByRole('button', { name: /^Urungkan/ }).click();
    await expect.poll(maps, { timeout: 20_000 }).toBe(before);
    await page.context().close();
  });
});
