// The same plan gives the same bytes: twice in one process, and in another process.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FORMATS, writeDocument } from '../src/write/write-document.ts';
import { EXAMPLE, EXAMPLE_FILE } from './example.ts';

async function hashes(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const kind of ['rkt', 'matriks'] as const) for (const format of DOCUMENT_FORMATS) found[`${kind}.${format}`] = createHash('sha256').update(await writeDocument(EXAMPLE, kind, format)).digest('hex');
  return found;
}

describe('a plan that is printed again', () => {
  it('gives the same bytes, also after another plan was printed', async () => {
    const first = await hashes();
    await writeDocument({ ...EXAMPLE, profile: { ...EXAMPLE.profile, office: 'BNN Kabupaten Belu' } }, 'rkt', 'docx');
    expect(await hashes()).toEqual(first);
  });

  it('gives the same bytes in a new process', async () => {
    const index = fileURLToPath(new URL('../src/index.ts', import.meta.url));
    const program = `import { readFileSync } from 'node:fs'; import { createHash } from 'node:crypto'; import { readText, writeDocument, DOCUMENT_FORMATS } from ${JSON.stringify(index)};
const { content } = readText(readFileSync(${JSON.stringify(EXAMPLE_FILE)}, 'utf8')); const found = {};
for (const kind of ['rkt', 'matriks']) for (const format of DOCUMENT_FORMATS) found[kind + '.' + format] = createHash('sha256').update(await writeDocument(content, kind, format)).digest('hex');
process.stdout.write(JSON.stringify(found));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
    expect(stderr).not.toContain('Error');
    expect(JSON.parse(stdout)).toEqual(await hashes());
  });
});
