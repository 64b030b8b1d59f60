// What the rules of the matrix say of the plan of BNNP NTT 2024: each line was worked out by hand before.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readText } from '@tenun/documents/text/read-text.ts';
import { matrixRules } from '../src/lint/rules/matrix-rules.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { applyEdits } from '../src/plan/edit.ts';
import { editsOfRepair } from '../src/plan/repair-edits.ts';
import { readModel } from '../src/rkt/model.ts';

const SEED = fileURLToPath(new URL('../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));
if (!existsSync(SEED)) console.info('skipped: the seed ../shared/seed is not here; the rules of the matrix are not run on BNNP NTT');

describe.skipIf(!existsSync(SEED))('the matrix of BNNP NTT 2024', () => {
  const { content, unread } = readText(existsSync(SEED) ? readFileSync(SEED, 'utf8') : '');
  const { findings } = runRules(readModel(content, unread), matrixRules);
  const of = (rule: string) => findings.filter((finding) => finding.rule === rule);

  it('has ten sums that do not close, each reported once', () => {
    expect(of('amount-rollup').map((finding) => [finding.spot.place.line, finding.stated, finding.computed, finding.difference])).toEqual([
      [513, '888000', '924000', '-36000'],
      [523, '12200000', '7400000', '4800000'],
      [525, '5100000', '4539000', '561000'],
      [546, '8982000', '15297000', '-6315000'],
      [568, '1768655000', '1507876000', '260779000'],
      [641, '36412000', '46450000', '-10038000'],
      [648, '197163000', '253457000', '-56294000'],
      [654, '2300000', '2500000', '-200000'],
      [671, '126240000', '115740000', '10500000'],
      [752, '13100000', '11800000', '1300000'],
    ]);
  });

  it('proposes the smallest repair first, with its reason', () => {
    const first = Object.fromEntries(of('amount-rollup').map((finding) => [finding.spot.place.line, finding.repairs[0]?.changes.map((change) => [change.spot.place.line, change.from, change.to])]));
    expect(first).toMatchObject({
      513: [[515, '462,000', '426,000']],
      546: [[547, '8,982,000', '2,667,000']],
      641: [[642, '24,350,000', '14,312,000']],
      671: [[674, null, 'D. … | 10,500,000']],
    });
  });

  it('closes with every repair that is proposed, and nothing new opens', () => {
    const sums = of('amount-rollup').map((finding) => finding.spot.path);
    for (const finding of of('amount-rollup')) {
      for (const repair of finding.repairs) {
        const mended = applyEdits(content, editsOfRepair(repair, content)).content;
        const left = runRules(readModel(mended), matrixRules.filter((rule) => rule.id === 'amount-rollup')).findings.map((each) => each.spot.path);
        expect(left).toEqual(sums.filter((path) => path !== finding.spot.path));
      }
    }
  });

  it('says of a style mixed over the whole table only once', () => {
    expect(of('matrix-figure-marks')).toHaveLength(1);
    expect(of('matrix-figure-marks')[0]?.message.en).toMatch(/^27 figures use points .* other 166 use commas/);
    expect(of('matrix-figure-malformed').map((finding) => [finding.spot.place.line, finding.quote])).toEqual([[579, '60,40,000']]);
  });

  it('finds skipped letters, empty fields, lost markers and odd rows at their lines', () => {
    const lines = (rule: string): (number | null)[] => of(rule).map((finding) => finding.spot.place.line);
    expect(lines('row-sequence')).toEqual([509, 538, 592, 642, 650, 675]);
    expect(lines('performance-missing')).toEqual([599]);
    expect(lines('output-volume-missing')).toEqual([500, 705, 727]);
    expect(lines('marker-lost')).toEqual([601, 714]);
    expect(lines('marker-unreadable')).toEqual([511]);
    expect(lines('matrix-year')).toEqual([639]);
    expect(lines('satuan-implausible')).toEqual([780]);
    expect(of('counted-otherwise').map((finding) => [finding.spot.place.line, finding.quote, finding.repairs[0]?.changes[0]?.to])).toEqual([[739, '2 Lembaga', 'Unit']]);
    expect(lines('matrix-brackets')).toEqual([718]);
    expect(lines('matrix-words')).toEqual([522, 547, 580, 585, 712, 727]);
  });

  it('says nothing else', () => {
    expect(findings).toHaveLength(10 + 1 + 1 + 1 + 6 + 1 + 3 + 2 + 1 + 1 + 1 + 1 + 6);
  });

  it('lets every repair be applied', () => {
    for (const finding of findings) {
      for (const repair of finding.repairs) expect(() => applyEdits(content, editsOfRepair(repair, content)), `${finding.rule} ${finding.spot.place.line}`).not.toThrow();
    }
  });
});
