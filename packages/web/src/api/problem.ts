// What can go wrong between the screens and the server: a refusal with its reason, or a server out of reach.

import type { Lang } from '@tenun/domain';

/** A refusal as RFC 9457 tells it, with the sentence in both languages. */
export interface ProblemBody {
  readonly title?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly message?: Readonly<Record<Lang, string>>;
  readonly details?: Readonly<Record<string, unknown>>;
}

export class PlanProblem extends Error {
  readonly status: number;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'PlanProblem';
    this.status = status;
    this.body = body;
  }

  get code(): string | null {
    return this.body.code ?? null;
  }
}

/** No answer at all: the network, or a server that is not running. */
export class ServerUnreachable extends Error {
  constructor(cause: unknown) {
    super('server unreachable', { cause });
    this.name = 'ServerUnreachable';
  }
}
