// The matrix as rows, its shape changed by commands, and blocks from Excel laid on it; without a browser.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '@tenun/domain/plan/edit.ts';
import type { PlanContent } from '@tenun/domain/plan/content.ts';
import { NODE_LEVELS } from '@tenun/domain/plan/node.ts';
import { bigPlan } from '../src/screens/matriks/big-plan.ts';
import { formatBlock, parseBlock } from '../src/parts/clipboard.ts';
import { cellEdit, COLUMNS, textOf } from '../src/screens/matriks/columns.ts';
import { pasteAsRows, pasteOver } from '../src/screens/matriks/paste.ts';
import { foldedBelow, keptBy, treeOf, visibleRows, type NodeRow, type SheetRow, type Tree } from '../src/screens/matriks/rows.ts';
import { createSlots } from '../src/screens/matriks/slots.ts';
import { indentRow, insertBeside, insertChild, moveRow, outdentRow, removeRows, type Change } from '../src/screens/matriks/structure.ts';

const PLAN = bigPlan(150);
/** The same without the levels below komponen: rows that have room to go lower. */
const SHALLOW: PlanContent = { ...bigPlan(1_500), nodes: bigPlan(1_500).nodes.filter((node) => NODE_LEVELS.indexOf(node.level) <= NODE_LEVELS.indexOf('komponen')) };
const everything = { folded: new Set<string>(), kept: null };
const rowsOf = (content: PlanContent): { tree: Tree; rows: readonly SheetRow[] } => {
  const tree = treeOf(content.nodes, content.indicators);
  return { tree, rows: visibleRows(tree, everything) };
};
const columnAt = (key: string): number => COLUMNS.findIndex((column) => column.key === key);
const counter = (): (() => string) => {
  let next = 0;
  return () => `baru-${(next += 1)}`;
};

describe('the rows that show', () => {
  test('are all rows in printed order, each indicator under its kegiatan', () => {
    const { rows } = rowsOf(PLAN);
    expect(rows.filter((row) => row.kind === 'node').map((row) => row.id)).toEqual(PLAN.nodes.map((node) => node.id));
    for (const [index, row] of rows.entries()) if (row.kind === 'indicator') expect(rows.slice(0, index).findLast((one) => one.kind === 'node')?.id).toBe(row.indicator.nodeId);
  });

  test('opened down to kegiatan are programs, kegiatan and the indicators of those', () => {
    const { tree } = rowsOf(PLAN);
    const rows = visibleRows(tree, { folded: foldedBelow(tree, 'kegiatan'), kept: null });
    expect(new Set(rows.map((row) => (row.kind === 'node' ? row.node.level : 'indicator')))).toEqual(new Set(['program', 'kegiatan']));
    expect(rows.every((row) => row.kind === 'node' && (row.node.level === 'program' || row.expanded === false))).toBe(true);
  });

  test('under a filter are what is looked for and everything above it', () => {
    const { tree, rows } = rowsOf(PLAN);
    const leaf = rows.findLast((row) => row.kind === 'node');
    const kept = keptBy(tree, [leaf?.id ?? ''], false);
    expect(visibleRows(tree, { folded: new Set(), kept }).map((row) => row.depth)).toEqual(Array.from({ length: leaf?.depth ?? 0 }, (_, index) => index + 1));
  });
});

