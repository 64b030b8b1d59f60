// One codec between a plan in memory and a plan as JSON: rupiah are digit strings on the wire, all else is as it is.

import type { PlanContent } from './content.ts';
import type { PlanNode, StatedMoney } from './node.ts';

/** An amount on the wire: digits with an optional leading minus, or null when the writing cannot be read. */
export interface WireMoney {
  readonly raw: string;
  readonly value: string | null;
}

export type WireNode = Omit<PlanNode, 'price' | 'amount'> & { readonly price: WireMoney | null; readonly amount: WireMoney | null };

/** A plan that `JSON.stringify` can write. */
export type WirePlan = Omit<PlanContent, 'nodes'> & { readonly nodes: readonly WireNode[] };

export function encodePlan(content: PlanContent): WirePlan {
  return { ...content, nodes: content.nodes.map(encodeNode) };
}

/** Throws `SyntaxError` when an amount is not digits. */
export function decodePlan(wire: WirePlan): PlanContent {
  return { ...wire, nodes: wire.nodes.map(decodeNode) };
}

export function encodeNode(node: PlanNode): WireNode {
  return { ...node, price: encodeMoney(node.price), amount: encodeMoney(node.amount) };
}

export function decodeNode(wire: WireNode): PlanNode {
  return { ...wire, price: decodeMoney(wire.price), amount: decodeMoney(wire.amount) };
}

function encodeMoney(money: StatedMoney | null): WireMoney | null {
  return money === null ? null : { raw: money.raw, value: money.value === null ? null : money.value.toString() };
}

function decodeMoney(wire: WireMoney | null): StatedMoney | null {
  return wire === null ? null : { raw: wire.raw, value: wire.value === null ? null : BigInt(wire.value) };
}
