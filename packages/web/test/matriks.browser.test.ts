// A planner at the matrix, with the keyboard and the clipboard, in a real browser on a real server.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { startTenun, type Tenun } from './a-browser.ts';
import { BIG_SHEET, scrollTheSheet } from './scroll-the-sheet.ts';

let tenun: Tenun;
let page: Page;

beforeAll(async () => { tenun = await startTenun(); });
afterAll(async () => { await tenun.close(); });

const row = (name: string | RegExp): Locator => page.getByRole('row', { name }).first();
const cell = (name: string | RegExp, column: string): Locator => row(name).locator(`[data-column="${column}"]`);
const saved = (): Promise<unknown> => page.getByText('Tersimpan').waitFor();
const amountOf = async (name: string): Promise<bigint | null | undefined> => (await tenun.stored()).content.nodes.find((node) => node.name === name)?.amount?.value;
async function copied(text: string): Promise<void> {
  await page.evaluate((block) => navigator.clipboard.writeText(block), text);
}

describe('perencana BNNP at the matrix', () => {
  beforeEach(async () => {
    page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/matriks`);
    await page.getByRole('treegrid').waitFor();
    return () => page.context().close();
  });

  test('folds the plan to kegiatan and opens it again, with the buttons and with the arrows', async () => {
    const rows = page.getByRole('treegrid').getByRole('row');
    await page.getByRole('button', { name: /Buka sampai Program/ }).click();
    expect(await rows.count()).toBe(4);
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await row(/Program Dukungan Manajemen/).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    expect(await row(/Program Dukungan Manajemen/).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Alt+6');
    expect(await rows.count()).toBeGreaterThan(12);
    expect(Number(await page.getByRole('treegrid').getAttribute('aria-rowcount'))).toBeGreaterThan(200);
  });

  test('types an amount: the sums above follow while typing, the server has it, and Ctrl+Z takes it back', async () => {
    const before = await amountOf('Administrasi Kegiatan');
    expect(before).toBe(105_228_000n);
    const sum = cell('Operasional dan Pemeliharaan Kantor', 'computed');
    await cell('Administrasi Kegiatan', 'amount').click();
    await page.keyboard.type('205228000');
    await expect.poll(() => sum.innerText()).toContain('225.928.000');
    expect(await amountOf('Administrasi Kegiatan')).toBe(before);
    await page.keyboard.press('Enter');
    await saved();
    expect(await amountOf('Administrasi Kegiatan')).toBe(205_228_000n);
    expect(await cell('Operasional dan Pemeliharaan Kantor', 'computed').getByRole('button').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => amountOf('Administrasi Kegiatan')).toBe(before);
    expect(await cell('Administrasi Kegiatan', 'amount').innerText()).toBe('105.228.000');
  });

  test('takes back a change of yesterday, after the page was closed', async () => {
    await cell('Administrasi Kegiatan', 'satuan').click();
    await page.keyboard.type('Kegiatan');
    await page.keyboard.press('Enter');
    await saved();
    await page.reload();
    await page.getByRole('treegrid').waitFor();
    expect(await cell('Administrasi Kegiatan', 'satuan').innerText()).toBe('Kegiatan');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(() => cell('Administrasi Kegiatan', 'satuan').innerText()).toBe('Bulan');
  });

  test('keeps what Escape leaves, and clears with Delete', async () => {
    await cell('Administrasi Kegiatan', 'volume').click();
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    expect(await cell('Administrasi Kegiatan', 'volume').innerText()).toBe('12');
    await page.keyboard.press('Delete');
    expect(await cell('Administrasi Kegiatan', 'volume').innerText()).toBe('');
    await page.keyboard.press('Control+z');
    expect(await cell('Administrasi Kegiatan', 'volume').innerText()).toBe('12');
    await saved();
  });

  test('pastes a block from Excel over the cells, copies it back out the same, and undoes it in one step', async () => {
    const { content } = await tenun.stored();
    await copied('11\tBulan\t1.000.000\r\n12\tBulan\t"2.000.000"\r\n13\tPaket\t3000000\r\n');
    await cell('Administrasi Kegiatan', 'volume').click();
    await page.keyboard.press('Control+v');
    await saved();
    const pasted = (await tenun.stored()).content.nodes;
    const at = pasted.findIndex((node) => node.name === 'Administrasi Kegiatan');
    expect(pasted.slice(at, at + 3).map((node) => [node.volume?.raw, node.satuan, node.amount?.value])).toEqual([['11', 'Bulan', 1_000_000n], ['12', 'Bulan', 2_000_000n], ['13', 'Paket', 3_000_000n]]);
    for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+c']) await page.keyboard.press(key);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('11\tBulan\t1000000\n12\tBulan\t2000000\n13\tPaket\t3000000');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await tenun.stored()).content.nodes).toEqual(content.nodes);
  });

  test('pastes a table with its headings as rows of its own', async () => {
    await copied('Kode\tUraian\tVolume\tSatuan\tJumlah\nA\tCetak pedoman\t2\tPaket\t5.500.000\nB\tRapat akhir\t1\tKali\t750.000\n');
    await cell('Administrasi Kegiatan', 'code').click();
    await page.keyboard.press('Control+Shift+V');
    await expect.poll(() => amountOf('Cetak pedoman')).toBe(5_500_000n);
    const { nodes } = (await tenun.stored()).content;
    const at = nodes.findIndex((node) => node.name === 'Cetak pedoman');
    expect(nodes[at - 1]?.name).toBe('Administrasi Kegiatan');
    expect(nodes[at + 1]).toMatchObject({ name: 'Rapat akhir', code: 'B', satuan: 'Kali', level: nodes[at - 1]?.level, parentId: nodes[at - 1]?.parentId });
    await page.keyboard.press('Control+z');
    await expect.poll(() => amountOf('Cetak pedoman')).toBeUndefined();
  });

  test('inserts a row, gives it a name, moves it, lowers it, and removes it', async () => {
    await cell('Administrasi Kegiatan', 'name').click();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Baris percobaan');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await saved();
    const names = async (): Promise<string[]> => (await tenun.stored()).content.nodes.map((node) => node.name);
    const list = await names();
    expect(list.indexOf('Baris percobaan')).toBe(list.indexOf('Administrasi Kegiatan') - 1);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect.poll(async () => {
      const { nodes } = (await tenun.stored()).content;
      return nodes.find((node) => node.id === nodes.find((one) => one.name === 'Baris percobaan')?.parentId)?.name;
    }).toBe('Administrasi Kegiatan');
    await page.keyboard.press('Control+-');
    await expect.poll(names).not.toContain('Baris percobaan');
    await saved();
  });

  test('finds a row by an amount, whatever way it is grouped, and stands on it', async () => {
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('27.525.000');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: /1 dari [2-9]/ }).waitFor();
    await page.keyboard.press('Escape');
    const active = await page.getByRole('treegrid').getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).locator('xpath=ancestor::*[@role="row"]').innerText()).toContain('27.525.000');
  });

  test('sees where a sum does not close, opens its origin, and mends it: the findings change with it and come back with undo', async () => {
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('pemetaan kelompok sasaran');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F4');
    const panel = page.getByRole('complementary', { name: 'Dari mana angka ini' });
    await panel.getByText('36.412.000').first().waitFor();
    expect(await panel.innerText()).toContain('-10.038.000');
    await panel.getByRole('button', { name: 'Ganti dengan 46.450.000' }).click();
    await saved();
    expect(await amountOf('Pemetaan kelompok sasaran')).toBe(46_450_000n);
    await panel.getByText('Tidak ada temuan pada baris ini.').waitFor();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await panel.getByText('Kesalahan').first().waitFor();
  });
});

describe('two planners at the same plan', () => {
  test('the second one is told what changed, loses nothing, and decides', async () => {
    const address = `${tenun.url}/rencana/${tenun.planId}/matriks`;
    const [first, second] = [await tenun.planner(), await tenun.planner()];
    await Promise.all([first, second].map(async (one) => {
      await one.goto(address);
      await one.getByRole('treegrid').waitFor();
    }));
    const type = async (one: Page, column: string, text: string): Promise<void> => {
      await one.getByRole('row', { name: 'Administrasi Kegiatan' }).locator(`[data-column="${column}"]`).click();
      await one.keyboard.type(text);
      await one.keyboard.press('Enter');
    };
    await type(first, 'volume', '7');
    await first.getByText('Tersimpan').waitFor();
    await type(second, 'satuan', 'Triwulan');
    const dialog = second.getByRole('dialog', { name: 'Rencana ini sudah diubah orang lain' });
    await dialog.getByText('Ubah Satuan: Administrasi Kegiatan').waitFor();
    expect((await tenun.stored()).content.nodes.find((node) => node.name === 'Administrasi Kegiatan')?.satuan).toBe('Bulan');
    await dialog.getByRole('button', { name: 'Terapkan lagi suntingan saya' }).click();
    await second.getByText('Tersimpan').waitFor();
    expect((await tenun.stored()).content.nodes.find((node) => node.name === 'Administrasi Kegiatan')).toMatchObject({ satuan: 'Triwulan', volume: { raw: '7' } });
    await Promise.all([first, second].map((one) => one.context().close()));
  });
});

describe('perencana on an island with a bad connection', () => {
  test('goes on working, closes the page, and what was typed arrives when the server answers again', async () => {
    const one = await tenun.planner();
    await one.goto(`${tenun.url}/rencana/${tenun.planId}/matriks`);
    await one.getByRole('treegrid').waitFor();
    await one.route('**/edits', (route) => route.abort('connectionfailed'));
    await one.getByRole('row', { name: 'Administrasi Kegiatan' }).locator('[data-column="volume"]').click();
    await one.keyboard.type('31');
    await one.keyboard.press('Enter');
    await one.getByText('1 menunggu').waitFor();
    await one.unroute('**/edits');
    await one.reload();
    await one.getByRole('treegrid').waitFor();
    await expect.poll(async () => (await tenun.stored()).content.nodes.find((node) => node.name === 'Administrasi Kegiatan')?.volume?.raw).toBe('31');
    await one.getByText('Tersimpan').waitFor();
    await one.context().close();
  });
});

describe('a plan of ten thousand rows', () => {
  // How smoothly it scrolls is measured by measure-sheet.ts; a test holds what makes it so: only the rows in sight are drawn.
  test('is a sheet of all its rows, of which only those in sight are drawn, from the first to the last', async () => {
    const one = await tenun.planner();
    await one.goto(tenun.url + BIG_SHEET);
    const grid = one.getByRole('treegrid');
    await grid.waitFor();
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(10_000);
    await scrollTheSheet(one);
    expect(await grid.getByRole('row').count()).toBeLessThan(200);
    await one.context().close();
  });
});
