// A planner at a browser: a server of its own with the example plan, the built screens, and a real Chromium.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { decodePlan, type PlanContent } from '@tenun/domain';
import { buildApp } from '@tenun/server/build-app.ts';
import { openStore } from '@tenun/server/database/open-store.ts';
import { importFile } from '@tenun/server/import/import-file.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SCREENS = join(ROOT, 'packages', 'web', 'dist');
const EXAMPLE = join(ROOT, 'examples', 'rkt-bnnp-ntt-2024.md');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface Tenun {
  readonly url: string;
  readonly planId: string;
  /** Another planner, with a memory (storage) of their own. A page error fails the test that closes it. */
  planner(options?: BrowserContextOptions): Promise<Page>;
  /** What the server holds now. */
  stored(): Promise<{ readonly content: PlanContent; readonly revision: number }>;
  close(): Promise<void>;
}

/** Starts Tenun on a free port, with the example plan unless told to start with nothing. */
export async function startTenun({ example = true }: { readonly example?: boolean } = {}): Promise<Tenun> {
  if (!existsSync(join(SCREENS, 'index.html'))) throw new Error('the screens are not built: npm run build');
  const executablePath = PROGRAMS.find((program) => existsSync(program));
  if (executablePath === undefined) throw new Error(`no Chromium at ${PROGRAMS.join(', ')}`);
  const store = await openStore({ dataDir: null });
  const app = await buildApp(store, { webDir: SCREENS });
  const imported = example ? await importFile(store, readFileSync(EXAMPLE), 'rkt-bnnp-ntt-2024.md') : null;
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const planId = imported?.planId ?? '';
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    url,
    planId,
    async planner(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'id-ID', permissions: ['clipboard-read', 'clipboard-write'], bypassCSP: true, ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => { throw error; });
      return page;
    },
    async stored() {
      const plan = (await (await fetch(`${url}/api/plans/${planId}`)).json()) as { content: Parameters<typeof decodePlan>[0]; revision: number };
      return { content: decodePlan(plan.content), revision: plan.revision };
    },
    async close() {
      await browser.close();
      await app.close();
      await store.close();
    },
  };
}

/** What axe holds against the page, WCAG 2.2 A and AA: rule, weight and the elements. */
export async function axe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ content: AXE });
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run(context: Document, options: unknown): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    const { violations } = await checker.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map((one) => `${one.id} (${one.impact}): ${one.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} — ${node.failureSummary.split('\n').at(-1)}`).join(' | ')}`);
  });
}

export interface Frames {
  readonly count: number;
  readonly longest: number;
  readonly over50: number;
  /** Tasks of the main thread over 50 ms, in ms. */
  readonly longTasks: readonly number[];
}

/** Watches every frame while something is done. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const watch = { frames: [] as number[], tasks: [] as number[], on: true };
    (globalThis as unknown as { watch: typeof watch }).watch = watch;
    new PerformanceObserver((list) => watch.tasks.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({ entryTypes: ['longtask'] });
    let last = 0;
    const step = (now: number): void => {
      if (last > 0) watch.frames.push(now - last);
      last = now;
      if (watch.on) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  await act();
  await page.waitForTimeout(150);
  return page.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: { frames: number[]; tasks: number[]; on: boolean } };
    watch.on = false;
    return { count: watch.frames.length, longest: Math.round(Math.max(...watch.frames) * 10) / 10, over50: watch.frames.filter((ms) => ms > 50).length, longTasks: watch.tasks };
  });
}
