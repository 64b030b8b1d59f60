// A Word document that is broken, locked or made to do harm is refused with a sentence a planner understands; never a crash, a hang or half a plan.

import { strFromU8, unzipSync, zipSync } from 'fflate';
import { encodeNode } from '@tenun/domain/plan/codec.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, notesXml, type OwnNotes } from '../../src/docx/own/notes.ts';
import { readVisible, type OwnReading } from '../../src/docx/own/read-own.ts';
import { openPackage } from '../../src/docx/package.ts';
import { readDocx } from '../../src/docx/read-docx.ts';
import { readStory } from '../../src/docx/read-story.ts';
import { readFile } from '../../src/read/read-file.ts';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { ReadProblem } from '../../src/read/read-problem.ts';
import { writeDocument } from '../../src/write/write-document.ts';
import { firstRows } from '../example.ts';
import { cell, item, numbering, paragraph, read, row, run, table, told, wordFile } from './word-file.ts';

async function problemOf(work: Promise<unknown>): Promise<{ code: string; details: object }> {
  try {
    await work;
  } catch (error) {
    expect(error).toBeInstanceOf(ReadProblem);
    const { code, details, text } = error as ReadProblem;
    expect(text.id.length).toBeGreaterThan(10);
    return { code, details };
  }
  throw new Error('it was read');
}

/** What is visible in a document of Tenun's own, without its notes. */
async function visibleIn(bytes: Uint8Array): Promise<OwnReading> {
  const { items, styles } = readStory(openPackage(bytes, DEFAULT_LIMITS));
  return readVisible(items, styles, {});
}

const nested = (depth: number): string => (depth === 0 ? paragraph('dalam') : table(row([cell(`${nested(depth - 1)}${paragraph('')}`)])));
const DOCUMENT = wordFile(`${paragraph('BAB I PENDAHULUAN')}${paragraph('Isi.')}`);

describe('a broken Word document', () => {
  it('cut off anywhere is refused as damaged', async () => {
    for (let end = 4; end < DOCUMENT.length; end += 97) expect((await problemOf(read(DOCUMENT.slice(0, end)))).code).toBe('file-damaged');
  });

  it('without its body, or with a body that is no XML, is refused with the part that is wrong', async () => {
    const parts = unzipSync(DOCUMENT);
    const without = zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'word/document.xml')));
    expect(await problemOf(read(without))).toEqual({ code: 'file-damaged', details: { format: '.docx', place: 'word/document.xml' } });
    expect(await problemOf(read(wordFile('<w:p><w:r></w:p>')))).toEqual({ code: 'file-damaged', details: { format: '.docx', place: 'word/document.xml:1' } });
    expect((await problemOf(read(wordFile('<?xml version="1.0"?><w:document')))).code).toBe('file-damaged');
  });

  it('without styles, numbering or relations is read as far as it goes', async () => {
    const parts = unzipSync(wordFile(`${item('Kepala', 7)}${paragraph('Isi.', '<w:pStyle w:val="Hilang"/>')}`));
    const bare = zipSync({ '[Content_Types].xml': parts['[Content_Types].xml']!, 'word/document.xml': parts['word/document.xml']! });
    expect(told((await read(bare)).content.blocks)).toEqual(['Kepala', 'Isi.']);
  });

  it('whose styles and lists go round in a circle ends', async () => {
    const styles = '<w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>';
    const lists = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const { content } = await read(wordFile(`${paragraph('Isi.', '<w:pStyle w:val="A"/>')}${item('Butir', 1)}`, { styles, numbering: lists }));
    expect(told(content.blocks)).toEqual(['Isi.', 'Butir']);
  });

  it('with numbers that are none does not stumble', async () => {
    const body = `${table(row([cell('a', '<w:gridSpan w:val="999999999"/>'), cell('b', '<w:gridSpan w:val="x"/>')], '<w:gridBefore w:val="-4"/>'), row([cell('c', '<w:vMerge/>')]))}${item('Butir', 1, 99)}<w:p>${run('teks')}<w:r><w:sym w:char="ZZZZ"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const { content } = await read(wordFile(body, { numbering: numbering([['lowerRoman', '%1%9.']]) }));
    expect(JSON.stringify(content.blocks)).toContain('Butir');
    expect(JSON.stringify(content.blocks)).toContain('teks');
  });

  it('with an instruction that never ends shows the text that follows it', async () => {
    const { content } = await read(wordFile(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r></w:p>${paragraph('Pagu Rp 5.000.')}`));
    expect(told(content.blocks)).toEqual(['Pagu Rp 5.000.']);
  });
});

