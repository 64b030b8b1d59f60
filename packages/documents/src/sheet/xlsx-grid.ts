// Reads the sheets of an .xlsx: by events and straight into the grid, so that a hostile sheet meets the limits before it fills the memory.

import { columnLetters } from '@tenun/domain';
import { openArchive, type Archive } from '../read/open-archive.ts';
import type { ReadLimits } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { parseXml, readXml, type XmlElement } from '../read/safe-xml.ts';
import { EMPTY_CELL, type GridCell, type SheetGrid } from './grid.ts';
import { GridBuilder, MOST_COLUMNS, SizeGuard, type Merge } from './grid-builder.ts';
import { dateText, GENERAL } from './cell-format.ts';
import { numberText, writtenNumberText } from './number-text.ts';
import { readSharedStrings, readStyles, unescaped, type XlsxStyle } from './xlsx-parts.ts';

const FORMAT = '.xlsx';

export interface XlsxSheets {
  readonly sheets: readonly SheetGrid[];
  readonly macros: boolean;
  readonly links: boolean;
}

/** Every sheet of tables in the workbook's order; charts and dialogs are left out. Throws `ReadProblem`. */
export function readXlsxSheets(bytes: Uint8Array, limits: ReadLimits): XlsxSheets {
  const archive = openArchive(bytes, FORMAT, limits);
  const tree = (part: string): XmlElement | null => {
    const xml = archive.text(part);
    return xml === undefined ? null : parseXml(xml, { format: FORMAT, part, limits });
  };
  const main = targetsOf(tree('_rels/.rels'), '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  if (main.endsWith('.bin')) throw new ReadProblem('file-old-format', { format: '.xlsb', saveAs: '.xlsx' });
  const workbook = tree(main);
  if (workbook === null) throw new ReadProblem('file-damaged', { format: FORMAT, place: main });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = targetsOf(tree(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const partOf = (type: string): string | undefined => targets.find((target) => target.type.endsWith(type))?.target;
  const context: SheetContext = {
    archive, limits, guard: new SizeGuard(FORMAT, limits),
    strings: readSharedStrings(archive, partOf('/sharedStrings') ?? `${folder}sharedStrings.xml`, limits),
    styles: readStyles(tree(partOf('/styles') ?? `${folder}styles.xml`)),
    from1904: isTrue(child(workbook, 'workbookPr')?.attributes['date1904']),
  };
  const sheets = (child(workbook, 'sheets')?.children ?? []).flatMap((sheet): SheetGrid[] => {
    if (typeof sheet === 'string' || local(sheet.name) !== 'sheet') return [];
    const id = Object.entries(sheet.attributes).find(([name]) => local(name) === 'id' && name.includes(':'))?.[1];
    const part = targets.find((target) => target.id === id && target.type.endsWith('/worksheet'))?.target;
    if (part === undefined) return [];
    const state = sheet.attributes['state'] ?? 'visible';
    return [new SheetReader(unescaped(sheet.attributes['name'] ?? ''), part, context).read(state !== 'visible')];
  });
  return { sheets, macros: archive.names.some((name) => name.endsWith('vbaProject.bin')), links: archive.names.some((name) => name.includes('externalLinks/')) };
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Where the parts stand that a part speaks of. */
function targetsOf(relationships: XmlElement | null, folder: string): readonly Target[] {
  return (relationships?.children ?? []).flatMap((each) => {
    if (typeof each === 'string' || each.attributes['TargetMode'] === 'External') return [];
    const written = each.attributes['Target'] ?? '';
    const path: string[] = [];
    for (const step of (written.startsWith('/') ? written.slice(1) : folder + written).split('/')) {
      if (step === '..') path.pop();
      else if (step !== '.') path.push(step);
    }
    return [{ id: each.attributes['Id'] ?? '', type: each.attributes['Type'] ?? '', target: path.join('/') }];
  });
}

interface SheetContext {
  readonly archive: Archive;
  readonly limits: ReadLimits;
  readonly guard: SizeGuard;
  readonly strings: readonly string[];
  readonly styles: readonly XlsxStyle[];
  readonly from1904: boolean;
}

class SheetReader {
  readonly #part: string;
  readonly #context: SheetContext;
  readonly #grid: GridBuilder;
  readonly #merges: Merge[] = [];
  readonly #shared = new Map<string, string>();
  /** The number under which the formula being read is shared with cells that follow. */
  #sharing: string | null = null;
  #row = { number: 0, hidden: false, outlineLevel: 0, cells: [] as GridCell[] };
  #cell = { column: 0, type: 'n', style: 0, value: '', inline: '', formula: null as string | null, valued: false };
  /** The element whose text is wanted. */
  #reading: 'v' | 'f' | 't' | null = null;
  #phonetic = 0;

  constructor(name: string, part: string, context: SheetContext) {
    this.#part = part;
    this.#context = context;
    this.#grid = new GridBuilder(name, context.guard);
  }

  read(hidden: boolean): SheetGrid {
    const xml = this.#context.archive.text(this.#part);
    if (xml === undefined) throw new ReadProblem('file-damaged', { format: FORMAT, place: this.#part });
    readXml(xml, { format: FORMAT, part: this.#part, limits: this.#context.limits }, {
      open: (name, attributes) => this.#open(local(name), attributes),
      close: (name) => this.#close(local(name)),
      text: (text) => this.#text(text),
    });
    return this.#grid.finish(hidden, this.#merges);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'col':
        if (isTrue(attributes['hidden'])) this.#grid.hideColumns(Number(attributes['min']) - 1, Number(attributes['max']) - 1);
        return;
      case 'row':
        this.#row = { number: whole(attributes['r']) ?? this.#row.number + 1, hidden: isTrue(attributes['hidden']), outlineLevel: whole(attributes['outlineLevel']) ?? 0, cells: [] };
        return;
      case 'c': {
        const column = columnOf(attributes['r'] ?? '') ?? this.#row.cells.length;
        if (column >= MOST_COLUMNS) throw new ReadProblem('file-damaged', { format: FORMAT, place: `${this.#part} ${attributes['r'] ?? ''}` });
        this.#cell = { column, type: attributes['t'] ?? 'n', style: whole(attributes['s']) ?? 0, value: '', inline: '', formula: null, valued: false };
        return;
      }
      case 'v':
        this.#reading = 'v';
        this.#cell.valued = true;
        return;
      case 'f':
        this.#reading = 'f';
        this.#cell.formula = attributes['t'] === 'shared' ? (this.#shared.get(attributes['si'] ?? '') ?? '') : '';
        if (attributes['t'] === 'shared' && attributes['ref'] !== undefined) {
          this.#cell.formula = '';
          this.#sharing = attributes['si'] ?? '';
        }
        return;
      case 't':
        if (this.#phonetic === 0) this.#reading = 't';
        return;
      case 'rPh':
        this.#phonetic += 1;
        return;
      case 'mergeCell': {
        const merge = rangeOf(attributes['ref'] ?? '');
        if (merge !== null) this.#merges.push(merge);
      }
    }
  }

  #text(text: string): void {
    if (this.#reading === 'v') this.#cell.value += text;
    else if (this.#reading === 't') this.#cell.inline += text;
    else if (this.#reading === 'f') this.#cell.formula = (this.#cell.formula ?? '') + text;
  }

  #close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.#reading = null;
    if (name === 'f' && this.#sharing !== null) {
      this.#shared.set(this.#sharing, this.#cell.formula ?? '');
      this.#sharing = null;
    } else if (name === 'rPh') this.#phonetic -= 1;
    else if (name === 'c') {
      while (this.#row.cells.length < this.#cell.column) this.#row.cells.push(EMPTY_CELL);
      this.#row.cells[this.#cell.column] = this.#finished();
    } else if (name === 'row') this.#grid.addRow(this.#row.number, this.#row.cells, this.#row);
  }

  #finished(): GridCell {
    const { type, value, inline, formula, valued, style: at } = this.#cell;
    const style = this.#context.styles[at];
    const base = { formula, colSpan: 1, rowSpan: 1, ...(style !== undefined && style.indent > 0 ? { indent: style.indent } : {}) };
    switch (type) {
      case 's': return said(this.#sharedText(value.trim()), base);
      case 'inlineStr': return said(unescaped(inline), base);
      // A formula that gave an empty text was computed all the same.
      case 'str': return valued || formula === null ? said(unescaped(value), base, formula !== null) : { ...base, kind: 'empty', text: '' };
      case 'b': return { ...base, kind: 'boolean', text: value === '1' ? 'TRUE' : 'FALSE' };
      case 'e': return { ...base, kind: 'error', text: value };
      case 'd': return { ...base, kind: 'date', text: value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ') };
      default: return this.#number(base);
    }
  }

  /** A number of a text that is not there says that the file is broken; an empty cell would hide it. */
  #sharedText(number: string): string {
    if (number === '') return '';
    const text = /^\d+$/.test(number) ? this.#context.strings[Number(number)] : undefined;
    if (text === undefined) throw new ReadProblem('file-damaged', { format: FORMAT, place: `${this.#part} ${columnLetters(this.#cell.column)}${this.#row.number}` });
    return text;
  }

  #number(base: Omit<GridCell, 'kind' | 'text'>): GridCell {
    const written = this.#cell.value.trim();
    if (written === '') return base.formula === null ? EMPTY_CELL : { ...base, kind: 'empty', text: '' };
    const text = writtenNumberText(written);
    // Nothing that a program writes; what stands there is shown as it is.
    if (text === null) return { ...base, kind: 'text', text: written };
    const format = this.#context.styles[this.#cell.style]?.format ?? GENERAL;
    const date = format.kind === 'date' ? dateText(Number(written), this.#context.from1904) : null;
    if (date !== null) return { ...base, kind: 'date', text: date };
    const exact = text.length > 20 && text.includes('.') ? numberText(Number(written)) : text;
    return { ...base, kind: 'number', text: exact, ...(format.kind === 'percent' ? { percent: true } : {}), ...(format.hides === undefined ? {} : { hides: format.hides }), ...(format.zeros > exact.length && /^\d+$/.test(exact) ? { shown: exact.padStart(format.zeros, '0') } : {}) };
  }
}

function said(text: string, base: Omit<GridCell, 'kind' | 'text'>, computed = false): GridCell {
  if (text === '' && !computed) return base.formula === null ? EMPTY_CELL : { ...base, kind: 'empty', text };
  return { ...base, kind: 'text', text };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each): each is XmlElement => typeof each !== 'string' && local(each.name) === name);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}

/** `C12` → 2. */
function columnOf(reference: string): number | null {
  const letters = /^\$?([A-Z]{1,3})/.exec(reference)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function rangeOf(reference: string): Merge | null {
  const [from = '', to = from] = reference.split(':');
  const left = columnOf(from);
  const right = columnOf(to);
  const top = Number(/\d+$/.exec(from)?.[0]) - 1;
  const bottom = Number(/\d+$/.exec(to)?.[0]) - 1;
  return left === null || right === null || !(top >= 0) || bottom < top || right < left ? null : { top, left, bottom, right };
}
