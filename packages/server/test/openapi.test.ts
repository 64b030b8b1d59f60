import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openapiText } from '../scripts/openapi-text.ts';
import { DATABASES, startTestServer } from './a-server.ts';

const api = new URL('../../web/src/api/', import.meta.url);

describe('the OpenAPI', () => {
  it('that the screens were typed from is the present one (packages/server/scripts/print-openapi.ts writes both)', async () => {
    const committed = readFileSync(new URL('openapi.json', api), 'utf8');
    expect(await openapiText()).toBe(committed);
    expect(readFileSync(new URL('schema.d.ts', api), 'utf8').split('\n')[0]).toContain(createHash('sha256').update(committed).digest('hex'));
  });

  it('is served as 3.1, names every endpoint and its problems, and can be browsed', async () => {
    const server = await startTestServer(DATABASES[0]!);
    const { body } = await server.planner.get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(['/api/health', '/api/plans', '/api/plans/{id}', '/api/plans/{id}/edits', '/api/plans/{id}/undo', '/api/plans/{id}/findings', '/api/imports', '/api/imports/{id}/apply', '/api/plans/{id}/documents/{file}', '/api/rules/{id}', '/api/search']));
    expect(body.paths['/api/plans/{id}/edits'].post.responses['409'].description).toBe('stale, command-reused, plan-exists');
    expect(JSON.stringify(body)).not.toMatch(/"#\/components\/schemas\/\w+Input"/);
    const page = await server.app.inject({ url: '/api/docs/', headers: { host: 'localhost' } });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    await server.close();
  });
});
