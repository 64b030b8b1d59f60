// Every change to a plan is a list of edits; applying them gives the new content and the edits that take it back.

import type { Block, Inline, ListItem, TableCell, TableRow } from '../document/block.ts';
import type { Path } from '../document/place.ts';
import type { Indicator, IndicatorField } from '../indicator/indicator.ts';
import type { PlanContent, PlanProfile } from './content.ts';
import { insertBlock, insertItem, insertRow, moveBlock, moveRow, putBlock, removeBlock, removeItem, removeRow } from './edit-blocks.ts';
import { insertIndicator, moveIndicator, putIndicator, removeIndicator, setIndicator } from './edit-indicators.ts';
import { insertNodes, moveNode, putNode, removeNodes, setNode } from './edit-nodes.ts';
import { replaceText, setCell, setMarker, setText } from './edit-text.ts';
import { EditRefused } from './edit-refused.ts';
import type { NodeField, NodeLevel, PlanNode } from './node.ts';

/** Edits of the matrix. `before: null` means last: of the parent's children, of all indicators. */
export type MatrixEdit =
  /** A field as typed; null or empty clears it. Figures are read as the field means them. */
  | { readonly op: 'set-node'; readonly id: string; readonly field: NodeField; readonly text: string | null }
  /** A whole row at once, under the parent it already has. */
  | { readonly op: 'put-node'; readonly node: PlanNode }
  /** One or more rows in printed order (a parent before its children); the first row's parent decides where they go. */
  | { readonly op: 'insert-nodes'; readonly nodes: readonly PlanNode[]; readonly before: string | null }
  /** A row with everything below it. */
  | { readonly op: 'move-node'; readonly id: string; readonly parentId: string | null; readonly before: string | null; readonly level?: NodeLevel }
  /** Rows with everything below them and the indicators on them. */
  | { readonly op: 'remove-nodes'; readonly ids: readonly string[] }
  | { readonly op: 'set-indicator'; readonly id: string; readonly field: IndicatorField; readonly text: string | null }
  | { readonly op: 'put-indicator'; readonly indicator: Indicator }
  | { readonly op: 'insert-indicator'; readonly indicator: Indicator; readonly before: string | null }
  | { readonly op: 'move-indicator'; readonly id: string; readonly nodeId: string; readonly before: string | null }
  | { readonly op: 'remove-indicator'; readonly id: string };

/** Edits of texts, tables and lists. Rows and items are counted from zero in `at`, from one in paths and addresses (`3.1`). */
export type DocumentEdit =
  /** Characters `start` to `end` of the plain text at `path`, which must read `from`; figures and marks outside the stretch stay. */
  | { readonly op: 'replace-text'; readonly path: Path; readonly start: number; readonly end: number; readonly from: string; readonly to: string }
  | { readonly op: 'set-text'; readonly path: Path; readonly content: readonly Inline[] }
  /** The bullet or number of a list item. */
  | { readonly op: 'set-marker'; readonly path: Path; readonly marker: string | null }
  | { readonly op: 'set-cell'; readonly path: Path; readonly cell: TableCell }
  | { readonly op: 'put-block'; readonly block: Block }
  | { readonly op: 'insert-block'; readonly block: Block; readonly before: string | null }
  | { readonly op: 'move-block'; readonly id: string; readonly before: string | null }
  | { readonly op: 'remove-block'; readonly id: string }
  | { readonly op: 'insert-row'; readonly block: string; readonly at: number; readonly row: TableRow }
  | { readonly op: 'move-row'; readonly block: string; readonly from: number; readonly to: number }
  | { readonly op: 'remove-row'; readonly block: string; readonly at: number }
  /** The item comes to stand at `address`; what stood there moves down. */
  | { readonly op: 'insert-item'; readonly block: string; readonly address: string; readonly item: ListItem }
  | { readonly op: 'remove-item'; readonly block: string; readonly address: string };

export type ProfileEdit =
  | { readonly op: 'set-profile'; readonly field: keyof PlanProfile; readonly text: string | null }
  | { readonly op: 'put-profile'; readonly profile: PlanProfile };

/** The whole plan at once, as an import does it. */
export interface ContentEdit {
  readonly op: 'put-content';
  readonly content: PlanContent;
}

