// The Word document: styles, fields and sections that Word knows, tables that break well, a signature that is never alone.

import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx, writeMatrixDocx } from '../src/write/docx/write-docx.ts';
import { EXAMPLE } from './example.ts';
import { anyPlan } from './plan-arbitrary.ts';

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

/** Whether every element is closed in order, and no text holds a bare sign. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const match of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>|<\?[^>]*\?>|([^<]+)|</g)) {
    const [all, closing, name, empty, text] = match;
    if (all === '<' || (text !== undefined && /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text))) return false;
    if (name === undefined || empty === '/') continue;
    if (closing === '/' ? open.pop() !== name : open.push(name) < 0) return false;
  }
  return open.length === 0;
}

describe('the RKT of BNN Provinsi NTT as a Word document', () => {
  it('has the headings in Word’s own styles, in Indonesian', async () => {
    const bytes = await writeDocx(EXAMPLE);
    const xml = part(bytes, 'word/document.xml');
    for (const level of [1, 2, 3]) expect(xml).toContain(`<w:pStyle w:val="Heading${level}"/>`);
    expect(xml).toMatch(/<w:t[^>]*>BAB I<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r><w:t[^>]*>PENDAHULUAN/);
    expect(part(bytes, 'word/styles.xml')).toContain('w:lang w:val="id-ID"');
  });

  it('has a table of contents that is a field, filled in with its entries', async () => {
    const xml = part(await writeDocx(EXAMPLE), 'word/document.xml');
    expect(xml).toContain('TOC \\o "1-2"');
    const listed = [...xml.matchAll(/w:anchor="(_Toc\d+)"/g)].map((match) => match[1]);
    expect(listed.length).toBeGreaterThan(6);
    for (const anchor of listed) expect(xml).toContain(`w:name="${anchor}"`);
  });

  it('splits no row over pages and repeats the header of every table', async () => {
    const xml = part(await writeDocx(EXAMPLE), 'word/document.xml');
    const rows = xml.match(/<w:tr>/g)!.length;
    expect(xml.match(/<w:tr><w:trPr><w:cantSplit\/>/g)).toHaveLength(rows);
    expect(xml.match(/<w:tblHeader\/>/g)!.length).toBeGreaterThan(8);
  });

  it('keeps the last rows of the matrix, its total and the signature together', async () => {
    const xml = part(await writeMatrixDocx(EXAMPLE), 'word/document.xml');
    const rows = xml.slice(0, xml.lastIndexOf('</w:tbl>')).split('<w:tr>');
    for (const row of rows.slice(-3)) expect(row.match(/<w:p>/g)).toHaveLength(row.match(/<w:keepNext\/>/g)?.length ?? 0);
    expect(rows.at(-1)).toContain('JUMLAH');
    const signature = xml.slice(xml.lastIndexOf('</w:tbl>')).split('<w:p>').slice(1);
    expect(signature.length).toBeGreaterThanOrEqual(4);
    for (const line of signature.slice(0, -1)) expect(line).toContain('<w:keepNext/>');
  });

  it('turns the pages of wide tables and of the matrix on their side', async () => {
    const xml = part(await writeDocx(EXAMPLE), 'word/document.xml');
    expect([...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => /landscape/.test(size))).toEqual([false, false, false, true, false, true]);
  });

  it('is well formed whatever the plan holds', async () => {
    await fc.assert(fc.asyncProperty(anyPlan, async (plan) => {
      const entries = unzipSync(await writeDocx(plan));
      for (const name of Object.keys(entries)) if (name.endsWith('.xml')) expect(isWellFormed(strFromU8(entries[name]!)), name).toBe(true);
    }), { numRuns: 40 });
  });
});
