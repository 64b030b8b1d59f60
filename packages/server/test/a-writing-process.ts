// A Tenun that does nothing but save, in a process of its own that a test kills: says what it finds of what was acknowledged before, then saves and acknowledges without end.

import { randomUUID } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { buildApp } from '../src/build-app.ts';
import { openStore } from '../src/database/open-store.ts';
import { importFile } from '../src/import/import-file.ts';
import { planFile } from './a-plan-file.ts';

const [dataDir = '', acknowledged = ''] = process.argv.slice(2);
const say = (line: string): void => { writeSync(1, `${line}\n`); };

const store = await openStore({ dataDir });
const app = await buildApp(store);
if ((await store.db.selectFrom('plan').select('plan_id').execute()).length === 0) await importFile(store, new TextEncoder().encode(planFile()), 'rkt.md');
const { plan_id: planId, satker_id: satkerId } = await store.db.selectFrom('plan').select(['plan_id', 'satker_id']).executeTakeFirstOrThrow();

const promised = readFileSync(acknowledged, 'utf8').split('\n').filter((line) => line !== '');
const kept = new Map((await store.db.selectFrom('command').select(['command_id', 'revision']).where('satker_id', '=', satkerId).execute()).map((row) => [row.command_id, row.revision]));
const lost = promised.filter((line) => kept.get(line.split(' ')[0]!) !== Number(line.split(' ')[1]));
const { revision: last } = (await app.inject({ url: `/api/plans/${planId}` })).json<{ revision: number; content: { profile: { date: string } } }>();
const date = (await app.inject({ url: `/api/plans/${planId}` })).json<{ content: { profile: { date: string } } }>().content.profile.date;
// What the plan says is what its last command wrote, acknowledged or not.
const whole = last === 0 || date === `${last} Maret 2025`;
say(`found ${promised.length} lost ${lost.length} whole ${whole}`);

for (let revision = last; ; revision += 1) {
  const commandId = randomUUID();
  const body = { commandId, expectedRevision: revision, label: 'Tanggal', edits: [{ op: 'set-profile', field: 'date', text: `${revision + 1} Maret 2025` }] };
  const answer = await app.inject({ method: 'POST', url: `/api/plans/${planId}/edits`, payload: body });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  say(`saved ${commandId} ${answer.json<{ revision: number }>().revision}`);
}
