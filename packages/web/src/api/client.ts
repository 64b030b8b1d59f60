// The typed way to the server: paths, bodies and answers as its OpenAPI says, every failure a problem with a reason.

import { PlanProblem, ServerUnreachable, type ProblemBody } from './problem.ts';
import type { components, paths } from './schema.d.ts';

export type Schemas = components['schemas'];

type Json<T> = T extends { readonly content: { readonly 'application/json': infer Body } } ? Body : never;
type Operation<M extends 'get' | 'post'> = { readonly [P in keyof paths]: paths[P][M] extends { readonly responses: { readonly 200: unknown } } ? P : never }[keyof paths];
type Params<O> = O extends { readonly parameters: { readonly path?: infer Path; readonly query?: infer Query } } ? { readonly path?: Exclude<Path, undefined>; readonly query?: Exclude<Query, undefined> } : never;
type Answer<O> = O extends { readonly responses: { readonly 200: infer Good } } ? Json<Good> : never;
type Body<O> = O extends { readonly requestBody?: infer Sent } ? ([Exclude<Sent, undefined>] extends [never] ? Record<string, never> : Json<Exclude<Sent, undefined>>) : never;

/** Asks. Throws `PlanProblem` when the server refuses, `ServerUnreachable` when nothing answers. */
export function get<P extends Operation<'get'>>(path: P, params: Params<paths[P]['get']> = {} as Params<paths[P]['get']>): Promise<Answer<paths[P]['get']>> {
  return request('GET', address(path, params)) as Promise<Answer<paths[P]['get']>>;
}

/** Commands. Throws as `get` does. */
export function post<P extends Operation<'post'>>(path: P, params: Params<paths[P]['post']>, body: Body<paths[P]['post']>): Promise<Answer<paths[P]['post']>> {
  return request('POST', address(path, params), { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) as Promise<Answer<paths[P]['post']>>;
}

/** Sends a file with its fields; `signal` stops it, and whatever the server does with it. */
export function postForm<P extends Operation<'post'>>(path: P, form: FormData, params: Params<paths[P]['post']> = {} as Params<paths[P]['post']>, signal: AbortSignal | null = null): Promise<Answer<paths[P]['post']>> {
  return request('POST', address(path, params), { body: form, signal }) as Promise<Answer<paths[P]['post']>>;
}

function address(path: string, { path: names, query }: { readonly path?: unknown; readonly query?: unknown }): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String((names as Record<string, unknown>)[name])));
  const asked = Object.entries((query ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]);
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked).toString()}`;
}

async function request(method: string, path: string, init: RequestInit = {}): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { method, ...init });
  } catch (error) {
    throw new ServerUnreachable(error);
  }
  const body: unknown = (response.headers.get('content-type') ?? '').includes('json') ? await response.json() : null;
  if (response.ok) return body;
  // A proxy without its server answers 502 to 504 and knows nothing of problems.
  if (!isProblem(body) && response.status >= 502) throw new ServerUnreachable(response.status);
  throw new PlanProblem(response.status, isProblem(body) ? body : { title: response.statusText });
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body;
}
