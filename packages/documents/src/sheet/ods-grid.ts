// Reads the sheets of an .ods by events: repeated rows and cells are told once in the file, and expanded only where they say something.

import { openArchive } from '../read/open-archive.ts';
import type { ReadLimits } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { readXml } from '../read/safe-xml.ts';
import { EMPTY_CELL, type GridCell, type SheetGrid } from './grid.ts';
import { GridBuilder, MOST_COLUMNS, SizeGuard, type Merge } from './grid-builder.ts';
import { writtenNumberText } from './number-text.ts';
import { OdsStyles } from './ods-styles.ts';
import { ParagraphText } from './ods-text.ts';

const FORMAT = '.ods';
type Attributes = Readonly<Record<string, string>>;

/** Every table of the workbook in its order. Throws `ReadProblem`. */
export function readOdsSheets(bytes: Uint8Array, limits: ReadLimits): readonly SheetGrid[] {
  const archive = openArchive(bytes, FORMAT, limits);
  if (archive.text('META-INF/manifest.xml')?.includes('manifest:encryption-data') === true) throw new ReadProblem('file-encrypted', { format: FORMAT });
  const styles = new OdsStyles();
  const reader = new OdsReader(styles, new SizeGuard(FORMAT, limits));
  for (const part of ['styles.xml', 'content.xml']) {
    const xml = archive.text(part);
    if (xml === undefined && part === 'content.xml') throw new ReadProblem('file-damaged', { format: FORMAT, place: part });
    if (xml === undefined) continue;
    readXml(xml, { format: FORMAT, part, limits }, {
      open: (name, attributes) => (reader.open(name, attributes), styles.open(name, attributes)),
      close: (name) => (reader.close(name), styles.close(name)),
      text: (text) => reader.text(text),
    });
  }
  return reader.sheets;
}

/** What stands inside these is not in a cell, or not said by it: comments, drawings, cells of links and of what was deleted. */
const APART = new Set(['office:annotation', 'draw:frame', 'draw:custom-shape', 'draw:g', 'draw:line', 'draw:rect', 'draw:control', 'table:shapes', 'table:tracked-changes', 'table:dde-links', 'table:named-expressions', 'office:forms', 'style:master-page']);

class OdsReader {
  readonly sheets: SheetGrid[] = [];
  readonly #styles: OdsStyles;
  readonly #guard: SizeGuard;
  #grid: GridBuilder | null = null;
  #sheetHidden = false;
  #merges: Merge[] = [];
  #column = 0;
  #columnStyles: { readonly until: number; readonly style: string | undefined }[] = [];
  #folded = 0;
  #nextRow = 1;
  #row = { repeated: 1, hidden: false, style: undefined as string | undefined, cells: [] as GridCell[], blanks: 0 };
  #cell: { readonly attributes: Attributes; readonly repeated: number; readonly paragraphs: ParagraphText[] } | null = null;
  #apart = 0;

  constructor(styles: OdsStyles, guard: SizeGuard) {
    this.#styles = styles;
    this.#guard = guard;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#apart > 0 || APART.has(name)) {
      if (APART.has(name)) this.#apart += 1;
      return;
    }
    switch (name) {
      case 'table:table':
        this.#grid = new GridBuilder(attributes['table:name'] ?? '', this.#guard);
        this.#sheetHidden = this.#styles.isHiddenTable(attributes['table:style-name']);
        this.#merges = [];
        this.#column = 0;
        this.#columnStyles = [];
        this.#nextRow = 1;
        return;
      case 'table:table-column': return this.#openColumn(attributes);
      case 'table:table-row-group':
        this.#folded += 1;
        return;
      case 'table:table-row':
        this.#row = { repeated: count(attributes['table:number-rows-repeated']), hidden: isHidden(attributes), style: attributes['table:default-cell-style-name'], cells: [], blanks: 0 };
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = { attributes: name === 'table:table-cell' ? attributes : {}, repeated: count(attributes['table:number-columns-repeated']), paragraphs: [] };
        return;
      case 'text:p':
      case 'text:h':
        this.#cell?.paragraphs.push(new ParagraphText());
        return;
      default: this.#cell?.paragraphs.at(-1)?.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#apart === 0) this.#cell?.paragraphs.at(-1)?.add(text);
  }

