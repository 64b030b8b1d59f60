// `tenun doctor`: says what is well and what is not with this machine and its data, and what to do about it.

import { examine } from '@tenun/server';
import type { Call } from '../call.ts';
import { storeOptions } from '../with-store.ts';

const MARKS = { id: { well: 'baik      ', warning: 'perhatikan', wrong: 'SALAH     ' }, en: { well: 'well      ', warning: 'look at   ', wrong: 'WRONG     ' } } as const;

/** 0: all well, or only things to look at; 1: something is wrong. */
export async function doctor(call: Call): Promise<number> {
  const found = await examine(storeOptions(call));
  if (call.options.format === 'json') process.stdout.write(`${JSON.stringify(found)}\n`);
  else for (const { state, text } of found) process.stdout.write(`${MARKS[call.lang][state]}  ${text[call.lang]}\n`);
  return found.some(({ state }) => state === 'wrong') ? 1 : 0;
}
