// How far the reading of a file is, for whoever waits for it.

import { z } from 'zod';
import { endpoint } from '../request/endpoint.ts';

export const READING_PHASES = ['receiving', 'reading', 'checking', 'comparing', 'done'] as const;
export type ReadingPhase = (typeof READING_PHASES)[number];

const MOST = 200;
const phases = new Map<string, { readonly phase: ReadingPhase; readonly since: number }>();

/** Notes the phase of the reading that the client gave this id. */
export function noteReading(id: string | null, phase: ReadingPhase): void {
  if (id === null) return;
  phases.delete(id);
  phases.set(id, { phase, since: Date.now() });
  for (const oldest of phases.keys()) if (phases.size > MOST) phases.delete(oldest);
}

export const getReading = endpoint({
  method: 'GET',
  path: '/api/readings/:id',
  tag: 'Impor',
  summary: 'How far the reading of a file is',
  description: 'The id is the one that the client gave in the query of POST /api/imports.',
  params: z.strictObject({ id: z.uuid() }),
  reply: z.strictObject({ phase: z.enum(READING_PHASES).nullable().describe('Null: nothing of it has come yet.'), seconds: z.int().describe('For how long it is in this phase.') }),
  problems: [],
  async act(act, { params }) {
    act.allow('plan.import', null);
    const known = phases.get(params.id);
    return { phase: known?.phase ?? null, seconds: known === undefined ? 0 : Math.floor((Date.now() - known.since) / 1000) };
  },
});
