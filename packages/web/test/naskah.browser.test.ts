// Naskah at a real browser: the planner of BNNP NTT mends last year's results and the funding table where they are printed.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellText, plainText } from '@tenun/domain';
import { axe, startTenun, type Tenun } from './a-browser.ts';

let tenun: Tenun;

beforeAll(async () => { tenun = await startTenun(); });
afterAll(async () => { await tenun.close(); });

async function rules(): Promise<readonly string[]> {
  const { findings } = (await (await fetch(`${tenun.url}/api/plans/${tenun.planId}/findings`)).json()) as { findings: { rule: string; spot: { path: string } }[] };
  return findings.map((finding) => `${finding.rule} ${finding.spot.path}`);
}

describe('perencana BNNP Nusa Tenggara Timur, in Naskah', () => {
  test('mends a per cent in the prose of last year’s results, and the finding goes', async () => {
    const before = (await rules()).filter((rule) => rule.startsWith('percent-of-target'));
    const path = before.find((rule) => rule.endsWith('/i16'))?.split(' ')[1] ?? '';
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah?di=${encodeURIComponent(path)}`);
    const text = page.locator(`[data-path="${path}"]`);
    await text.waitFor();
    await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const area = page.locator('textarea');
    await area.fill((await area.inputValue()).replace('77,19 Indeks atau sebesar 99,5 %', '77,19 Indeks atau sebesar 93,0 %'));
    await page.keyboard.press('Control+Enter');
    await expect.poll(rules, { timeout: 20_000 }).not.toContain(`percent-of-target ${path}`);
    await page.context().close();
  });

  test('changes a cell of the funding table and takes it back', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    const amount = page.getByRole('button', { name: '410.000.000', exact: true });
    await amount.click();
    await page.locator('textarea').fill('411.000.000');
    await page.keyboard.press('Enter');
    const cells = async (): Promise<string> => (await tenun.stored()).content.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.cells.map(cellText).join('|')) : [])).join('\n');
    await expect.poll(cells).toContain('411.000.000');
    await page.getByRole('button', { name: 'Urungkan' }).first().click();
    await expect.poll(cells).toContain('|410.000.000');
    await page.context().close();
  });

  test('adds a paragraph and removes it again', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    const paragraphs = async (): Promise<number> => (await tenun.stored()).content.blocks.filter((block) => block.kind === 'paragraph').length;
    const count = await paragraphs();
    const heading = page.locator('[data-kind="heading"]').filter({ hasText: 'A. LATAR BELAKANG' }).last();
    await heading.hover();
    await heading.getByRole('button', { name: 'Tambah paragraf di bawah' }).click();
    await expect.poll(paragraphs).toBe(count + 1);
    await page.getByRole('button', { name: 'Urungkan' }).first().click();
    await expect.poll(paragraphs).toBe(count);
    expect((await tenun.stored()).content.blocks.some((block) => block.kind === 'heading' && plainText(block.content) === 'A. LATAR BELAKANG')).toBe(true);
    await page.context().close();
  });

  test('gives up a change with Escape, and what was typed is not kept', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    const before = (await tenun.stored()).revision;
    const heading = page.getByRole('button', { name: 'A. LATAR BELAKANG', exact: true });
    await heading.click();
    await page.locator('textarea').fill('A. LATAR');
    await page.keyboard.press('Escape');
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await tenun.stored()).revision).toBe(before);
    await page.context().close();
  });

  test('pastes a block from Excel over the funding table, moves between its cells by arrow keys, and adds and removes a row', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    await page.getByRole('button', { name: '424.000.000', exact: true }).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('410.000.000');
    await page.evaluate(() => navigator.clipboard.writeText('412.000.000\n425.000.000\n'));
    await page.keyboard.press('Control+V');
    const rows = async (): Promise<readonly string[]> => (await tenun.stored()).content.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.cells.map(cellText).join('|')) : []));
    await expect.poll(async () => (await rows()).filter((row) => /\|41[02]\.000\.000$|\|42[45]\.000\.000$/.test(row)).map((row) => row.split('|').at(-1))).toEqual(['412.000.000', '425.000.000']);
    const count = (await rows()).length;
    const table = page.locator('[data-kind="table"]').filter({ hasText: '412.000.000' });
    await table.getByRole('button', { name: 'Tambah baris' }).click();
    await expect.poll(async () => (await rows()).length).toBe(count + 1);
    await table.getByRole('button', { name: /^Hapus baris/ }).last().click();
    await expect.poll(async () => (await rows()).length).toBe(count);
    await page.context().close();
  });

  test('puts a figure of the plan into a sentence by reference, and sees what it is worked out of', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    const paragraph = page.locator('[data-kind="paragraph"]').filter({ hasText: 'RKT Tahun 2024 menjadi acuan' });
    await paragraph.getByRole('button').first().click();
    await page.locator('select[aria-label^="Sisipkan angka"]').selectOption('pendanaan.total');
    const held = async (): Promise<readonly string[]> => (await tenun.stored()).content.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content.flatMap((inline) => ('figure' in inline ? [inline.figure] : [])) : []));
    await expect.poll(held).toEqual(['pendanaan.total']);
    const source = paragraph.locator('details');
    await source.locator('summary').click();
    const place = source.getByRole('link').first();
    await expect.poll(() => place.isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await place.click();
    await page.waitForURL(/naskah\?di=|matriks\?baris=/);
    await page.context().close();
  });

  test('moves an item up and removes one: the letters stay in their order', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    const potensi = async (): Promise<readonly string[]> => {
      const list = (await tenun.stored()).content.blocks.find((block) => block.kind === 'list' && block.items.some((item) => plainText(item.content).startsWith('Dukungan pimpinan')));
      return list?.kind === 'list' ? list.items.map((item) => `${item.marker} ${plainText(item.content).split(' ')[0]}`) : [];
    };
    const list = page.locator('[data-kind="list"]').filter({ hasText: 'Dukungan pimpinan negara' });
    await list.getByRole('button', { name: 'Naikkan butir b.' }).click();
    await expect.poll(async () => (await potensi()).slice(0, 2)).toEqual(['a. Dukungan', 'b. Peraturan']);
    await list.getByRole('button', { name: 'Hapus butir c.' }).click();
    await expect.poll(async () => (await potensi()).map((item) => item.split(' ')[0])).toEqual(['a.', 'b.', 'c.', 'd.', 'e.']);
    await page.context().close();
  });

  test('applies a repair from the margin; the finding beside the text goes', async () => {
    const page = await tenun.planner();
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    const claim = page.locator('[data-kind="paragraph"]').filter({ hasText: 'Lima Belas Myliar' });
    await claim.getByRole('button', { name: /^Perbaiki: Lima Belas Miliar/ }).click();
    await expect.poll(() => page.getByText('Lima Belas Myliar').count()).toBe(0);
    await expect.poll(rules, { timeout: 20_000 }).not.toContainEqual(expect.stringMatching(/^number-word-spelling/));
    await page.context().close();
  });

  test.each([['light', 1280], ['dark', 1280], ['light', 360], ['dark', 360]] as const)('axe finds nothing (%s, %d px)', async (colorScheme, width) => {
    const page = await tenun.planner({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    await page.locator('aside').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await page.context().close();
  });
});
