// What Tenun writes as a workbook comes back with no change, also after LibreOffice opened and saved it, and with just the edit that somebody made.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matchPlans, NOWHERE, readModel, RULES, rollUp, runRules, type Block, type Finding, type PlanContent, type PlanMatch } from '@tenun/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { planOfWorkbook, readSheet } from '../../src/sheet/read-sheet.ts';
import { readWorkbook } from '../../src/sheet/read-workbook.ts';
import { readText } from '../../src/text/read-text.ts';
import { writeDocument } from '../../src/write/write-document.ts';
import { EXAMPLE } from '../example.ts';
import { anyPlan } from '../plan-arbitrary.ts';
import { allThroughOffice, NO_OFFICE, throughOffice } from './office.ts';

const DOCUMENTS = fileURLToPath(new URL('../../../../tests/documents/', import.meta.url));
const PLANS: readonly (readonly [string, PlanContent])[] = [
  ['BNNP NTT', EXAMPLE],
  ...readdirSync(DOCUMENTS).filter((file) => file.endsWith('.md')).map((file) => [file, readText(readFileSync(DOCUMENTS + file, 'utf8')).content] as const),
];
const MATRIX: Block = { kind: 'table', id: 'matriks', place: NOWHERE, view: 'matriks', rows: [], repeatedHeaders: [] };

const written = (plan: PlanContent): Promise<Uint8Array> => writeDocument(plan, 'matriks', 'xlsx');
const read = async (bytes: Uint8Array, format = 'xlsx'): Promise<PlanContent> => (await readSheet(bytes, `matriks.${format}`, { limits: DEFAULT_LIMITS })).content;
/** A workbook holds the matrix and no more. */
const matrixOnly = (plan: PlanContent): PlanContent => ({ ...plan, blocks: [MATRIX] });

function changesOf(plan: PlanContent, back: PlanContent): Pick<PlanMatch, 'profile'> & Record<'added' | 'removed' | 'changed' | 'ids', readonly unknown[]> {
  const { nodes, indicators, profile } = matchPlans(matrixOnly(plan), back);
  const ids = (content: PlanContent): string[] => [...content.nodes, ...content.indicators].map((each) => each.id);
  return { added: [...nodes.added, ...indicators.added], removed: [...nodes.removed, ...indicators.removed], changed: [...nodes.changed, ...indicators.changed], profile, ids: ids(back).filter((id, index) => id !== ids(plan)[index]) };
}
const NOTHING = { added: [], removed: [], changed: [], profile: [], ids: [] };

