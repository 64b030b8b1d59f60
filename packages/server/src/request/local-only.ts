// Until people have accounts, Tenun serves the machine it runs on and nobody else: no other address, no other name, no changes from other pages.

import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a server may listen here: loopback addresses only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/**
 * Refuses requests whose Host is another name (a page that had its own name point to this machine: DNS rebinding),
 * and changes that another page's script sends (Origin, Sec-Fetch-Site).
 */
export function guardLocal(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (!LOCAL_NAMES.has(host.toLowerCase())) throw new Problem('host-not-allowed', { host });
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const { origin } = request.headers;
    if (origin !== undefined && !isOwn(origin, request.headers.host ?? '')) throw new Problem('origin-not-allowed', { origin });
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem('origin-not-allowed', { origin: origin ?? String(site) });
  });
}

function isOwn(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
