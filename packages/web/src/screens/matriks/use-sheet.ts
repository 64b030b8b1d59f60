// The state of the sheet: which rows show, where one stands, what is selected and edited, and the roll-up of what is being typed.

import type { Finding } from '@tenun/domain';
import { applyEdits, type Edit } from '@tenun/domain/plan/edit.ts';
import { EditRefused } from '@tenun/domain/plan/edit-refused.ts';
import { NODE_LEVELS, type NodeLevel, type PlanNode } from '@tenun/domain/plan/node.ts';
import { rollUp, type RolledUp } from '@tenun/domain/plan/rollup.ts';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { useFindings } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { cellEdit, COLUMN_TITLE, COLUMNS, type ColumnKey } from './columns.ts';
import { rowHeights } from './heights.ts';
import { messages } from './messages.ts';
import { ancestors, foldedBelow, keptBy, treeOf, visibleRows, type SheetRow, type Tree } from './rows.ts';
import type { Change } from './structure.ts';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Filter {
  readonly findings: boolean;
  /** A program or kegiatan to keep, by id. */
  readonly part: string | null;
  readonly source: string | null;
  readonly level: NodeLevel | null;
}

export const NO_FILTER: Filter = { findings: false, part: null, source: null, level: null };

export interface Editing {
  readonly rowId: string;
  readonly key: ColumnKey;
  /** What the editor starts with; `fresh` when typing replaces what was there. */
  readonly text: string;
  readonly fresh: boolean;
}

interface Place {
  readonly rowId: string;
  readonly column: number;
}

export interface Sheet {
  readonly tree: Tree;
  readonly rows: readonly SheetRow[];
  readonly heights: Uint16Array;
  readonly rolled: ReadonlyMap<string, RolledUp>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly active: Spot;
  readonly activeRow: SheetRow | undefined;
  /** The far corner of the selection; the same as `active` when one cell is selected. */
  readonly anchor: Spot;
  readonly editing: Editing | null;
  readonly filter: Filter;
  readonly note: string;
  goTo(spot: Spot, extend?: boolean): void;
  /** Unfolds what is above the row and stands on it. */
  reveal(id: string, key?: ColumnKey): void;
  toggle(id: string, open?: boolean): void;
  openTo(level: NodeLevel): void;
  setFilter(filter: Filter): void;
  beginEdit(text?: string): void;
  /** What is being typed, for the roll-up to follow. */
  draft(text: string): void;
  endEdit(commit: string | null): void;
  /** Applies a change with its label; tells in the note when it cannot be done. */
  apply(change: Change | null, label: string, whyNot?: string): boolean;
  say(note: string): void;
}

const FOLDS = new Map<string, ReadonlySet<string>>();

export function useSheet(): Sheet {
  const t = useMessages(messages);
  const plan = usePlan();
  const { content } = plan;
  const { nodes, indicators } = content;
  const tree = useMemo(() => treeOf(nodes, indicators), [nodes, indicators]);
  const [folded, setFoldedState] = useState<ReadonlySet<string>>(() => FOLDS.get(plan.id) ?? new Set());
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [active, setActive] = useState<Place>({ rowId: '', column: 1 });
  const [anchor, setAnchor] = useState<Place | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [note, say] = useState('');
  const findings = useFindingsByRow();

  const setFolded = useCallback((next: ReadonlySet<string>) => {
    FOLDS.set(plan.id, next);
    setFoldedState(next);
  }, [plan.id]);

  const kept = useMemo(() => keptRows(tree, filter, findings), [tree, filter, findings]);
  const rows = useMemo(() => visibleRows(tree, { folded, kept }), [tree, folded, kept]);
  const indexById = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  const heights = useMemo(() => rowHeights(rows), [rows]);
  const rolled = useRollUp(content.nodes, editing, useDeferredValue(typed), plan.content);

  const spotOf = (place: Place): Spot => {
    const at = indexById.get(place.rowId) ?? ancestors(tree, place.rowId).map((id) => indexById.get(id)).find((index) => index !== undefined);
    return { row: at ?? Math.min(0, rows.length - 1), column: place.column };
  };
  const activeSpot = spotOf(active);
  const anchorSpot = anchor === null ? activeSpot : spotOf(anchor);
  const activeRow = rows[activeSpot.row];

  const placeOf = (spot: Spot): Place => ({ rowId: rows[spot.row]?.id ?? '', column: spot.column });

  function attempt(edit: () => void): boolean {
    try {
      edit();
      return true;
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      say(t.refused);
      return false;
    }
  }
  const run = (edits: readonly Edit[], label: string): boolean => edits.length === 0 || attempt(() => plan.edit(edits, label));

  function unfold(id: string): void {
    const above = ancestors(tree, id).filter((one) => folded.has(one));
    if (above.length > 0) setFolded(new Set([...folded].filter((one) => !above.includes(one))));
    if (kept !== null && !kept.has(id)) setFilter(NO_FILTER);
  }

  return {
    tree, rows, heights, rolled, findings, active: activeSpot, activeRow, anchor: anchorSpot, editing, filter, note, say, setFilter,
    goTo(spot, extend = false) {
      const inside = { row: clamp(spot.row, rows.length - 1), column: clamp(spot.column, COLUMNS.length - 1) };
      if (!extend) setAnchor(null);
      else if (anchor === null) setAnchor(placeOf(activeSpot));
      setActive(placeOf(inside));
      if (note !== '') say('');
    },
    reveal(id, key) {
      unfold(id);
      setAnchor(null);
      setActive({ rowId: id, column: key === undefined ? active.column : COLUMNS.findIndex((column) => column.key === key) });
    },
    toggle(id, open) {
      const next = new Set(folded);
      if (open ?? folded.has(id)) next.delete(id);
      else next.add(id);
      setFolded(next);
    },
    openTo: (level) => setFolded(foldedBelow(tree, level)),
    beginEdit(text) {
      const key = COLUMNS[activeSpot.column]?.key;
      if (activeRow === undefined || key === undefined) return;
      setEditing({ rowId: activeRow.id, key, text: text ?? '', fresh: text !== undefined });
      setTyped(null);
    },
    draft: setTyped,
    endEdit(commit) {
      const row = editing === null ? undefined : rows[indexById.get(editing.rowId) ?? -1];
      const edit = row === undefined || editing === null || commit === null ? null : cellEdit(row, editing.key, commit);
      setEditing(null);
      setTyped(null);
      if (edit !== null && row !== undefined && editing !== null) run([edit], t.editLabel(t[COLUMN_TITLE[editing.key]], shortName(row) || t.noName));
    },
    apply(change, label, whyNot) {
      if (change === null) {
        say(whyNot ?? t.refused);
        return false;
      }
      if (!run(change.edits, label)) return false;
      if (change.active !== null) {
        const above = [...ancestors(tree, change.active), ...parentsIn(change.edits, change.active)].filter((id) => folded.has(id));
        if (above.length > 0) setFolded(new Set([...folded].filter((id) => !above.includes(id))));
        setActive({ rowId: change.active, column: active.column });
        setAnchor(null);
      }
      return true;
    },
  };
}

