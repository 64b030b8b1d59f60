// Next year's plan out of this one: the year moves on, this year's indicators become the results of BAB I, figures are kept, cleared or indexed as the planner chose.

import { plainText, textUnits, type Block, type ListBlock, type TableBlock } from '../document/block.ts';
import { NOWHERE, type Path } from '../document/place.ts';
import { readModel, type PlanModel } from '../rkt/model.ts';
import { readPlaceAndDate } from '../rkt/signature.ts';
import { resultsTable } from './begin-blank.ts';
import { carryMoney, carryNumber, toMoney, type Carry } from './carry.ts';
import type { PlanContent } from './content.ts';
import { applyEdits, type Edit } from './edit.ts';
import { textAt } from './edit-text.ts';
import { heading, paragraph } from './new-block.ts';
import type { PlanNode } from './node.ts';
import { shiftCases, withShifted } from './next-year-cases.ts';
import { fundingChanges, targetChanges, type TextChange } from './next-year-figures.ts';
import { rollUp } from './rollup.ts';

export interface NextYearOptions {
  /** Pagu, prices, and the funding need of BAB III. */
  readonly amounts: Carry;
  readonly volumes: Carry;
  /** Targets of indicators in the matrix and in the target table. */
  readonly targets: Carry;
  /** Cleared: paragraphs of prose are emptied; headings, lists, tables and paragraphs with figures in them stay. */
  readonly prose: 'keep' | 'clear';
}

/** The plan of the year after `content.profile.year`, which must be known. Ids stay, so that a row can be followed through the years. */
export function beginNextYear(content: PlanContent, options: NextYearOptions): PlanContent {
  const { year } = content.profile;
  if (year === null) throw new RangeError('the year of the plan is not known');
  const model = readModel(content);
  const cases = shiftCases(model, year);
  const changed = applyTextChanges(content, [...targetChanges(model, options.targets), ...fundingChanges(model, options.amounts), ...openCounts(model), ...cases.texts]);
  const moved = applyTextChanges(changed, yearChanges(changed, year));
  const told = placeResults({ ...moved, blocks: withShifted(moved.blocks, cases) }, model, year);
  const blocks = options.prose === 'clear' ? told.blocks.map(emptied) : told.blocks;
  return {
    profile: { ...content.profile, year: year + 1, date: null },
    blocks: blocks.map(withoutPlace),
    nodes: carryNodes(content.nodes, options).map((node) => ({ ...node, name: movedOn(node.name, year) })),
    indicators: content.indicators.map((indicator) => ({ ...indicator, target: carryNumber(indicator.target, options.targets), place: NOWHERE })),
  };
}

/** Leaves are carried; a parent becomes the sum of its leaves when amounts are multiplied, so that rounding opens no gap. */
function carryNodes(nodes: readonly PlanNode[], { amounts, volumes }: NextYearOptions): readonly PlanNode[] {
  const parents = new Set(nodes.map((node) => node.parentId));
  const carried = nodes.map((node): PlanNode => ({ ...node, price: carryMoney(node.price, amounts), volume: carryNumber(node.volume, volumes), amount: carryMoney(node.amount, amounts), place: NOWHERE }));
  if (amounts.how !== 'index') return carried;
  const rolled = rollUp(carried);
  const before = rollUp(nodes);
  return carried.map((node) => {
    const sum = rolled.get(node.id)?.computed ?? null;
    const was = before.get(node.id);
    // A parent that did not close before is carried as it was stated: its gap stays to be seen.
    const closed = was !== undefined && was.stated !== null && was.computed === was.stated;
    return parents.has(node.id) && sum !== null && closed ? { ...node, amount: toMoney(sum) } : node;
  });
}

function applyTextChanges(content: PlanContent, changes: readonly TextChange[]): PlanContent {
  const ordered = [...Map.groupBy(changes, ({ path }) => path).values()].flatMap((ofPath) => ofPath.toSorted((a, b) => b.start - a.start));
  let limit = new Map<Path, number>();
  const edits = ordered.flatMap((change): Edit[] => {
    if (change.end > (limit.get(change.path) ?? Number.POSITIVE_INFINITY)) return [];
    limit = limit.set(change.path, change.start);
    return [{ op: 'replace-text', path: change.path, start: change.start, end: change.end, from: textAt(content, change.path).slice(change.start, change.end), to: change.to }];
  });
  return applyEdits(content, edits).content;
}

/** "IKK diatas target berjumlah 5 (lima)": what next year's results will be is not known yet. */
function openCounts(model: PlanModel): readonly TextChange[] {
  return model.achievements.categoryClaims.flatMap(({ count, word }) => [count, ...(word === null ? [] : [word])].map(({ at }) => ({ path: at.path, start: at.start, end: at.end, to: '…' })));
}

/** Takes this year's target list as next year's results, where last year's results stood. */
function placeResults(content: PlanContent, model: PlanModel, year: number): PlanContent {
  const table: TableBlock = { ...resultsTable(resultRows(model)), id: freshId(content.blocks) };
  const paths = model.achievements.items.flatMap((item) => item.paths);
  const old = new Set(paths.map((path) => path.split('/')[0]!));
  if (old.size === 0) return insertResults(content, table, year);
  const first = content.blocks.findIndex((block) => old.has(block.id));
  const blocks = content.blocks.flatMap((block, index): Block[] => {
    const kept = old.has(block.id) ? withoutItems(block, new Set(paths)) : block;
    return [...(index === first ? [table] : []), ...(kept === null ? [] : [kept])];
  });
  return { ...content, blocks };
}

