// The datasets beside a plan, with every observation and correction: what figures in prose, the map and the pages of kab/kota are worked out of.

import type { Dataset, Observation, PlanFacts } from '@tenun/domain';
import type { Reader } from '../request/act.ts';

export interface PlanKey {
  readonly satkerId: string;
  readonly planId: string;
}

/** Facts of a plan: its linked datasets that nobody took back, the oldest first. */
export async function loadFacts(db: Reader, { satkerId, planId }: PlanKey): Promise<PlanFacts> {
  const rows = await db.selectFrom('dataset')
    .innerJoin('plan_dataset', (join) => join.onRef('plan_dataset.satker_id', '=', 'dataset.satker_id').onRef('plan_dataset.dataset_id', '=', 'dataset.dataset_id'))
    .innerJoin('dataset_file', (join) => join.onRef('dataset_file.satker_id', '=', 'dataset.satker_id').onRef('dataset_file.file_id', '=', 'dataset.file_id'))
    .select(['dataset.dataset_id', 'source', 'source_key', 'subject', 'title', 'from_year', 'to_year', 'imported_at', 'imported_by', 'file_name', 'sha256', 'origin'])
    .where('dataset.satker_id', '=', satkerId).where('plan_dataset.plan_id', '=', planId).where('withdrawn_at', 'is', null)
    .orderBy('dataset.number').execute();
  if (rows.length === 0) return { datasets: [] };
  const byDataset = await loadObservations(db, satkerId, rows.map((row) => row.dataset_id));
  return {
    datasets: rows.map((row): Dataset => ({
      id: row.dataset_id,
      source: row.source,
      sourceKey: row.source_key,
      subject: row.subject as Dataset['subject'],
      title: row.title,
      fromYear: row.from_year,
      toYear: row.to_year,
      fileName: row.file_name,
      sha256: row.sha256,
      origin: row.origin as Dataset['origin'],
      importedBy: row.imported_by,
      importedAt: row.imported_at.toISOString(),
      observations: byDataset.get(row.dataset_id) ?? [],
    })),
  };
}

async function loadObservations(db: Reader, satkerId: string, datasets: readonly string[]): Promise<ReadonlyMap<string, readonly Observation[]>> {
  const rows = await db.selectFrom('observation').selectAll().where('satker_id', '=', satkerId).where('dataset_id', 'in', datasets).orderBy('dataset_id').orderBy('position').orderBy('entered_at').execute();
  return new Map([...Map.groupBy(rows, (row) => row.dataset_id)].map(([id, group]) => [id, group.map((row): Observation => ({
    id: row.observation_id,
    region: row.region_code,
    year: row.year,
    measure: row.measure as Observation['measure'],
    substance: row.substance,
    unit: row.unit,
    quality: row.quality as Observation['quality'],
    value: row.value,
    raw: row.raw,
    place: { line: row.place_line, cell: row.place_cell },
    supersedes: row.supersedes,
    reason: row.reason,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at.toISOString(),
  }))]));
}
