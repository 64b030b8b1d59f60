// The kegiatan of a plan as each of its parts names them: target table, funding table and matrix, brought together by name.

import type { Said } from '../document/place.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { PlanNode } from '../plan/node.ts';
import { readAbbreviations } from '../rkt/abbreviations.ts';
import type { FundingLine } from '../rkt/funding.ts';
import type { PlanModel } from '../rkt/model.ts';
import type { TargetRow } from '../rkt/targets.ts';
import { groupByName, NameBook, pairNames } from './pair-names.ts';
import { tellingDigits } from './repair/slips.ts';
import type { NameContext } from './same-name.ts';
import { saidName } from './spot.ts';

export type Part = 'targets' | 'funding' | 'matrix';

export interface Activity {
  /** By part, as it names it; several where a table prints the name again. */
  readonly names: ReadonlyMap<Part, readonly Said<string>[]>;
  readonly rows: readonly TargetRow[];
  readonly line: FundingLine | null;
  readonly node: PlanNode | null;
  readonly indicators: readonly Indicator[];
}

export interface Activities {
  readonly all: readonly Activity[];
  /** Which parts the plan has; a part that is not there misses nothing. */
  readonly parts: readonly Part[];
  readonly context: NameContext;
  /** Rows of the target table that name no kegiatan. */
  readonly looseRows: readonly TargetRow[];
}

const remembered = new WeakMap<PlanModel, Activities>();

/** The activities of a plan, in the order of the matrix, then of the funding table, then of the target table. */
export function activitiesOf(model: PlanModel): Activities {
  const known = remembered.get(model);
  if (known !== undefined) return known;
  const found = bringTogether(model);
  remembered.set(model, found);
  return found;
}

/** How much two names share that are left alone: "Pengelolaan Informasi dan Edukasi", "… dan Publikasi". */
const CLOSE = 0.55;

type Draft = { node: PlanNode | null; line: FundingLine | null; rows: readonly TargetRow[] };

function bringTogether(model: PlanModel): Activities {
  const context = nameContext(model);
  const nodes = model.content.nodes.filter((node) => node.level === 'kegiatan');
  const lines = (model.funding?.lines ?? []).filter((line) => line.level === 'kegiatan' && !/^program\b/i.test(line.name.raw));
  const rows = (model.targets?.rows ?? []).filter((row) => row.kegiatan !== null);
  const groups = groupByName(rows, (row) => row.kegiatan?.raw ?? '', context);

  const drafts: Draft[] = nodes.map((node) => ({ node, line: null, rows: [] }));
  const withLines = pairNames(drafts, lines, nameOfDraft, (line) => line.name.raw, context, CLOSE);
  for (const { left, right } of withLines.pairs) left.line = right;
  const byCode = pairLeftovers(withLines.leftOnly, withLines.rightOnly, (draft) => draft.node?.code ?? null, (line) => line.code);
  for (const [draft, line] of byCode) draft.line = line;
  const coded = new Set(byCode.values());
  const alone = withLines.rightOnly.filter((line) => !coded.has(line));
  const byAmount = pairLeftovers(withLines.leftOnly.filter((draft) => draft.line === null), alone, (draft) => tellingAmount(draft.node?.amount?.value), (line) => tellingAmount(line.amount?.value));
  for (const [draft, line] of byAmount) draft.line = line;
  const priced = new Set(byAmount.values());
  const deeper = new NameBook<true>(context);
  for (const node of model.content.nodes) if (node.level !== 'kegiatan' && node.level !== 'program') deeper.add(node.name, true);
  // A line that is an output or component of the matrix is no kegiatan.
  drafts.push(...alone.filter((line) => !priced.has(line) && deeper.find(line.name.raw) === undefined).map((line) => ({ node: null, line, rows: [] })));
  const withRows = pairNames(drafts, groups, nameOfDraft, (group) => group[0]?.kegiatan?.raw ?? '', context, CLOSE);
  for (const { left, right } of withRows.pairs) left.rows = right;
  const bySasaran = pairNames(withRows.leftOnly.filter((draft) => draft.node?.sasaran != null), withRows.rightOnly.filter((group) => group[0]?.sasaran != null), (draft) => draft.node?.sasaran ?? '', (group) => group[0]?.sasaran?.raw ?? '', context);
  for (const { left, right } of bySasaran.pairs) left.rows = right;
  const placed = new Set(bySasaran.pairs.map(({ right }) => right));
  drafts.push(...withRows.rightOnly.filter((group) => !placed.has(group)).map((group) => ({ node: null, line: null, rows: group })));

  const indicators = Map.groupBy(model.content.indicators, (indicator) => indicator.nodeId);
  const parts: Part[] = [...(groups.length > 0 ? ['targets' as const] : []), ...(lines.length > 0 ? ['funding' as const] : []), ...(nodes.length > 0 ? ['matrix' as const] : [])];
  return {
    all: drafts.map((draft) => toActivity(draft, indicators)),
    parts,
    context,
    looseRows: (model.targets?.rows ?? []).filter((row) => row.kegiatan === null),
  };
}

