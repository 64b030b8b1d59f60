// Plans of any shape for property tests: every kind of block, hostile texts, trees of any depth, figures that cannot be read.

import { NODE_LEVELS, NOWHERE, type Block, type Indicator, type Inline, type ListItem, type PlanContent, type PlanNode, type TableCell, type TableRow } from '@tenun/domain';
import * as fc from 'fast-check';

const WORDS = ['Kegiatan', 'rehabilitasi', '1.', 'a.', '(2)', '- ', '|', '**tebal**', '*', '<br>', '<!-- x -->', '&amp;', '&#65;', '{{tahun}}', '#', '##', '---', '![x](y)', '=1+1', '\\', '\\|', ' ', '▪', '\uE0B7', '📌', '3.5', '1.000.000', 'Rp', '%', '“Tinggi”', ';', ':', '-->', 'EBA', '051.', '\n', '\t', '\u00A0', '+'];
export const anyText = fc.oneof(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')), fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join('')), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replace(/\p{Cc}(?<![\n\t\r])/gu, '?')));

const mark = fc.constantFrom(undefined, 'bold' as const, 'italic' as const, 'bold-italic' as const);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyText, mark).map(([text, m]): Inline => (m === undefined ? { text } : { text, mark: m })) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('tahun', 'pagu.total', 'pagu.program.n1', 'barang-bukti.shabu.gram', 'a|b}'), fc.option(anyText), mark).map(([figure, stated, m]): Inline => ({ figure, stated, ...(m === undefined ? {} : { mark: m }) })) },
);
const content = fc.array(inline, { maxLength: 4 });
const place = NOWHERE;

const item: fc.Arbitrary<ListItem> = fc.letrec<{ item: ListItem }>((tie) => ({
  item: fc.record({ marker: fc.option(fc.constantFrom('1.', '12)', 'a.', '(3)', '-', '▪', 'IV.', '- a.', '', '+', '3..')), content, place: fc.constant(place), children: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant<ListItem[]>([]), fc.array(tie('item'), { maxLength: 2 })) }),
})).item;

