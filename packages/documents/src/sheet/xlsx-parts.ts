// The parts of an .xlsx that its sheets share: texts, and what the styles say of cells.

import type { Archive } from '../read/open-archive.ts';
import type { ReadLimits } from '../read/read-options.ts';
import { readXml, type XmlElement } from '../read/safe-xml.ts';
import { formatOf, type CellFormat } from './cell-format.ts';

export interface XlsxStyle {
  readonly format: CellFormat;
  readonly indent: number;
}

/** The shared texts in their order; rich text without its looks, and without the reading aids of Japanese. */
export function readSharedStrings(archive: Archive, part: string, limits: ReadLimits): readonly string[] {
  const xml = archive.text(part);
  if (xml === undefined) return [];
  const strings: string[] = [];
  let current = '';
  let reading = false;
  let phonetic = 0;
  readXml(xml, { format: '.xlsx', part, limits }, {
    open(name) {
      if (/(?:^|:)si$/.test(name)) current = '';
      else if (/(?:^|:)rPh$/.test(name)) phonetic += 1;
      else if (/(?:^|:)t$/.test(name)) reading = phonetic === 0;
    },
    text(text) {
      if (reading) current += text;
    },
    close(name) {
      if (/(?:^|:)t$/.test(name)) reading = false;
      else if (/(?:^|:)rPh$/.test(name)) phonetic -= 1;
      else if (/(?:^|:)si$/.test(name)) strings.push(unescaped(current));
    },
  });
  return strings;
}

/** The styles that cells point to by their number. */
export function readStyles(styles: XmlElement | null): readonly XlsxStyle[] {
  if (styles === null) return [];
  const codes = new Map(childrenOf(styles, 'numFmts').map((format) => [Number(format.attributes['numFmtId']), format.attributes['formatCode'] ?? '']));
  return childrenOf(styles, 'cellXfs').map((style): XlsxStyle => {
    const id = Number(style.attributes['numFmtId'] ?? 0);
    const alignment = style.children.find((each): each is XmlElement => typeof each !== 'string' && /(?:^|:)alignment$/.test(each.name));
    const indent = Number(alignment?.attributes['indent'] ?? 0);
    return { format: formatOf(id, codes.get(id)), indent: Number.isFinite(indent) ? Math.max(0, indent) : 0 };
  });
}

function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  const list = element.children.find((each): each is XmlElement => typeof each !== 'string' && each.name.endsWith(name));
  return (list?.children ?? []).filter((each): each is XmlElement => typeof each !== 'string');
}

/** `_x000D_` stands for a character that XML cannot hold. */
export function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\r\n?/g, '\n') : text;
}
