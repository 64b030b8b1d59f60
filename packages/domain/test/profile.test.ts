// Whose plan it is and for which year, as titles of documents and of sheets say it.

import { describe, expect, it } from 'vitest';
import { readPlan, type Block } from '../src/index.ts';

const place = { line: null, cell: null };
const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, place, content: [{ text }] });
/** As a sheet is read whose title stands in the first cell of its rows. */
const titleRows = (...titles: readonly string[]): Block => ({ kind: 'table', id: 'b1', place, view: null, repeatedHeaders: [], rows: titles.map((text) => ({ role: 'body', place, cells: [text, '', ''].map((cell) => ({ lines: [{ marker: null, content: [{ text: cell }] }] })) })) });

function said(...blocks: readonly Block[]): (string | number | null)[] {
  const { profile } = readPlan(blocks).content;
  return [profile.year, profile.office, profile.officeKind];
}

describe('the year in the title of a plan', () => {
  it('is read from the title rows of a sheet of BNN Kabupaten Rote Ndao', () => {
    expect(said(titleRows('RENCANA KERJA TAHUNAN 2031', 'BNN Kabupaten Rote Ndao'))).toEqual([2031, 'BNN Kabupaten Rote Ndao', 'kabupaten-kota']);
  });

  it.each(['RENCANA KERJA TAHUNAN 2031', 'Rencana Kerja Tahunan (RKT) BNN Kota Batu TA 2031', 'RKT BNN Kota Batu 2031', 'RENCANA KERJA TAHUNAN\nTAHUN ANGGARAN 2031', 'RENCANA KINERJA TAHUNAN T.A. 2031'])('is read from the paragraph “%s”', (title) => {
    expect(said(paragraph('b1', title))[0]).toBe(2031);
  });

  it.each(['Rencana Kerja Tahunan 2025-2029', 'Rencana Kerja Tahunan disusun menurut Peraturan Nomor 6 Tahun 2020', 'Renstra BNN 2031', 'Rencana Kerja Tahunan ini menggantikan yang terbit pada 2024.'])('is not read from “%s”', (text) => {
    expect(said(paragraph('b1', text))[0]).not.toBe(2031);
  });
});

describe('the office', () => {
  it('in capitals is written as in a sentence', () => {
    expect(said(paragraph('b1', 'BADAN NARKOTIKA NASIONAL\nKABUPATEN ROTE NDAO'), paragraph('b2', 'RENCANA KERJA TAHUNAN 2031'))).toEqual([2031, 'Badan Narkotika Nasional Kabupaten Rote Ndao', 'kabupaten-kota']);
  });
});
