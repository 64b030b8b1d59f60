// Holds a note against what is visible: it may say how the source was worded, never that it said something else.

import { formatNumber, formatRupiah, type Block, type Indicator, type ListItem, type Place } from '@tenun/domain';
import type { WireNode } from '@tenun/domain/plan/codec.ts';
import { printable } from '../../write/printable.ts';

/** Letters and figures alone: signs, blanks and icons may be printed otherwise than they stood. */
function lettersOf(text: string): string {
  return printable(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function sameLetters(one: string | null, other: string | null): boolean {
  return lettersOf(one ?? '') === lettersOf(other ?? '');
}

type Figure = { readonly raw: string; readonly value: string | null } | null;

/** Whether the noted figure is printed as the visible one; markers and blanks aside, no figure stands for another. */
function sameFigure(visible: Figure, noted: Figure, format: (value: string) => string): boolean {
  return sameLetters(visible?.raw ?? null, noted === null ? null : noted.value === null ? noted.raw : format(noted.value));
}

const rupiah = (value: string): string => formatRupiah(BigInt(value), { symbol: false });

/** Whether a noted row is printed as the visible one; of what is visible before a name, a marker is a part of it, and noted markers are not printed. */
export function sameRow(visible: WireNode, noted: WireNode): boolean {
  return sameLetters(`${visible.marker ?? ''}${visible.code ?? ''}${visible.name}`, `${noted.code ?? ''}${noted.name}`)
    && (['sasaran', 'satuan', 'sumberDana'] as const).every((field) => sameLetters(visible[field], noted[field]))
    && sameFigure(visible.volume, noted.volume, formatNumber) && sameFigure(visible.price, noted.price, rupiah) && sameFigure(visible.amount, noted.amount, rupiah);
}

export function sameIndicator(visible: IndicatorWords, noted: IndicatorWords): boolean {
  return sameLetters(`${visible.marker ?? ''}${visible.name}`, noted.name) && sameLetters(visible.sasaran, noted.sasaran) && sameLetters(visible.satuan, noted.satuan) && sameFigure(visible.target, noted.target, formatNumber);
}

type IndicatorWords = Omit<Indicator, 'nodeId'>;

/** Whether a noted row with its indicators is printed as the visible one, where the page does not show which figure is whose. */
export function sameGroup(visible: WireNode, visibleIndicators: readonly IndicatorWords[], noted: WireNode, notedIndicators: readonly IndicatorWords[]): boolean {
  const printed = (figure: Figure, format: (value: string) => string): string => (figure === null ? '' : figure.value === null ? figure.raw : format(figure.value));
  const words = (node: WireNode, indicators: readonly IndicatorWords[], seen: boolean): string => {
    const marker = (text: string | null): string => (seen ? (text ?? '') : '');
    const of = (figure: Figure, format: (value: string) => string): string => (seen ? (figure?.raw ?? '') : printed(figure, format));
    return [marker(node.marker), node.code, node.name, of(node.price, rupiah), of(node.amount, rupiah), node.sumberDana, node.sasaran, of(node.volume, formatNumber), node.satuan,
      // A line with neither indicator nor target holds no figure, and is not read as one.
      ...indicators.filter((each) => lettersOf(`${each.name}${of(each.target, formatNumber)}`) !== '').flatMap((each) => [each.sasaran, marker(each.marker), each.name, of(each.target, formatNumber), each.satuan])].join(' ');
  };
  return sameLetters(words(visible, visibleIndicators, true), words(noted, notedIndicators, false));
}

/**
 * Whether the noted blocks say all that is visible, unit for unit and in order. What else they hold was not printed
 * (a table of contents typed by hand); a figure by reference is printed as its present value, whatever that is.
 */
export function saysAllOf(visible: readonly Block[], noted: readonly Block[]): boolean {
  const seen = lettersOf(unitsOf(visible).join(''));
  // By how much of what is visible can have been said: a unit that fits may also be one that was not printed.
  let reached = new Set([0]);
  for (const unit of unitsOf(noted)) {
    const parts = unit.split(FIGURE).map(lettersOf);
    const next = new Set(reached);
    for (const at of reached) for (const end of endsOf(seen, at, parts)) next.add(end);
    reached = next;
    if (reached.size > MOST) return false;
  }
  return reached.has(seen.length);
}

const FIGURE = '\u0000';
const MOST = 2_000;
/** A figure is printed with no more letters than this. */
const LONGEST_FIGURE = 120;

/** Where the parts of a unit, with a figure between any two, can end. */
function endsOf(seen: string, from: number, parts: readonly string[]): readonly number[] {
  const [first = '', ...others] = parts;
  if (!seen.startsWith(first, from)) return [];
  let ends = [from + first.length];
  for (const part of others) {
    ends = [...new Set(ends.flatMap((end) => {
      const found: number[] = [];
      for (let at = seen.indexOf(part, end); at !== -1 && at - end <= LONGEST_FIGURE && found.length < LONGEST_FIGURE; at = seen.indexOf(part, at + 1)) found.push(at + part.length);
      return found;
    }))];
  }
  return ends;
}

/** The texts with their markers, a figure as a sign of its own. */
function unitsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'list': return itemsOf(block.items);
      case 'table': return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.map((line) => `${line.marker ?? ''}${inlineText(line.content)}`)));
      case 'picture': return [];
      default: return [inlineText(block.content)];
    }
  });
}

function itemsOf(items: readonly ListItem[]): string[] {
  return items.flatMap((item) => [`${item.marker ?? ''}${inlineText(item.content)}`, ...itemsOf(item.children)]);
}

function inlineText(content: readonly ({ readonly text: string } | { readonly figure: string })[]): string {
  return content.map((inline) => ('text' in inline ? inline.text : FIGURE)).join('');
}

/** A row as a table of its own, to be held against another. */
export function rowAsTable(row: Extract<Block, { kind: 'table' }>['rows'][number], place: Place): Block {
  return { kind: 'table', id: '', place, view: null, rows: [row], repeatedHeaders: [] };
}
