// Edits that the server has not confirmed, kept on this machine so that a closed tab or a lost connection loses nothing.

import { writeSetting } from '../language/remembered.ts';
import type { PendingEdit } from './plan-store.ts';

export interface Outbox {
  read(): readonly PendingEdit[];
  write(pending: readonly PendingEdit[]): void;
}

const PREFIX = 'tenun.antrean';

/** The outbox of this tab for one plan; what a closed tab left behind is taken over, what an open one holds is left alone. */
export async function openOutbox(planId: string): Promise<Outbox> {
  const tab = await thisTab();
  const own = `${PREFIX}.${planId}.${tab}`;
  const abandoned = await abandonedKeys(planId, tab);
  const left = [...abandoned, own].flatMap((key) => parse(localStorage.getItem(key)));
  for (const key of abandoned) localStorage.removeItem(key);
  const outbox: Outbox = {
    read: () => parse(localStorage.getItem(own)),
    write(pending) {
      if (pending.length === 0) localStorage.removeItem(own);
      else writeSetting(own, JSON.stringify(pending, (_key, value: unknown) => (typeof value === 'bigint' ? { rupiah: value.toString() } : value)));
    },
  };
  if (left.length > 0) outbox.write(left);
  return outbox;
}

function parse(text: string | null): readonly PendingEdit[] {
  if (text === null) return [];
  return JSON.parse(text, (_key, value: unknown) => (isRupiah(value) ? BigInt(value.rupiah) : value)) as readonly PendingEdit[];
}

function isRupiah(value: unknown): value is { readonly rupiah: string } {
  return typeof value === 'object' && value !== null && 'rupiah' in value && Object.keys(value).length === 1 && typeof value.rupiah === 'string';
}

let tabName: Promise<string> | undefined;

/**
 * A name for this tab, held as a lock for as long as the tab lives: a key whose lock nobody holds was left by a closed tab.
 * A duplicated tab inherits the name of the first one and finds it taken, so it gets its own.
 */
function thisTab(): Promise<string> {
  tabName ??= claim(sessionStorage.getItem(`${PREFIX}.tab`) ?? crypto.randomUUID());
  return tabName;
}

function claim(name: string): Promise<string> {
  return new Promise((resolve) => {
    void navigator.locks.request(`${PREFIX}.${name}`, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(claim(crypto.randomUUID()));
        return undefined;
      }
      sessionStorage.setItem(`${PREFIX}.tab`, name);
      resolve(name);
      return new Promise<never>(() => undefined);
    });
  });
}

async function abandonedKeys(planId: string, tab: string): Promise<string[]> {
  const held = new Set((await navigator.locks.query()).held?.map((lock) => lock.name) ?? []);
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(`${PREFIX}.${planId}.`)).filter((key) => {
    const owner = key.slice(`${PREFIX}.${planId}.`.length);
    return owner !== tab && !held.has(`${PREFIX}.${owner}`);
  });
}
