// A head of office and a planner at the chapters of a plan: the figures they read are those of the plan, and each leads to where it stands.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { formatRupiah } from '@tenun/domain/number/format-number.ts';
import { axe, startTenun, type Tenun } from './a-browser.ts';

let tenun: Tenun;
let page: Page;

beforeAll(async () => { tenun = await startTenun(); });
afterAll(async () => { await tenun.close(); });

async function open(chapter: string): Promise<void> {
  await page.goto(`${tenun.url}/rencana/${tenun.planId}/${chapter}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

describe('kepala BNNP on a phone', () => {
  beforeEach(async () => {
    page = await tenun.planner({ viewport: { width: 360, height: 740 } });
    return () => page.context().close();
  });

  test('reads pagu, need and what is not covered as the matrix and the funding table state them', async () => {
    const { content } = await tenun.stored();
    const pagu = content.nodes.filter((node) => node.parentId === null).reduce((sum, node) => sum + (node.amount?.value ?? 0n), 0n);
    await open('ringkasan');
    expect(await page.getByTestId('pagu').innerText()).toContain(formatRupiah(pagu));
    expect(await page.getByTestId('kebutuhan').innerText()).toContain('Rp15.249.203.000');
    expect(await page.getByTestId('selisih').innerText()).toContain(formatRupiah(15_249_203_000n - pagu));
  });

  test('sees how many findings there are of each weight and goes to Periksa', async () => {
    const { findings } = (await (await fetch(`${tenun.url}/api/plans/${tenun.planId}/findings`)).json()) as { findings: { severity: string }[] };
    await open('ringkasan');
    const card = page.getByTestId('temuan');
    await card.getByText('kesalahan').waitFor();
    for (const [severity, word] of [['error', 'kesalahan'], ['warning', 'peringatan'], ['info', 'catatan']] as const) {
      expect((await card.getByRole('listitem').filter({ hasText: word }).innerText()).replace(/\D/g, '')).toBe(String(findings.filter((one) => one.severity === severity).length));
    }
    await card.getByRole('link', { name: 'Buka Periksa' }).click();
    await page.waitForURL('**/periksa');
  });
});

describe('perencana BNNP at the chapters', () => {
  beforeEach(async () => {
    page = await tenun.planner();
    return () => page.context().close();
  });

  test('opens a program with the keyboard, sees its kegiatan in picture and table, and comes back by the trail', async () => {
    const { content } = await tenun.stored();
    const program = content.nodes.find((node) => node.parentId === null);
    const activities = content.nodes.filter((node) => node.parentId === program?.id);
    await open('ringkasan');
    const tile = page.getByRole('group', { name: 'Rincian: Seluruh pagu' }).getByRole('button', { name: new RegExp(`^${program?.name} `) });
    await tile.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: `Rincian: ${program?.name}` }).waitFor();
    const table = page.getByRole('table', { name: `Rincian: ${program?.name}` });
    for (const activity of activities) {
      await table.getByRole('row').filter({ hasText: activity.name }).filter({ hasText: formatRupiah(activity.amount?.value ?? 0n, { symbol: false }) }).waitFor();
    }
    expect(await axe(page)).toEqual([]);
    await page.getByRole('navigation', { name: 'Letak dalam anggaran' }).getByRole('button', { name: 'Seluruh pagu' }).click();
    await page.getByRole('table', { name: 'Rincian: Seluruh pagu' }).waitFor();
  });

  test('mends a need where it is read: the sum follows, the server has it, and undo takes it back', async () => {
    await open('pendanaan');
    const row = page.getByRole('row', { name: /Penyelenggaraan Advokasi/ });
    await row.getByRole('button', { name: /ubah kebutuhan/ }).click();
    const input = row.getByRole('textbox');
    await input.fill('60,40,000');
    await input.press('Enter');
    await row.getByRole('alert').waitFor();
    await input.fill('424.000.001');
    await input.press('Enter');
    await page.getByText('15.586.086.001').first().waitFor();
    const said = async (): Promise<boolean> => JSON.stringify((await tenun.stored()).content.blocks).includes('424.000.001');
    await expect.poll(said).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(said).toBe(false);
  });

  test('goes from a figure to its place: need to Naskah, pagu to Matriks', async () => {
    await open('pendanaan');
    await page.getByRole('row', { name: /Penyelenggaraan Advokasi/ }).getByRole('link', { name: '116.000.000' }).click();
    await page.waitForURL('**/matriks?baris=*');
    await open('pendanaan');
    await page.getByRole('link', { name: /Penyelenggaraan Advokasi/ }).click();
    await page.waitForURL('**/naskah?di=*');
  });

  test('sees which targets the matrix repeats, which differ and which stand in one place only', async () => {
    await open('target');
    const table = page.getByRole('table', { name: 'Target kinerja tahun ini' });
    await table.getByText('cocok', { exact: true }).first().waitFor();
    expect(await table.getByText('tidak ada di matriks').count()).toBe(5);
  });

  test('reads a per cent computed anew beside the stated one where they differ', async () => {
    await open('capaian');
    const row = page.getByRole('row', { name: /BNN Kabupaten Rote Ndao/ }).filter({ hasText: '77,19' });
    expect(await row.innerText()).toContain('99,5');
    expect(await row.innerText()).toMatch(/93(?:,0)?%/);
  });

  test('reads cases of one source apart from the sum of all, and seizures unit by unit', async () => {
    await open('wilayah');
    await page.getByRole('img', { name: /^Kasus: Semua sumber: 2019: 27;/ }).waitFor();
    await page.getByText('POLDA NTT', { exact: true }).first().click();
    await page.getByRole('img', { name: /^Kasus: POLDA NTT: 2019: 25;/ }).waitFor();
    const seizures = page.getByRole('table', { name: /Barang bukti menurut zat dan satuan/ });
    expect(await seizures.getByRole('rowheader', { name: /^shabu/ }).count()).toBe(2);
  });

  test('sees staff against formation and the cascade of the strategy', async () => {
    await open('sdm');
    expect(await page.getByRole('row', { name: /JUMLAH/ }).innerText()).toContain('-123');
    await open('strategi');
    await page.getByText('tujuan ini tidak ada').waitFor();
    await page.getByRole('table', { name: 'Sasaran kegiatan dan indikatornya' }).waitFor();
  });

  test('axe finds nothing on the chapters in English', async () => {
    await open('ringkasan');
    await page.getByRole('button', { name: 'EN: English' }).click();
    const found: string[] = [];
    for (const chapter of ['ringkasan', 'wilayah', 'capaian', 'sdm', 'strategi', 'target', 'pendanaan']) {
      await open(chapter);
      await page.waitForLoadState('networkidle');
      found.push(...(await axe(page)).map((one) => `${chapter} ${one}`));
    }
    expect(found).toEqual([]);
  });
});
