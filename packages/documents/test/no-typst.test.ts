// On a machine that Typst has no binary for, a person is told what still works.

import { describe, expect, it, vi } from 'vitest';
import { EXAMPLE } from './example.ts';

vi.mock('@myriaddreamin/typst-ts-node-compiler', () => {
  throw new Error('Cannot find native binding');
});

describe('a machine without the PDF printer', () => {
  it('says so in both languages and points to Word, which still works', async () => {
    const { writeDocument, WriteProblem } = await import('../src/index.ts');
    const refused = await writeDocument(EXAMPLE, 'rkt', 'pdf').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WriteProblem);
    expect(refused).toMatchObject({ code: 'pdf-unavailable', text: { id: expect.stringContaining('DOCX'), en: expect.stringContaining('DOCX') } });
    expect((await writeDocument(EXAMPLE, 'rkt', 'docx')).length).toBeGreaterThan(10_000);
  });
});
