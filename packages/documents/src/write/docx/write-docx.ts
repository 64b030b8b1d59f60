// Writes an RKT, or its matrix alone, as a Word document with real styles, fields and sections; the same plan always gives the same bytes.

import type { FileChild, ISectionOptions } from 'docx';
import { composeRkt, type ComposedBlock, type ComposeOptions, type Cover, type PlanContent, type PlanProfile } from '@tenun/domain';
import { matrixBlocks } from '../matrix-document.ts';
import { groupByPage, isTitle } from '../page-groups.ts';
import { documentTitle, printable } from '../printable.ts';
import { normaliseZip } from './normalise-zip.ts';
import { headingParagraph, listParagraphs, proseParagraph, signatureParagraphs, type Docx } from './paragraphs.ts';
import { BRICK, cm, GREY, LANDSCAPE, LANDSCAPE_TEXT, LINE, PORTRAIT, PORTRAIT_TEXT, STYLES } from './styles.ts';
import { matrixTable, organisationTable, plainTable } from './tables.ts';
import { bandPng } from './woven-band.ts';

/** The whole RKT as .docx bytes. */
export async function writeDocx(content: PlanContent, options: ComposeOptions = {}): Promise<Uint8Array> {
  const docx = await import('docx');
  const rkt = composeRkt(content, options);
  const { profile } = content;
  const sections: ISectionOptions[] = [await coverSection(docx, rkt.cover)];
  const front = flow(docx, rkt.front, PORTRAIT_TEXT);
  sections.push(section(docx, [...front, ...contents(docx, front.length > 0)], profile, { wide: false, number: 'lowerRoman', restart: true }));
  for (const [index, group] of groupByPage(rkt.chapters).entries()) sections.push(section(docx, flow(docx, group.blocks, group.wide ? LANDSCAPE_TEXT : PORTRAIT_TEXT), profile, { wide: group.wide, number: 'decimal', restart: index === 0 }));
  if (rkt.annex.length > 0) sections.push(section(docx, flow(docx, rkt.annex, LANDSCAPE_TEXT), profile, { wide: true, number: 'decimal', restart: rkt.chapters.length === 0 }));
  return pack(docx, sections, profile);
}

/** The matrix alone, on landscape pages with its signature block. */
export async function writeMatrixDocx(content: PlanContent, options: ComposeOptions = {}): Promise<Uint8Array> {
  const docx = await import('docx');
  return pack(docx, [section(docx, flow(docx, matrixBlocks(content, options), LANDSCAPE_TEXT), content.profile, { wide: true, number: 'decimal', restart: true })], content.profile);
}

async function pack(docx: Docx, sections: readonly ISectionOptions[], profile: PlanProfile): Promise<Uint8Array> {
  const document = new docx.Document({ title: documentTitle(profile), creator: printable(profile.office) || 'Tenun', lastModifiedBy: 'Tenun', styles: STYLES, sections });
  return normaliseZip(await docx.Packer.toBuffer(document), profile);
}

/** Blocks as paragraphs and tables in order, on lines `width` twips wide. */
function flow(docx: Docx, blocks: readonly ComposedBlock[], width: number): FileChild[] {
  return blocks.flatMap((block, index): FileChild[] => {
    const next = blocks[index + 1];
    const signed = next?.kind === 'signature';
    const opens = next !== undefined && (next.kind === 'table' || next.kind === 'organisation' || next.kind === 'picture') && isTitle(block);
    switch (block.kind) {
      case 'heading': return [headingParagraph(docx, block, { breakBefore: block.level === 1 && index > 0 })];
      case 'paragraph': return [proseParagraph(docx, block, { keepNext: signed || opens })];
      case 'list': return listParagraphs(docx, block, { keepNext: signed || opens });
      case 'table': return [plainTable(docx, block, width, signed), spacer(docx, signed)];
      case 'matrix': return [matrixTable(docx, block.matrix, width, signed)];
      case 'organisation': return [organisationTable(docx, block.organisation, width), spacer(docx, false)];
      case 'picture': return [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, border: frame(), spacing: { before: 200, after: 200 }, children: [new docx.TextRun({ text: printable(block.alt) || 'Gambar', italics: true, color: GREY })] })];
      case 'signature': return signatureParagraphs(docx, block.signature, width - cm(7.8));
    }
  });
}

