// What Tenun writes as Markdown it reads back unchanged, whatever the plan holds.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Block, CellLine, Inline, ListItem, PlanContent, TableCell, TableRow } from '@tenun/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../src/text/read-text.ts';
import { writeMarkdown } from '../src/write/markdown/write-markdown.ts';
import { anyPlan } from './plan-arbitrary.ts';

const seed = fileURLToPath(new URL('../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));

/** A plan without places and block ids, neighbours of one mark joined, empty texts gone: what has to be equal. */
function comparable({ profile, blocks, nodes, indicators }: PlanContent): unknown {
  const order = new Map(nodes.map((node, index) => [node.id, index]));
  return {
    profile, blocks: blocks.map(plainBlock),
    nodes: nodes.map(({ place: _place, id: _id, parentId, ...node }) => ({ ...node, parent: parentId === null ? null : order.get(parentId) })),
    indicators: indicators.map(({ place: _place, id: _id, nodeId, ...indicator }) => ({ ...indicator, node: order.get(nodeId) })),
  };
}

function plainBlock({ place: _place, id: _id, ...block }: Block): unknown {
  if (block.kind === 'heading' || block.kind === 'paragraph') return { ...block, content: joined(block.content) };
  if (block.kind === 'list') return { ...block, items: block.items.map(plainItem) };
  return block.kind === 'table' ? { ...block, rows: block.rows.map(plainRow), repeatedHeaders: block.repeatedHeaders.map(plainRow) } : block;
}

function plainItem({ place: _place, ...item }: ListItem): unknown {
  return { ...item, content: joined(item.content), children: item.children.map(plainItem) };
}

function plainRow({ place: _place, ...row }: TableRow): unknown {
  return { ...row, cells: row.cells.map((cell: TableCell) => ({ ...cell, lines: isBlank(cell.lines) ? [] : cell.lines.map((line) => ({ ...line, content: joined(line.content) })) })) };
}

function isBlank(lines: readonly CellLine[]): boolean {
  return lines.length === 1 && lines[0]!.marker === null && joined(lines[0]!.content).length === 0;
}

function joined(content: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of content) {
    const last = result.at(-1);
    if ('text' in inline && inline.text === '') continue;
    if (last !== undefined && 'text' in last && 'text' in inline && last.mark === inline.mark) result[result.length - 1] = { ...last, text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}

describe('a plan written as Markdown', () => {
  it('comes back unchanged, whatever it holds', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      const read = readText(writeMarkdown(plan));
      expect(comparable(read.content)).toEqual(comparable(plan));
      expect(read.unread).toEqual([]);
    }), { numRuns: 800 });
  });

  it('is the same text when it is written again', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      const text = writeMarkdown(plan);
      expect(writeMarkdown(readText(text).content)).toBe(text);
    }), { numRuns: 300 });
  });

  it('keeps the line of every row, so that a finding can be pointed at', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      const text = writeMarkdown(plan);
      const lines = text.split('\n');
      for (const node of readText(text).content.nodes) expect(lines[(node.place.line ?? 0) - 1]).toContain(`<!-- ${node.level}`);
    }), { numRuns: 100 });
  });

  it('takes a row typed in by hand, without a note, at the level its code tells', () => {
    const text = ['---', 'format: tenun-1', 'kantor: BNN Kabupaten Belu', '---', '', '<!-- matriks -->', '| PROGRAM | SASARAN | INDIKATOR | TARGET | SATUAN | ANGGARAN (Rp) |', '|---|---|---|---|---|---|', '| Program P4GN <!-- x --> |  |  |  |  | 1.000 |', '| 051. Rapat |  |  | 2 | Kali | 1.000 |', '| A. Konsumsi |  |  | 2 | Kali | 1.000 |'].join('\n');
    expect(readText(text).content.nodes.map(({ level, code, name }) => ({ level, code, name }))).toEqual([
      { level: 'program', code: null, name: 'Program P4GN <!-- x -->' }, { level: 'komponen', code: '051', name: 'Rapat' }, { level: 'subkomponen', code: 'A', name: 'Konsumsi' },
    ]);
  });

  it('lists a row that says nothing it knows as unread instead of dropping it', () => {
    const text = ['---', 'format: tenun-1', '---', '', '<!-- matriks -->', '| PROGRAM | SASARAN | INDIKATOR | TARGET | SATUAN | ANGGARAN (Rp) |', '|---|---|---|---|---|---|', '|  | melayang |  |  |  | 5 |'].join('\n');
    expect(readText(text).unread).toEqual([{ line: 8, cell: null, text: 'melayang | 5' }]);
  });
});

describe.skipIf(!existsSync(seed))('the RKT of BNN Provinsi NTT 2024 (../shared/seed)', () => {
  it('comes back from its own Markdown with every row, figure and paragraph', () => {
    const { content } = readText(readFileSync(seed, 'utf8'));
    const read = readText(writeMarkdown(content));
    expect(comparable(read.content)).toEqual(comparable(content));
    expect(read.content.nodes.length).toBeGreaterThan(150);
  });
});

if (!existsSync(seed)) console.log('../shared/seed is absent: the round trip of the NTT 2024 plan is skipped.');
