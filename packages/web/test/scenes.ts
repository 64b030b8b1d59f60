// What there is to look at: every chapter, the screens beside the plan, and the states that a planner meets on the way.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CHAPTERS } from '../src/shell/chapters.ts';
import type { Tenun } from './a-browser.ts';

export type Lang = 'id' | 'en';

export interface Scene {
  readonly name: string;
  open(page: Page, lang: Lang): Promise<void>;
  /** A state of a screen that is shown in full elsewhere: one look, one language, the widest and the narrowest. */
  readonly brief?: true;
  /** What must not last into the next scene. */
  leave?(page: Page): Promise<void>;
}

const EXAMPLE = readFileSync(join(import.meta.dirname, '..', '..', '..', 'examples', 'rkt-bnnp-ntt-2024.md'));
/** An office and amounts as long as they come, a cell that is no figure, and headings that nobody uses. */
const SHEET = Buffer.from(['RENCANA KERJA TAHUNAN 2031;;', 'BNN Kabupaten Rote Ndao;;', 'Nama Pekerjaan;Volume;Anggaran', 'Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkotika;;', 'Kegiatan Advokasi;2 Kegiatan;1.234.567.890.000', '051. Pembinaan Teknis;1 Kegiatan;tujuh belas juta', '052. Rapat;1 Kegiatan;13.000.000'].join('\n'));
const QUESTION = Buffer.from(['RENCANA KERJA TAHUNAN;;', 'BNN Kabupaten Rote Ndao;;', 'Apa yang dikerjakan;Banyaknya;Uangnya', 'Program Pencegahan dan Pemberantasan;;', 'Kegiatan Advokasi;2 Kegiatan;30.000.000'].join('\n'));
const PICTURE = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

const text = { mimeType: 'text/markdown' };
const files = (page: Page) => page.locator('input[type=file]').first();
const titled = async (page: Page): Promise<void> => {
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
};

export function scenes(filled: Tenun, empty: Tenun): readonly Scene[] {
  const plan = `${filled.url}/rencana/${filled.planId}`;
  const at = (name: string, address: string): Scene => ({ name, open: async (page) => { await page.goto(address); await titled(page); } });
  const importing = (name: string, given: Parameters<ReturnType<typeof files>['setInputFiles']>[0], ready: string): Scene => ({
    name,
    async open(page) {
      await page.goto(`${filled.url}/impor`);
      await files(page).setInputFiles(given);
      await page.locator(ready).first().waitFor();
      await page.waitForLoadState('networkidle');
    },
  });
  return [
    at('mulai-tanpa-rencana', empty.url),
    ...CHAPTERS.map((chapter) => at(chapter, `${plan}/${chapter}`)),
    at('kabkota', `${plan}/wilayah/53.71`),
    {
      name: 'statistik-tinjauan',
      async open(page) {
        await page.goto(`${plan}/statistik`);
        await titled(page);
        await page.getByRole('button', { name: /Ambil alih tabel|Take over the case/ }).click();
        await page.locator('[data-line]').first().waitFor();
      },
    },
    at('impor', `${filled.url}/impor`),
    importing('impor-sama', { name: 'rkt-bnnp-ntt-2024.md', ...text, buffer: EXAMPLE }, 'main h2'),
    importing('impor-berubah', { name: 'rkt-bnnp-ntt-2024-perbaikan-kedua-setelah-rapat.md', ...text, buffer: Buffer.from(EXAMPLE.toString('utf8').replaceAll('Pencegahan', 'Pencegahan Terpadu')) }, 'main fieldset'),
    importing('impor-sel', { name: 'rencana-rote-ndao-2031.csv', mimeType: 'text/csv', buffer: SHEET }, 'main h2'),
    importing('impor-ditolak', { name: 'foto-halaman-satu.png', mimeType: 'image/png', buffer: PICTURE }, '[role=alert]'),
    importing('impor-banyak', [
      { name: 'rkt-bnnp-nusa-tenggara-timur-2024-final-revisi-3.md', ...text, buffer: EXAMPLE },
      { name: 'foto-halaman-satu.png', mimeType: 'image/png', buffer: PICTURE },
      { name: 'rencana-rote-ndao-2031.csv', mimeType: 'text/csv', buffer: QUESTION },
    ], 'li [data-state=asked]'),
    at('rencana-baru', `${filled.url}/rencana-baru`),
    { name: 'rencana-baru-kosong', async open(page) { await page.goto(`${filled.url}/rencana-baru`); await page.locator('input[value=blank]').check(); } },
    {
      name: 'cari',
      async open(page) {
        await page.goto(`${plan}/ringkasan`);
        await titled(page);
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill('narkoba');
        await page.getByRole('option').first().waitFor();
      },
    },
    ...['ringkasan', 'wilayah', 'statistik', 'matriks', 'naskah', 'periksa', 'dokumen', 'target', 'pendanaan', 'sdm', 'strategi', 'capaian'].map((chapter): Scene => ({
      name: `kosong-${chapter}`,
      brief: true,
      async open(page) {
        await page.goto(`${empty.url}/rencana/${await blankPlan(empty)}/${chapter}`);
        await titled(page);
      },
    })),
    at('tidak-ada', `${filled.url}/alamat-salah`),
    {
      name: 'server-mati',
      async open(page) {
        await page.route('**/api/plans/**', (route) => route.abort('connectionfailed'));
        await page.goto(`${plan}/ringkasan`);
        await page.getByRole('alert').waitFor();
      },
      leave: (page) => page.unroute('**/api/plans/**'),
    },
    {
      name: 'memuat',
      async open(page) {
        await page.route('**/api/plans/**', () => undefined);
        await page.goto(`${plan}/ringkasan`);
        await page.locator('main [role=status]').waitFor();
      },
      leave: (page) => page.unroute('**/api/plans/**'),
    },
  ];
}

let blank: Promise<string> | null = null;

/** A plan that has just been begun: nothing but its skeleton. */
function blankPlan({ url }: Tenun): Promise<string> {
  const profile = { office: 'BNN Kabupaten Rote Ndao', officeKind: 'kabupaten-kota', regionCode: null, year: 2027, address: null, city: null, date: null, signatory: null };
  blank ??= fetch(`${url}/api/plans`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ commandId: crypto.randomUUID(), from: { kind: 'blank', profile } }) }).then(async (answer) => ((await answer.json()) as { planId: string }).planId);
  return blank;
}
