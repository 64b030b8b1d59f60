// What can go wrong between the screens and the server: a refusal with its reason, or a server out of reach.

/** A refusal as RFC 9457 tells it. */
export interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly code?: string;
  readonly detail?: string;
  readonly [key: string]: unknown;
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
}

/** No answer at all: the network, or a server that is not running. */
export class ServerUnreachable extends Error {
  constructor(cause: unknown) {
    super('server unreachable', { cause });
    this.name = 'ServerUnreachable';
  }
}
