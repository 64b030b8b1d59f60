// A plan goes out as a Word document and comes back as it was, however it was worded; what somebody changed in the document comes back as just that change.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { matchPlans, NOWHERE, plainText, textUnits, type Block, type Inline, type ParagraphBlock, type PlanContent, type PlanMatch } from '@tenun/domain';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/docx/read-docx.ts';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { readText } from '../../src/text/read-text.ts';
import { writeDocument } from '../../src/write/write-document.ts';
import { EXAMPLE } from '../example.ts';
import { anyPlan } from '../plan-arbitrary.ts';
import { HAS_OFFICE, savedAgain } from './converted.ts';

const PLANS = fileURLToPath(new URL('../../../../tests/documents/', import.meta.url));

async function readBack(bytes: Uint8Array, old: PlanContent): Promise<PlanMatch> {
  const { content, unread } = await readDocx(bytes, { limits: DEFAULT_LIMITS });
  expect(unread).toEqual([]);
  return matchPlans(old, content);
}

/** What was added, changed and removed, and how much is as it was. */
function changesOf({ blocks, nodes, indicators, profile }: PlanMatch): Record<string, readonly string[]> {
  return {
    added: [...blocks.added, ...nodes.added, ...indicators.added],
    changed: [...blocks.changed, ...nodes.changed, ...indicators.changed].map(({ id }) => id),
    removed: [...blocks.removed, ...nodes.removed, ...indicators.removed],
    profile,
  };
}

const NOTHING = { added: [], changed: [], removed: [], profile: [] };

/** The document with a text of its body replaced, as typing over it in Word does. */
function typedOver(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml']!);
  expect(body.split(from)).toHaveLength(2);
  return zipSync({ ...parts, 'word/document.xml': strToU8(body.replace(from, to)) });
}