/** What the targets of this year are, in the words of the target table; without one, of the matrix. */
function resultRows(model: PlanModel): readonly { readonly indicator: string; readonly target: string }[] {
  if (model.targets !== null) {
    return model.targets.rows.map(({ indicator, target, satuan }) => ({ indicator: closeUp(indicator.raw), target: closeUp([target?.raw, satuan?.raw].filter((part) => part !== undefined).join(' ')) }));
  }
  return model.content.indicators.map(({ name, target, satuan }) => ({ indicator: closeUp(name), target: closeUp([target?.raw, satuan].filter((part) => part !== undefined && part !== null).join(' ')) }));
}

function closeUp(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The block without the items that told last year's results; null when nothing else was in it. */
function withoutItems(block: Block, paths: ReadonlySet<Path>): Block | null {
  if (block.kind !== 'list') return null;
  const items = block.items.filter((_, index) => !paths.has(`${block.id}/i${index + 1}`));
  return items.length === 0 ? null : ({ ...block, items } satisfies ListBlock);
}

/** A plan that told no results gets a part for them, at the end of BAB I A. */
function insertResults(content: PlanContent, table: TableBlock, year: number): PlanContent {
  const ids = [freshId(content.blocks, 2), freshId(content.blocks, 3)];
  const part: readonly Block[] = [
    { ...heading(3, `CAPAIAN KINERJA TAHUN ${year}`), id: ids[0]! },
    { ...paragraph(`Capaian Indikator Kinerja Kegiatan (IKK) ${content.profile.office} Tahun ${year} sebagai berikut:`), id: ids[1]! },
    table,
  ];
  const next = content.blocks.findIndex((block) => block.kind === 'heading' && /^(?:B\.|BAB\s+II\b)/i.test(plainText(block.content).trim()));
  return { ...content, blocks: content.blocks.toSpliced(next < 0 ? content.blocks.length : next, 0, ...part) };
}

function freshId(blocks: readonly Block[], nth = 1): string {
  const ids = new Set(blocks.map((block) => block.id));
  let count = 1;
  for (let found = 0; ; count += 1) {
    if (!ids.has(`capaian-${count}`)) found += 1;
    if (found === nth) return `capaian-${count}`;
  }
}

/**
 * Where a text names the year of the document ("Tahun 2024", "RKT 2024") the year moves on. Periods ("2020 - 2024", "2019 s.d. 2024")
 * and regulations ("Nomor 5 Tahun 2024") stay: there the year is another's. In what introduces the results, last year moves on too.
 */
function yearChanges(content: PlanContent, year: number): readonly TextChange[] {
  const changes: TextChange[] = [];
  for (const { path, text, kind } of textUnits(content.blocks)) {
    if (kind !== 'cell' && readPlaceAndDate(text.split('\n')[0] ?? '') !== null) changes.push(...openDate(path, text));
    else changes.push(...yearsIn(path, text, year));
    if (kind !== 'cell' && /\b(?:capaian|IKK)\b/i.test(text) && !/\brencana\b/i.test(text)) changes.push(...yearsIn(path, text, year - 1));
  }
  return changes;
}

const NAMED_YEAR = String.raw`\b(?:Tahun(?:\s+Anggaran)?|T\.?A\.?|RKT|\(RKT\))\s*:?\s*`;
const REGULATION = /(?:nomor|no\.?)\s*:?\s*[\w./-]+\s*$/i;
const PERIOD_BEFORE = /\d{4}\s*(?:[-–]|s\.?\s?\/?\s?d\.?|sampai(?: dengan)?)\s*$/i;
const PERIOD_AFTER = /^\s*(?:[-–]|s\.?\s?\/?\s?d\b|sampai)\s*/i;

function yearsIn(path: Path, text: string, year: number): readonly TextChange[] {
  return [...text.matchAll(new RegExp(`${NAMED_YEAR}(${year})(?!\\d)`, 'gi'))].flatMap((match) => {
    const start = match.index + match[0].length - 4;
    const before = text.slice(0, match.index);
    if (REGULATION.test(before) || PERIOD_BEFORE.test(before) || PERIOD_AFTER.test(text.slice(start + 4))) return [];
    return [{ path, start, end: start + 4, to: String(year + 1) }];
  });
}

/** A name with the year of the document in it, moved on. */
function movedOn(name: string, year: number): string {
  return yearsIn('', name, year).toReversed().reduce((text, { start, end, to }) => text.slice(0, start) + to + text.slice(end), name);
}

/**
 * `Kupang, 6 Februari 2024` → `Kupang, …… Februari 2025`: a plan is signed in the same month of its cycle each year, so the month stays;
 * the day is not known yet and is left open. A plan signed in December before its year is signed in December again, not a year later still.
 */
function openDate(path: Path, text: string): readonly TextChange[] {
  const match = /,\s*(\d{1,2})(\s+\p{L}+\s+)(\d{4})/u.exec(text);
  if (match === null) return [];
  const start = match.index + match[0].indexOf(match[1]!);
  return [{ path, start, end: start + match[1]!.length + match[2]!.length + 4, to: `……${match[2]}${Number(match[3]) + 1}` }];
}

const LONG_TEXT = 120;

function emptied(block: Block): Block {
  if (block.kind !== 'paragraph' || plainText(block.content).length < LONG_TEXT || block.content.some((inline) => 'figure' in inline)) return block;
  return { ...block, content: [] };
}

/** What stands in a new plan never stood in the old file. */
function withoutPlace(block: Block): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, place: NOWHERE, items: block.items.map(function item(each): ListBlock['items'][number] { return { ...each, place: NOWHERE, children: each.children.map(item) }; }) };
    case 'table':
      return { ...block, place: NOWHERE, rows: block.rows.map((row) => ({ ...row, place: NOWHERE })), repeatedHeaders: [] };
    default:
      return { ...block, place: NOWHERE };
  }
}

