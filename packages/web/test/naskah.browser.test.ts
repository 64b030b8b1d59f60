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

  test.each([['light', 1280], ['dark', 1280], ['light', 360], ['dark', 360]] as const)('axe finds nothing (%s, %d px)', async (colorScheme, width) => {
    const page = await tenun.planner({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${tenun.url}/rencana/${tenun.planId}/naskah`);
    await page.locator('aside').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await page.context().close();
  });
});
