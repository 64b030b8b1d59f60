// The main job at a real browser: a planner brings the plan in, sees what contradicts itself, mends it, leaves one finding, prints, and begins next year.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, startTenun, type Tenun } from './a-browser.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', '..', 'examples', 'rkt-bnnp-ntt-2024.md');

let tenun: Tenun;

beforeAll(async () => { tenun = await startTenun(); });
afterAll(async () => { await tenun.close(); });

interface Found {
  readonly findings: readonly { readonly rule: string; readonly repairs: readonly unknown[] }[];
  readonly suppressed: readonly { readonly reason: string }[];
}

async function found(): Promise<Found> {
  return (await (await fetch(`${tenun.url}/api/plans/${tenun.planId}/findings`)).json()) as Found;
}

async function openCheck(page: Page): Promise<void> {
  await page.goto(`${tenun.url}/rencana/${tenun.planId}/periksa`);
  await page.getByRole('region', { name: 'Rincian temuan' }).waitFor();
}

async function openCheckOnPhone(page: Page): Promise<void> {
  await page.goto(`${tenun.url}/rencana/${tenun.planId}/periksa`);
  await page.getByRole('group', { name: 'Temuan' }).waitFor();
}

describe('perencana BNNP Nusa Tenggara Timur', () => {
  test('brings in the file that is there already and learns that nothing would change; with one programme renamed, sees the difference, replaces the plan and takes it back', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/impor`);
    await page.getByLabel('Berkas RKT').setInputFiles(EXAMPLE);
    await page.getByText('Isinya sama dengan rencana yang ada').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Batal' }).click();
    await page.getByText('Tidak ada rencana yang berubah.', { exact: false }).first().waitFor();
    const before = await tenun.stored();
    const first = before.content.nodes.find((node) => node.level === 'program')!;
    const altered = readFileSync(EXAMPLE, 'utf8').replaceAll(first.name, `${first.name} Terpadu`);
    await page.getByLabel('Berkas RKT').setInputFiles({ name: 'rkt-perbaikan.md', mimeType: 'text/markdown', buffer: Buffer.from(altered) });
    await page.getByRole('heading', { name: 'Dibandingkan dengan rencana yang ada' }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect((await tenun.stored()).revision).toBe(before.revision);
    await page.getByRole('button', { name: 'Ganti rencana' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ringkasan' }).waitFor();
    expect((await tenun.stored()).content.nodes.some((node) => node.name === `${first.name} Terpadu`)).toBe(true);
    await page.getByRole('button', { name: 'Urungkan' }).first().click();
    await expect.poll(async () => (await tenun.stored()).content.nodes.find((node) => node.id === first.id)?.name).toBe(first.name);
    await page.context().close();
  });

  test('is told in words when a file is no plan', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/impor`);
    await page.getByLabel('Berkas RKT').setInputFiles({ name: 'gambar.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3]) });
    const said = page.getByRole('alert');
    await said.waitFor();
    expect(await said.innerText()).toMatch(/gambar\.png: .{20,}/);
    await page.context().close();
  });

  test('applies a repair with its number, and takes it back', async () => {
    const page = await tenun.planner();
    await openCheck(page);
    const before = await found();
    const start = await tenun.stored();
    await page.getByRole('button', { name: /Ada usulan perbaikan/ }).click();
    const list = page.getByRole('group', { name: 'Temuan' });
    await list.getByRole('button').first().focus();
    await page.keyboard.press('1');
    await page.getByText(/^Diterapkan: /).waitFor();
    await expect.poll(async () => (await tenun.stored()).revision).toBe(start.revision + 1);
    expect((await found()).findings.length).toBeLessThan(before.findings.length);
    await page.getByRole('main').getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(async () => (await tenun.stored()).revision).toBe(start.revision + 2);
    expect((await tenun.stored()).content).toEqual(start.content);
    expect((await found()).findings).toHaveLength(before.findings.length);
    await page.context().close();
  });

  test('walks the findings with the keyboard, reads why the rule exists, and goes to the place', async () => {
    const page = await tenun.planner();
    await openCheck(page);
    const list = page.getByRole('group', { name: 'Temuan' });
    const detail = page.getByRole('region', { name: 'Rincian temuan' });
    await list.getByRole('button').first().focus();
    const first = await detail.getByRole('heading', { level: 2 }).innerText();
    await page.keyboard.press('j');
    await expect.poll(() => detail.getByRole('heading', { level: 2 }).innerText()).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => detail.getByRole('heading', { level: 2 }).innerText()).toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await detail.getByText('Mengapa ini diperiksa').click();
    await detail.getByRole('heading', { name: 'Mengapa penting' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Urutkan menurut').selectOption('severity');
    await list.getByRole('heading', { level: 2 }).first().filter({ hasText: 'Kesalahan' }).waitFor();
    await page.getByRole('searchbox', { name: 'Cari temuan' }).fill('tidak mungkin ada kata ini');
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await detail.getByRole('link').first().click();
    await page.waitForURL(/\/(naskah\?di=|matriks\?baris=)/);
    await page.context().close();
  });

  test('reads a finding on a phone and goes back to the list', async () => {
    const page = await tenun.planner({ viewport: { width: 360, height: 740 } });
    await openCheckOnPhone(page);
    await page.getByRole('group', { name: 'Temuan' }).getByRole('button').nth(3).click();
    await page.getByRole('region', { name: 'Rincian temuan' }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
    await page.getByRole('group', { name: 'Temuan' }).waitFor();
    await page.context().close();
  });

  test('leaves a finding only with a reason, and restores it', async () => {
    const page = await tenun.planner();
    await openCheck(page);
    const before = await found();
    await page.getByRole('button', { name: 'Biarkan temuan ini' }).click();
    await page.getByRole('button', { name: 'Biarkan dengan alasan ini' }).click();
    expect((await found()).suppressed).toHaveLength(before.suppressed.length);
    await page.getByLabel('Alasan').fill('Sesuai surat revisi pagu');
    await page.getByRole('button', { name: 'Biarkan dengan alasan ini' }).click();
    await page.getByText(/^Dibiarkan \(\d+\)$/).click();
    await page.getByText('Alasan: Sesuai surat revisi pagu').first().waitFor();
    expect((await found()).suppressed.map((one) => one.reason)).toContain('Sesuai surat revisi pagu');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /^Pulihkan temuan/ }).first().click();
    await expect.poll(async () => (await found()).findings.length).toBe(before.findings.length);
    await page.context().close();
  });

  test('prints the RKT as PDF, DOCX and Markdown and the matrix as a workbook', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/dokumen`);
    await page.getByText(/Masih ada \d+ kesalahan/).waitFor();
    for (const [format, start] of [['PDF', '%PDF'], ['DOCX', 'PK'], ['XLSX', 'PK'], ['Markdown', '']] as const) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: `Unduh ${format}` }).click();
      const bytes = readFileSync(await (await coming).path());
      expect(bytes.subarray(0, start.length).toString('latin1'), format).toBe(start);
      expect(bytes.length, format).toBeGreaterThan(5000);
    }
    await page.context().close();
  });

  test('is told why when printing is not possible', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/dokumen`);
    await page.route('**/documents/**', (route) => route.abort('connectionfailed'));
    await page.getByRole('button', { name: 'Unduh PDF' }).click();
    await page.getByRole('alert').filter({ hasText: 'Server tidak terjangkau' }).waitFor();
    await page.context().close();
  });

  test('begins next year with five per cent more, lands in the new plan, and cannot begin it twice', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana-baru`);
    await page.getByRole('heading', { name: 'Rencana baru: tahun 2025' }).waitFor();
    await page.getByLabel('Anggaran', { exact: true }).selectOption('index');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mulai rencana 2025' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ringkasan' }).waitFor();
    const planId = /rencana\/([^/]+)\//.exec(page.url())?.[1];
    expect(planId).not.toBe(tenun.planId);
    const begun = (await (await fetch(`${tenun.url}/api/plans/${planId}`)).json()) as { content: { profile: { year: number } } };
    expect(begun.content.profile.year).toBe(2025);
    await page.goto(`${tenun.url}/rencana-baru`);
    await page.getByLabel('Rencana asal').selectOption(tenun.planId);
    await page.getByRole('button', { name: 'Mulai rencana 2025' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Buka rencana itu' }).click();
    await page.waitForURL(new RegExp(planId ?? 'none'));
    await page.context().close();
  });

  test('begins a blank plan of BNNK Kupang', async () => {
    const page = await tenun.planner({ viewport: { width: 360, height: 740 } });
    await page.goto(`${tenun.url}/rencana-baru`);
    await page.getByRole('radio', { name: 'Kosong' }).check();
    await page.getByRole('button', { name: 'Mulai rencana kosong' }).click();
    await page.getByText('Tulis nama kantor.').waitFor();
    await page.getByLabel('Nama kantor').fill('BNN Kota Kupang');
    await page.getByLabel('Jenis kantor').selectOption('kabupaten-kota');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mulai rencana kosong' }).click();
    await page.waitForURL(/\/ringkasan$/);
    await page.context().close();
  });
});
