// Small Word documents in the markup that Word writes, for what no program here can be told to make.

import { strToU8, zipSync } from 'fflate';
import type { Block, ReadResult } from '@tenun/domain';
import { cellText, plainText } from '@tenun/domain';
import { readDocx } from '../../src/docx/read-docx.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../src/read/read-options.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`;

export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly header?: string;
}

const ROOTS: Readonly<Record<keyof WordParts, string>> = { styles: 'w:styles', numbering: 'w:numbering', comments: 'w:comments', footnotes: 'w:footnotes', header: 'w:hdr' };

/** The file with this body; `text` of a part is what stands within its root. */
export function wordFile(body: string, parts: WordParts = {}, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const named = Object.entries(parts) as [keyof WordParts, string][];
  const relations = named.map(([name], index) => `<Relationship Id="r${index}" Type="${R}/${name}" Target="${name}.xml"/>`).join('');
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': body.startsWith('<?xml') ? body : `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${relations}</Relationships>`,
    ...Object.fromEntries(named.map(([name, text]) => [`word/${name}.xml`, `<${ROOTS[name]} ${NAMESPACES}>${text}</${ROOTS[name]}>`])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])));
}

export function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadResult> {
  return readDocx(bytes, { limits: { ...DEFAULT_LIMITS, ...limits } });
}

export async function blocksOf(body: string, parts: WordParts = {}): Promise<readonly Block[]> {
  return (await read(wordFile(body, parts))).content.blocks;
}

export const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;
export const item = (text: string, list: number, level = 0, more = ''): string => paragraph(text, `${more}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
export const cell = (content: string, properties = ''): string => `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : paragraph(content)}</w:tc>`;
export const row = (cells: readonly string[], properties = ''): string => `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map((each) => (each.startsWith('<w:tc>') ? each : cell(each))).join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
export const HEADER = '<w:tblHeader/>';

/** A definition of lists: format and text of each level. */
export function numbering(...definitions: readonly (readonly (readonly [format: string, text: string, more?: string])[])[]): string {
  const abstract = definitions.map((levels, index) => `<w:abstractNum w:abstractNumId="${index}">${levels.map(([format, text, more = ''], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}<w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`).join('')}</w:abstractNum>`).join('');
  return `${abstract}${definitions.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`).join('')}`;
}

/** Blocks as short lines: kind, marker and text; cells parted by bars. */
export function told(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading': return [`${'#'.repeat(block.level)} ${plainText(block.content)}`];
      case 'paragraph': return [plainText(block.content)];
      case 'picture': return [`[${block.picture}: ${block.alt}]`];
      case 'list': {
        const lines = (items: typeof block.items, depth: number): string[] => items.flatMap((each) => [`${'  '.repeat(depth)}${each.marker ?? '+'} ${plainText(each.content)}`, ...lines(each.children, depth + 1)]);
        return lines(block.items, 0);
      }
      case 'table': return block.rows.map((each) => `${each.role === 'body' ? '' : `(${each.role}) `}${each.cells.map((one) => `${cellText(one).replaceAll('\n', '/')}${one.colSpan === undefined ? '' : `→${one.colSpan}`}${one.rowSpan === undefined ? '' : `↓${one.rowSpan}`}`).join(' | ')}`);
    }
  });
}
