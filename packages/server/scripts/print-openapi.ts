// Writes the OpenAPI of the server to packages/web/src/api/openapi.json, and the types of the screens from it.
// Usage: node packages/server/scripts/print-openapi.ts   (types need `npm ci` in tools/openapi-types once)

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openapiText } from './openapi-text.ts';

const openapi = new URL('../../web/src/api/openapi.json', import.meta.url);
writeFileSync(openapi, await openapiText());
const types = spawnSync(process.execPath, [fileURLToPath(new URL('../../../tools/openapi-types/write-types.mjs', import.meta.url))], { stdio: 'inherit' });
process.exitCode = types.status ?? 1;
