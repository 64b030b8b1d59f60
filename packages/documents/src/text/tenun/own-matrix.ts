// Rows of the matrix in Tenun's own Markdown become nodes and indicators again; a row typed in by hand without a note takes the level its code or its neighbour tells.

import { NODE_LEVELS, plainText, type Aggregation, type Indicator, type IndicatorKind, type MatrixColumnKey, type NodeLevel, type Place, type PlanNode, type Polarity, type Scope, type StatedMoney, type StatedNumber, type Unread } from '@tenun/domain';
import { levelOfCode, takeCode } from '@tenun/domain/rkt/matrix/codes.ts';
import { natureOf } from '@tenun/domain/rkt/matrix/indicator-wording.ts';
import { quantityValue, readMoney } from '@tenun/domain/rkt/matrix/quantities.ts';
import { readCellLine } from './cell-line.ts';
import { takeNotes, unescapeText, type Notes } from './notation.ts';

const COLUMN_OF: readonly (readonly [RegExp, MatrixColumnKey])[] = [
  [/^PROGRAM/i, 'name'], [/^SASARAN/i, 'sasaran'], [/^INDIKATOR/i, 'indicator'], [/^TARGET/i, 'target'], [/^SATUAN/i, 'satuan'], [/^HARGA/i, 'price'], [/^ANGGARAN/i, 'amount'], [/^SUMBER/i, 'sumberDana'],
];

export class OwnMatrix {
  readonly nodes: PlanNode[] = [];
  readonly indicators: Indicator[] = [];
  #path: PlanNode[] = [];
  #columns: readonly MatrixColumnKey[] = [];

  /** The header says which columns follow. */
  columns(titles: readonly string[]): void {
    this.#columns = titles.map((title) => COLUMN_OF.find(([word]) => word.test(title))?.[1] ?? 'name');
  }

  /** Adds a row as written; gives back what could not be placed. */
  add(raw: readonly string[], notes: Notes, place: Place): Unread[] {
    const cell = (key: MatrixColumnKey): string => raw[this.#columns.indexOf(key)] ?? '';
    const [name, sasaran, indicator, target, satuan] = [cell('name'), cell('sasaran'), cell('indicator'), cell('target'), cell('satuan')];
    const { rest } = takeNotes(name);
    const own = { sasaran: text(sasaran), satuan: text(satuan) };
    if (rest === '' && !hasLevel(notes)) {
      if (this.nodes.length === 0 || (indicator === '' && target === '')) return [{ line: place.line, cell: null, text: raw.map(unescapeText).filter((cell) => cell !== '').join(' | ') }];
      this.#addIndicator(indicator, target, own, place, own.sasaran);
      return [];
    }
    const carriesIndicator = indicator !== '';
    const label = readCellLine(rest);
    const noted = notes.get('kode');
    const taken = noted === undefined ? takeCode(plainText(label.content)) : { code: noted === '-' ? null : noted, name: plainText(label.content) };
    const level = [...notes.keys()].find((note): note is NodeLevel => NODE_LEVELS.includes(note as NodeLevel)) ?? (taken.code === null ? null : levelOfCode(taken.code, false)) ?? this.nodes.at(-1)?.level ?? 'program';
    const node: PlanNode = {
      id: notes.get('id') ?? `n${this.nodes.length + 1}`, parentId: this.#parentOf(level, notes), level, code: taken.code, name: taken.name, marker: label.marker, sasaran: own.sasaran,
      volume: carriesIndicator ? null : readNumber(target, own.satuan), satuan: carriesIndicator ? null : own.satuan,
      price: readOwnMoney(cell('price')), amount: readOwnMoney(cell('amount')), sumberDana: text(cell('sumberDana')), place,
    };
    this.nodes.push(node);
    this.#path.push(node);
    if (carriesIndicator) this.#addIndicator(indicator, target, own, place, null);
    return [];
  }

  #addIndicator(cell: string, target: string, own: { readonly satuan: string | null }, place: Place, sasaran: string | null): void {
    const { notes, rest } = takeNotes(cell);
    const line = readCellLine(notes.has('penanda') ? cell : rest);
    const name = plainText(line.content);
    const kind = notes.get('jenis');
    const inferred = natureOf(name);
    this.indicators.push({
      id: `i${this.indicators.length + 1}`, nodeId: this.nodes.at(-1)!.id, sasaran, name, marker: line.marker, target: readNumber(target, own.satuan), satuan: own.satuan,
      kind: kind === undefined ? inferred.kind : kind === '-' ? null : kind as IndicatorKind,
      polarity: (notes.get('polaritas') as Polarity | undefined) ?? inferred.polarity, scope: (notes.get('cakupan') as Scope | undefined) ?? inferred.scope,
      aggregation: (notes.get('penjumlahan') as Aggregation | undefined) ?? inferred.aggregation, place,
    });
  }

  /** The nearest row above of a higher level, unless the row names its parent by number. */
  #parentOf(level: NodeLevel, notes: Notes): string | null {
    const rank = NODE_LEVELS.indexOf(level);
    while (this.#path.length > 0 && NODE_LEVELS.indexOf(this.#path.at(-1)!.level) >= rank) this.#path.pop();
    const said = notes.get('induk');
    return said === undefined ? (this.#path.at(-1)?.id ?? null) : (this.nodes[Number(said) - 1]?.id ?? null);
  }
}

function hasLevel(notes: Notes): boolean {
  return [...notes.keys()].some((note) => NODE_LEVELS.includes(note as NodeLevel));
}

function text(cell: string): string | null {
  return cell === '' ? null : unescapeText(cell);
}

function readNumber(cell: string, satuan: string | null): StatedNumber | null {
  const { notes, rest } = takeNotes(cell);
  const noted = notes.get('nilai');
  if (noted === undefined && rest === '') return null;
  const raw = unescapeText(rest);
  return { raw, value: noted === undefined ? quantityValue(raw, satuan) : noted === '-' ? null : noted };
}

function readOwnMoney(cell: string): StatedMoney | null {
  const { notes, rest } = takeNotes(cell);
  const noted = notes.get('nilai');
  if (noted === undefined) return readMoney(unescapeText(rest));
  return { raw: unescapeText(rest), value: /^-?\d+$/.test(noted) ? BigInt(noted) : null };
}
