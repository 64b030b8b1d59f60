// The analis at a browser: takes the case tables over, confirms them with the keyboard, corrects a figure, and reads the page of a kota.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, startTenun, type Tenun } from './a-browser.ts';

let tenun: Tenun;

beforeAll(async () => { tenun = await startTenun(); });
afterAll(async () => { await tenun.close(); });

test('BAB I becomes statistics by keyboard; a correction keeps the old figure; the page of Kota Kupang shows it, in both widths, and axe is silent', async () => {
  const page = await tenun.planner();
  await page.goto(`${tenun.url}/rencana/${tenun.planId}/statistik`);
  await page.getByRole('button', { name: 'Ambil alih tabel kasus BAB I' }).click();
  await page.getByRole('button', { name: /^Konfirmasi \d+ yang jelas/ }).click();
  await page.getByLabel('Hanya yang belum diputuskan').check();
  const lines = page.locator('[data-line]');
  expect(await axe(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Simpan statistik' }).isDisabled()).toBe(true);

  // A misspelt unit is edited in place, a thing that is no substance is left out, the others are confirmed by Enter.
  await lines.first().focus();
  await page.keyboard.press('F2');
  await page.getByLabel('Jumlah').fill('17,64');
  await page.keyboard.press('Enter');
  for (let left = await lines.count(); left > 0; left -= 1) {
    await page.waitForFunction((count) => document.querySelectorAll('[data-line]').length === count && (document.activeElement?.hasAttribute('data-line') ?? false), left);
    await page.keyboard.press((await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).includes('Bong') ? 'Delete' : 'Enter');
  }
  await page.getByText('Semua sudah diputuskan.').waitFor();

  // Reading the same tables again goes on where it was.
  await page.reload();
  await page.getByRole('button', { name: 'Ambil alih tabel kasus BAB I' }).click();
  await page.getByText('Semua sudah diputuskan.').waitFor();

  // An amount that was not read is added beside a line.
  await page.getByRole('button', { name: 'Tambah jumlah lain' }).first().click();
  await page.getByLabel('Jumlah').fill('2');
  await page.getByLabel('Satuan').selectOption('linting');
  await page.getByLabel('Zat').fill('ganja');
  await page.getByRole('button', { name: 'Pakai' }).click();
  await page.getByText('linting ganja').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Simpan statistik' }).click();
  await page.getByText('2 statistik tersimpan.').waitFor();
  await page.getByText(/1 angka berbeda|\d+ angka berbeda/).waitFor();

  const polda = page.locator('details', { has: page.getByRole('heading', { name: 'POLDA NTT' }) });
  await polda.locator('summary').first().click();
  await polda.getByText('2019', { exact: true }).click();
  await polda.getByRole('row', { name: /Kota Kupang/ }).getByRole('button', { name: '7', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Angka yang benar').fill('8');
  await dialog.getByLabel('Alasan').fill('Rekap akhir POLDA');
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Simpan koreksi' }).click();
  await dialog.waitFor({ state: 'detached' });
  await polda.getByRole('button', { name: '8 •' }).click();
  await page.getByRole('dialog').getByText('tertulis “7”').waitFor();
  await page.keyboard.press('Escape');

  await page.goto(`${tenun.url}/rencana/${tenun.planId}/wilayah/53.71`);
  await page.getByRole('heading', { level: 1, name: 'Kota Kupang' }).waitFor();
  await page.getByRole('row', { name: /POLDA NTT Kasus 8/ }).waitFor();
  await page.getByText('tidak disebut').first().waitFor();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 780 });
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.getByRole('link', { name: /Berikutnya: Kabupaten Kupang/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Kabupaten Kupang' }).waitFor();
  await page.context().close();
});