export type Edit = MatrixEdit | DocumentEdit | ProfileEdit | ContentEdit;

/** What one edit gives. */
export interface Edited {
  readonly content: PlanContent;
  /** Applied in this order, they take the content back to what it was. */
  readonly inverse: readonly Edit[];
}

/**
 * Applies edits one after another. Nothing is half done: when one does not fit, `EditRefused` says which (`index`) and why.
 * `applyEdits(applyEdits(x, e).content, inverse).content` equals `x`.
 */
export function applyEdits(content: PlanContent, edits: readonly Edit[]): Edited {
  let current = content;
  const inverses: (readonly Edit[])[] = [];
  for (const [index, edit] of edits.entries()) {
    try {
      const edited = applyEdit(current, edit);
      current = edited.content;
      inverses.push(edited.inverse);
    } catch (error) {
      throw error instanceof EditRefused ? error.at(index) : error;
    }
  }
  return { content: current, inverse: inverses.toReversed().flat() };
}

function applyEdit(content: PlanContent, edit: Edit): Edited {
  switch (edit.op) {
    case 'set-node': return setNode(content, edit.id, edit.field, edit.text);
    case 'put-node': return putNode(content, edit.node);
    case 'insert-nodes': return insertNodes(content, edit.nodes, edit.before);
    case 'move-node': return moveNode(content, edit.id, edit.parentId, edit.before, edit.level ?? null);
    case 'remove-nodes': return removeNodes(content, edit.ids);
    case 'set-indicator': return setIndicator(content, edit.id, edit.field, edit.text);
    case 'put-indicator': return putIndicator(content, edit.indicator);
    case 'insert-indicator': return insertIndicator(content, edit.indicator, edit.before);
    case 'move-indicator': return moveIndicator(content, edit.id, edit.nodeId, edit.before);
    case 'remove-indicator': return removeIndicator(content, edit.id);
    case 'replace-text': return replaceText(content, edit.path, edit.start, edit.end, edit.from, edit.to);
    case 'set-text': return setText(content, edit.path, edit.content);
    case 'set-marker': return setMarker(content, edit.path, edit.marker);
    case 'set-cell': return setCell(content, edit.path, edit.cell);
    case 'put-block': return putBlock(content, edit.block);
    case 'insert-block': return insertBlock(content, edit.block, edit.before);
    case 'move-block': return moveBlock(content, edit.id, edit.before);
    case 'remove-block': return removeBlock(content, edit.id);
    case 'insert-row': return insertRow(content, edit.block, edit.at, edit.row);
    case 'move-row': return moveRow(content, edit.block, edit.from, edit.to);
    case 'remove-row': return removeRow(content, edit.block, edit.at);
    case 'insert-item': return insertItem(content, edit.block, edit.address, edit.item);
    case 'remove-item': return removeItem(content, edit.block, edit.address);
    case 'set-profile': return setProfile(content, edit.field, edit.text);
    case 'put-profile': return { content: { ...content, profile: edit.profile }, inverse: [{ op: 'put-profile', profile: content.profile }] };
    case 'put-content': return { content: edit.content, inverse: [{ op: 'put-content', content }] };
  }
}

function setProfile(content: PlanContent, field: keyof PlanProfile, text: string | null): Edited {
  const typed = text === null || text.trim() === '' ? null : text.trim();
  return { content: { ...content, profile: { ...content.profile, ...profileValue(field, typed) } }, inverse: [{ op: 'put-profile', profile: content.profile }] };
}

function profileValue(field: keyof PlanProfile, typed: string | null): Partial<PlanProfile> {
  switch (field) {
    case 'office':
      if (typed === null) throw new EditRefused('value-needed', { field });
      return { office: typed };
    case 'year':
      if (typed !== null && !/^[12]\d{3}$/.test(typed)) throw new EditRefused('not-a-year', { field, text: typed });
      return { year: typed === null ? null : Number(typed) };
    case 'officeKind':
      if (typed !== null && typed !== 'pusat' && typed !== 'provinsi' && typed !== 'kabupaten-kota') {
        throw new EditRefused('unknown-value', { field, text: typed, allowed: 'pusat, provinsi, kabupaten-kota' });
      }
      return { officeKind: typed };
    default:
      return { [field]: typed };
  }
}