describe('A workbook that Tenun wrote', () => {
  it.each(PLANS)('comes back with no change: %s', async (_name, plan) => {
    expect(changesOf(plan, await read(await written(plan)))).toEqual(NOTHING);
  });

  it('comes back with no change whatever the plan holds', async () => {
    await fc.assert(fc.asyncProperty(anyPlan, async (plan) => {
      const back = await read(await written(plan));
      const { nodes, indicators, profile } = back;
      const bare = <T extends { readonly place: unknown }>({ place: _place, ...rest }: T): Omit<T, 'place'> => rest;
      const nature = ({ kind: _kind, polarity: _polarity, scope: _scope, aggregation: _aggregation, ...rest }: ReturnType<typeof bare<PlanContent['indicators'][number]>>): object => rest;
      expect(nodes.map(bare)).toEqual(plan.nodes.map(bare));
      expect(indicators.map((each) => nature(bare(each)))).toEqual(plan.indicators.map((each) => nature(bare(each))));
      expect(profile).toEqual(plan.profile);
    }), { numRuns: 60 });
  }, 120_000);

  it('leaves the chapters of the plan alone, since it does not hold them', async () => {
    const { blocks, content } = matchPlans(EXAMPLE, await read(await written(EXAMPLE)));
    expect([blocks.added, blocks.changed, blocks.removed, blocks.unchanged]).toEqual([[], [], [], EXAMPLE.blocks.length]);
    expect(content.blocks).toEqual(EXAMPLE.blocks);
  });

  it.each(PLANS)('gives the linter the same findings in the matrix as the text does, each with its cell: %s', async (_name, plan) => {
    const back = await read(await written(plan));
    const inMatrix = (content: PlanContent, blocks: PlanContent['blocks']): (readonly [string, Finding])[] => runRules(readModel({ ...content, blocks }), RULES).findings.filter((finding) => /^(?:node|indicator):/.test(finding.spot.path)).map((finding) => [`${finding.rule} ${finding.spot.path} ${finding.quote} ${finding.stated} ${finding.computed} ${finding.difference}`, finding]);
    const found = inMatrix(back, plan.blocks.map((block) => (block.kind === 'table' && block.view === 'matriks' ? back.blocks[0]! : block)));
    expect(found.map(([key]) => key).toSorted()).toEqual(inMatrix(plan, plan.blocks).map(([key]) => key).toSorted());
    for (const [key, { spot }] of found) if (/\/(?:amount|volume|target|name|satuan)$/.test(spot.path)) expect(spot.place.cell, key).toMatch(/^Matriks![A-Z]\d+$/);
  });

  it('keeps its levels by indents, codes and words where somebody deleted what names its rows', async () => {
    const workbook = await readWorkbook(await written(EXAMPLE), 'matriks.xlsx', { limits: DEFAULT_LIMITS });
    const bare = workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => !/^(?:\{|TENUN)/.test(cell.text)) })) }));
    const { content } = planOfWorkbook({ ...workbook, sheets: bare }, { limits: DEFAULT_LIMITS });
    expect(content.nodes.map((node) => [node.level, node.code, node.satuan, node.volume?.value])).toEqual(EXAMPLE.nodes.map((node) => [node.level, node.code, node.satuan, node.volume?.value]));
  });

  it('says the amounts that differ from their sums, as the plan states them', async () => {
    const back = await read(await written(EXAMPLE));
    const stated = (plan: PlanContent): unknown[] => {
      const rolled = rollUp(plan.nodes);
      return plan.nodes.filter((node) => rolled.get(node.id)!.stated !== rolled.get(node.id)!.readable).map((node) => [node.name, node.amount]);
    };
    expect(stated(EXAMPLE).length).toBeGreaterThan(10);
    expect(stated(back)).toEqual(stated(EXAMPLE));
  });
});

describe.skipIf(NO_OFFICE)('A workbook that LibreOffice opened and saved', () => {
  it.each([['xlsx'], ['ods']] as const)('comes back as .%s with no change', async (format) => {
    const saved = allThroughOffice(Object.fromEntries(await Promise.all(PLANS.map(async ([name, plan]) => [name, await written(plan)] as const))), 'xlsx', format);
    for (const [name, plan] of PLANS) expect(changesOf(plan, await read(saved.get(name)!, format)), name).toEqual(NOTHING);
  }, 120_000);

  it('comes back with no change whatever the plan holds', async () => {
    const plans = fc.sample(anyPlan.filter((plan) => plan.nodes.length > 3), { numRuns: 20, seed: 7 });
    const saved = allThroughOffice(Object.fromEntries(await Promise.all(plans.map(async (plan, index) => [String(index), await written(plan)] as const))), 'xlsx', 'ods');
    for (const [index, plan] of plans.entries()) expect(changesOf(plan, await read(saved.get(String(index))!, 'ods')), String(index)).toEqual(NOTHING);
  }, 120_000);
});

