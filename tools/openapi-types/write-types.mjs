// Writes packages/web/src/api/schema.d.ts from openapi.json. Its first line holds the hash of the OpenAPI it was made from, so that a test can tell when it is stale.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const api = new URL('../../packages/web/src/api/', import.meta.url);
if (!existsSync(fileURLToPath(new URL('./node_modules/openapi-typescript/', import.meta.url)))) {
  process.stderr.write('First: npm ci --prefix tools/openapi-types --ignore-scripts\n');
  process.exit(1);
}
const { default: openapiTS, astToString } = await import('openapi-typescript');
const text = readFileSync(new URL('openapi.json', api), 'utf8');
const sha256 = createHash('sha256').update(text).digest('hex');
const types = astToString(await openapiTS(JSON.parse(text), { immutable: true, alphabetize: false }));
writeFileSync(new URL('schema.d.ts', api), `// Made by tools/openapi-types from openapi.json ${sha256}. Do not edit.\n\n${types}`);
