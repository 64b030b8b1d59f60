// The composed blocks as the body of each Word section, and the table of contents that points into them.

import type { ComposedBlock } from '@tenun/domain';
import { isTitle } from '../page-groups.ts';
import { printable } from '../printable.ts';
import { headingParagraph, headingText, listParagraphs, proseParagraph, signatureParagraphs } from './paragraphs.ts';
import { cm, GREY, LINE, PORTRAIT_TEXT } from './styles.ts';
import { matrixTable, organisationTable, plainTable } from './tables.ts';
import { escapeXml, paragraph, run, TAB, type Xml } from './wordml.ts';

interface Entry {
  readonly bookmark: number;
  readonly level: number;
  readonly title: string;
}

/** Writes bodies in the order of the document, and remembers the headings for the table of contents. */
export class Body {
  readonly #entries: Entry[] = [];

  /** Blocks as paragraphs and tables, on lines `width` twips wide. */
  flow(blocks: readonly ComposedBlock[], width: number): Xml {
    return blocks.map((block, index) => this.#block(block, blocks[index + 1], index, width)).join('');
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
    const opens = next !== undefined && (next.kind === 'table' || next.kind === 'organisation' || next.kind === 'picture') && isTitle(block);
    switch (block.kind) {
      case 'heading': {
        const listed = block.level <= 2;
        if (listed) this.#entries.push({ bookmark: this.#entries.length + 1, level: block.level, title: headingText(block) });
        return headingParagraph(block, { breakBefore: block.level === 1 && index > 0, bookmark: listed ? this.#entries.length : null });
      }
      case 'paragraph': return proseParagraph(block, { keepNext: signed || opens });
      case 'list': return listParagraphs(block, { keepNext: signed || opens });
      case 'table': return `${plainTable(block, width, signed)}${spacer(signed)}`;
      case 'matrix': return `${matrixTable(block.matrix, width, signed)}${signed ? '' : spacer(false)}`;
      case 'organisation': return `${organisationTable(block.organisation, width)}${spacer(false)}`;
      case 'picture': return paragraph(run(printable(block.alt) || 'Gambar', { italics: true, color: GREY }), { align: 'center', dashedFrame: LINE, spacing: { before: 240, after: 240 } });
      case 'signature': return signatureParagraphs(block.signature, width - cm(7.8));
    }
  }
}

const FIELD_BEGIN = '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Word needs a paragraph between two tables, else it joins them. */
function spacer(keepNext: boolean): Xml {
  return paragraph('', { keepNext, spacing: { before: 0, after: 100, line: 120 } });
}
