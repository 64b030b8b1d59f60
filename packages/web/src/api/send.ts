// One request to the server: JSON out, JSON in, and every failure a problem with a reason.

import { PlanProblem, ServerUnreachable, type ProblemBody } from './problem.ts';

/** Throws `PlanProblem` when the server refuses, `ServerUnreachable` when nothing answers. Rupiah go as digits. */
export async function send<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const init: RequestInit = body === undefined ? { method } : body instanceof FormData ? { method, body } : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body, rupiahAsDigits) };
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    throw new ServerUnreachable(error);
  }
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  if (!(response.headers.get('content-type') ?? '').includes('json')) throw response.status >= 500 ? new ServerUnreachable(response.status) : new PlanProblem(response.status, { title: response.statusText });
  throw new PlanProblem(response.status, (await response.json()) as ProblemBody);
}

function rupiahAsDigits(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
