// The composed blocks as the body of each Word section, and the table of contents that points into them.

import type { Block, ComposedBlock, PlanContent } from '@tenun/domain';
import { BLOCK_MARK, OTHER_MARK, ROW_MARK } from '../../docx/own/bookmarks.ts';
import type { MapPicture } from './map-picture.ts';
import { isTitle } from '../page-groups.ts';
import { printable } from '../printable.ts';
import { FigureMarks } from './figure-marks.ts';
import { headingParagraph, headingText, listParagraphs, proseParagraph, signatureParagraphs } from './paragraphs.ts';
import { cm, LINE, PORTRAIT_TEXT } from './styles.ts';
import { matrixTable, organisationTable, plainTable, type RowMarks } from './tables.ts';
import { bookmark, escapeXml, marked, paragraph, run, TAB, type Xml } from './wordml.ts';

interface Entry {
  readonly bookmark: number;
  readonly level: number;
  readonly title: string;
}

/** Bookmarks of blocks and of rows of the matrix have numbers from here on; those of the table of contents are below. */
const FIRST_BLOCK_MARK = 10_000;
const FIRST_ROW_MARK = 1_000_000;

/** Writes bodies in the order of the document, and remembers the headings for the table of contents. */
export class Body {
  readonly #entries: Entry[] = [];
  readonly figures = new FigureMarks();
  readonly #content: readonly Block[];
  readonly #blocks: ReadonlyMap<string, number>;
  readonly #rows: RowMarks;
  readonly #maps: ReadonlyMap<string, MapPicture>;
  #made = 0;

  /**
   * @param content the plan whose blocks and rows are bookmarked, so that they are known again when the file comes back
   * @param maps by the id of their block
   */
  constructor({ blocks, nodes }: Pick<PlanContent, 'blocks' | 'nodes'>, maps: ReadonlyMap<string, MapPicture> = new Map()) {
    this.#maps = maps;
    this.#content = blocks;
    this.#blocks = new Map(blocks.map((block, index) => [block.id, index]));
    this.#rows = new Map(nodes.map((node, index) => [node.id, bookmark(FIRST_ROW_MARK + index, ROW_MARK(index))]));
  }

  /** Blocks as paragraphs and tables, on lines `width` twips wide. */
  flow(blocks: readonly ComposedBlock[], width: number): Xml {
    return blocks.map((block, index) => marked(this.#mark(block), this.#block(block, blocks[index + 1], index, width))).join('');
  }

  #mark(block: ComposedBlock): Xml {
    const index = this.#blocks.get(block.id);
    if (index !== undefined) this.figures.take(block, this.#content[index]!);
    if (index !== undefined) return bookmark(FIRST_BLOCK_MARK + index, BLOCK_MARK(index));
    this.#made += 1;
    return bookmark(FIRST_BLOCK_MARK + this.#blocks.size + this.#made, OTHER_MARK(this.#made));
  }

  /** The table of contents: a field of Word over headings 1–2, filled in with its entries; page numbers are Word's to fill when it opens. */
  contents(breakBefore: boolean): Xml {
    const title = paragraph(run('DAFTAR ISI'), { style: 'DaftarIsi', pageBreakBefore: breakBefore });
    const entries = this.#entries.map(({ bookmark, level, title: text }, index) => {
      const page = `<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF _Toc${bookmark} \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
      const link = `<w:hyperlink w:anchor="_Toc${bookmark}" w:history="1">${run(text)}${TAB}${page}</w:hyperlink>`;
      return paragraph(`${index === 0 ? FIELD_BEGIN : ''}${link}${index === this.#entries.length - 1 ? FIELD_END : ''}`, { style: `TOC${level}`, tab: { at: PORTRAIT_TEXT, kind: 'right', leader: 'dot' } });
    }).join('');
    if (entries === '') return title;
    return `${title}<w:sdt><w:sdtPr><w:alias w:val="${escapeXml('Daftar Isi')}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${entries}</w:sdtContent></w:sdt>`;
  }

  #block(block: ComposedBlock, next: ComposedBlock | undefined, index: number, width: number): Xml {
    const signed = next?.kind === 'signature';
    const opens = next !== undefined && (next.kind === 'table' || next.kind === 'organisation' || next.kind === 'picture' || next.kind === 'map') && isTitle(block);
    switch (block.kind) {
      case 'heading': {
        const listed = block.level <= 2;
        if (listed) this.#entries.push({ bookmark: this.#entries.length + 1, level: block.level, title: headingText(block) });
        return headingParagraph(block, { breakBefore: block.level === 1 && index > 0, bookmark: listed ? this.#entries.length : null });
      }
      case 'paragraph': return proseParagraph(block, { keepNext: signed || opens });
      case 'list': return listParagraphs(block, { keepNext: signed || opens });
      case 'table': return `${plainTable(block, width, signed)}${spacer(signed)}`;
      case 'matrix': return `${matrixTable(block.matrix, width, signed, this.#rows)}${signed ? '' : spacer(false)}`;
      case 'organisation': return `${organisationTable(block.organisation, width)}${spacer(false)}`;
      case 'picture': return frame(printable(block.alt) || 'Gambar');
      case 'map': {
        const map = this.#maps.get(block.id);
        return map?.xml === undefined ? frame(map?.caption ?? (printable(block.alt) || 'Peta')) : map.xml;
      }
      case 'signature': return signatureParagraphs(block.signature, width - cm(7.8));
    }
  }
}

const FIELD_BEGIN = '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** An empty frame that says what belongs there. */
function frame(text: string): Xml {
  return paragraph(run(text), { style: 'Gambar', align: 'center', dashedFrame: LINE, spacing: { before: 240, after: 240 } });
}

/** Word needs a paragraph between two tables, else it joins them. */
function spacer(keepNext: boolean): Xml {
  return paragraph('', { keepNext, spacing: { before: 0, after: 100, line: 120 } });
}
