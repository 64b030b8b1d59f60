// A plan on the wire: the shapes of the domain's content as schemas, checked at both ends and printed in the OpenAPI.

import type { Block, Indicator, ListItem, NodeLevel, PlanProfile, WirePlan } from '@tenun/domain';
import { NODE_LEVELS } from '@tenun/domain';
import { z } from 'zod';
import { named } from './registry.ts';

const text = z.string().max(200_000);
const id = z.string().min(1).max(200);

export const wirePlace = named('Place', z.strictObject({ line: z.int().nullable(), cell: z.string().nullable() }));
const mark = z.enum(['bold', 'italic', 'bold-italic']);
export const wireInline = named('Inline', z.union([
  z.strictObject({ text, mark: mark.exactOptional() }),
  z.strictObject({ figure: z.string(), stated: text.nullable(), mark: mark.exactOptional() }),
]));
const content = z.array(wireInline);
const block = { id, place: wirePlace };

export const wireListItem: z.ZodType<ListItem> = named('ListItem', z.strictObject({
  marker: text.nullable(),
  content,
  place: wirePlace,
  get children(): z.ZodReadonly<z.ZodArray<z.ZodType<ListItem>>> {
    return z.array(wireListItem).readonly();
  },
}));
export const wireCell = named('TableCell', z.strictObject({
  lines: z.array(z.strictObject({ marker: text.nullable(), content })),
  colSpan: z.int().positive().exactOptional(),
  rowSpan: z.int().positive().exactOptional(),
}));
export const wireRow = named('TableRow', z.strictObject({ role: z.enum(['header', 'column-numbers', 'body']), place: wirePlace, cells: z.array(wireCell) }));
export const wireBlock = named('Block', z.discriminatedUnion('kind', [
  z.strictObject({ ...block, kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), content }),
  z.strictObject({ ...block, kind: z.literal('paragraph'), content, align: z.enum(['left', 'center', 'right']).exactOptional(), continues: z.literal(true).exactOptional() }),
  z.strictObject({ ...block, kind: z.literal('list'), items: z.array(wireListItem) }),
  z.strictObject({ ...block, kind: z.literal('table'), view: z.literal('matriks').nullable(), rows: z.array(wireRow), repeatedHeaders: z.array(wireRow) }),
  z.strictObject({ ...block, kind: z.literal('picture'), picture: z.enum(['logo', 'organisasi', 'peta', 'hilang']), alt: text }),
]));

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/).max(40);
const rupiah = z.string().regex(/^-?\d+$/).max(19);
const wireNumber = named('StatedNumber', z.strictObject({ raw: text, value: decimal.nullable() }));
const wireMoney = named('StatedMoney', z.strictObject({ raw: text, value: rupiah.nullable() }));
export const nodeLevel = named('NodeLevel', z.enum(NODE_LEVELS as unknown as [NodeLevel, ...NodeLevel[]]));

export const wireNode = named('PlanNode', z.strictObject({
  id,
  parentId: id.nullable(),
  level: nodeLevel,
  code: text.nullable(),
  name: text,
  marker: text.nullable(),
  sasaran: text.nullable(),
  volume: wireNumber.nullable(),
  satuan: text.nullable(),
  price: wireMoney.nullable(),
  amount: wireMoney.nullable(),
  sumberDana: text.nullable(),
  place: wirePlace,
}));

export const wireIndicator = named('Indicator', z.strictObject({
  id,
  nodeId: id,
  sasaran: text.nullable(),
  name: text,
  marker: text.nullable(),
  target: wireNumber.nullable(),
  satuan: text.nullable(),
  kind: z.enum(['input', 'output', 'outcome', 'impact']).nullable(),
  polarity: z.enum(['maximize', 'minimize', 'stabilize']),
  scope: z.enum(['satker', 'wilayah']),
  aggregation: z.enum(['sum', 'count-units-reaching-target', 'count-regions-in-category', 'none']),
  place: wirePlace,
}));

export const wireProfile = named('PlanProfile', z.strictObject({
  office: text,
  officeKind: z.enum(['pusat', 'provinsi', 'kabupaten-kota']).nullable(),
  regionCode: text.nullable(),
  year: z.int().min(1000).max(2999).nullable(),
  address: text.nullable(),
  city: text.nullable(),
  date: text.nullable(),
  signatory: text.nullable(),
}));

export const wirePlan = named('PlanContent', z.strictObject({
  profile: wireProfile,
  blocks: z.array(wireBlock),
  nodes: z.array(wireNode),
  indicators: z.array(wireIndicator),
}));

export const wireUnread = named('Unread', z.strictObject({ line: z.int().nullable(), cell: z.string().nullable(), text }));

/** Makes every array and property readonly, as the domain has them. */
export type Frozen<T> = T extends (infer E)[] | readonly (infer E)[] ? readonly Frozen<E>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

type SameShape<Schema extends z.ZodType, Domain> = [Domain] extends [Frozen<z.output<Schema>>] ? ([z.output<Schema>] extends [Domain] ? true : 'the schema allows what the domain does not') : 'the domain has what the schema lacks';
type KeysOf<T> = T extends unknown ? keyof T : never;
type SameKeys<A, B> = [KeysOf<A>] extends [KeysOf<B>] ? ([KeysOf<B>] extends [KeysOf<A>] ? true : 'keys missing') : 'keys added';
// These fail the type check as soon as the domain's content and the wire part.
export const SHAPES_AGREE: readonly [
  SameShape<typeof wirePlan, WirePlan>,
  SameKeys<z.output<typeof wireBlock>, Block>,
  SameKeys<z.output<typeof wireIndicator>, Indicator>,
  SameKeys<z.output<typeof wireProfile>, PlanProfile>,
  SameKeys<z.output<typeof wireNode>, WirePlan['nodes'][number]>,
] = [true, true, true, true, true];
