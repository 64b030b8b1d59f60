// The file that a dataset was made of, as it came.

import { z } from 'zod';
import { getPlanHead } from '../plan/plan-head.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { findLink } from './link-dataset.ts';

export const getDatasetFile = endpoint({
  method: 'GET',
  path: '/api/plans/:id/datasets/:dataset/file',
  tag: 'Statistik',
  summary: 'The file that a dataset was made of, byte for byte',
  params: z.strictObject({ id: z.uuid(), dataset: z.uuid() }),
  reply: z.string().meta({ format: 'binary' }),
  files: ['application/octet-stream'],
  problems: ['not-found'],
  async act(act, { params }) {
    const head = await getPlanHead(act.db, params.id);
    act.allow('dataset.read', head.satkerId);
    await findLink(act.db, head, params.dataset);
    const file = await act.db.selectFrom('dataset').innerJoin('dataset_file', (join) => join.onRef('dataset_file.satker_id', '=', 'dataset.satker_id').onRef('dataset_file.file_id', '=', 'dataset.file_id'))
      .select(['file_name', 'origin', 'bytes']).where('dataset.satker_id', '=', head.satkerId).where('dataset_id', '=', params.dataset).executeTakeFirst();
    if (file === undefined) throw new Problem('not-found', { what: 'dataset', id: params.dataset });
    return file;
  },
  // Never shown in the browser, whatever it holds.
  async answer({ file_name: name, origin, bytes }, { reply }) {
    const called = origin === 'plan' ? `${name}.json` : name;
    return reply.header('content-type', 'application/octet-stream').header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(called)}`).send(bytes);
  },
});
