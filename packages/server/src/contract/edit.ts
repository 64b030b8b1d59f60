// Edits on the wire: those of the domain, with rupiah as digits.

import { decodeNode, decodePlan, encodeNode, encodePlan, type Edit } from '@tenun/domain';
import { z } from 'zod';
import { nodeLevel, wireBlock, wireCell, wireIndicator, wireInline, wireListItem, wireNode, wirePlan, wireProfile, wireRow } from './plan.ts';
import { named } from './registry.ts';

const id = z.string().min(1).max(200);
const before = id.nullable();
const path = z.string().min(1).max(300);
const typed = z.string().max(200_000).nullable();
const at = z.int().nonnegative();

const nodeField = z.enum(['level', 'code', 'name', 'marker', 'sasaran', 'volume', 'satuan', 'price', 'amount', 'sumberDana']);
const indicatorField = z.enum(['sasaran', 'name', 'target', 'satuan', 'kind', 'polarity', 'scope', 'aggregation']);
const profileField = z.enum(['office', 'officeKind', 'regionCode', 'year', 'address', 'city', 'date', 'signatory']);

const matrixEdits = [
  z.strictObject({ op: z.literal('set-node'), id, field: nodeField, text: typed }),
  z.strictObject({ op: z.literal('put-node'), node: wireNode }),
  z.strictObject({ op: z.literal('insert-nodes'), nodes: z.array(wireNode).max(20_000), before }),
  z.strictObject({ op: z.literal('move-node'), id, parentId: id.nullable(), before, level: nodeLevel.exactOptional() }),
  z.strictObject({ op: z.literal('remove-nodes'), ids: z.array(id).max(20_000) }),
  z.strictObject({ op: z.literal('set-indicator'), id, field: indicatorField, text: typed }),
  z.strictObject({ op: z.literal('put-indicator'), indicator: wireIndicator }),
  z.strictObject({ op: z.literal('insert-indicator'), indicator: wireIndicator, before }),
  z.strictObject({ op: z.literal('move-indicator'), id, nodeId: id, before }),
  z.strictObject({ op: z.literal('remove-indicator'), id }),
] as const;

const documentEdits = [
  z.strictObject({ op: z.literal('replace-text'), path, start: at, end: at, from: z.string(), to: z.string().max(200_000) }),
  z.strictObject({ op: z.literal('set-text'), path, content: z.array(wireInline) }),
  z.strictObject({ op: z.literal('set-marker'), path, marker: typed }),
  z.strictObject({ op: z.literal('set-cell'), path, cell: wireCell }),
  z.strictObject({ op: z.literal('put-block'), block: wireBlock }),
  z.strictObject({ op: z.literal('insert-block'), block: wireBlock, before }),
  z.strictObject({ op: z.literal('move-block'), id, before }),
  z.strictObject({ op: z.literal('remove-block'), id }),
  z.strictObject({ op: z.literal('insert-row'), block: id, at, row: wireRow }),
  z.strictObject({ op: z.literal('move-row'), block: id, from: at, to: at }),
  z.strictObject({ op: z.literal('remove-row'), block: id, at }),
  z.strictObject({ op: z.literal('insert-item'), block: id, address: z.string().max(100), item: wireListItem }),
  z.strictObject({ op: z.literal('remove-item'), block: id, address: z.string().max(100) }),
] as const;

const profileEdits = [
  z.strictObject({ op: z.literal('set-profile'), field: profileField, text: typed }),
  z.strictObject({ op: z.literal('put-profile'), profile: wireProfile }),
] as const;

/** What the screens may send. A whole new content (`put-content`) comes only from an import. */
export const wireEdit = named('Edit', z.discriminatedUnion('op', [...matrixEdits, ...documentEdits, ...profileEdits]));
/** What the command log holds. */
export const storedEdit = z.discriminatedUnion('op', [...matrixEdits, ...documentEdits, ...profileEdits, z.strictObject({ op: z.literal('put-content'), content: wirePlan })]);

type WireEdit = z.output<typeof storedEdit>;

export function decodeEdit(wire: WireEdit): Edit {
  switch (wire.op) {
    case 'put-node': return { ...wire, node: decodeNode(wire.node) };
    case 'insert-nodes': return { ...wire, nodes: wire.nodes.map(decodeNode) };
    case 'put-content': return { ...wire, content: decodePlan(wire.content) };
    default: return wire;
  }
}

export function encodeEdit(edit: Edit): unknown {
  switch (edit.op) {
    case 'put-node': return { ...edit, node: encodeNode(edit.node) };
    case 'insert-nodes': return { ...edit, nodes: edit.nodes.map(encodeNode) };
    case 'put-content': return { ...edit, content: encodePlan(edit.content) };
    default: return edit;
  }
}
