// Reads Tenun's own Markdown by its notation, not by its looks: what was written comes back unchanged, and hand edits in the same form are welcome.

import type { Block, ListItem, PlanProfile, ReadResult, Suppression, TableBlock, TableCell, TableRow, Unread } from '@tenun/domain';
import { cellText } from '@tenun/domain';
import { FRONT_MATTER_KEYS } from '../front-matter.ts';
import { readCellLine } from './cell-line.ts';
import { ITEM } from './marks.ts';
import { FORMAT, readOwnInline, takeNotes, unescapeText, type Notes } from './notation.ts';
import { OwnMatrix } from './own-matrix.ts';

/** Whether the lines open with the front matter of Tenun's own format. */
export function isTenunText(lines: readonly string[]): boolean {
  return lines[0]?.trim() === '---' && lines.slice(1, 4).some((line) => line.trim() === `format: ${FORMAT}`);
}

export interface OwnLine {
  readonly number: number;
  readonly text: string;
}

/** Reads the whole file. Never throws: what does not follow the notation is kept as a paragraph. */
export function readTenunText(lines: readonly string[]): ReadResult {
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  const body = lines.slice(end + 1).map((text, index): OwnLine => ({ number: end + 2 + index, text: text.trimEnd() }));
  const reader = new OwnReader();
  for (const group of groups(body)) reader.take(group);
  return { reader: 'tenun', content: { profile: readOwnProfile(lines.slice(1, end)), blocks: reader.blocks, nodes: reader.matrix.nodes, indicators: reader.matrix.indicators }, unread: reader.unread, suppressions: reader.suppressions, notices: [] };
}

/** Lines between blank ones. */
function groups(lines: readonly OwnLine[]): OwnLine[][] {
  const found: OwnLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') found.push([]);
    else found.at(-1)!.push(line);
  }
  return found.filter((group) => group.length > 0);
}

const SUPPRESSION = /^<!--\s*tenun-abaikan\s+([a-z0-9-]+)\s*(?::\s*(.*?))?\s*-->$/;
const HEADING = /^(#{1,4})(?:\s+(.*))?$/;
const PICTURE = /^!\[(.*)\]\(tenun:(logo|organisasi|peta|hilang)\)$/;

class OwnReader {
  readonly blocks: Block[] = [];
  readonly suppressions: Suppression[] = [];
  readonly matrix = new OwnMatrix();
  readonly unread: Unread[] = [];
  #pending: { rule: string; reason: string }[] = [];

  take(group: readonly OwnLine[]): void {
    for (let index = 0; index < group.length; index += 1) {
      const line = group[index]!;
      const suppression = SUPPRESSION.exec(line.text);
      if (suppression !== null) {
        this.#pending.push({ rule: suppression[1] ?? '', reason: suppression[2] ?? '' });
        continue;
      }
      for (const { rule, reason } of this.#pending) this.suppressions.push({ rule, reason, line: line.number, path: null });
      this.#pending = [];
      index += this.#takeBlock(group.slice(index)) - 1;
    }
  }

  /** Takes the block at the head of the lines; returns how many lines it has. */
  #takeBlock(lines: readonly OwnLine[]): number {
    const first = lines[0]!;
    const base = { id: `b${this.blocks.length + 1}`, place: { line: first.number, cell: null } };
    const heading = HEADING.exec(first.text);
    const picture = PICTURE.exec(first.text);
    const { notes, rest } = takeNotes(first.text);
    if (notes.has('matriks')) return 1 + this.#takeMatrix(lines.slice(1), base, notes.get('matriks') !== 'tanpa-tempat');
    if (heading !== null) this.blocks.push({ ...base, kind: 'heading', level: heading[1]!.length as 1 | 2 | 3 | 4, content: readOwnInline(heading[2] ?? '') });
    else if (picture !== null) this.blocks.push({ ...base, kind: 'picture', picture: picture[2] as 'logo', alt: unescapeText(picture[1] ?? '') });
    else if (first.text.startsWith('|')) return this.#takeTable(lines, base);
    else if (ITEM.test(first.text)) {
      const length = lengthOf(lines, (line) => /^\s/.test(line.text) || ITEM.test(line.text));
      this.blocks.push({ ...base, kind: 'list', items: readItems(lines.slice(0, length), 0) });
      return length;
    } else {
      const align = notes.get('rata');
      this.blocks.push({ ...base, kind: 'paragraph', content: readOwnInline(rest.trim()), ...(align === 'left' || align === 'center' || align === 'right' ? { align } : {}), ...(notes.has('lanjutan') ? { continues: true as const } : {}) });
    }
    return 1;
  }

  #takeTable(lines: readonly OwnLine[], base: Pick<TableBlock, 'id' | 'place'>): number {
    const length = lengthOf(lines, (line) => line.text.startsWith('|'));
    const table = readRows(lines.slice(0, length));
    this.blocks.push({ ...base, kind: 'table', view: null, rows: table.filter((row) => row.group === null).map(({ row }) => row), repeatedHeaders: table.filter((row) => row.group === 'ulang').map(({ row }) => row) });
    return length;
  }

  #takeMatrix(lines: readonly OwnLine[], base: Pick<TableBlock, 'id' | 'place'>, hasPlace: boolean): number {
    const length = lengthOf(lines, (line) => line.text.startsWith('|'));
    const rows = readRows(lines.slice(0, length));
    this.matrix.columns(rows.find(({ row }) => row.role === 'header')?.raw ?? []);
    for (const { row, notes, raw, group } of rows) if (group === null && row.role === 'body') this.unread.push(...this.matrix.add(raw, notes, row.place));
    const of = (wanted: string): TableRow[] => rows.filter(({ group }) => group === wanted).map(({ row }) => row);
    if (hasPlace) this.blocks.push({ ...base, place: { line: lines[0]?.number ?? base.place.line, cell: null }, kind: 'table', view: 'matriks', rows: of('jumlah'), repeatedHeaders: of('ulang') });
    return length;
  }
}

