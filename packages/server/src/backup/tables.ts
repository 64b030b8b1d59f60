// The tables that a backup holds, in an order in which they can be filled again: what is referred to comes first.

import { sql, type Kysely } from 'kysely';

export interface TableOfBackup {
  readonly name: string;
  /** Columns that are stored; computed ones fill themselves. */
  readonly columns: readonly string[];
}

/** Every table of Tenun but the list of migrations, which the head of the backup carries. */
export async function tablesInOrder(db: Kysely<unknown>): Promise<readonly TableOfBackup[]> {
  const { rows: tables } = await sql<TableOfBackup>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'tenun'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'
    group by c.relname order by c.relname`.execute(db);
  const { rows: references } = await sql<{ from: string; to: string }>`
    select f.relname as from, t.relname as to from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'tenun'::regnamespace and k.conrelid <> k.confrelid and not k.condeferrable`.execute(db);
  const ordered: TableOfBackup[] = [];
  const placed = new Set<string>();
  while (ordered.length < tables.length) {
    const next = tables.filter((table) => !placed.has(table.name) && references.every((each) => each.from !== table.name || placed.has(each.to)));
    if (next.length === 0) throw new Error(`tables refer to each other in a circle: ${tables.filter((table) => !placed.has(table.name)).map((table) => table.name).join(', ')}`);
    for (const table of next) placed.add(table.name);
    ordered.push(...next);
  }
  return ordered;
}
