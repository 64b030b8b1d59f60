// The one path of every request: authenticate, validate, authorise, act, audit, commit, answer. Transaction, audit entry and reply share one outcome.

import type { Lang } from '@tenun/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Frozen } from '../contract/plan.ts';
import type { Store } from '../database/open-store.ts';
import type { Act } from './act.ts';
import { LOCAL_USER, type Actor } from './permission.ts';
import { PROBLEMS, wireProblem, type ProblemCode } from './problem.ts';
import { transact } from './transact.ts';

type Shape = z.ZodType | undefined;
type Out<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

export interface Input<P extends Shape, Q extends Shape, B extends Shape, Prepared> {
  readonly params: Out<P>;
  readonly query: Out<Q>;
  readonly body: Out<B>;
  readonly prepared: Prepared;
}

/** What an answer is made with when the transaction is over. */
export interface Answering<P extends Shape, Q extends Shape, B extends Shape, Prepared> {
  readonly reply: FastifyReply;
  readonly store: Store;
  readonly input: Input<P, Q, B, Prepared>;
}

export interface Endpoint<P extends Shape, Q extends Shape, B extends Shape, R extends z.ZodType, Prepared, Result> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly reply: R;
  /** Content types of a reply that is a file; then `answer` sends it. */
  readonly files?: readonly string[];
  readonly consumes?: readonly string[];
  /** What it may answer beside the reply; `not-valid` and the like are always possible. */
  readonly problems: readonly ProblemCode[];
  /** Before the transaction: reading an uploaded file. */
  readonly prepare?: (request: FastifyRequest, store: Store) => Promise<Prepared>;
  /** The use case, inside the transaction. It must check a permission. */
  readonly act: (act: Act, input: Input<P, Q, B, Prepared>) => Promise<Result>;
  /** After the commit: what takes long and must keep nobody waiting (checking, printing). Left out, the result is the reply. */
  readonly answer?: (result: Result, answering: Answering<P, Q, B, Prepared>) => Promise<unknown>;
}

export type Route = (app: FastifyInstance, store: Store) => void;

/** Makes a route of a use case. */
export function endpoint<P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined, R extends z.ZodType = z.ZodType, Prepared = undefined, Result = Frozen<z.output<R>>>(spec: Endpoint<P, Q, B, R, Prepared, Result>): Route {
  return (app, store) => {
    app.route({
      method: spec.method,
      url: spec.path,
      schema: {
        tags: [spec.tag],
        summary: spec.summary,
        ...(spec.description === undefined ? {} : { description: spec.description }),
        ...(spec.params === undefined ? {} : { params: spec.params }),
        ...(spec.query === undefined ? {} : { querystring: spec.query }),
        ...(spec.body === undefined ? {} : { body: spec.body }),
        ...(spec.consumes === undefined ? {} : { consumes: [...spec.consumes] }),
        response: responses(spec),
      },
      handler: async (request, reply) => {
        const actor = authenticate(request);
        const prepared = (spec.prepare === undefined ? undefined : await spec.prepare(request, store)) as Prepared;
        const input = { params: request.params, query: request.query, body: request.body, prepared } as Input<P, Q, B, Prepared>;
        const kind = spec.method === 'POST' ? 'command' : 'query';
        const result = await transact(store, { name: `${spec.method} ${spec.path}`, kind, actor, lang: langOf(request), act: (act) => spec.act(act, input) });
        return spec.answer === undefined ? result : spec.answer(result, { reply, store, input });
      },
    });
  };
}

/** The place where a person's session is checked; a later issue fills it. */
function authenticate(_request: FastifyRequest): Actor {
  return LOCAL_USER;
}

function responses(spec: { readonly reply: z.ZodType; readonly files?: readonly string[]; readonly problems: readonly ProblemCode[] }): Record<string, unknown> {
  const ok = spec.files === undefined ? spec.reply : { description: 'File', content: Object.fromEntries(spec.files.map((type) => [type, { schema: spec.reply }])) };
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of ['not-valid' as const, ...spec.problems]) byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code]);
  const problems = [...byStatus].map(([status, codes]) => [status, { description: codes.join(', '), content: { 'application/problem+json': { schema: wireProblem } } }]);
  return { 200: ok, ...Object.fromEntries(problems), default: { description: 'internal', content: { 'application/problem+json': { schema: wireProblem } } } };
}

/** Indonesian unless English is asked for first. */
export function langOf(request: FastifyRequest): Lang {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'id';
}
