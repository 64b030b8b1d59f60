// A process of its own that prints one plan as PDF, DOCX and XLSX; with `--warm N` it prints N times more and says how long each took.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText, writeDocument, type DocumentFormat } from '@tenun/documents';

const [file = '', folder = '', , warm = '0'] = process.argv.slice(2);
const { content } = readText(readFileSync(file, 'utf8'));

async function printAll(): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const format of ['pdf', 'docx', 'xlsx'] as const satisfies DocumentFormat[]) {
    const start = performance.now();
    writeFileSync(join(folder, `rkt.${format}`), await writeDocument(content, 'rkt', format));
    times[format] = performance.now() - start;
  }
  return times;
}

await printAll();
const rounds: Record<string, number>[] = [];
for (let round = 0; round < Number(warm); round += 1) rounds.push(await printAll());
if (rounds.length > 0) process.stdout.write(JSON.stringify(rounds));
