// Brings the example in, as a person would who imports a file: the RKT of one office and year, with the mistakes such plans have.

import example from '../../../../examples/rkt-bnnp-ntt-2024.md?url';
import { post, postForm } from '../api/client.ts';
import { writeLastImport } from './last-import.ts';

const NAME = 'rkt-bnnp-ntt-2024.md';

/** The id of the plan that the example became. */
export async function takeExample(): Promise<string> {
  const form = new FormData();
  form.append('file', new File([await (await fetch(example)).blob()], NAME, { type: 'text/markdown' }), NAME);
  const { importId, existing, answers } = await postForm('/api/imports', form);
  if (existing !== null) return existing.planId;
  const { planId, revision } = await post('/api/imports/{id}/apply', { path: { id: importId } }, { commandId: crypto.randomUUID(), mode: 'new', planId: null, expectedRevision: null, decisions: [], sheet: answers.sheet, columns: answers.columns });
  writeLastImport({ planId, revision, mode: 'new', fileName: NAME });
  return planId;
}
