// What is printed of a plan: parts in their order, figures resolved, the matrix filled, the signature recognised and never doubled.

import { describe, expect, it } from 'vitest';
import { composedBlocks, composeMatrix, composeRkt, matrixRows, cellText, NOWHERE, plainText, readPlaceAndDate, type Block, type ComposedBlock, type PlanContent } from '../src/index.ts';
import { A_PLAN, indicator, row, tableRow } from './a-plan.ts';
import { planOf } from './plan-of.ts';

let next = 0;
const id = (): string => `x${(next += 1)}`;
const heading = (text: string, level: 1 | 2 | 3 = 1): Block => ({ kind: 'heading', id: id(), place: NOWHERE, level, content: [{ text }] });
const paragraph = (text: string): Block => ({ kind: 'paragraph', id: id(), place: NOWHERE, content: [{ text }] });
const matrix: Block = { kind: 'table', id: 'm', place: NOWHERE, view: 'matriks', rows: [], repeatedHeaders: [] };
const SIGNED = ['Kupang, 6 Februari 2024', 'Kepala Badan Narkotika Nasional', 'Provinsi Nusa Tenggara Timur'].map(paragraph);

function plan(blocks: readonly Block[], more: Partial<PlanContent> = {}): PlanContent {
  return { ...A_PLAN, blocks, ...more };
}

function kinds(blocks: readonly ComposedBlock[]): string[] {
  return blocks.map((block) => (block.kind === 'heading' || block.kind === 'paragraph' ? plainText(block.content) : block.kind));
}

describe('an RKT composed for printing', () => {
  it('has its cover, front part, chapters and annex in the official order', () => {
    const rkt = composeRkt(plan([paragraph('R K T'), paragraph('email: kantor@bnn.go.id'), heading('KATA PENGANTAR'), paragraph('Kata.'), heading('BAB I PENDAHULUAN'), paragraph('Isi.'), heading('Lampiran'), matrix]));
    expect(rkt.cover).toMatchObject({ office: ['BNN', 'Kabupaten Rote Ndao'], year: 2025, address: ['email: kantor@bnn.go.id'] });
    expect([kinds(rkt.front), kinds(rkt.chapters), kinds(rkt.annex)]).toEqual([['KATA PENGANTAR', 'Kata.'], ['BAB I PENDAHULUAN', 'Isi.', 'signature'], ['Lampiran', 'matrix', 'signature']]);
  });

  it('prints figures in the prose by their present value, not by what was stated', () => {
    const [, told] = composedBlocks(composeRkt(A_PLAN));
    expect(told?.kind === 'paragraph' && plainText(told.content)).toBe('Pagu tahun 2025 sebesar (tidak dapat dihitung) untuk dua kegiatan.');
    const filled = composedBlocks(composeRkt({ ...A_PLAN, nodes: A_PLAN.nodes.slice(0, 5) }))[1];
    expect(filled?.kind === 'paragraph' && plainText(filled.content)).toBe('Pagu tahun 2025 sebesar 40.000.000 untuk dua kegiatan.');
  });

  it('keeps what was stated where the key of a figure is no more', () => {
    const block: Block = { kind: 'paragraph', id: 'p', place: NOWHERE, content: [{ figure: 'pagu.program.hilang', stated: 'Rp 5' }] };
    const [printed] = composedBlocks(composeRkt(plan([heading('BAB I'), block]))).slice(1);
    expect(printed?.kind === 'paragraph' && plainText(printed.content)).toBe('Rp 5');
  });

  it('joins a sentence that a page had cut', () => {
    const rest: Block = { kind: 'paragraph', id: 'p', place: NOWHERE, content: [{ text: 'kedua.' }], continues: true };
    expect(kinds(composeRkt(plan([heading('BAB I'), paragraph('Bagian pertama dan'), rest])).chapters)).toContain('Bagian pertama dan kedua.');
  });

  it('draws the organisation chart where the document has lost its picture', () => {
    const list: Block = { kind: 'list', id: 'l', place: NOWHERE, items: ['Kepala;', 'Bagian Umum;', 'Bidang Rehabilitasi; dan', 'Bidang Pemberantasan.'].map((text, index) => ({ marker: `${index + 1}.`, content: [{ text }], place: NOWHERE, children: [] })) };
    const blocks = [heading('BAB I PENDAHULUAN'), paragraph('Susunan Organisasi sebagai berikut:'), list, heading('STRUKTUR ORGANISASI', 3), paragraph('BNN KABUPATEN ROTE NDAO'), paragraph('Selanjutnya diuraikan di bawah ini.')];
    const { chapters } = composeRkt(plan(blocks));
    expect(kinds(chapters).slice(3, 6)).toEqual(['STRUKTUR ORGANISASI', 'BNN KABUPATEN ROTE NDAO', 'organisation']);
    expect(chapters[5]).toMatchObject({ organisation: { head: 'Kepala', staff: ['Bagian Umum'], line: ['Bidang Rehabilitasi', 'Bidang Pemberantasan'] } });
  });

  it('prints the matrix at the end of a plan that has rows but no place for them', () => {
    expect(kinds(composeRkt(plan([heading('BAB I'), paragraph('Isi.')])).annex)).toEqual(['matrix', 'signature']);
  });
});