/** The rows that the edits put a row under, so that it can be shown. */
function parentsIn(edits: readonly Edit[], id: string): readonly string[] {
  return edits.flatMap((edit) => {
    if (edit.op === 'insert-nodes') return edit.nodes.some((node) => node.id === id) ? [edit.nodes[0]?.parentId ?? ''] : [];
    if (edit.op === 'insert-indicator') return [edit.indicator.nodeId];
    return edit.op === 'move-node' && edit.id === id ? [edit.parentId ?? ''] : [];
  });
}

/** The roll-up, following what is being typed into an amount. */
function useRollUp(nodes: readonly PlanNode[], editing: Editing | null, typed: string | null, content: Parameters<typeof applyEdits>[0]): ReadonlyMap<string, RolledUp> {
  return useMemo(() => {
    if (editing === null || typed === null || editing.key !== 'amount') return rollUp(nodes);
    return rollUp(applyEdits(content, [{ op: 'set-node', id: editing.rowId, field: 'amount', text: typed }]).content.nodes);
  }, [nodes, editing, typed, content]);
}

/** Findings by row: those at any field of a node or an indicator. */
function useFindingsByRow(): ReadonlyMap<string, readonly Finding[]> {
  const findings = useFindings().data?.findings;
  return useMemo(() => {
    const byRow = new Map<string, Finding[]>();
    for (const finding of findings ?? []) {
      const id = /^(?:node|indicator):([^/]+)/.exec(finding.spot.path)?.[1];
      if (id === undefined) continue;
      const others = byRow.get(id);
      if (others === undefined) byRow.set(id, [finding]);
      else others.push(finding);
    }
    return byRow;
  }, [findings]);
}

function keptRows(tree: Tree, filter: Filter, findings: ReadonlyMap<string, readonly Finding[]>): ReadonlySet<string> | null {
  const sets: ReadonlySet<string>[] = [];
  if (filter.findings) sets.push(keptBy(tree, findings.keys(), false));
  if (filter.part !== null) sets.push(keptBy(tree, [filter.part], true));
  if (filter.source !== null) sets.push(keptBy(tree, tree.nodes.filter((node) => node.sumberDana === filter.source).map((node) => node.id), false));
  if (filter.level !== null) {
    const deepest = NODE_LEVELS.indexOf(filter.level);
    sets.push(keptBy(tree, tree.nodes.filter((node) => NODE_LEVELS.indexOf(node.level) === deepest).map((node) => node.id), false));
  }
  const [first, ...others] = sets;
  return first === undefined ? null : new Set([...first].filter((id) => others.every((set) => set.has(id))));
}

export function shortName(row: SheetRow): string {
  const name = row.kind === 'node' ? row.node.name : row.indicator.name;
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
