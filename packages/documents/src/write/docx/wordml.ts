// The body of a Word document as WordprocessingML, written straight: a matrix of thousands of cells costs milliseconds, where objects for each run cost seconds.

import type { Inline } from '@tenun/domain';
import { printable } from '../printable.ts';
import { figureMark } from './figure-marks.ts';

/** A piece of WordprocessingML. */
export type Xml = string;

export interface RunFormat {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** Half points. */
  readonly size?: number;
}

export interface ParagraphFormat {
  readonly style?: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Twips (twentieths of a point), as all lengths here. */
  readonly indent?: { readonly left?: number; readonly hanging?: number };
  readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
  readonly tab?: { readonly at: number; readonly kind: 'left' | 'right'; readonly leader?: 'dot' };
  readonly dashedFrame?: string;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;'));
}

/** A paragraph; elements stand in the order that the schema asks for. */
export function paragraph(content: Xml, format: ParagraphFormat = {}): Xml {
  const { indent, spacing, tab } = format;
  const properties = [
    format.style === undefined ? '' : `<w:pStyle w:val="${format.style}"/>`,
    format.keepNext === true ? '<w:keepNext/>' : '',
    format.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    format.dashedFrame === undefined ? '' : `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="dashed" w:sz="6" w:space="16" w:color="${format.dashedFrame}"/>`).join('')}</w:pBdr>`,
    tab === undefined ? '' : `<w:tabs><w:tab w:val="${tab.kind}"${tab.leader === undefined ? '' : ` w:leader="${tab.leader}"`} w:pos="${tab.at}"/></w:tabs>`,
    spacing === undefined ? '' : `<w:spacing${attribute('before', spacing.before)}${attribute('after', spacing.after)}${spacing.line === undefined ? '' : ` w:line="${spacing.line}" w:lineRule="auto"`}/>`,
    indent === undefined ? '' : `<w:ind${attribute('left', indent.left)}${attribute('hanging', indent.hanging)}/>`,
    format.align === undefined ? '' : `<w:jc w:val="${format.align}"/>`,
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** Text as a run; line feeds become line breaks. */
export function run(text: string, format: RunFormat = {}): Xml {
  if (text === '') return '';
  const properties = `${format.bold === true ? '<w:b/><w:bCs/>' : ''}${format.italics === true ? '<w:i/><w:iCs/>' : ''}${format.color === undefined ? '' : `<w:color w:val="${format.color}"/>`}${format.size === undefined ? '' : `<w:sz w:val="${format.size}"/><w:szCs w:val="${format.size}"/>`}`;
  const lines = escapeXml(text).split('\n').map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines}</w:r>`;
}

/** A paragraph of one point, which keeps two tables apart or carries the break of a section (`section`). */
export function hairline(section = ''): Xml {
  return `<w:p><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;
}

/** A bookmark without a stretch, at the beginning of a paragraph; `id` is the only one of its number. */
export function bookmark(id: number, name: string): Xml {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
}

/** The piece with a bookmark at the beginning of its first paragraph. */
export function marked(mark: Xml | undefined, piece: Xml): Xml {
  if (mark === undefined) return piece;
  return piece.replace(/<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/s, (opening) => `${opening}${mark}`);
}

export const TAB: Xml = '<w:r><w:tab/></w:r>';
export const LINE_BREAK: Xml = '<w:r><w:br/></w:r>';

/** Runs of inline content, its own marks added to `format`. */
export function inlineRuns(content: readonly Inline[], format: RunFormat = {}): Xml {
  return content.map((inline) => {
    const piece = run(printable('text' in inline ? inline.text : (inline.stated ?? '')), {
      ...format, bold: format.bold === true || inline.mark === 'bold' || inline.mark === 'bold-italic', italics: format.italics === true || inline.mark === 'italic' || inline.mark === 'bold-italic',
    });
    const figure = figureMark(inline);
    return figure === undefined || piece === '' ? piece : `<w:bookmarkStart w:id="${figure.id}" w:name="${figure.name}"/>${piece}<w:bookmarkEnd w:id="${figure.id}"/>`;
  }).join('');
}

export type BorderSide = 'top' | 'left' | 'bottom' | 'right';

export interface Cell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly shade: string | null;
  readonly middle: boolean;
  /** Paragraphs. */
  readonly content: Xml;
  /** Colour by side; sides left out have no line. Without it the lines of the table hold. */
  readonly borders?: Partial<Readonly<Record<BorderSide, string>>>;
}

export interface Row {
  readonly header: boolean;
  readonly height?: number;
  readonly cells: readonly Cell[];
}

export interface TableFormat {
  /** Colour of all lines; null: none. */
  readonly lines: string | null;
  /** Room at the sides of a cell. */
  readonly padding: number;
}

/** A table of fixed column widths; no row splits over pages, header rows repeat. Cells that a span from above covers are filled in. */
export function table(widths: readonly number[], rows: readonly Row[], { lines, padding }: TableFormat): Xml {
  const total = sum(widths);
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => (lines === null ? `<w:${side} w:val="nil"/>` : `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${lines}"/>`)).join('');
  const properties = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="${padding}" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  const covering: ({ readonly cell: Cell; left: number } | null)[] = widths.map(() => null);
  const body = rows.map((row) => rowXml(row, widths, covering)).join('');
  return `<w:tbl>${properties}<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${body}</w:tbl>`;
}

function rowXml(row: Row, widths: readonly number[], covering: ({ readonly cell: Cell; left: number } | null)[]): Xml {
  let cells = '';
  let next = 0;
  for (let column = 0; column < widths.length;) {
    const above = covering[column] ?? null;
    const cell = above === null ? row.cells[next] : above.cell;
    if (cell === undefined) break;
    cells += cellXml(cell, widths, above === null ? (cell.rowSpan > 1 ? 'restart' : null) : 'continue');
    if (above === null) {
      next += 1;
      if (cell.rowSpan > 1) covering[column] = { cell, left: cell.rowSpan - 1 };
    } else {
      above.left -= 1;
      if (above.left === 0) covering[column] = null;
    }
    column += cell.colSpan;
  }
  return `<w:tr><w:trPr><w:cantSplit/>${row.height === undefined ? '' : `<w:trHeight w:val="${row.height}" w:hRule="atLeast"/>`}${row.header ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;
}

function cellXml(cell: Cell, widths: readonly number[], merge: 'restart' | 'continue' | null): Xml {
  const width = sum(widths.slice(cell.column, cell.column + cell.colSpan));
  const borders = cell.borders === undefined ? '' : `<w:tcBorders>${(['top', 'left', 'bottom', 'right'] as const).map((side) => {
    const color = cell.borders?.[side];
    return color === undefined ? `<w:${side} w:val="nil"/>` : `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="${color}"/>`;
  }).join('')}</w:tcBorders>`;
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : ''}${merge === 'restart' ? '<w:vMerge w:val="restart"/>' : merge === 'continue' ? '<w:vMerge/>' : ''}${borders}${cell.shade === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${cell.shade}"/>`}${cell.middle ? '<w:vAlign w:val="center"/>' : ''}`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${merge === 'continue' ? '<w:p/>' : cell.content}</w:tc>`;
}

function attribute(name: string, value: number | undefined): string {
  return value === undefined ? '' : ` w:${name}="${value}"`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
