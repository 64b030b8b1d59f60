// Findings on the wire: what the linter says, where, and how it can be mended.

import { z } from 'zod';
import { wirePlace } from './plan.ts';
import { named } from './registry.ts';

export const bilingual = named('Bilingual', z.strictObject({ id: z.string(), en: z.string() }));
export const severity = named('Severity', z.enum(['error', 'warning', 'info']));
export const wireSpot = named('Spot', z.strictObject({ path: z.string(), place: wirePlace, start: z.int().exactOptional(), end: z.int().exactOptional() }));
const change = z.strictObject({ spot: wireSpot, from: z.string().nullable(), to: z.string() });
export const wireRepair = named('Repair', z.strictObject({ changes: z.array(change), reason: bilingual }));

const finding = {
  rule: z.string(),
  severity,
  spot: wireSpot,
  quote: z.string(),
  stated: z.string().nullable(),
  computed: z.string().nullable(),
  difference: z.string().nullable(),
  message: bilingual,
  related: z.array(wireSpot),
  repairs: z.array(wireRepair),
};
export const wireFinding = named('Finding', z.strictObject(finding));
/** A finding that a person decided to leave. `suppressionId` is null when the imported file itself held the suppression. */
export const wireSuppressed = named('SuppressedFinding', z.strictObject({ ...finding, reason: z.string(), suppressionId: z.string().nullable() }));
export const wireChecks = named('Checks', z.strictObject({ passed: z.int(), failed: z.int(), notApplicable: z.int() }));
export const severityCounts = named('SeverityCounts', z.strictObject({ error: z.int(), warning: z.int(), info: z.int(), suppressed: z.int() }));
