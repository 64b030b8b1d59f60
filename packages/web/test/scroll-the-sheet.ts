// How a planner goes through a sheet of ten thousand rows: wheel, scroll bar, keys, sideways; each part measured by itself.

import type { Page } from 'playwright-core';
import { framesDuring, type Frames } from './a-browser.ts';

export const BIG_SHEET = '/matriks?uji=10000';

export async function scrollTheSheet(page: Page): Promise<Readonly<Record<string, Frames>>> {
  const sheet = page.getByRole('treegrid');
  await sheet.waitFor();
  await page.waitForTimeout(500);
  await page.mouse.move(700, 450);
  const wheel = (times: number, delta: number) => async (): Promise<void> => {
    for (let turn = 0; turn < times; turn += 1) {
      await page.mouse.wheel(0, delta);
      await page.waitForTimeout(16);
    }
  };
  const keys = (times: number, key: string) => async (): Promise<void> => {
    for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
  };
  const slow = await framesDuring(page, wheel(60, 120));
  const fast = await framesDuring(page, wheel(60, 900));
  const back = await framesDuring(page, wheel(40, -2500));
  const jumps = await framesDuring(page, async () => {
    for (let jump = 0; jump < 30; jump += 1) {
      await sheet.evaluate((element, at) => { element.scrollTop = (at * 245_489) % element.scrollHeight; }, jump);
      await page.waitForTimeout(30);
    }
  });
  await sheet.focus();
  const arrows = await framesDuring(page, keys(80, 'ArrowDown'));
  const pages = await framesDuring(page, keys(30, 'PageDown'));
  await sheet.evaluate((element) => { element.scrollLeft = 300; });
  const sideways = await framesDuring(page, wheel(40, 600));
  return { slow, fast, back, jumps, arrows, pages, sideways };
}
