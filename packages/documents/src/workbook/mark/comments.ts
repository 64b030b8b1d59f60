// Puts comments on cells: the text in the part of comments, and the box that Excel draws it in; what others wrote there stays.

import type { Package } from './package.ts';
import { addressOf } from './cell-issue.ts';
import { appendTo, elements, escapeXml, prefixOf, splice, type Splice } from './splice.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const AUTHOR = 'Tenun';
/** Elements of a sheet that stand behind the one that points to the boxes. */
const BEHIND = ['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'];

/** `comments` by cell (`C12`). Changes the sheet `part` and what belongs to it. */
export function addComments(file: Package, part: string, comments: ReadonlyMap<string, string>): void {
  const relations = file.relations(part);
  const texts = relations.find((relation) => relation.type.endsWith('/comments'))?.target;
  const drawn = texts === undefined || file.text(texts) === undefined ? begin(file, part, comments) : extend(file, texts, comments);
  if (drawn.length > 0) addBoxes(file, part, drawn);
}

function begin(file: Package, sheet: string, comments: ReadonlyMap<string, string>): readonly string[] {
  const part = file.free((number) => `xl/comments${number}.xml`);
  file.set(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author>${AUTHOR}</author></authors><commentList>${[...comments].toSorted(inOrder).map(([cell, text]) => comment('', cell, 0, text)).join('')}</commentList></comments>`);
  file.declare({ part }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  file.relate(sheet, 'comments', part);
  return [...comments.keys()];
}

/** Adds to the comments that are there; returns the cells that had none. */
function extend(file: Package, part: string, comments: ReadonlyMap<string, string>): readonly string[] {
  const xml = file.required(part);
  const p = prefixOf(xml, 'comments');
  const all = elements(xml, part, (name) => ['authors', 'author', 'commentList', 'comment', 'text'].includes(name));
  const authors = all.find((element) => element.name === 'authors')!;
  const list = all.find((element) => element.name === 'commentList')!;
  const author = all.filter((element) => element.name === 'author').length;
  const splices: Splice[] = [appendTo(xml, authors, `<${p}author>${AUTHOR}</${p}author>`)];
  const fresh: string[] = [];
  for (const [cell, text] of [...comments].toSorted(inOrder)) {
    const own = all.find((element) => element.name === 'comment' && element.attributes['ref'] === cell);
    const body = own === undefined ? undefined : all.find((element) => element.name === 'text' && element.start > own.start && element.end < own.end);
    if (body === undefined) fresh.push(cell);
    else splices.push(appendTo(xml, body, run(p, `\n\n${text}`)));
  }
  const added = fresh.map((cell) => comment(p, cell, author, comments.get(cell)!)).join('');
  if (added !== '') splices.push(appendTo(xml, list, added));
  file.set(part, splice(xml, splices));
  return fresh;
}

function comment(p: string, cell: string, author: number, text: string): string {
  return `<${p}comment ref="${cell}" authorId="${author}"><${p}text>${run(p, text)}</${p}text></${p}comment>`;
}

function run(p: string, text: string): string {
  return `<${p}r><${p}rPr><${p}sz val="9"/><${p}rFont val="Arial"/></${p}rPr><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}r>`;
}

/** The box of each comment, without which Excel does not show it. */
function addBoxes(file: Package, sheet: string, cells: readonly string[]): void {
  const existing = file.relations(sheet).find((relation) => relation.type.endsWith('/vmlDrawing') && isLegacy(file.required(sheet), relation.id))?.target;
  const before = existing === undefined ? undefined : file.text(existing);
  const ids = [...(before ?? '').matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const first = Math.max(1024, ...ids) + 1;
  const shapes = cells.map((cell, index) => box(cell, first + index)).join('');
  if (existing !== undefined && before !== undefined) {
    const type = before.includes('_x0000_t202') ? '' : SHAPE_TYPE;
    file.set(existing, before.replace(/<\/xml>\s*$/, `${type}${shapes}</xml>`));
    return;
  }
  const part = file.free((number) => `xl/drawings/vmlDrawing${number}.vml`);
  file.set(part, `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${SHAPE_TYPE}${shapes}</xml>`);
  file.declare({ extension: 'vml' }, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  pointTo(file, sheet, file.relate(sheet, 'vmlDrawing', part));
}

function isLegacy(xml: string, id: string): boolean {
  return new RegExp(`<(?:[\\w.-]+:)?legacyDrawing\\s[^>]*["']${id}["']`).test(xml);
}

/** A sheet points to its boxes at one place of its order. */
function pointTo(file: Package, sheet: string, id: string): void {
  const xml = file.required(sheet);
  const all = elements(xml, sheet, (name, _attributes, depth) => depth === 0 || (depth === 1 && BEHIND.includes(name)));
  const root = all.find((element) => element.depth === 0)!;
  const next = all.filter((element) => element.depth === 1).toSorted((a, b) => a.start - b.start)[0];
  const at = next?.start ?? root.closeStart;
  file.set(sheet, splice(xml, [{ start: at, end: at, text: `<${prefixOf(xml, 'worksheet')}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>` }]));
}

const SHAPE_TYPE = '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function box(cell: string, id: number): string {
  const { row, column } = addressOf(cell)!;
  const anchor = [column + 1, 12, Math.max(0, row - 1), 6, column + 5, 20, row + 6, 6].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fffbe6" o:insetmode="auto"><v:fill color2="#fffbe6"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

function inOrder([a]: readonly [string, string], [b]: readonly [string, string]): number {
  const [first, second] = [addressOf(a)!, addressOf(b)!];
  return first.row - second.row || first.column - second.column;
}