describe('a Word document made to do harm', () => {
  it('with entities is not opened', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
    expect((await problemOf(read(wordFile(bomb)))).code).toBe('file-unsafe');
  });

  it('nested too deep is refused at the limit, and read below it', async () => {
    expect(await problemOf(read(wordFile(nested(80))))).toMatchObject({ code: 'file-too-many', details: { what: 'depth', limit: DEFAULT_LIMITS.depth } });
    expect((await problemOf(read(wordFile('<w:p>'.repeat(50_000))))).code).toBe('file-too-many');
    expect(JSON.stringify((await read(wordFile(nested(30)))).content.blocks)).toContain('dalam');
  });

  it('with more rows or cells than the limit is refused where the limit is passed', async () => {
    const rows = table(...Array.from({ length: 30 }, () => row(['a', 'b'])));
    expect(await problemOf(read(wordFile(rows), { rows: 20 }))).toEqual({ code: 'file-too-many', details: { what: 'rows', count: 21, limit: 20, place: 't1!r21' } });
    expect(await problemOf(read(wordFile(rows), { cells: 20 }))).toEqual({ code: 'file-too-many', details: { what: 'cells', count: 21, limit: 20, place: 't1!r11' } });
  });

  it('of twenty thousand rows is read whole', async () => {
    const { content } = await read(wordFile(table(row(['No', 'Nama'], '<w:tblHeader/>'), ...Array.from({ length: 20_000 }, (_, index) => row([String(index + 1), 'Belu'])))));
    expect(content.blocks[0]).toMatchObject({ kind: 'table', rows: { length: 20_001 } });
  });

  it('with macros is read as text, and a notice says that they were not run', async () => {
    const { notices } = await read(wordFile(paragraph('Isi.'), {}, { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) }));
    expect(notices.map(({ code }) => code)).toEqual(['macros']);
  });

  it('with notes of Tenun that somebody forged shows what is visible', async () => {
    const bytes = await writeDocument(firstRows(12), 'rkt', 'docx');
    const parts = unzipSync(bytes);
    const forge = (notes: string): Promise<unknown> => read(zipSync({ ...parts, 'customXml/item1.xml': new TextEncoder().encode(`<catatan xmlns="urn:tenun:catatan">${notes}</catatan>`) }));
    for (const notes of ['', 'null', '[]', '{"blocks":[1],"rows":{"0":{"node":{"amount":5}}},"cover":7,"profile":[]}', '{"rows":{"0":{"node":{"amount":{"was":"x","is":{"raw":"9","value":"9"}}}}}}']) {
      expect(JSON.stringify((await forge(notes) as { content: { nodes: readonly { name: string }[] } }).content.nodes.map(({ name }) => name))).toBe(JSON.stringify(firstRows(12).nodes.map(({ name }) => name)));
    }
  });
});

