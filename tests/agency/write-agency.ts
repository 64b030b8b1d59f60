// Writes the made-up agency as files: `node tests/agency/write-agency.ts --files DIR [--units N] [--years M] [--seed S] [--slips SHARE]`.
// Most plans are Markdown; each tenth is a Word document and each tenth a workbook (the matrix alone). Revised plans have a file for each revision.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDocument, type DocumentFormat } from '@tenun/documents';
import { agencyKeys, agencyPlan, revisionsOf, withSlip, type PlanKey } from './agency-plan.ts';
import { ALL_UNITS } from './units.ts';

const { values } = parseArgs({ options: { files: { type: 'string' }, units: { type: 'string' }, years: { type: 'string' }, seed: { type: 'string' }, slips: { type: 'string' } } });
const folder = values.files;
const size = { seed: Number(values.seed ?? 1), units: Number(values.units ?? ALL_UNITS), years: Number(values.years ?? 5) };
const slips = Number(values.slips ?? 0);
if (folder === undefined || Object.values({ ...size, slips }).some(Number.isNaN)) {
  console.error('node tests/agency/write-agency.ts --files DIR [--units N] [--years M] [--seed S] [--slips SHARE]');
  process.exit(2);
}

function nameOf({ unit, year, revision }: PlanKey, format: DocumentFormat): string {
  return `${unit.satkerCode}-${unit.short.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${year}${revision === 0 ? '' : `-revisi-${revision}`}.${format}`;
}

mkdirSync(folder, { recursive: true });
let written = 0;
let slipped = 0;
for (const [index, key] of [...agencyKeys(size)].entries()) {
  for (let revision = 0; revision <= revisionsOf(key); revision += 1) {
    const plan = agencyPlan({ ...key, revision });
    const format: DocumentFormat = index % 10 === 3 ? 'docx' : index % 10 === 7 ? 'xlsx' : 'md';
    const made = withSlip(key, plan, slips);
    // A workbook holds the matrix alone: a slip in the prose would not be in it.
    const slip = made === null || format !== 'xlsx' || made.path.startsWith('node:') || made.path.startsWith('indicator:') ? made : null;
    const name = nameOf({ ...key, revision }, format);
    writeFileSync(join(folder, name), await writeDocument(slip?.content ?? plan, 'rkt', format));
    written += 1;
    if (slip === null) continue;
    slipped += 1;
    console.log(`${name}: ${slip.kind} ${slip.path}`);
  }
}
console.log(`${written} files in ${folder}, ${slipped} with a contradiction`);
