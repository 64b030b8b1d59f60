// The address of a plan in a path.

import { z } from 'zod';

export const planParams = z.strictObject({ id: z.uuid() });
