// `node packages/web/test/measure-sheet.ts`: the frames of the sheet with ten thousand rows, for docs/decisions/0002-grid.md and docs/benchmarks.md.

import { startTenun } from './a-browser.ts';
import { BIG_SHEET, scrollTheSheet } from './scroll-the-sheet.ts';

const tenun = await startTenun();
const page = await tenun.planner();
await page.goto(tenun.url + BIG_SHEET);
const parts = Object.entries(await scrollTheSheet(page));
process.stdout.write(`${parts.map(([name, frames]) => `${name.padEnd(10)} ${String(frames.count).padStart(4)} frames, longest ${frames.longest} ms, over 50 ms: ${frames.over50}, long tasks: ${frames.longTasks.join(' ') || 'none'}`).join('\n')}\n`);
await tenun.close();