  close(name: string): void {
    if (APART.has(name)) {
      this.#apart -= 1;
      return;
    }
    if (this.#apart > 0) return;
    switch (name) {
      case 'table:table':
        if (this.#grid !== null) this.sheets.push(this.#grid.finish(this.#sheetHidden, this.#merges));
        this.#grid = null;
        return;
      case 'table:table-row-group':
        this.#folded -= 1;
        return;
      case 'table:table-row': return this.#closeRow();
      case 'table:table-cell':
      case 'table:covered-table-cell': this.#closeCell();
    }
  }

  #openColumn(attributes: Attributes): void {
    const repeated = count(attributes['table:number-columns-repeated']);
    if (isHidden(attributes)) this.#grid?.hideColumns(this.#column, this.#column + repeated - 1);
    this.#column += repeated;
    this.#columnStyles.push({ until: this.#column, style: attributes['table:default-cell-style-name'] });
  }

  #closeRow(): void {
    const { repeated, cells, hidden } = this.#row;
    const says = cells.some((cell) => cell.kind !== 'empty' || cell.formula !== null);
    const next = this.#nextRow + repeated;
    if (says) for (let number = this.#nextRow; number < next; number += 1) this.#grid?.addRow(number, cells, { hidden, outlineLevel: this.#folded });
    this.#nextRow = next;
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const { attributes, repeated } = cell;
    const column = this.#row.cells.length + this.#row.blanks;
    const finished = this.#finished(attributes, cell.paragraphs.map((paragraph) => paragraph.text).join('\n'), column);
    const colSpan = count(attributes['table:number-columns-spanned']);
    const rowSpan = count(attributes['table:number-rows-spanned']);
    if (colSpan > 1 || rowSpan > 1) this.#merges.push({ top: this.#nextRow - 1, left: column, bottom: this.#nextRow + rowSpan - 2, right: column + colSpan - 1 });
    if (finished === EMPTY_CELL) {
      this.#row.blanks += repeated;
      return;
    }
    const { cells } = this.#row;
    this.#row.blanks = 0;
    const end = Math.min(MOST_COLUMNS, column + repeated);
    while (cells.length < Math.min(end, column)) cells.push(EMPTY_CELL);
    while (cells.length < end) cells.push(finished);
  }

  #finished(attributes: Attributes, paragraphs: string, column: number): GridCell {
    const written = attributes['table:formula'];
    const formula = written === undefined ? null : written.replace(/^[a-z]+:/, '').replace(/^=/, '');
    const type = attributes['calcext:value-type'] ?? attributes['office:value-type'];
    const style = this.#styles.ofCell(attributes['table:style-name'] ?? this.#row.style ?? this.#columnStyles.find(({ until }) => column < until)?.style);
    const base = { formula, colSpan: 1, rowSpan: 1, ...(style.indent > 0 ? { indent: style.indent } : {}) };
    switch (type) {
      case undefined: return formula === null && paragraphs === '' ? EMPTY_CELL : { ...base, kind: paragraphs === '' ? 'empty' : 'text', text: paragraphs };
      case 'error': return { ...base, kind: 'error', text: paragraphs };
      case 'boolean': return { ...base, kind: 'boolean', text: attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE' };
      case 'date': return { ...base, kind: 'date', text: (attributes['office:date-value'] ?? paragraphs).replace(/T00:00(?::00(?:\.0+)?)?$/, '').replace(/T(\d\d:\d\d).*$/, ' $1') };
      case 'time': return { ...base, kind: 'date', text: paragraphs };
      case 'float':
      case 'percentage':
      case 'currency': {
        const text = writtenNumberText(attributes['office:value'] ?? '');
        if (text === null) return { ...base, kind: 'text', text: paragraphs };
        return { ...base, kind: 'number', text, ...(type === 'percentage' ? { percent: true } : {}), ...(style.hides === undefined ? {} : { hides: style.hides }), ...(style.zeros > text.length && /^\d+$/.test(text) ? { shown: text.padStart(style.zeros, '0') } : {}) };
      }
      default: {
        const text = paragraphs === '' ? (attributes['office:string-value'] ?? '') : paragraphs;
        return text === '' && formula === null ? EMPTY_CELL : { ...base, kind: 'text', text };
      }
    }
  }
}

function isHidden(attributes: Attributes): boolean {
  return attributes['table:visibility'] === 'collapse' || attributes['table:visibility'] === 'filter';
}

/** Repetitions and spans: at least one. */
function count(written: string | undefined): number {
  return written !== undefined && /^[1-9]\d{0,8}$/.test(written) ? Number(written) : 1;
}