const cell: fc.Arbitrary<TableCell> = fc.record({ lines: fc.array(fc.record({ marker: fc.option(fc.constantFrom('▪', '1.', 'a.', '', '-', '\uE0B7', 'x y')), content }), { maxLength: 3 }), colSpan: fc.constantFrom(2, 3), rowSpan: fc.constantFrom(2) }, { requiredKeys: ['lines'] });
const row: fc.Arbitrary<TableRow> = fc.record({ role: fc.constantFrom('header', 'column-numbers', 'body'), place: fc.constant(place), cells: fc.array(cell, { maxLength: 4 }) });
const numbers: fc.Arbitrary<TableRow> = fc.constant({ role: 'column-numbers', place, cells: ['1', '2', '3'].map((text) => ({ lines: [{ marker: null, content: [{ text }] }] })) });
const rows = fc.array(fc.oneof({ weight: 4, arbitrary: row }, { weight: 1, arbitrary: numbers }), { maxLength: 5 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), id: fc.constant('b'), place: fc.constant(place), level: fc.constantFrom(1, 2, 3, 4), content }) as fc.Arbitrary<Block>,
  fc.record({ kind: fc.constant('paragraph' as const), id: fc.constant('b'), place: fc.constant(place), content, align: fc.constantFrom('left', 'center', 'right'), continues: fc.constant(true as const) }, { requiredKeys: ['kind', 'id', 'place', 'content'] }) as fc.Arbitrary<Block>,
  fc.record({ kind: fc.constant('list' as const), id: fc.constant('b'), place: fc.constant(place), items: fc.array(item, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('table' as const), id: fc.constant('b'), place: fc.constant(place), view: fc.constant(null), rows, repeatedHeaders: fc.array(row, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('picture' as const), id: fc.constant('b'), place: fc.constant(place), picture: fc.constantFrom('logo', 'organisasi', 'peta', 'hilang'), alt: anyText }) as fc.Arbitrary<Block>,
);
const matrixBlock: fc.Arbitrary<Block> = fc.record({ kind: fc.constant('table' as const), id: fc.constant('b'), place: fc.constant(place), view: fc.constant('matriks' as const), rows: fc.array(row, { maxLength: 2 }), repeatedHeaders: fc.array(row, { maxLength: 2 }) });

const stated = fc.oneof(fc.record({ raw: fc.constantFrom('12', '3.5', '1.000', '60,40,000', '12 Bulan', '-'), value: fc.constantFrom(null, '12', '3.5', '1000') }), fc.record({ raw: anyText, value: fc.constantFrom(null, '7') }));
const money = fc.oneof(fc.record({ raw: fc.constantFrom('1.000.000', '1,000,000', '60,40,000', '0', 'Rp. 5.000,-'), value: fc.constantFrom(null, 1_000_000n, 0n, 5_000n, -3n) }), fc.record({ raw: anyText, value: fc.constantFrom(null, 9n) }));

interface Seedling { readonly node: Omit<PlanNode, 'id' | 'parentId' | 'level'>; readonly deeper: number; readonly indicators: readonly Omit<Indicator, 'id' | 'nodeId'>[] }

const seedling: fc.Arbitrary<Seedling> = fc.record({
  node: fc.record({ code: fc.option(fc.constantFrom('051', 'A', '066.01.WA', '3249', 'EBA', '3249.EBA.994', '521211', 'b', 'x;y')), name: anyText, marker: fc.option(fc.constantFrom('▪', '✚', '', '\uE0B7', '📌', '-')), sasaran: fc.option(anyText), volume: fc.option(stated), satuan: fc.option(fc.constantFrom('Indeks', 'Orang', 'BNN Kab/Kota', '%')), price: fc.option(money), amount: fc.option(money), sumberDana: fc.option(fc.constantFrom('RM', 'PNBP')), place: fc.constant(place) }),
  deeper: fc.integer({ min: 0, max: 7 }),
  indicators: fc.array(fc.record({ sasaran: fc.option(anyText), name: anyText, marker: fc.option(fc.constantFrom('▪', '', '1.')), target: fc.option(stated), satuan: fc.option(fc.constantFrom('Indeks', 'Orang')), kind: fc.constantFrom(null, 'output', 'outcome'), polarity: fc.constantFrom('maximize', 'minimize', 'stabilize'), scope: fc.constantFrom('satker', 'wilayah'), aggregation: fc.constantFrom('sum', 'none', 'count-regions-in-category'), place: fc.constant(place) }), { maxLength: 2 }) as fc.Arbitrary<readonly Omit<Indicator, 'id' | 'nodeId'>[]>,
});

function grow(seedlings: readonly Seedling[]): Pick<PlanContent, 'nodes' | 'indicators'> {
  const nodes: PlanNode[] = [];
  const indicators: Indicator[] = [];
  const path: PlanNode[] = [];
  for (const { node, deeper, indicators: own } of seedlings) {
    while (path.length > 0 && NODE_LEVELS.indexOf(path.at(-1)!.level) >= deeper) path.pop();
    const grown: PlanNode = { ...node, id: `n${nodes.length + 1}`, parentId: path.at(-1)?.id ?? null, level: NODE_LEVELS[deeper]! };
    nodes.push(grown);
    path.push(grown);
    for (const indicator of own) indicators.push({ ...indicator, id: `i${indicators.length + 1}`, nodeId: grown.id });
  }
  return { nodes, indicators };
}

/** Any plan. Ids are those a reader gives, so that figures keep pointing to their rows. */
export const anyPlan: fc.Arbitrary<PlanContent> = fc.record({
  profile: fc.record({ office: fc.oneof(fc.constant(''), anyText), officeKind: fc.constantFrom(null, 'pusat', 'provinsi', 'kabupaten-kota'), regionCode: fc.option(fc.constantFrom('53', '53.04')), year: fc.option(fc.integer({ min: 2000, max: 2099 })), address: fc.option(anyText), city: fc.option(anyText), date: fc.option(anyText), signatory: fc.option(anyText) }),
  before: fc.array(block, { maxLength: 4 }), matrix: fc.option(matrixBlock), after: fc.array(block, { maxLength: 3 }),
  tree: fc.array(seedling, { maxLength: 6 }).map(grow),
}).map(({ profile, before, matrix, after, tree }) => ({ profile, blocks: [...before, ...(matrix === null ? [] : [matrix]), ...after], ...tree }) as PlanContent);