describe('any row of commands on the tree', () => {
  const command = fc.record({ at: fc.nat(), kind: fc.constantFrom('before', 'after', 'child', 'up', 'down', 'indent', 'outdent', 'remove') });
  const change = (content: PlanContent, { at, kind }: { at: number; kind: string }, id: string): Change | null => {
    const { tree, rows } = rowsOf(content);
    const row = rows[at % rows.length];
    if (row === undefined) return null;
    switch (kind) {
      case 'before': case 'after': return insertBeside(tree, row, kind, id);
      case 'up': case 'down': return moveRow(tree, row, kind);
      case 'remove': return removeRows(rows, new Set([row.id]));
      case 'child': return row.kind === 'node' ? insertChild(tree, row.node, id) : null;
      case 'indent': return row.kind === 'node' ? indentRow(tree, row.node) : null;
      default: return row.kind === 'node' ? outdentRow(tree, row.node) : null;
    }
  };

  test('fits the plan (no child at or above the level of its parent) and is taken back exactly', () => {
    fc.assert(fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
      let content: PlanContent = SHALLOW;
      for (const [index, one] of commands.entries()) {
        const next = change(content, one, `baru-${index}`);
        if (next === null) continue;
        const edited = applyEdits(content, next.edits);
        expect(applyEdits(edited.content, edited.inverse).content).toEqual(content);
        content = edited.content;
        if (next.active !== null) expect(rowsOf(content).rows.some((row) => row.id === next.active)).toBe(true);
      }
    }), { numRuns: 60 });
  });

  test('a row put below its neighbour and taken out again stands where it stood', () => {
    const { rows, tree } = rowsOf(SHALLOW);
    const second = rows.find((row): row is NodeRow => row.kind === 'node' && row.node.level === 'ro' && row.position === 2)!;
    const lowered = applyEdits(SHALLOW, indentRow(tree, second.node)!.edits).content;
    expect(lowered.nodes.find((node) => node.id === second.id)).toMatchObject({ level: 'komponen', parentId: rows.find((row) => row.kind === 'node' && row.node.level === 'ro')?.id });
    const again = treeOf(lowered.nodes, lowered.indicators);
    const raised = applyEdits(lowered, outdentRow(again, again.byId.get(second.id)!)!.edits).content;
    expect(raised.nodes.map((node) => [node.id, node.parentId])).toEqual(SHALLOW.nodes.map((node) => [node.id, node.parentId]));
  });
});

describe('the clipboard', () => {
  test('gives back any block it was given', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', ' ', ',') });
    fc.assert(fc.property(fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })), (block) => {
      fc.pre(!(block.at(-1)?.length === 1 && block.at(-1)?.[0] === ''));
      expect(parseBlock(formatBlock(block))).toEqual(block);
    }));
  });

  test('reads what Excel writes: line ends of Windows, a quoted cell with a line break, no row after the last line end', () => {
    expect(parseBlock('Uraian\tJumlah\r\n"Rapat ""besar""\nhari kedua"\t1.000\r\n')).toEqual([['Uraian', 'Jumlah'], ['Rapat "besar"\nhari kedua', '1.000']]);
  });
});

describe('a block pasted by perencana BNNK', () => {
  test('over the cells changes those cells only, and figures are read as Indonesians write them', () => {
    const { tree, rows } = rowsOf(PLAN);
    const from = rows.findIndex((row) => row.kind === 'node' && row.node.level === 'detil');
    const { edits } = pasteOver(tree, rows, { row: from, column: columnAt('volume') }, [['3', 'Paket', 'Rp 1.500.000'], ['4', 'Kali', '60,40,000']], counter());
    const { nodes } = applyEdits(PLAN, edits).content;
    const [first, second] = nodes.filter((node) => node.level === 'detil');
    expect(first).toMatchObject({ volume: { value: '3' }, satuan: 'Paket', amount: { raw: '1.500.000', value: 1_500_000n } });
    expect(second).toMatchObject({ volume: { value: '4' }, satuan: 'Kali', amount: { raw: '60,40,000', value: null } });
    expect(nodes.filter((node, index) => node !== PLAN.nodes[index]).map((node) => node.id)).toEqual([first?.id, second?.id]);
  });

  test('that runs past the end makes rows of its own, in one edit however long it is', () => {
    const { tree, rows } = rowsOf(PLAN);
    const block = Array.from({ length: 3_000 }, (_, index) => [String(index), `Belanja ${index}`]);
    const { edits } = pasteOver(tree, rows, { row: rows.length - 1, column: 0 }, block, counter());
    expect(edits.length).toBeLessThan(10);
    const { nodes } = applyEdits(PLAN, edits).content;
    expect(nodes.length).toBe(PLAN.nodes.length + 2_999);
    expect(nodes.at(-1)).toMatchObject({ code: '2999', name: 'Belanja 2999', parentId: PLAN.nodes.at(-1)?.parentId });
  });

  test('with its headings goes to the columns they name, whatever their order', () => {
    const { tree, rows } = rowsOf(PLAN);
    const active = rows.find((row): row is NodeRow => row.kind === 'node' && row.node.level === 'komponen')!;
    const { edits } = pasteAsRows(tree, active, 0, [['Uraian', 'Jumlah', 'Kode'], ['Cetak', '250.000', '052']], counter());
    expect(applyEdits(PLAN, edits).content.nodes.find((node) => node.id === 'baru-1')).toMatchObject({ name: 'Cetak', code: '052', level: 'komponen', amount: { value: 250_000n } });
  });
});

