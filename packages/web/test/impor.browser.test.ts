// Import as a planner does it: files of every kind at once, cells that cannot be taken, columns nobody knows, and the way back.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocument } from '@tenun/documents';
import { axe, startTenun, type Tenun } from './a-browser.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', '..', 'examples', 'rkt-bnnp-ntt-2024.md');
let tenun: Tenun;
beforeAll(async () => {
  tenun = await startTenun();
}, 240_000);
afterAll(async () => {
  await tenun.close();
});

const csv = (amount: string): Buffer => Buffer.from(['RENCANA KERJA TAHUNAN;;', 'BNN Kabupaten Rote Ndao;;', 'Apa yang dikerjakan;Banyaknya;Uangnya', 'Program Pencegahan dan Pemberantasan;;', 'Kegiatan Advokasi;2 Kegiatan;30.000.000', `051. Pembinaan Teknis;1 Kegiatan;${amount}`, '052. Rapat;1 Kegiatan;13.000.000'].join('\n'));

describe('perencana Rote Ndao', () => {
  test('drops a folder of files: each is read, asked about, or refused in words', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/impor`);
    const { content } = await tenun.stored();
    const docx = Buffer.from(await writeDocument({ ...content, profile: { ...content.profile, year: 2029 } }, 'rkt', 'docx'));
    await page.getByLabel('Berkas RKT').setInputFiles([
      { name: 'rkt-2029.docx', mimeType: 'application/octet-stream', buffer: docx },
      { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]) },
      { name: 'rencana.csv', mimeType: 'text/csv', buffer: csv('17.000.000') },
      { name: 'contoh.md', mimeType: 'text/markdown', buffer: readFileSync(EXAMPLE) },
    ]);
    await page.getByText('2 dari 4 berkas terbaca, 1 ditolak.').waitFor({ timeout: 100_000 });
    expect(await page.getByRole('listitem').filter({ hasText: /foto\.png/ }).innerText()).toMatch(/tidak dapat dibaca: .{20,}/);
    expect(await page.getByRole('listitem').filter({ hasText: /rencana\.csv/ }).innerText()).toContain('perlu jawaban Anda');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('listitem').filter({ hasText: /rkt-2029\.docx/ }).getByRole('button', { name: 'Lihat' }).click();
    await page.getByRole('button', { name: 'Jadikan rencana baru' }).click();
    await page.getByRole('listitem').filter({ hasText: /rkt-2029\.docx\s*sudah dimasukkan/ }).waitFor({ timeout: 60_000 });
    await page.context().close();
  }, 240_000);

  test('says what unknown columns hold, sees the cell that is no amount on the sheet, takes the plan in, and takes the whole import back', async () => {
    const page = await tenun.planner();
    const plans = async (): Promise<number> => ((await (await fetch(`${tenun.url}/api/plans`)).json()) as { plans: unknown[] }).plans.length;
    const before = await plans();
    await page.goto(`${tenun.url}/impor`);
    await page.getByLabel('Berkas RKT').setInputFiles({ name: 'rencana.csv', mimeType: 'text/csv', buffer: csv('tujuh belas juta') });
    await page.getByLabel('Tahun').fill('2031');
    await page.getByRole('button', { name: 'Baca sekali lagi' }).click();
    await page.getByText('Beberapa kolom tidak dikenali', { exact: false }).waitFor({ timeout: 60_000 });
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Isi kolom Apa yang dikerjakan').selectOption('name');
    await page.getByLabel('Isi kolom Banyaknya').selectOption('volume');
    await page.getByLabel('Isi kolom Uangnya').selectOption('amount');
    await page.getByRole('button', { name: 'Baca dengan kolom ini' }).click();
    await page.getByRole('heading', { name: '1 sel tidak dapat dibaca' }).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('row', { name: /C6 tujuh belas juta/ }).innerText()).toContain('rupiah');
    expect(await page.getByRole('region', { name: 'Gambar lembar rencana' }).getByRole('cell', { name: /tujuh belas juta/ }).getAttribute('data-severity')).toBe('error');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Jadikan rencana baru' }).click();
    await page.getByText('Rencana ini baru dibuat dari rencana.csv.').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Batalkan impor' }).click();
    await page.getByText('Impor rencana.csv dibatalkan', { exact: false }).waitFor();
    expect(await plans()).toBe(before);
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ringkasan' }).waitFor();
    expect(await plans()).toBe(before + 1);
    await page.context().close();
  }, 240_000);
});
