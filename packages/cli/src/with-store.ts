// Opens the database that a command works on, and closes it whatever happens; what the server refuses becomes a sentence.

import { SettingProblem } from '@tenun/documents';
import { BackupUnusable, NotLocal, Problem, StoreUnusable, openStore, type Store } from '@tenun/server';
import { CliError } from './cli-error.ts';
import type { Call } from './call.ts';

/** Where plans are kept: `--data`, else DATABASE_URL, else ./data. */
export function storeOptions({ options }: Call): { dataDir: string; databaseUrl: string | undefined } {
  const databaseUrl = process.env['DATABASE_URL'];
  return typeof options.data === 'string'
    ? { dataDir: options.data, databaseUrl: undefined }
    : { dataDir: 'data', databaseUrl: databaseUrl === '' ? undefined : databaseUrl };
}

/** Runs `act` on the opened database. Throws CliError for what the database or the rules of plans refuse. */
export async function withStore<T>(call: Call, act: (store: Store) => Promise<T>): Promise<T> {
  return explained(async () => {
    const store = await openStore(storeOptions(call));
    try {
      return await act(store);
    } finally {
      await store.close();
    }
  });
}

/** Turns refusals of the server into what the command line prints. */
export async function explained<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Problem || error instanceof StoreUnusable || error instanceof NotLocal || error instanceof BackupUnusable || error instanceof SettingProblem) throw new CliError(error.text);
    throw error;
  }
}
