// The limits of this server, in one typed place: read once from the environment, stated in docs/operations.md.

import { limitsFrom, wholeNumberFrom, type Environment, type ReadLimits } from '@tenun/documents';

export interface Settings {
  /** Limits on one file that is imported; see read/limit-settings.ts for each and its variable. */
  readonly files: ReadLimits;
  /** Files that are read at the same time, each in a process of its own (`TENUN_READ_AT_ONCE`). */
  readonly readAtOnce: number;
}

const DEFAULT_READ_AT_ONCE = 2;

let settings: Settings | null = null;

/** Throws `SettingProblem` with a sentence for a value that is no positive whole number. */
export function settingsFrom(environment: Environment): Settings {
  return { files: limitsFrom(environment), readAtOnce: wholeNumberFrom(environment, 'TENUN_READ_AT_ONCE', DEFAULT_READ_AT_ONCE) };
}

/** The settings of this process. */
export function getSettings(): Settings {
  settings ??= settingsFrom(process.env);
  return settings;
}
