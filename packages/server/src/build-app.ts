// The HTTP application: the API with its OpenAPI and a page to browse it, the screens, and the guards that keep everyone else out.

import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { openapiTransform, openapiTransformObject } from './contract/openapi.ts';
import type { Store } from './database/open-store.ts';
import { langOf } from './request/endpoint.ts';
import { guardLocal } from './request/local-only.ts';
import { Problem, problemBody } from './request/problem.ts';
import { ROUTES } from './routes.ts';
import { getSettings } from './settings/settings.ts';
import { serveWeb } from './web/serve-web.ts';

export interface AppOptions {
  /** Where the built screens are; left out, only the API is served. */
  readonly webDir?: string;
  /** Told of faults of Tenun itself, with the reference that the answer carries. */
  readonly onFault?: (reference: string, error: unknown) => void;
}

const LARGEST_BODY = 24 * 1024 * 1024;
/** What a person said of all columns of a sheet fits in it. */
const LARGEST_FIELD = 20_000;

export async function buildApp(store: Store, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: LARGEST_BODY, routerOptions: { maxParamLength: 400 }, trustProxy: false });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply, options));
  app.setNotFoundHandler((request, reply) => sendProblem(new Problem('not-found', { what: 'address', id: request.url }), request, reply));
  guardLocal(app);
  await app.register(helmet, { contentSecurityPolicy: { directives: { 'script-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:', 'blob:'], 'upgrade-insecure-requests': null } }, strictTransportSecurity: false });
  await app.register(multipart, { limits: { files: 1, fileSize: getSettings().files.megabytes * 1024 * 1024, fields: 10, fieldSize: LARGEST_FIELD } });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Tenun', version: '0.1.0', description: 'Rencana kerja, anggaran dan kinerja satuan kerja. Rupiah adalah deretan digit; null berarti belum diisi, bukan nol. / Rupiah are digits; null means not filled in, not zero.' },
    },
    transform: openapiTransform,
    transformObject: openapiTransformObject,
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true, transformStaticCSP: (policy) => policy.replace(/\s*upgrade-insecure-requests;?/, '') });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  for (const route of ROUTES) route(app, store);
  if (options.webDir !== undefined) await serveWeb(app, options.webDir);
  return app;
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply, options: AppOptions): FastifyReply {
  const problem = toProblem(error);
  if (problem !== null) {
    if (problem.cause !== undefined) options.onFault?.(problem.code, problem.cause);
    return sendProblem(problem, request, reply);
  }
  const reference = randomUUID().slice(0, 8);
  options.onFault?.(reference, isResponseSerializationError(error) ? error.cause : error);
  return sendProblem(new Problem('internal', { reference }), request, reply);
}

function toProblem(error: FastifyError): Problem | null {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return new Problem('not-valid', { issues: error.validation.map((issue) => ({ path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'), message: issue.message ?? '' })) });
  }
  switch (error.code) {
    case 'FST_REQ_FILE_TOO_LARGE':
      return new Problem('file-too-large', { limitMegabytes: getSettings().files.megabytes });
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Problem('file-too-large', { limitMegabytes: LARGEST_BODY / 1024 / 1024 });
    case '22021':
    case '22P05':
      return new Problem('text-not-storable', {});
    case '22003':
      return new Problem('figure-too-large', {});
    default:
      return error.statusCode !== undefined && error.statusCode < 500 ? new Problem('not-valid', { issues: [{ path: '', message: error.message }] }) : null;
  }
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(problem.status).header('content-type', 'application/problem+json').serializer(JSON.stringify).send(problemBody(problem, langOf(request)));
}
