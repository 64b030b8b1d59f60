// A plan printed to PDF by other programs, and by Tenun, is checked as its text is: what differs is named here, with the reason.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readModel, RULES, runRules, type Finding, type PlanContent, type ReadResult } from '@tenun/domain';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/read-text.ts';
import { writeDocument } from '../../src/write/write-document.ts';
import { EXAMPLE_FILE } from '../example.ts';
import { HAS_OFFICE, officePdf, read } from './printed.ts';

const SEED = fileURLToPath(new URL('../../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));
const PLANS = fileURLToPath(new URL('../../../../tests/documents/', import.meta.url));
const PLAN = readFileSync(existsSync(SEED) ? SEED : EXAMPLE_FILE, 'utf8');

function findingsOf({ content, unread, suppressions }: Pick<ReadResult, 'content' | 'unread' | 'suppressions'>): readonly Finding[] {
  return runRules(readModel(content, unread), RULES, suppressions).findings;
}

/** Rule and quote of every finding that one reading has and the other has not. */
function differences(text: readonly Finding[], pdf: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const [findings, step] of [[text, 1], [pdf, -1]] as const) {
    for (const { rule, quote } of findings) {
      const key = `${rule}: ${quote.replace(/\s+/g, ' ').trim()}`;
      counts.set(key, (counts.get(key) ?? 0) + step);
    }
  }
  return [...counts].filter(([, left]) => left !== 0).map(([key, left]) => `${left > 0 ? 'only in the text' : 'only in the PDF'}: ${key}`);
}

/** The matrix without the places, ids and ways of writing that a print does not keep. */
function matrixOf({ nodes, indicators }: PlanContent): unknown {
  const index = new Map(nodes.map((node, at) => [node.id, at]));
  const figure = (said: { readonly raw: string; readonly value: unknown } | null): string | null => (said === null ? null : said.value === null ? said.raw : String(said.value));
  return {
    nodes: nodes.map((node) => [node.level, node.parentId === null ? null : index.get(node.parentId), node.code, node.name, node.sasaran, figure(node.amount), figure(node.volume), node.satuan]),
    indicators: indicators.map((indicator) => [index.get(indicator.nodeId), indicator.name, figure(indicator.target), indicator.satuan]),
  };
}

describe.skipIf(!HAS_OFFICE)('the RKT of BNN Provinsi NTT as LibreOffice prints it', () => {
  it('gives the findings of its text on landscape pages, no more and no fewer', { timeout: 200_000 }, async () => {
    const [text, pdf] = [readText(PLAN), await read(officePdf(PLAN, { landscape: true, borders: true }))];
    expect(findingsOf(text).length).toBeGreaterThan(100);
    expect(differences(findingsOf(text), findingsOf(pdf))).toEqual([]);
    expect(matrixOf(pdf.content)).toEqual(matrixOf(text.content));
    expect(pdf.content.profile).toEqual(text.content.profile);
    expect(pdf.unread).toEqual(text.unread);
  });

  it('gives them on tagged pages', { timeout: 200_000 }, async () => {
    expect(differences(findingsOf(readText(PLAN)), findingsOf(await read(officePdf(PLAN, { landscape: true, borders: true, tagged: true }))))).toEqual([]);
  });

  it('gives them on upright pages, where seventeen columns cut words and figures in two', { timeout: 200_000 }, async () => {
    const [text, pdf] = [readText(PLAN), await read(officePdf(PLAN, { landscape: false, borders: true, small: 14 }))];
    expect(differences(findingsOf(text), findingsOf(pdf))).toEqual([]);
    expect(matrixOf(pdf.content)).toEqual(matrixOf(text.content));
  });

  it('gives its matrix even where no lines are drawn, and nearly all findings', { timeout: 200_000 }, async () => {
    const [text, pdf] = [readText(PLAN), await read(officePdf(PLAN, { landscape: true, borders: false }))];
    const amounts = ({ content }: ReadResult): Set<string> => new Set(content.nodes.map((node) => `${node.code} ${node.name}: ${node.amount?.raw}`));
    expect(pdf.content.nodes.length).toBe(text.content.nodes.length);
    expect(amounts(pdf)).toEqual(amounts(text));
    // What differs: a frame of two cells without its lines is text (strategy-restated, box-title); a row that a page cut may stay two;
    // of a header with holes nobody sees where the holes are (header-missing, and the case figures below it).
    const lost = differences(findingsOf(text), findingsOf(pdf)).filter((difference) => difference.startsWith('only in the text'));
    expect(lost.length).toBeLessThanOrEqual(8);
  });

  it('names the page, or the row and cell of a table, of every finding', { timeout: 200_000 }, async () => {
    const places = findingsOf(await read(officePdf(PLAN, { landscape: true, borders: true }))).flatMap(({ spot }) => (spot.place.cell === null && spot.path === '' ? [] : [spot.place]));
    for (const { line, cell } of places) {
      expect(line).toBeNull();
      expect(cell).toMatch(/^hal\.\d+(?:!r\d+(?:c\d+)?)?$/);
    }
    expect(places.filter(({ cell }) => /c\d+$/.test(cell ?? '')).length).toBeGreaterThan(20);
  });
});

describe('the RKT of BNN Provinsi NTT as Tenun prints it', () => {
  it('gives its matrix back: every row, amount and indicator', { timeout: 60_000 }, async () => {
    const text = readText(PLAN);
    const pdf = await read(await writeDocument(text.content, 'rkt', 'pdf'));
    expect(matrixOf(pdf.content)).toEqual(matrixOf(text.content));
    expect(pdf.unread).toEqual([]);
    expect(pdf.notices.map(({ code }) => code)).toEqual(['text-in-pictures', 'running-titles']);
  });

  it('gives the findings of its text but for what printing mends', { timeout: 60_000 }, async () => {
    const text = readText(PLAN);
    const pdf = await read(await writeDocument(text.content, 'rkt', 'pdf'));
    // Markers of rows and grouping of figures are printed the same way throughout, and a header that stands again is the first one.
    const mended = /^(?:marker-lost|marker-unreadable|matrix-figure-marks|header-missing|amount-rollup)$/;
    const kept = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ rule }) => !mended.test(rule));
    expect(differences(kept(findingsOf(text)), kept(findingsOf(pdf)))).toEqual([]);
    const sums = (findings: readonly Finding[]): number => findings.filter(({ rule }) => rule === 'amount-rollup').length;
    expect(sums(findingsOf(pdf))).toBe(sums(findingsOf(text)));
  });

  it.each(readdirSync(PLANS).filter((name) => name.endsWith('.md')))('%s comes back with its matrix', { timeout: 60_000 }, async (name) => {
    const { content } = readText(readFileSync(`${PLANS}${name}`, 'utf8'));
    expect(matrixOf((await read(await writeDocument(content, 'rkt', 'pdf'))).content)).toEqual(matrixOf(content));
  });
});