describe('notes that somebody forged to say something else than is visible', () => {
  it('change no amount, no name and no sentence', async () => {
    const plan = firstRows(12);
    const bytes = await writeDocument(plan, 'rkt', 'docx');
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['customXml/item1.xml']!);
    const notes = JSON.parse(/<catatan[^>]*>(.*)<\/catatan>/s.exec(xml)![1]!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')) as { blocks: Record<string, unknown>; rows: Record<string, { node?: Record<string, unknown> }> };
    const { segments, rows } = await visibleIn(bytes);
    for (const { mark, node } of rows) notes.rows[String(mark)] = { node: { amount: { was: digest(encodeNode(node).amount), is: { raw: '9.999', value: '9999' } }, name: { was: digest(node.name), is: 'Nama palsu' } } };
    for (const { segment, blocks } of segments) {
      const [first] = blocks;
      if (first?.kind === 'paragraph') notes.blocks[`B${segment.index}`] = { patch: { content: { was: digest(first.content), is: [{ text: 'Kalimat palsu.' }] } } };
      else if (first?.kind === 'heading') notes.blocks[`B${segment.index}`] = { whole: { count: 1, was: digest([first]), blocks: [{ kind: 'paragraph', content: [{ text: 'Judul palsu' }] }] } };
    }
    const { content } = await read(zipSync({ ...parts, 'customXml/item1.xml': new TextEncoder().encode(notesXml(notes as unknown as OwnNotes)) }));
    expect(content.nodes.map(({ name, amount }) => [name, amount?.value])).toEqual(plan.nodes.map(({ name, amount }) => [name, amount?.value]));
    expect(JSON.stringify(content.blocks)).not.toContain('palsu');
  });
});

describe('a file that only calls itself a Word document', () => {
  it('is refused for what it is: locked, of old Word, empty, text', async () => {
    expect((await problemOf(readFile(new Uint8Array(), 'rencana.docx'))).code).toBe('file-empty');
    expect((await problemOf(readFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]), 'rencana.docx'))).code).toMatch(/^file-/);
    expect((await problemOf(readDocx(new TextEncoder().encode('bukan arsip'), { limits: DEFAULT_LIMITS }))).code).toBe('file-damaged');
  });
});

describe('any change of bytes in a Word document', () => {
  it('is read or refused, never a crash', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ at: fc.nat(DOCUMENT.length - 1), to: fc.nat(255) }), { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = DOCUMENT.slice();
      for (const { at, to } of changes) bytes[at] = to;
      try {
        await read(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ReadProblem);
      }
    }), { numRuns: 300 });
  });

  it('in its markup is read or refused, never a crash', async () => {
    const pieces = ['<w:p>', '</w:p>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', 'teks', '<w:tbl>', '</w:tbl>', '<w:tr>', '</w:tr>', '<w:tc>', '</w:tc>', '<w:tcPr><w:vMerge/><w:gridSpan w:val="3"/></w:tcPr>', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', '<w:ins>', '</w:ins>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="separate"/>', '<w:txbxContent>', '</w:txbxContent>', '<w:sdt>', '</w:sdt>', '<mc:AlternateContent>', '</mc:AlternateContent>', '<mc:Choice>', '</mc:Choice>', '<w:drawing>', '</w:drawing>', '<w:bookmarkStart w:name="_TenunB3"/>', '<w:br/>', '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>'];
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, fc.constantFrom('<w:t>teks</w:t>', '<w:br/>', '<w:tab/>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>', '<w:vMerge/>', '<w:del/>'), fc.tuple(fc.constantFrom('w:p', 'w:r', 'w:tbl', 'w:tr', 'w:tc', 'w:tcPr', 'w:pPr', 'w:rPr', 'w:trPr', 'w:sdt', 'w:sdtPr', 'w:sdtContent', 'w:ins', 'w:moveFrom', 'w:txbxContent', 'w:drawing', 'mc:AlternateContent', 'mc:Choice', 'mc:Fallback'), fc.array(tie('node'), { maxLength: 4 })).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`)),
    })).node;
    const body = fc.oneof(fc.array(tree, { maxLength: 6 }).map((parts) => parts.join('')), fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')));
    await fc.assert(fc.asyncProperty(body, async (xml) => {
      try {
        await read(wordFile(xml, { numbering: numbering([['decimal', '%1.']]) }));
      } catch (error) {
        expect(error).toBeInstanceOf(ReadProblem);
      }
    }), { numRuns: 500 });
  });
});