/** What is left on both sides and has the same code or amount, as no other has: one thing under two names. */
function pairLeftovers<L, R>(left: readonly L[], right: readonly R[], leftKey: (item: L) => string | null, rightKey: (item: R) => string | null): Map<L, R> {
  const pairs = new Map<L, R>();
  const lefts = Map.groupBy(left, leftKey);
  const rights = Map.groupBy(right, rightKey);
  for (const [key, [item, ...others]] of lefts) {
    const matches = key === null ? [] : (rights.get(key) ?? []);
    if (item !== undefined && others.length === 0 && matches.length === 1) pairs.set(item, matches[0]!);
  }
  return pairs;
}

/** A round amount can be anybody's. */
function tellingAmount(amount: bigint | null | undefined): string | null {
  return amount === null || amount === undefined || tellingDigits(amount) < 4 ? null : amount.toString();
}

function nameOfDraft(draft: Draft): string {
  return draft.node?.name ?? draft.line?.name.raw ?? draft.rows[0]?.kegiatan?.raw ?? '';
}

function toActivity(draft: Draft, indicators: ReadonlyMap<string, readonly Indicator[]>): Activity {
  const names = new Map<Part, readonly Said<string>[]>();
  const inRows = new Map(draft.rows.flatMap((row) => (row.kegiatan === null ? [] : [[row.kegiatan.at.path, withoutLabel(row.kegiatan)] as const])));
  if (inRows.size > 0) names.set('targets', [...inRows.values()]);
  if (draft.line !== null) names.set('funding', [withoutLabel(draft.line.name)]);
  if (draft.node !== null) names.set('matrix', [saidName(draft.node)]);
  return { ...draft, names, indicators: draft.node === null ? [] : (indicators.get(draft.node.id) ?? []) };
}

/** The name without the word Kegiatan before it, which tables print or leave out. */
export function withoutLabel(said: Said<string>): Said<string> {
  const label = /^(?:Kegiatan|Program)\s+/i.exec(said.raw)?.[0].length ?? 0;
  const raw = said.raw.slice(label);
  return { raw, value: raw.replace(/\s+/g, ' '), at: { ...said.at, start: said.at.start + label } };
}

const contexts = new WeakMap<PlanModel, NameContext>();

/** The abbreviations that the plan explains, and the names of its region. */
export function nameContext(model: PlanModel): NameContext {
  const known = contexts.get(model);
  if (known !== undefined) return known;
  const context = readContext(model);
  contexts.set(model, context);
  return context;
}

function readContext(model: PlanModel): NameContext {
  const abbreviations = new Map<string, string>();
  for (const { short, long } of readAbbreviations(model.outline.texts)) {
    const words = long.raw.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
    if (!abbreviations.has(short.raw.toLowerCase())) abbreviations.set(short.raw.toLowerCase(), words);
  }
  const region = /\b(?:Provinsi|Propinsi|Kabupaten|Kota)\s+(.+)$/i.exec(model.content.profile.office)?.[1]?.toLowerCase().trim();
  if (region === undefined) return { abbreviations, regions: [] };
  const initials = region.split(/\s+/).map((word) => word[0] ?? '').join('');
  return { abbreviations, regions: initials.length >= 3 ? [region, initials] : [region] };
}
