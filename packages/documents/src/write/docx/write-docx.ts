// Writes an RKT, or its matrix alone, as a Word document with real styles, fields and sections; the same plan always gives the same bytes.

import type { ISectionOptions, Paragraph } from 'docx';
import { composedBlocks, composeRkt, type ComposeOptions, type Cover, type PlanContent, type PlanProfile } from '@tenun/domain';
import { printedMaps } from '../../map/printed-map.ts';
import { matrixBlocks } from '../matrix-document.ts';
import { groupByPage } from '../page-groups.ts';
import { documentTitle, printable } from '../printable.ts';
import { Body } from './body.ts';
import { assemble, placeholder, withNotesPart, zipParts } from './assemble.ts';
import { mapPictures, withMapParts, type MapPicture } from './map-picture.ts';
import { notesOn, type Printed } from './notes-on.ts';
import { BRICK, cm, LANDSCAPE, LANDSCAPE_TEXT, LINE, PORTRAIT, PORTRAIT_TEXT, STYLES } from './styles.ts';
import { bandPng } from './woven-band.ts';
import { paragraph, run, type Xml } from './wordml.ts';

type Docx = typeof import('docx');

interface Section {
  readonly options: Omit<ISectionOptions, 'children'>;
  readonly body: Xml;
}

/** The whole RKT as .docx bytes. */
export async function writeDocx(content: PlanContent, options: ComposeOptions = {}): Promise<Uint8Array> {
  const docx = await import('docx');
  const numbered = withNumbers(content);
  const rkt = composeRkt(numbered, options);
  const { profile } = content;
  const maps = await mapPictures(await printedMaps(composedBlocks(rkt)));
  const body = new Body(numbered, maps);
  const front = body.flow(rkt.front, PORTRAIT_TEXT);
  const chapters = groupByPage(rkt.chapters).map((group, index): Section => ({ options: page(docx, profile, { wide: group.wide, number: 'decimal', restart: index === 0 }), body: body.flow(group.blocks, group.wide ? LANDSCAPE_TEXT : PORTRAIT_TEXT) }));
  const annex = rkt.annex.length === 0 ? [] : [{ options: page(docx, profile, { wide: true, number: 'decimal', restart: chapters.length === 0 }), body: body.flow(rkt.annex, LANDSCAPE_TEXT) }];
  const opening = { options: page(docx, profile, { wide: false, number: 'lowerRoman', restart: true }), body: `${front}${body.contents(front !== '')}` };
  return pack(docx, [{ options: await coverPage(docx, rkt.cover), body: coverBody(rkt.cover) }, opening, ...chapters, ...annex], numbered, { matrixOnly: false, figures: body.figures.notes }, maps);
}

/** The matrix alone, on landscape pages with its signature block. */
export async function writeMatrixDocx(content: PlanContent, options: ComposeOptions = {}): Promise<Uint8Array> {
  const docx = await import('docx');
  return pack(docx, [{ options: page(docx, content.profile, { wide: true, number: 'decimal', restart: true }), body: new Body({ blocks: [], nodes: content.nodes }).flow(matrixBlocks(content, options), LANDSCAPE_TEXT) }], content, { matrixOnly: true, figures: {} });
}

/** Blocks by their numbers, so that a bookmark says which one it is, also of a plan whose ids are not its own. */
function withNumbers(content: PlanContent): PlanContent {
  return { ...content, blocks: content.blocks.map((block, index) => ({ ...block, id: `b${index + 1}` })) };
}

/** The library makes the package (styles, headers, footers, sections); the bodies are put where it left a place for each, and what they cannot say is noted. */
async function pack(docx: Docx, sections: readonly Section[], content: PlanContent, printed: Printed, maps: ReadonlyMap<string, MapPicture> = new Map()): Promise<Uint8Array> {
  const { profile } = content;
  const document = new docx.Document({
    title: documentTitle(profile), creator: printable(profile.office) || 'Tenun', lastModifiedBy: 'Tenun', styles: STYLES,
    sections: sections.map(({ options }, index) => ({ ...options, children: [new docx.Paragraph(placeholder(index))] })),
  });
  const parts = withMapParts(assemble(await docx.Packer.toBuffer(document), sections.map(({ body }) => body), profile), maps);
  return zipParts(withNotesPart(parts, notesOn(parts, content, printed)));
}

async function coverPage(docx: Docx, cover: Cover): Promise<Section['options']> {
  const png = await bandPng();
  const band = (): Paragraph[] => (png === null ? [] : [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, spacing: { before: 0, after: 0 }, children: [new docx.ImageRun({ type: 'png', data: png, transformation: { width: 642, height: 55 }, altText: { name: 'tenun', title: '', description: 'Hiasan tenun' } })] })]);
  const address = cover.address.map((text) => new docx.Paragraph({ style: 'Berjalan', alignment: docx.AlignmentType.CENTER, children: [new docx.TextRun({ text: printable(text), size: 21 })] }));
  return {
    properties: { page: { size: { width: PORTRAIT.width, height: PORTRAIT.height }, margin: { top: cm(5.4), bottom: cm(3.5), left: cm(2), right: cm(2), header: cm(1.2), footer: cm(1.2) } } },
    headers: { default: new docx.Header({ children: [new docx.Paragraph({}), ...band()].slice(png === null ? 0 : 1) }) },
    footers: { default: new docx.Footer({ children: [...address, new docx.Paragraph({ style: 'Berjalan' }), ...band()] }) },
  };
}

function coverBody(cover: Cover): Xml {
  return [
    ...cover.office.map((text) => paragraph(run(printable(text).toUpperCase()), { style: 'Sampul' })),
    paragraph(run('RENCANA KERJA'), { style: 'Title', spacing: { before: cm(3.6), after: 0 } }),
    paragraph(run('TAHUNAN'), { style: 'Title' }),
    cover.year === null ? '' : paragraph(run(`TAHUN ${cover.year}`, { color: BRICK, size: 46 }), { style: 'Sampul', spacing: { before: cm(0.9), after: 0 } }),
  ].join('');
}

function page(docx: Docx, profile: PlanProfile, options: { readonly wide: boolean; readonly number: 'decimal' | 'lowerRoman'; readonly restart: boolean }): Section['options'] {
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
  };
}
