// The named schemas of the API: what stands here becomes a component of the OpenAPI and a type of the screens.

import { z } from 'zod';

export const apiSchemas = z.registry<{ id: string }>();

/** Gives a schema its name in the OpenAPI. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  apiSchemas.add(schema, { id });
  return schema;
}
