// `node packages/web/test/shots.ts`: every screen as pictures, three widths, both looks, both languages, side by side in ci-output/shots/index.html.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startTenun } from './a-browser.ts';
import { scenes, type Lang, type Scene } from './scenes.ts';
import { writeIndex } from './shots-index.ts';

const OUT = join(import.meta.dirname, '..', '..', '..', 'ci-output', 'shots');
const WIDTHS = [1440, 1024, 360] as const;
const LOOKS = ['light', 'dark'] as const;
const LANGS: readonly Lang[] = ['id', 'en'];
/** A long screen is shown to this height: enough to judge it, and small enough to keep. */
const TALLEST = 1800;

export interface Shot {
  readonly file: string;
  readonly scene: string;
  readonly lang: Lang;
  readonly look: (typeof LOOKS)[number];
  readonly width: number;
}

const only = process.argv[2] === undefined ? null : new Set(process.argv[2].split(','));
const started = Date.now();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const [filled, empty] = [await startTenun(), await startTenun({ example: false })];
const shots: Shot[] = [];
const wrong: string[] = [];
try {
  await Promise.all(LANGS.map(async (lang) => {
    const page = await filled.planner({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    page.removeAllListeners('pageerror');
    page.on('pageerror', (error) => { wrong.push(error.message); });
    await page.addInitScript((bahasa) => { localStorage.setItem('tenun.bahasa', bahasa); }, lang);
    for (const scene of scenes(filled, empty)) {
      if ((only === null || only.has(scene.name)) && (lang === 'id' || scene.brief !== true)) shots.push(...(await take(page, scene, lang)));
    }
    await page.context().close();
  }));
} finally {
  await filled.close();
  await empty.close();
}
writeIndex(join(OUT, 'index.html'), shots);
const megabytes = shots.reduce((sum, { file }) => sum + readFileSync(join(OUT, file)).length, 0) / 1e6;
process.stdout.write(`${shots.length} pictures of ${new Set(shots.map(({ scene }) => scene)).size} screens, ${megabytes.toFixed(1)} MB, ${Math.round((Date.now() - started) / 1000)} s: ${join(OUT, 'index.html')}\n`);
for (const sentence of wrong) process.stderr.write(`${sentence}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** One screen is opened once in a language; only its width and look change between its pictures. */
async function take(page: Page, scene: Scene, lang: Lang): Promise<readonly Shot[]> {
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  const taken: Shot[] = [];
  try {
    await scene.open(page, lang);
    for (const width of scene.brief === true ? [1440, 360] as const : WIDTHS) {
      await page.setViewportSize({ width, height: width === 360 ? 780 : 900 });
      for (const look of scene.brief === true ? ['light'] as const : LOOKS) {
        await page.emulateMedia({ colorScheme: look });
        await settled(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) wrong.push(`${scene.name} (${lang}) is ${wide} px wide at ${width}`);
        const shot: Shot = { file: `${scene.name}-${width}-${look}-${lang}.jpg`, scene: scene.name, lang, look, width };
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.screenshot({ path: join(OUT, shot.file), type: 'jpeg', quality: 60, ...(tall > 900 ? { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(tall, TALLEST) } } : {}) });
        taken.push(shot);
      }
    }
  } catch (error) {
    wrong.push(`${scene.name} (${lang}): ${error instanceof Error ? error.message : String(error)}`);
  }
  await scene.leave?.(page);
  return taken;
}

/** Waits for two frames after the last change, so that what follows the width has followed it. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });
    await frame();
    await frame();
    await frame();
  });
}