/** Word needs a paragraph between two tables, else it joins them. */
function spacer(docx: Docx, keepNext: boolean): FileChild {
  return new docx.Paragraph({ keepNext, spacing: { before: 0, after: 100, line: 120, lineRule: 'auto' }, children: [] });
}

function frame(): { top: Side; bottom: Side; left: Side; right: Side } {
  const side: Side = { style: 'dashed', size: 6, color: LINE, space: 24 };
  return { top: side, bottom: side, left: side, right: side };
}
interface Side { style: 'dashed'; size: number; color: string; space: number }

async function coverSection(docx: Docx, cover: Cover): Promise<ISectionOptions> {
  const png = await bandPng();
  const band = png === null ? [] : [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, spacing: { before: 0, after: 0 }, children: [new docx.ImageRun({ type: 'png', data: png, transformation: { width: 642, height: 55 }, altText: { name: 'tenun', title: '', description: 'Hiasan tenun' } })] })];
  const line = (text: string, style: string, spacing: { before?: number; after?: number } = {}, color?: string, size?: number): FileChild => new docx.Paragraph({ style, spacing, alignment: docx.AlignmentType.CENTER, children: [new docx.TextRun({ text: printable(text), ...(color === undefined ? {} : { color }), ...(size === undefined ? {} : { size }) })] });
  return {
    properties: { page: { size: { width: PORTRAIT.width, height: PORTRAIT.height }, margin: { top: cm(5.4), bottom: cm(3.5), left: cm(2), right: cm(2), header: cm(1.2), footer: cm(1.2) } } },
    headers: { default: new docx.Header({ children: band.length === 0 ? [new docx.Paragraph({})] : band }) },
    footers: { default: new docx.Footer({ children: [...cover.address.map((text) => new docx.Paragraph({ style: 'Berjalan', alignment: docx.AlignmentType.CENTER, children: [new docx.TextRun({ text: printable(text), size: 21 })] })), new docx.Paragraph({ style: 'Berjalan', children: [] }), ...band] }) },
    children: [
      ...cover.office.map((text) => line(text.toUpperCase(), 'Sampul')),
      line('RENCANA KERJA', 'Title', { before: cm(3.6) }),
      line('TAHUNAN', 'Title'),
      ...(cover.year === null ? [] : [line(`TAHUN ${cover.year}`, 'Sampul', { before: cm(0.9) }, BRICK, 46)]),
    ],
  };
}

function contents(docx: Docx, breakBefore: boolean): FileChild[] {
  return [
    new docx.Paragraph({ style: 'DaftarIsi', pageBreakBefore: breakBefore, children: [new docx.TextRun({ text: 'DAFTAR ISI' })] }),
    new docx.TableOfContents('Daftar Isi', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function section(docx: Docx, children: readonly FileChild[], profile: PlanProfile, options: { readonly wide: boolean; readonly number: 'decimal' | 'lowerRoman'; readonly restart: boolean }): ISectionOptions {
  const width = options.wide ? LANDSCAPE_TEXT : PORTRAIT_TEXT;
  const title = `Rencana Kerja Tahunan${profile.year === null ? '' : ` ${profile.year}`}`;
  return {
    properties: {
      type: docx.SectionType.NEXT_PAGE,
      page: {
        size: { width: PORTRAIT.width, height: PORTRAIT.height, orientation: options.wide ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT },
        margin: options.wide ? LANDSCAPE.margin : PORTRAIT.margin,
        pageNumbers: { formatType: options.number === 'decimal' ? docx.NumberFormat.DECIMAL : docx.NumberFormat.LOWER_ROMAN, ...(options.restart ? { start: 1 } : {}) },
      },
    },
    headers: { default: new docx.Header({ children: [new docx.Paragraph({ style: 'Berjalan', tabStops: [{ type: docx.TabStopType.RIGHT, position: width }], border: { bottom: { style: 'single', size: 4, color: LINE, space: 4 } }, children: [new docx.TextRun({ text: title }), new docx.TextRun({ children: [new docx.Tab(), printable(profile.office)] })] })] }) },
    footers: { default: new docx.Footer({ children: [new docx.Paragraph({ style: 'Berjalan', alignment: docx.AlignmentType.CENTER, children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })] })] }) },
    children: [...children],
  };
}