describe('the RKT of BNN Provinsi NTT written for Word', () => {
  it('comes back with every block, row and indicator as it was', async () => {
    const match = await readBack(await writeDocument(EXAMPLE, 'rkt', 'docx'), EXAMPLE);
    expect(changesOf(match)).toEqual(NOTHING);
    expect(match.nodes.unchanged).toBe(EXAMPLE.nodes.length);
    expect(match.content.nodes).toEqual(EXAMPLE.nodes.map((node, index) => ({ ...node, place: match.content.nodes[index]!.place })));
  });

  it('holds no second copy of the plan: neither its sentences nor the names and amounts of its rows', async () => {
    const notes = strFromU8(unzipSync(await writeDocument(EXAMPLE, 'rkt', 'docx'))['customXml/item1.xml']!);
    const sentences = [...textUnits(EXAMPLE.blocks)].filter((unit) => unit.kind !== 'cell' && unit.text.length > 60).map((unit) => unit.text);
    expect(sentences.length).toBeGreaterThan(40);
    for (const sentence of sentences) expect(notes).not.toContain(sentence.slice(0, 60));
    for (const { name, amount } of EXAMPLE.nodes) {
      if (name.length > 12) expect(notes).not.toContain(`"${name}"`);
      if (amount !== null && amount.raw.length > 6) expect(notes).not.toContain(amount.raw);
    }
  });

  it('comes back as the matrix alone when the matrix alone was printed', async () => {
    const { nodes, indicators } = await readBack(await writeDocument(EXAMPLE, 'matriks', 'docx'), EXAMPLE);
    expect([nodes.added, nodes.changed, nodes.removed, indicators.added, indicators.changed, indicators.removed].flat()).toEqual([]);
  });

  it('comes back with a sentence that was typed over in Word as that one paragraph changed', async () => {
    const match = await readBack(typedOver(await writeDocument(EXAMPLE, 'rkt', 'docx'), '1.192 pulau', '1.193 pulau'), EXAMPLE);
    const block = EXAMPLE.blocks.find((each) => each.kind === 'paragraph' && plainText(each.content).includes('1.192 pulau'))!;
    expect(changesOf(match)).toEqual({ ...NOTHING, changed: [block.id] });
    expect(JSON.stringify(match.content.blocks.find((each) => each.id === block.id))).toContain('1.193 pulau');
  });

  it('comes back with an amount that was typed over in Word as that one amount changed; what is visible wins', async () => {
    const node = EXAMPLE.nodes.find((each) => each.amount?.raw === '2,640,000' && each.name.startsWith('Pembinaan Teknis'))!;
    const row = `${node.code}. ${node.name}`;
    const bytes = await writeDocument(EXAMPLE, 'rkt', 'docx');
    const body = strFromU8(unzipSync(bytes)['word/document.xml']!);
    const from = body.slice(body.indexOf(row), body.indexOf('2.640.000', body.indexOf(row)) + '2.640.000'.length);
    const match = await readBack(typedOver(bytes, from, from.replace('2.640.000', '2.650.000')), EXAMPLE);
    expect(changesOf(match)).toEqual({ ...NOTHING, changed: [node.id] });
    expect(match.nodes.changed).toEqual([{ id: node.id, fields: ['amount'] }]);
    expect(match.content.nodes.find((each) => each.id === node.id)?.amount?.value).toBe(2_650_000n);
  });

  it('comes back with a row that was copied and renamed in Word as one row more, on the level of the one it was copied from', async () => {
    const node = EXAMPLE.nodes.find((each) => each.name === 'Workshop Tematik p4GN')!;
    const bytes = await writeDocument(EXAMPLE, 'rkt', 'docx');
    const body = strFromU8(unzipSync(bytes)['word/document.xml']!);
    const row = body.slice(body.lastIndexOf('<w:tr>', body.indexOf(node.name)), body.indexOf('</w:tr>', body.indexOf(node.name)) + '</w:tr>'.length);
    const copy = row.replace(/<w:bookmark\w+ [^>]*>/g, '').replace(node.name, 'Dialog Interaktif').replace('C. ', 'G. ');
    const match = await readBack(typedOver(bytes, row, `${row}${copy}`), EXAMPLE);
    expect(changesOf(match)).toEqual({ ...NOTHING, added: [expect.any(String)] });
    expect(match.content.nodes.find((each) => each.id === match.nodes.added[0])).toMatchObject({ code: 'G', name: 'Dialog Interaktif', level: node.level, parentId: node.parentId });
  });

  it('comes back without a row or a paragraph that was deleted in Word, and with a paragraph that was added', async () => {
    const bytes = await writeDocument(EXAMPLE, 'rkt', 'docx');
    const body = strFromU8(unzipSync(bytes)['word/document.xml']!);
    const around = (text: string, tag: string): string => body.slice(body.lastIndexOf(`<${tag}>`, body.indexOf(text)), body.indexOf(`</${tag}>`, body.indexOf(text)) + tag.length + 3);
    const [paragraph, row] = [around('1.192 pulau', 'w:p'), around('Workshop Tematik p4GN', 'w:tr')];
    const node = EXAMPLE.nodes.find((each) => each.name === 'Workshop Tematik p4GN')!;
    const block = EXAMPLE.blocks.find((each) => each.kind === 'paragraph' && plainText(each.content).includes('1.192 pulau'))!;
    expect(changesOf(await readBack(typedOver(typedOver(bytes, row, ''), paragraph, ''), EXAMPLE))).toEqual({ ...NOTHING, removed: [block.id, node.id] });
    const more = await readBack(typedOver(bytes, paragraph, `${paragraph}<w:p><w:r><w:t>Satu kalimat tambahan tentang wilayah kerja.</w:t></w:r></w:p>`), EXAMPLE);
    expect(changesOf(more)).toEqual({ ...NOTHING, added: [expect.any(String)] });
  });

  it('is still read by its looks when another program threw the notes away', async () => {
    const parts = unzipSync(await writeDocument(EXAMPLE, 'rkt', 'docx'));
    const { content } = await readDocx(zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith('customXml')))), { limits: DEFAULT_LIMITS });
    expect(content.nodes.map((node) => node.amount?.value)).toEqual(EXAMPLE.nodes.map((node) => node.amount?.value));
    expect(content.profile.office).toBe(EXAMPLE.profile.office);
  });
});

