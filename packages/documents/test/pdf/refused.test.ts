// What a PDF can be that is no plan: a scan, locked, damaged, far too long, full of things to run. Each is refused, or read with a word of warning.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMatrixPdf } from '../../src/write/pdf/write-pdf.ts';
import { ReadProblem } from '../../src/read/read-problem.ts';
import { EXAMPLE, firstRows } from '../example.ts';
import { handmade, line, lines, ruledTable } from './handmade.ts';
import { byOffice, HAS_OFFICE, HAS_POPPLER, officePicture, pictureOf, read } from './printed.ts';

const TEXT = lines(['BAB I PENDAHULUAN', 'Rencana Kerja Tahunan BNN Kabupaten Rote Ndao Tahun 2025 disusun sebagai acuan', 'pelaksanaan program dan kegiatan selama satu tahun anggaran, dan dievaluasi berkala', 'oleh setiap unit kerja sesuai dengan tugas dan fungsinya masing-masing.']);

async function refusal(pdf: Uint8Array, limits: Parameters<typeof read>[1] = {}): Promise<ReadProblem> {
  try {
    await read(pdf, limits);
  } catch (error) {
    if (error instanceof ReadProblem) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe.skipIf(!HAS_POPPLER)('the plan of BNNK Rote Ndao as it left the scanner', () => {
  const jpeg = { bytes: HAS_POPPLER ? pictureOf(handmade([{ content: TEXT }]), 1) : new Uint8Array(), width: 827, height: 1170 };
  const picture = 'q 595 0 0 842 0 0 cm /Im Do Q\n';

  it('is refused, with the number of its pages', async () => {
    const problem = await refusal(handmade([{ content: picture }, { content: picture }, { content: picture + line('Dipindai dengan CamScanner', 40, 20, 7) }], { jpeg }));
    expect(problem.code).toBe('file-is-scan');
    expect(problem.text.id).toContain('3 halaman gambar tanpa teks');
  });

  it('is refused when a page was placed in a text document', { timeout: 120_000 }, async (context) => {
    if (!HAS_OFFICE) context.skip();
    expect((await refusal(officePicture(jpeg.bytes))).code).toBe('file-is-scan');
  });

  it('is read where only some pages are pictures, and those are named', async () => {
    const { content, notices } = await read(handmade([{ content: TEXT }, { content: picture }, { content: TEXT.replace('BAB I ', 'BAB II ') }, { content: picture }], { jpeg }));
    expect(content.blocks.filter(({ kind }) => kind === 'heading').length).toBe(2);
    const notice = notices.find(({ code }) => code === 'scanned-pages');
    expect(notice?.severity).toBe('warning');
    expect(notice?.message.id).toContain('Halaman 2, 4 berupa gambar');
    expect(notice?.place.cell).toBe('hal.2');
  });

  it('is read with a warning where a program guessed its letters', async () => {
    const { content, notices } = await read(handmade([{ content: `${picture}3 Tr\n${TEXT}` }], { jpeg }));
    expect(content.blocks.length).toBe(2);
    expect(notices.map(({ code, severity }) => [code, severity])).toContainEqual(['recognised-text', 'warning']);
  });
});

describe('a PDF that cannot be opened', () => {
  it.skipIf(!HAS_OFFICE)('is refused when LibreOffice locked it with a password', { timeout: 120_000 }, async () => {
    const locked = byOffice('<p>Rencana Kerja Tahunan</p>', 'html', 'pdf:writer_web_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"rahasia"}}');
    expect((await refusal(locked)).code).toBe('file-encrypted');
  });

  it('is refused or read, and nothing else, wherever it was cut off', async () => {
    const whole = await writeMatrixPdf(firstRows(12));
    for (let part = 0; part < 12; part += 1) {
      const cut = whole.slice(0, Math.floor((whole.length * part) / 12) + 8);
      try {
        await read(cut);
      } catch (error) {
        expect(error).toBeInstanceOf(ReadProblem);
        expect((error as ReadProblem).code).toMatch(/^file-(?:damaged|not-a-plan|is-scan)$/);
      }
    }
  });

  it('is refused or read, and nothing else, whatever letters of it were changed', { timeout: 60_000 }, async () => {
    const whole = handmade([{ content: TEXT + ruledTable([['NO', 'KEGIATAN', 'ANGGARAN'], ['1', 'Tes urine', '1.000'], ['2', 'Rapat', '2.000']], [40, 100, 90], 72, 600) }, { content: TEXT }]);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 24 }), async (changes) => {
      const changed = whole.slice();
      for (const [at, value] of changes) changed[at] = value;
      try {
        expect((await read(changed, { seconds: 20 })).reader).toBe('pdf');
      } catch (error) {
        expect(error).toBeInstanceOf(ReadProblem);
      }
    }), { numRuns: 120 });
  });

  it('is refused when only its first line is one of a PDF', async () => {
    expect((await refusal(new TextEncoder().encode('%PDF-1.7\nini bukan PDF\n'))).code).toBe('file-damaged');
  });
});

describe('a PDF beyond the limits', () => {
  it('is refused for its pages, its cells and its time, each with figures', async () => {
    const pages = handmade(Array.from({ length: 9 }, () => ({ content: TEXT })));
    const tooLong = await refusal(pages, { pages: 8 });
    expect([tooLong.code, tooLong.details]).toEqual(['file-too-many', { what: 'pages', count: 9, limit: 8, place: null }]);
    const table = handmade([{ content: ruledTable(Array.from({ length: 20 }, () => ['1', '2', '3']), [50, 50, 50], 72, 800) }]);
    expect((await refusal(table, { cells: 30 })).details).toMatchObject({ what: 'cells', place: 'hal.1' });
    expect((await refusal(pages, { seconds: 0 })).code).toBe('reading-took-too-long');
  });
});

describe('a PDF with things to run', () => {
  it('is read as text: its script, its link and its attachment are left alone', async () => {
    const pdf = handmade([{ content: TEXT }], {
      catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\("x"\\); throw 1) >> /Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) >>] >> >>',
      annots: '<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (http://127.0.0.1:1/) >> >>',
    });
    expect((await read(pdf)).content.blocks.length).toBe(2);
  });

  it('leaves the bytes that it was given as they were', async () => {
    const pdf = await writeMatrixPdf({ ...EXAMPLE, ...firstRows(3) });
    const before = Buffer.from(pdf);
    await read(pdf);
    expect(Buffer.compare(before, Buffer.from(pdf))).toBe(0);
  });
});
