// What a file or a plan offers as datasets: its tables with places, counts and evidence, and every question that a person has to answer first.

import type { Block } from '../document/block.ts';
import type { Path, Said } from '../document/place.ts';
import { readCases, type CaseTable } from '../rkt/cases.ts';
import { outline } from '../rkt/outline.ts';
import { draftRegion, type DraftCount, type DraftRegion, type DraftTable } from './draft-table.ts';
import { evidenceLines, type EvidenceLine } from './evidence-lines.ts';
import { readPopulation } from './population.ts';
import { sourceKey } from './source-key.ts';

/** Every table of cases or of people in the blocks. `province` (Kemendagri code) is where names are sought; null: the whole country. */
export function readDraft(blocks: readonly Block[], province: string | null): readonly DraftTable[] {
  const outlined = outline(blocks);
  const cases = readCases(outlined).tables.map((table) => fromCases(table, province));
  const taken = new Set(cases.map(({ path }) => path));
  return [...cases, ...readPopulation(outlined, province).filter(({ path }) => !taken.has(path))].filter(({ regions }) => regions.length > 0);
}

function fromCases(table: CaseTable, province: string | null): DraftTable {
  const regions = new Map<Path, DraftRegion>();
  const counts: DraftCount[] = [];
  const lines: EvidenceLine[] = [];
  for (const { region, cells } of table.rows) {
    const path = region.at.path;
    if (!regions.has(path)) regions.set(path, draftRegion(region, province));
    for (const cell of cells) {
      for (const [measure, asked, said] of [['kasus', 'cases', cell.cases], ['tersangka', 'suspects', cell.suspects]] as const) {
        if (!table.measures.has(asked)) continue;
        counts.push({ key: `${path} ${cell.year} ${measure} ${counts.length}`, region: path, year: cell.year, measure, ...countOf(said), place: said?.at.place ?? region.at.place });
      }
      lines.push(...evidenceLines({ region: path, year: cell.year, evidence: cell.evidence, seizures: cell.seizures, misspelt: cell.misspelt }));
    }
  }
  const years = [...new Set(counts.map(({ year }) => year).concat(lines.map(({ year }) => year)))].toSorted((a, b) => a - b);
  return { path: table.path, title: table.title, subject: 'kasus-narkotika', source: table.source, sourceKey: sourceKey(table.source), years: years.filter((year) => year !== 0), undated: years.includes(0), regions: [...regions.values()], counts, lines };
}

function countOf(said: Said<number> | null): Pick<DraftCount, 'raw' | 'value' | 'state'> {
  if (said === null) return { raw: '', value: null, state: 'not-stated' };
  return said.value === null || said.value < 0 ? { raw: said.raw, value: null, state: 'unreadable' } : { raw: said.raw, value: String(said.value), state: 'value' };
}
