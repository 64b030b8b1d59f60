import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../src/index.ts';

describe('Tenun listens and serves its screens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenun-web-'));
  let server: RunningServer;
  beforeAll(async () => {
    mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Tenun</title>');
    writeFileSync(join(folder, 'dist', 'assets', 'index-Bq1x9Zk2.js'), 'const tenun = 1;');
    writeFileSync(join(folder, 'dist', 'assets', 'index-Bq1x9Zk2.js.br'), brotliCompressSync('const tenun = 1;'));
    server = await startServer({ dataDir: join(folder, 'data'), port: 0, webDir: join(folder, 'dist') });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('on a loopback address, with the API beside them', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${server.url}/api/health`)).json()).toEqual({ status: 'ok', plans: 0 });
  });

  it('gives the page for every address the screens know, never out of a cache', async () => {
    for (const path of ['/', '/rencana/123/matriks']) {
      const response = await fetch(`${server.url}${path}`);
      expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([200, 'no-cache', '<!doctype html><title>Tenun</title>']);
    }
  });

  it('gives hashed assets for ever, compressed where a compressed one is there', async () => {
    const response = await fetch(`${server.url}/assets/index-Bq1x9Zk2.js`, { headers: { 'accept-encoding': 'br' } });
    expect([response.status, response.headers.get('cache-control'), response.headers.get('content-encoding'), await response.text()]).toEqual([200, 'public, max-age=31536000, immutable', 'br', 'const tenun = 1;']);
    expect(response.headers.get('content-type')).toMatch(/javascript/);
  });

  it('says of an unknown part of the API that it is not there, and lets nothing outside the folder be read', async () => {
    expect((await (await fetch(`${server.url}/api/x`)).json()).code).toBe('not-found');
    expect(await (await fetch(`${server.url}/..%2fdata%2flock.pid`)).text()).not.toMatch(/^\d+$/);
  });
});
