// Starts Tenun on this machine: opens the store, listens on the loopback address, and closes both in order.

import type { AddressInfo } from 'node:net';
import { closeReaders, prepareReaders } from '@tenun/documents/read/read-apart.ts';
import { buildApp } from './build-app.ts';
import { openStore, type Store } from './database/open-store.ts';
import { isLoopback } from './request/local-only.ts';
import { getSettings } from './settings/settings.ts';

export interface ServerOptions {
  /** Folder of the embedded database, `data` by default; not used with `databaseUrl`. */
  readonly dataDir?: string;
  readonly databaseUrl?: string | undefined;
  /** 0 takes any free port. */
  readonly port: number;
  /** A loopback address; anything else is refused. */
  readonly host?: string;
  readonly webDir?: string;
  readonly log?: (line: string) => void;
  /** Done before anybody is served: what a first start loads. */
  readonly prepare?: (store: Store) => Promise<void>;
}

export interface RunningServer {
  readonly url: string;
  readonly store: Store;
  close(): Promise<void>;
}

/** Throws `NotLocal` for an address that others can reach, `StoreUnusable` when the database cannot be opened, `SettingProblem` for a setting that makes no sense. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  if (!isLoopback(host)) throw new NotLocal(host);
  const { files, readAtOnce } = getSettings();
  const store = await openStore({ ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }), databaseUrl: options.databaseUrl });
  try {
    const app = await buildApp(store, { ...(options.webDir === undefined ? {} : { webDir: options.webDir }), onFault: (reference, error) => options.log?.(`[${reference}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`) });
    await options.prepare?.(store);
    await app.listen({ host, port: options.port });
    prepareReaders({ atOnce: readAtOnce, limits: files });
    const { port } = app.server.address() as AddressInfo;
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    store.announce(url);
    return {
      url,
      store,
      async close() {
        await app.close();
        closeReaders();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

export class NotLocal extends Error {
  readonly text: { readonly id: string; readonly en: string };

  constructor(host: string) {
    super(`not a loopback address: ${host}`);
    this.name = 'NotLocal';
    this.text = { id: `Tenun belum mengenal pengguna, maka hanya melayani komputer ini; alamat ${host} ditolak.`, en: `Tenun does not know users yet and serves this machine only; the address ${host} is refused.` };
  }
}
