// The map of BAB I as a picture of a Word document, its caption in the same paragraph, so that the two stay one block when the file is read again.

import { strFromU8, strToU8 } from 'fflate';
import { mapPng } from '../../map/map-png.ts';
import type { PrintedMap } from '../../map/printed-map.ts';
import type { Parts } from './assemble.ts';
import { cm } from './styles.ts';
import { escapeXml, LINE_BREAK, paragraph, run, type Xml } from './wordml.ts';

export interface MapPicture {
  readonly caption: string;
  /** The paragraph; undefined where there is nothing to draw, or nothing to draw it with. */
  readonly xml?: Xml;
  readonly png?: Uint8Array;
}

/** A hair less than the text, so that no program cuts the edge off. */
const WIDEST = cm(15.4);
const HIGHEST = cm(19);
/** English metric units for one twip. */
const EMU = 635;
/** Pictures of the library have numbers from one; those of maps are far above. */
const FIRST_PICTURE = 900;

const NAMESPACES = { a: 'http://schemas.openxmlformats.org/drawingml/2006/main', pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture', wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' } as const;
const PICTURE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** The maps as paragraphs with their pictures, by the id of their block. */
export async function mapPictures(maps: ReadonlyMap<string, PrintedMap>): Promise<ReadonlyMap<string, MapPicture>> {
  const pictures = new Map<string, MapPicture>();
  for (const [id, { drawing, caption, alt }] of maps) {
    const png = drawing === null ? null : await mapPng(drawing);
    if (drawing === null || png === null) pictures.set(id, { caption });
    else pictures.set(id, { caption, png, xml: mapParagraph(pictures.size + 1, drawing, caption, alt) });
  }
  return pictures;
}

function mapParagraph(number: number, { width, height }: NonNullable<PrintedMap['drawing']>, caption: string, alt: string): Xml {
  const wide = Math.min(WIDEST, (HIGHEST * width) / height);
  const [cx, cy] = [Math.round(wide * EMU), Math.round(((wide * height) / width) * EMU)];
  const named = `id="${FIRST_PICTURE + number}" name="tenun:peta" descr="${escapeXml(alt)}"`;
  const picture = `<pic:pic xmlns:pic="${NAMESPACES.pic}"><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${NAMESPACES.r}" r:embed="${relation(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="${NAMESPACES.wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${named}/><a:graphic xmlns:a="${NAMESPACES.a}"><a:graphicData uri="${NAMESPACES.pic}">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return paragraph(`${drawing}${LINE_BREAK}${run(caption, { size: 19 })}`, { style: 'Gambar', align: 'center', spacing: { before: 160, after: 240 } });
}

/** The package with the pictures of the maps. */
export function withMapParts(parts: Parts, maps: ReadonlyMap<string, MapPicture>): Parts {
  const more = new Map(parts);
  const insert = (name: string, before: string, piece: string): void => {
    const text = strFromU8(more.get(name)!);
    if (!text.includes(piece)) more.set(name, strToU8(text.replace(before, `${piece}${before}`)));
  };
  let number = 0;
  for (const { png } of maps.values()) {
    if (png === undefined) continue;
    number += 1;
    more.set(`word/media/peta${number}.png`, png);
    insert('word/_rels/document.xml.rels', '</Relationships>', `<Relationship Id="${relation(number)}" Type="${PICTURE_RELATION}" Target="media/peta${number}.png"/>`);
    if (!/Extension="png"/.test(strFromU8(more.get('[Content_Types].xml')!))) insert('[Content_Types].xml', '</Types>', '<Default ContentType="image/png" Extension="png"/>');
  }
  return more;
}

function relation(number: number): string {
  return `rIdPeta${number}`;
}
