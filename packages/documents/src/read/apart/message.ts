// What a server and its reading process say to each other; structured clones, so that rupiah stay bigint and bytes stay bytes.

import type { FileReading } from '../file-reading.ts';
import type { ReadOptions } from '../read-options.ts';
import type { ReadProblemCode, ReadProblemDetails } from '../read-problem.ts';

export interface ReadOrder {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: ReadOptions;
}

export type ReadReply =
  /** `resident`: megabytes that the process holds; a swollen one is not used again. */
  | { readonly kind: 'read'; readonly result: FileReading; readonly resident: number }
  | { readonly kind: 'problem'; readonly code: ReadProblemCode; readonly details: ReadProblemDetails; readonly fault: string | null; readonly resident: number };

/** Written to standard error by the watching thread before it ends a process that holds too much. */
export const TOO_MUCH_MEMORY = 'tenun: too much memory';
