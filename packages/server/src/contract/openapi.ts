// Makes the OpenAPI out of the schemas. What goes in and what comes out has one shape here, so it gets one name.

import type { SwaggerTransformObject } from '@fastify/swagger';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { apiSchemas } from './registry.ts';

export const openapiTransform = createJsonSchemaTransform({ schemaRegistry: apiSchemas });

const withInputNames = createJsonSchemaTransformObject({ schemaRegistry: apiSchemas });

/** A multipart body is read part by part, so no schema of ours stands for it. */
const UPLOAD = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' }, office: { type: 'string' }, year: { type: 'string', pattern: '^[12][0-9]{3}$' } },
};

/** `PlanNodeInput` becomes `PlanNode` again where both say the same. */
export const openapiTransformObject: SwaggerTransformObject = (document) => {
  const made = withInputNames(document) as { components?: { schemas?: Record<string, unknown> }; paths?: Record<string, { post?: { requestBody?: unknown } }> };
  const schemas = made.components?.schemas ?? {};
  const renamed = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/("#\/components\/schemas\/\w+)Input"/g, '$1"'));
  const twins = Object.keys(schemas).filter((name) => name.endsWith('Input') && JSON.stringify(renamed(schemas[name])) === JSON.stringify(renamed(schemas[name.slice(0, -'Input'.length)])));
  const all = Object.keys(schemas).filter((name) => name.endsWith('Input'));
  if (twins.length !== all.length) throw new Error(`A schema reads otherwise than it writes: ${all.filter((name) => !twins.includes(name)).join(', ')}`);
  const upload = made.paths?.['/api/imports']?.post;
  if (upload !== undefined) upload.requestBody = { required: true, content: { 'multipart/form-data': { schema: UPLOAD } } };
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => !name.endsWith('Input')));
  return renamed({ ...made, components: { ...made.components, schemas: kept } }) as ReturnType<SwaggerTransformObject>;
};