describe('a figure by reference in a sentence', () => {
  const SENTENCE: Block = { kind: 'paragraph', id: 'b1', place: NOWHERE, content: [{ text: 'Pagu tahun ini sebesar ' }, { figure: 'pagu.total', stated: 'Rp 15 miliar' }, { text: ' untuk seluruh kegiatan.' }] };
  const plan: PlanContent = { ...EXAMPLE, blocks: [...EXAMPLE.blocks.slice(0, 8), SENTENCE, ...EXAMPLE.blocks.slice(8)].map((block, index) => ({ ...block, id: `b${index + 1}` })) };
  const id = 'b9';
  const contentOf = (match: PlanMatch): readonly Inline[] => (match.content.blocks.find((block) => block.id === id) as ParagraphBlock).content;

  it('is printed as its present value and comes back as the reference it was', async () => {
    const bytes = await writeDocument(plan, 'rkt', 'docx');
    expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).not.toContain('Rp 15 miliar');
    expect(changesOf(await readBack(bytes, plan))).toEqual(NOTHING);
  });

  it('stays one when the words around it are typed over, also in LibreOffice', { timeout: 150_000 }, async () => {
    const bytes = typedOver(await writeDocument(plan, 'rkt', 'docx'), 'Pagu tahun ini sebesar ', 'Pagu tahun 2024 sebesar ');
    for (const file of HAS_OFFICE ? [bytes, savedAgain(bytes)] : [bytes]) {
      const match = await readBack(file, plan);
      expect(changesOf(match)).toEqual({ ...NOTHING, changed: [id] });
      expect(contentOf(match)).toEqual([{ text: 'Pagu tahun 2024 sebesar ' }, { figure: 'pagu.total', stated: 'Rp 15 miliar' }, { text: ' untuk seluruh kegiatan.' }]);
    }
  });

  it('is the text that stands there when somebody typed another number over it', async () => {
    const bytes = await writeDocument(plan, 'rkt', 'docx');
    const printed = /_TenunF1"\/><w:r>.*?<w:t[^>]*>([^<]+)</s.exec(strFromU8(unzipSync(bytes)['word/document.xml']!))![0];
    const match = await readBack(typedOver(bytes, printed, printed.replace(/>[^>]+<$/, '>Rp 99<')), plan);
    expect(contentOf(match)).toEqual([{ text: 'Pagu tahun ini sebesar Rp 99 untuk seluruh kegiatan.' }]);
  });
});

describe('plans of other units', () => {
  it.each(readdirSync(PLANS).filter((name) => name.endsWith('.md')))('%s comes back from Word as it was', async (name) => {
    const { content } = readText(readFileSync(`${PLANS}${name}`, 'utf8'));
    expect(changesOf(await readBack(await writeDocument(content, 'rkt', 'docx'), content))).toEqual(NOTHING);
  });

  it('come back as they were, whatever they hold', async () => {
    await fc.assert(fc.asyncProperty(anyPlan, async (any) => {
      const plan = { ...any, blocks: any.blocks.map((block, index) => ({ ...block, id: `b${index + 1}` })) };
      const { content } = await readDocx(await writeDocument(plan, 'rkt', 'docx'), { limits: DEFAULT_LIMITS });
      expect(changesOf(matchPlans(plan, content))).toEqual(NOTHING);
    }), { numRuns: 40 });
  });
});

describe.skipIf(!HAS_OFFICE)('a Word document of Tenun’s own, opened and saved again in LibreOffice', () => {
  it('reads the same', { timeout: 150_000 }, async () => {
    expect(changesOf(await readBack(savedAgain(await writeDocument(EXAMPLE, 'rkt', 'docx')), EXAMPLE))).toEqual(NOTHING);
  });

  it('with one sentence changed comes back with just that sentence', { timeout: 150_000 }, async () => {
    const match = await readBack(savedAgain(typedOver(await writeDocument(EXAMPLE, 'rkt', 'docx'), '1.192 pulau', '1.193 pulau')), EXAMPLE);
    const block = EXAMPLE.blocks.find((each) => each.kind === 'paragraph' && plainText(each.content).includes('1.192 pulau'))!;
    expect(changesOf(match)).toEqual({ ...NOTHING, changed: [block.id] });
  });
});