interface OwnRow {
  readonly row: TableRow;
  /** Cells as written, notes and entities included. */
  readonly raw: readonly string[];
  readonly notes: Notes;
  /** `ulang`: a header that stood again; `jumlah`: a printed total of the matrix. */
  readonly group: 'ulang' | 'jumlah' | null;
}

const ROLES: Readonly<Record<string, TableRow['role']>> = { kepala: 'header', nomor: 'column-numbers', isi: 'body' };

function readRows(lines: readonly OwnLine[]): OwnRow[] {
  const rows: OwnRow[] = [];
  let inHeader = true;
  for (const [index, line] of lines.entries()) {
    if (index === 1 && /^\|(?:-{3}\|)+$/.test(line.text)) continue;
    const raw = splitCells(line.text);
    const { notes } = takeNotes(raw[0] ?? '');
    const said = [...notes.keys()].map((note) => /^(?:(ulang|jumlah)-)?(kepala|nomor|isi)$/.exec(note)).find((match) => match !== null);
    const cells = notes.has('tanpa-sel') ? [] : raw.map(readCell);
    if (index === 0 && said === undefined && raw.every((cell) => cell === '')) continue;
    const numbers = cells.length > 1 && cells.every((cell, column) => cellText(cell) === String(column + 1));
    const role = said === undefined ? (index === 0 ? 'header' : inHeader && numbers ? 'column-numbers' : 'body') : ROLES[said[2]!]!;
    if (role !== 'header') inHeader = false;
    const count = notes.get(said?.[0] ?? '') ?? '';
    const times = /^[1-9]\d{0,3}$/.test(count) ? Number(count) : 1;
    for (let time = 0; time < times; time += 1) rows.push({ row: { role, place: { line: line.number, cell: null }, cells }, raw, notes, group: (said?.[1] as 'ulang' | 'jumlah' | undefined) ?? null });
  }
  return rows;
}

function splitCells(line: string): string[] {
  return line.replace(/^\|/, '').replace(/(?<!\\)\|\s*$/, '').split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function readCell(raw: string): TableCell {
  const { notes, rest } = takeNotes(raw);
  const marked = notes.has('penanda');
  const text = marked ? raw : rest;
  const colSpan = notes.get('kolom');
  const rowSpan = notes.get('baris');
  return { lines: text === '' ? [] : text.split('<br>').map(readCellLine), ...(colSpan === undefined ? {} : { colSpan: Number(colSpan) }), ...(rowSpan === undefined ? {} : { rowSpan: Number(rowSpan) }) };
}

function readItems(lines: readonly OwnLine[], depth: number): ListItem[] {
  const items: ListItem[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index]!;
    const length = 1 + lengthOf(lines.slice(index + 1), (next) => depthOf(next) > depth);
    const children = readItems(lines.slice(index + 1, index + length), depth + 1);
    items.push({ ...readItem(line.text.trim()), place: { line: line.number, cell: null }, children });
    index += length;
  }
  return items;
}

function readItem(text: string): Pick<ListItem, 'marker' | 'content'> {
  const match = ITEM.exec(text);
  if (match === null) return { marker: null, content: readOwnInline(text) };
  const { notes, rest } = takeNotes(match[2] ?? '');
  if (match[1] === '+') return { marker: notes.has('penanda') ? (notes.get('penanda') ?? '') : null, content: readOwnInline(rest) };
  return { marker: match[1]!, content: readOwnInline(match[2] ?? '') };
}

function depthOf(line: OwnLine): number {
  return Math.floor((line.text.length - line.text.trimStart().length) / 2);
}

function lengthOf(lines: readonly OwnLine[], belongs: (line: OwnLine) => boolean): number {
  const end = lines.findIndex((line) => !belongs(line));
  return end === -1 ? lines.length : end;
}

function readOwnProfile(lines: readonly string[]): PlanProfile {
  const said = new Map(lines.flatMap((line) => {
    const match = /^([a-z]+)\s*:\s*(.*)$/.exec(line.trim());
    const field = match === null ? undefined : FRONT_MATTER_KEYS[match[1]!];
    return field === undefined ? [] : [[field, unescapeText(match![2]!)] as const];
  }));
  const kind = said.get('officeKind');
  const year = said.get('year') ?? '';
  return {
    office: said.get('office') ?? '', officeKind: kind === 'pusat' || kind === 'provinsi' || kind === 'kabupaten-kota' ? kind : null, regionCode: said.get('regionCode') ?? null,
    year: /^\d+$/.test(year) ? Number(year) : null, address: said.get('address') ?? null, city: said.get('city') ?? null, date: said.get('date') ?? null, signatory: said.get('signatory') ?? null,
  };
}
