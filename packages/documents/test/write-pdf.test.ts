// The PDF: accessible, in the official order, header rows repeated, the signature never alone on a page.

import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMatrixPdf, writePdf } from '../src/write/pdf/write-pdf.ts';
import { EXAMPLE, firstRows } from './example.ts';
import { anyPlan } from './plan-arbitrary.ts';

const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** Text of each page, lines as they stand. */
function pagesOf(pdf: Uint8Array): string[] {
  return spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout.split('\f').slice(0, -1);
}

function isAccessible(pdf: Uint8Array): boolean {
  return Buffer.from(pdf).includes('pdfuaid:part');
}

describe('the RKT of BNN Provinsi NTT as PDF', () => {
  it('is a tagged PDF/UA-1 with its title and language', async () => {
    const pdf = Buffer.from(await writePdf(EXAMPLE));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(isAccessible(pdf)).toBe(true);
    expect(pdf.toString('latin1')).toContain('/Lang (id-ID)');
  });

  it('prints any plan, whatever signs stand in its texts', async () => {
    await fc.assert(fc.asyncProperty(anyPlan, async (plan) => {
      const pdf = Buffer.from(await writePdf(plan));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }), { numRuns: 60 });
  });
});

describe.skipIf(!canReadPdf)('the pages of the PDF', () => {
  it('follow the official order', async () => {
    const pages = pagesOf(await writePdf(EXAMPLE));
    const at = (title: RegExp): number => pages.findIndex((page, index) => index > 0 && title.test(page.trimStart()));
    const order = [at(/^KATA PENGANTAR/), at(/^DAFTAR ISI/), at(/^BAB I\n/), at(/^BAB II\n/), at(/^BAB III\n/), at(/^BAB IV\n/)];
    expect(pages[0]).toContain('RENCANA KERJA');
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBe(1);
    expect(pages.at(-1)).toContain('Kupang, 6 Februari 2024');
  });

  it('name in the table of contents the page where each chapter stands', async () => {
    const pages = pagesOf(await writePdf(EXAMPLE));
    const contents = pages.find((page) => page.trimStart().startsWith('DAFTAR ISI'))!;
    const start = pages.findIndex((page) => /^\s*BAB I\n/.test(page));
    for (const chapter of ['BAB II', 'BAB III', 'BAB IV']) {
      const listed = Number(new RegExp(`${chapter} .*?(\\d+)\\s*$`, 'm').exec(contents)?.[1]);
      expect(pages[start + listed - 1]?.trimStart().startsWith(`${chapter}\n`), chapter).toBe(true);
    }
  });

  it('repeat the header of the matrix on every page that it goes on', async () => {
    const pages = pagesOf(await writeMatrixPdf(EXAMPLE));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages.slice(0, -1)) expect(page).toContain('INDIKATOR KINERJA');
  });

  it('never hold the signature alone: the last rows and the total stand with it, wherever the matrix ends', async () => {
    for (let count = 12; count <= 44; count += 1) {
      const content = firstRows(count);
      const page = pagesOf(await writeMatrixPdf(content)).at(-1)!;
      expect(page, `${count} rows`).toContain('Kepala Badan Narkotika Nasional');
      expect(page, `${count} rows`).toContain('JUMLAH');
      const lastName = content.nodes.at(-1)!.name.split(' ').slice(0, 2).join(' ');
      expect(page, `${count} rows`).toContain(lastName);
      expect(page, `${count} rows`).toContain('INDIKATOR KINERJA');
    }
  });

  it('keep the signature with the last sentence before it', async () => {
    const paragraphs = (count: number): string => 'Rencana ini dilaksanakan secara akuntabel dan dievaluasi berkala oleh setiap unit kerja sesuai tugasnya. '.repeat(count);
    for (let count = 18; count <= 34; count += 2) {
      const long = EXAMPLE.blocks.map((block) => (block.kind === 'paragraph' && block.id === lastParagraphId() ? { ...block, content: [{ text: `${paragraphs(count)}Akhir kata.` }] } : block));
      const pages = pagesOf(await writePdf({ ...EXAMPLE, blocks: long }));
      const signed = pages.findLast((page) => page.includes('Akhir kata.'));
      expect(signed, `${count} sentences`).toContain('Kupang, 6 Februari 2024');
    }
  });
});

/** The paragraph that stands before the signature of BAB IV. */
function lastParagraphId(): string {
  const chapter = EXAMPLE.blocks.findIndex((block) => block.kind === 'heading' && block.content.some((inline) => 'text' in inline && inline.text.startsWith('BAB IV')));
  const after = EXAMPLE.blocks.slice(chapter);
  const signed = after.findIndex((block) => block.kind === 'paragraph' && block.content.some((inline) => 'text' in inline && inline.text.startsWith('Kupang,')));
  return after[signed - 1]!.id;
}

if (!canReadPdf) console.log('pdftotext is absent: what stands on which page of the PDF is not checked.');
