// Remembers what a person said of the columns of a layout, so that the same question is not asked every year.

import { createHash } from 'node:crypto';
import type { ColumnAnswers, DescribedSheet } from '@tenun/documents';
import type { Store } from '../database/open-store.ts';
import type { Act } from '../request/act.ts';

/** The same titles in the same order are one layout. */
export function layoutOf({ columns }: DescribedSheet): string {
  return createHash('sha256').update(JSON.stringify(columns.map(({ key }) => key))).digest('hex');
}

/** What was last said of this layout, by whichever office. Titles of columns are no secret of an office. */
export async function findMapping(store: Store, described: DescribedSheet): Promise<ColumnAnswers | null> {
  const known = await store.db.selectFrom('column_mapping').select('columns').where('layout', '=', layoutOf(described)).orderBy('changed_at', 'desc').limit(1).executeTakeFirst();
  return known === undefined ? null : (known.columns as ColumnAnswers);
}

export async function keepMapping(act: Act, satkerId: string, described: DescribedSheet, columns: ColumnAnswers, fileName: string): Promise<void> {
  const layout = layoutOf(described);
  const values = { columns: JSON.stringify(columns), sheet: described.sheet, file_name: fileName, changed_by: act.actor.name };
  await act.record({ action: 'import.map-columns', satkerId, details: { layout, columns } }, (db) => db.insertInto('column_mapping').values({ satker_id: satkerId, layout, ...values })
    .onConflict((conflict) => conflict.columns(['satker_id', 'layout']).doUpdateSet({ ...values, changed_at: new Date() })).execute());
}