/** Opens the workbook in LibreOffice, changes it there, lets it compute anew and saves it. */
async function editedInOffice(plan: PlanContent, edit: (fods: string) => string, format: 'xlsx' | 'ods' = 'xlsx'): Promise<PlanMatch> {
  const opened = new TextDecoder().decode(throughOffice(await written(plan), 'xlsx', 'fods'));
  const edited = edit(opened);
  expect(edited).not.toBe(opened);
  const uncomputed = edited.replace(/(<table:table-cell[^>]*table:formula="[^"]*")[^>]*?(\/?)>/g, '$1$2>');
  return matchPlans(matrixOnly(plan), await read(throughOffice(uncomputed, 'fods', format), format));
}

const row = (text: string): RegExp => new RegExp(`<table:table-row(?![^>]*group)(?:(?!</table:table-row>)[\\s\\S])*?<text:p>${text}(?:(?!</table:table-row>)[\\s\\S])*</table:table-row>`);

describe.skipIf(NO_OFFICE)('A workbook that a planner edited in LibreOffice', () => {
  const leaf = EXAMPLE.nodes.find((node) => node.code === 'A' && node.name === 'Administrasi Kegiatan')!;
  const label = `${leaf.code}. ${leaf.name}`;

  it.each([['xlsx'], ['ods']] as const)('comes back as .%s with just the name, the volume and the unit that were changed', async (format) => {
    const { nodes, indicators, content } = await editedInOffice(EXAMPLE, (fods) => fods.replace(row(label), (found) => found
      .replace(`<text:p>${label}</text:p>`, '<text:p>A. Administrasi Kegiatan Kantor</text:p>').replace('office:value="12"', 'office:value="1250"').replace('<text:p>Bulan</text:p>', '<text:p>Dokumen</text:p>')), format);
    expect([nodes.added, nodes.removed, indicators.added, indicators.removed, indicators.changed]).toEqual([[], [], [], [], []]);
    expect(nodes.changed).toEqual([{ id: leaf.id, fields: ['name', 'volume', 'satuan'] }]);
    expect(content.nodes.find((node) => node.id === leaf.id)).toMatchObject({ code: 'A', name: 'Administrasi Kegiatan Kantor', volume: { raw: '1.250', value: '1250' }, satuan: 'Dokumen', amount: leaf.amount });
  });

  it('comes back with the amount that was changed and the sums over it, in the writing of the plan', async () => {
    const amount = String(leaf.amount!.value);
    const { nodes, indicators, content } = await editedInOffice(EXAMPLE, (fods) => fods.replace(row(label), (found) => found.replace(`office:value="${amount}"`, `office:value="${BigInt(amount) + 1000n}"`)));
    const byId = new Map(EXAMPLE.nodes.map((node) => [node.id, node]));
    const above: string[] = [];
    for (let node = byId.get(leaf.id); node !== undefined; node = byId.get(node.parentId ?? '')) above.unshift(node.id);
    const rolled = rollUp(EXAMPLE.nodes);
    // Where the plan states another amount than the sum, that stands in its own column and stays.
    const follows = above.filter((id) => rolled.get(id)!.stated === rolled.get(id)!.readable);
    expect(nodes).toMatchObject({ added: [], removed: [], changed: follows.map((id) => ({ id, fields: ['amount'] })) });
    expect(indicators.changed).toEqual([]);
    expect(follows.length).toBeGreaterThan(1);
    for (const id of follows) expect(content.nodes.find((node) => node.id === id)?.amount?.value).toBe(byId.get(id)!.amount!.value! + 1000n);
    expect(content.nodes.find((node) => node.id === leaf.id)?.amount?.raw).toBe(leaf.amount!.raw.replace(/\d{3},\d{3}$/, (end) => `${String(Number(end.slice(0, 3)) + 1).padStart(3, '0')}${end.slice(3)}`));
  });

  it('comes back with the row that was put in and without the one that was taken out', async () => {
    const out = EXAMPLE.nodes.find((node) => node.name === 'Rapat Kerja Teknis')!;
    const { nodes, content } = await editedInOffice(EXAMPLE, (fods) => fods
      .replace(row(`${out.code}. ${out.name}`), '')
      .replace(row(label), (found) => `${found}<table:table-row><table:table-cell office:value-type="string"><text:p>E. Penggandaan Dokumen</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="3"/><table:table-cell office:value-type="string"><text:p>Paket</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>1.500.000</text:p></table:table-cell></table:table-row>`));
    expect(nodes.removed).toEqual([out.id]);
    expect(nodes.added).toHaveLength(1);
    expect(content.nodes.find((node) => node.id === nodes.added[0])).toMatchObject({ level: 'subkomponen', parentId: leaf.parentId, code: 'E', name: 'Penggandaan Dokumen', volume: { value: '3' }, satuan: 'Paket', amount: { raw: '1.500.000', value: 1_500_000n } });
  });
});
