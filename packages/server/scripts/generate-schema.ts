// Writes src/database/schema.ts: the types of the tables, taken from a database that the migrations made.
// Usage: node packages/server/scripts/generate-schema.ts

import { writeFileSync } from 'node:fs';
import { generateSchema } from './schema-types.ts';

writeFileSync(new URL('../src/database/schema.ts', import.meta.url), await generateSchema());