describe('the signature block', () => {
  it('is recognised in prose, over one paragraph or several, and printed once', () => {
    const whole = paragraph('Kupang, 6 Februari 2024\nKepala Badan Narkotika Nasional\nProvinsi Nusa Tenggara Timur');
    for (const lines of [SIGNED, [whole]]) {
      const { chapters } = composeRkt(plan([heading('BAB IV PENUTUP'), paragraph('Demikian.'), ...lines], { nodes: [] }));
      expect(kinds(chapters)).toEqual(['BAB IV PENUTUP', 'Demikian.', 'signature']);
      expect(chapters[2]).toMatchObject({ signature: { placeAndDate: 'Kupang, 6 Februari 2024', title: ['Kepala Badan Narkotika Nasional', 'Provinsi Nusa Tenggara Timur'], name: [] } });
    }
  });

  it('takes the name that the document prints, and no sentence that follows', () => {
    const { chapters } = composeRkt(plan([heading('BAB IV'), ...SIGNED, paragraph('Nama Pejabat, S.H., M.Si'), paragraph('NIP 19700101 199001 1 001'), paragraph('Tembusan disampaikan kepada yang berkepentingan.')]));
    expect(kinds(chapters)).toEqual(['BAB IV', 'signature', 'Tembusan disampaikan kepada yang berkepentingan.']);
    expect(chapters[1]).toMatchObject({ signature: { name: ['Nama Pejabat, S.H., M.Si', 'NIP 19700101 199001 1 001'] } });
  });

  it('ends before the chapter that follows, so that the title of who signs is only the title', () => {
    expect(planOf('KATA PENGANTAR\n\nBa’a, 3 Februari 2025\n\nKepala BNN Kabupaten\n\nRote Ndao\n').content.profile.signatory).toBe('Kepala BNN Kabupaten Rote Ndao');
    expect(planOf('KATA PENGANTAR\n\nKupang, 6 Februari 2024\n\nKepala Badan Narkotika Nasional\n\nProvinsi Nusa Tenggara Timur\n\nBAB I PENDAHULUAN\n').content.profile.signatory).toBe('Kepala Badan Narkotika Nasional Provinsi Nusa Tenggara Timur');
  });

  it('is not seen in a sentence that only names a place and a date', () => {
    const { chapters } = composeRkt(plan([heading('BAB I'), paragraph('Rapat di Kupang, 6 Februari 2024 dihadiri semua unit.'), paragraph('Kepala kantor membuka rapat.')]));
    expect(kinds(chapters).slice(0, 3)).toEqual(['BAB I', 'Rapat di Kupang, 6 Februari 2024 dihadiri semua unit.', 'Kepala kantor membuka rapat.']);
    expect(readPlaceAndDate('Ba’a, ….. Januari 2026')).toEqual({ city: 'Ba’a', date: '….. Januari 2026' });
  });
});

describe('the matrix as it is printed', () => {
  const nodes = [row('n1', null, 'program', 'Program P4GN', '50,000,000'), row('n2', 'n1', 'kegiatan', 'Advokasi', '40.000.000', { sasaran: 'Daya tangkal' }), row('n3', 'n2', 'komponen', 'Pembinaan', '60,40,000', { code: '051' }), row('n4', 'n2', 'detil', 'Konsumsi', '15.000.000', { code: 'A', satuan: 'Kali', volume: { raw: '3.5', value: '3.5' } })];
  const content = plan([matrix], { nodes, indicators: [indicator('i1', 'n2', 'Indeks ketahanan', '81,5', 'Indeks'), indicator('i2', 'n2', 'Jumlah desa', '2', 'Desa')] });

  it('has a header, column numbers, and every row with its indicators one below the other', () => {
    expect(matrixRows(composeMatrix(content)).map((each) => [each.role, ...each.cells.map(cellText)].join('|'))).toEqual([
      'header|PROGRAM/KEGIATAN/KOMPONEN/AKTIVITAS|SASARAN|INDIKATOR KINERJA|TARGET/VOL|SATUAN|ANGGARAN (Rp)',
      'column-numbers|1|2|3|4|5|6',
      'body|Program P4GN|||||50.000.000',
      'body|Advokasi|Daya tangkal|Indeks ketahanan|81,5|Indeks|40.000.000',
      'body|||Jumlah desa|2|Desa|',
      'body|051. Pembinaan|||||60,40,000',
      'body|A. Konsumsi|||3,5|Kali|15.000.000',
    ]);
  });

  it('prints the very characters where they must come back unchanged', () => {
    expect(composeMatrix(content, { figures: 'raw' }).rows.map((each) => each.amount)).toEqual(['50,000,000', '40.000.000', '60,40,000', '15.000.000']);
  });

  it('can print parents as the sum of their leaves, and leaves as stated what cannot be computed', () => {
    const readable = { ...content, nodes: content.nodes.map((node) => (node.id === 'n3' ? row('n3', 'n2', 'komponen', 'Pembinaan', '10.000.000', { code: '051' }) : node)) };
    expect(composeMatrix(readable, { amounts: 'computed' }).rows.map((each) => each.amount)).toEqual(['25.000.000', '25.000.000', '10.000.000', '15.000.000']);
    expect(composeMatrix(content, { amounts: 'computed' }).rows[0]?.amount).toBe('50.000.000');
    expect([composeMatrix(readable).total, composeMatrix(readable, { amounts: 'computed' }).total]).toEqual([50_000_000n, 25_000_000n]);
  });

  it('shows the columns of price and source of money only where a row fills them', () => {
    const priced = { ...content, nodes: content.nodes.map((node) => ({ ...node, sumberDana: 'RM' })) };
    expect(composeMatrix(priced).columns.map((column) => column.key)).toContain('sumberDana');
    expect(composeMatrix(content).columns.map((column) => column.key)).not.toContain('price');
  });

  it('keeps a printed total out of the rows and sums it itself', () => {
    const printed: Block = { ...matrix, kind: 'table', view: 'matriks', repeatedHeaders: [], rows: [tableRow('body', 'JUMLAH', '', '', '', '', '1')] };
    expect(composeMatrix({ ...content, blocks: [printed] }).total).toBe(50_000_000n);
  });
});
