// What people send by mistake or with ill will: refused in a sentence, while everybody else goes on working.

import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMIT_SETTINGS, SettingProblem } from '@tenun/documents';
import { settingsFrom } from '../src/settings/settings.ts';
import { planFile } from './a-plan-file.ts';
import { DATABASES, startTestServer, type TestServer } from './a-server.ts';

const MEGABYTE = 1024 * 1024;

interface Answer {
  readonly status: number | undefined;
  readonly body: ReturnType<typeof JSON.parse>;
}

/** Sends a file of so many megabytes, piece by piece, as a browser does. */
function send(port: number, megabytes: number, lengthKnown: boolean): Promise<Answer> {
  const head = '--batas\r\ncontent-disposition: form-data; name="file"; filename="besar.xlsx"\r\n\r\n';
  const tail = '\r\n--batas--\r\n';
  const piece = Buffer.alloc(MEGABYTE, 'x');
  let left = megabytes;
  return new Promise((resolve, reject) => {
    const sending = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/imports', headers: { 'content-type': 'multipart/form-data; boundary=batas', ...(lengthKnown ? { 'content-length': head.length + megabytes * MEGABYTE + tail.length } : {}) } }, (response) => {
      // As a browser does that is told no: it stops.
      left = 0;
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode, body: JSON.parse(text) });
        sending.destroy();
      });
    });
    sending.on('error', reject);
    // After the answer nobody waits for the rest.
    sending.on('close', () => reject(new Error('closed without an answer')));
    sending.write(head);
    const next = (): void => {
      if (left === 0) return void (sending.destroyed || sending.end(tail));
      left -= 1;
      sending.write(piece, next);
    };
    next();
  });
}

describe.each(DATABASES.slice(0, 1))('files that do harm are sent to a server on $name', (database) => {
  let server: TestServer;
  let port: number;

  beforeAll(async () => {
    server = await startTestServer(database);
    await server.app.listen({ port: 0, host: '127.0.0.1' });
    port = (server.app.server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  it.each([['says how long it is', true], ['does not say how long it is', false]])('a file of 200 MB that %s is refused with the limit, and is never held in memory', async (_what, lengthKnown) => {
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
    const { status, body } = await send(port, 200, lengthKnown);
    clearInterval(watch);
    expect([status, body.code, body.details]).toEqual([413, 'file-too-large', { limitMegabytes: 40 }]);
    expect(body.message.id).toBe('Berkas lebih besar dari 40 MB.');
    // What of it came in until the limit was reached, with what was not yet swept away, on both sides: all are in this very process.
    expect(most - before).toBeLessThan(200 * MEGABYTE);
  });

  it('while a file is read that takes long, others work on, and it is refused in the end', async () => {
    const heavy = Buffer.from(`# BAB I PENDAHULUAN\n${Array.from({ length: 4000 }, (_, depth) => `${' '.repeat(2 * depth)}- butir`).join('\n')}`);
    let refused = false;
    const slow = server.planner.upload(heavy, 'dalam.md').then((answer) => {
      refused = true;
      return answer;
    });
    const { status } = await server.planner.get('/api/health');
    expect([status, refused]).toEqual([200, false]);
    const { body } = await slow;
    expect([body.code, body.details.reason, body.details.about.what]).toEqual(['file-unreadable', 'file-too-many', 'depth']);
    expect((await server.planner.upload(planFile(), 'rkt.md')).status).toBe(200);
  });

  it('a file that cannot be read leaves nothing behind', async () => {
    const count = async (): Promise<unknown> => [await server.store.db.selectFrom('import_file').select((of) => of.fn.countAll().as('n')).execute(), await server.store.db.selectFrom('satker').select((of) => of.fn.countAll().as('n')).execute()];
    const before = await count();
    for (const bytes of ['', 'PK\u0003\u0004', '%PDF-1.7\n', '{\\rtf1 x}', '<html><table></table></html>']) {
      const { status, body } = await server.planner.upload(bytes, 'rkt.xlsx');
      expect([status, body.code, body.message.id.startsWith('rkt.xlsx: ')], bytes).toEqual([422, 'file-unreadable', true]);
    }
    expect(await count()).toEqual(before);
  });
});

describe('limits are settings of who runs Tenun', () => {
  it('each is taken from its variable, and only that one changes', () => {
    const usual = settingsFrom({});
    for (const { variable, limit } of LIMIT_SETTINGS) expect(settingsFrom({ [variable]: '7' })).toEqual({ ...usual, files: { ...usual.files, [limit]: 7 } });
    expect(settingsFrom({ TENUN_READ_AT_ONCE: '5' })).toEqual({ ...usual, readAtOnce: 5 });
  });

  it('every limit has a variable', () => {
    expect(LIMIT_SETTINGS.map(({ limit }) => limit).sort()).toEqual(Object.keys(settingsFrom({}).files).sort());
  });

  it.each(['0', '-1', '40MB', '1,5', 'banyak'])('a limit of "%s" stops the start with a sentence, so that a slip is no missing limit', (value) => {
    expect(() => settingsFrom({ TENUN_FILE_MEGABYTES: value })).toThrow(SettingProblem);
    expect(new SettingProblem('TENUN_FILE_MEGABYTES', value).text.id).toContain('TENUN_FILE_MEGABYTES');
  });

  it('the page for operators names every one with its present default', () => {
    const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
    const { files, readAtOnce } = settingsFrom({});
    for (const { variable, limit } of LIMIT_SETTINGS) expect(page).toContain(`| \`${variable}\` | ${files[limit]} |`);
    expect(page).toContain(`| \`TENUN_READ_AT_ONCE\` | ${readAtOnce} |`);
  });
});