describe('rows pasted as rows of their own', () => {
  const pasted = (level: string, text: readonly (readonly string[])[]): readonly (readonly [string, string | undefined])[] => {
    const { tree, rows } = rowsOf(PLAN);
    const active = rows.find((row): row is NodeRow => row.kind === 'node' && row.node.level === level)!;
    const { edits } = pasteAsRows(tree, active, 0, text, counter());
    const edited = applyEdits(PLAN, edits);
    expect(applyEdits(edited.content, edited.inverse).content).toEqual(PLAN);
    const { nodes } = edited.content;
    return nodes.filter((node) => node.id.startsWith('baru-')).map((node) => [`${node.level} ${node.name}`, nodes.find((one) => one.id === node.parentId)?.name]);
  };

  test('have the levels that their codes name, each under the row it belongs to', () => {
    expect(pasted('komponen', [['052', 'Pelaksanaan'], ['A', 'Rapat'], ['521211', 'Belanja Bahan'], ['>', 'Konsumsi'], ['-', 'Kudapan'], ['053', 'Pelaporan']]).map(([row]) => row))
      .toEqual(['komponen Pelaksanaan', 'subkomponen Rapat', 'akun Belanja Bahan', 'detil Konsumsi', 'detil Kudapan', 'komponen Pelaporan']);
    expect(pasted('komponen', [['052', 'Pelaksanaan'], ['A', 'Rapat'], ['521211', 'Belanja Bahan'], ['>', 'Konsumsi'], ['-', 'Kudapan']]).map(([, parent]) => parent).slice(1))
      .toEqual(['Pelaksanaan', 'Rapat', 'Belanja Bahan', 'Konsumsi']);
  });

  test('have the levels that a column of levels names', () => {
    expect(pasted('komponen', [['Tingkat', 'Uraian'], ['Komponen', 'Pelaksanaan'], ['Subkomponen', 'Rapat']]).map(([row]) => row)).toEqual(['komponen Pelaksanaan', 'subkomponen Rapat']);
  });

  test('have levels by their indent, counted from the active row', () => {
    expect(pasted('komponen', [['', 'Pelaksanaan'], ['', '  Rapat'], ['', '  Perjalanan'], ['', 'Pelaporan']]).map(([row]) => row)).toEqual(['komponen Pelaksanaan', 'subkomponen Rapat', 'subkomponen Perjalanan', 'komponen Pelaporan']);
  });

  test('that only count their rows have the level of the active row', () => {
    expect(pasted('komponen', [['1', 'Satu'], ['2', 'Dua'], ['3', 'Tiga']]).map(([row]) => row)).toEqual(['komponen Satu', 'komponen Dua', 'komponen Tiga']);
  });
});

describe('a cell', () => {
  test('typed as it stands changes nothing', () => {
    for (const row of rowsOf(PLAN).rows.slice(0, 40)) for (const column of COLUMNS) expect(cellEdit(row, column.key, textOf(row, column.key))).toBeNull();
  });
});

describe('rows that scroll into sight', () => {
  test('take the places of rows that left, and those that stay keep theirs', () => {
    const slots = createSlots();
    const before = slots.assign([0, 1, 2, 3]);
    const after = slots.assign([2, 3, 4, 5]);
    expect([after.get(2), after.get(3)]).toEqual([before.get(2), before.get(3)]);
    expect(new Set(after.values())).toEqual(new Set(before.values()));
  });
});
