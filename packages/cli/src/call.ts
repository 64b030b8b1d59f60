// What a command is called with.

import type { Lang } from '@tenun/domain';

export interface Call {
  readonly lang: Lang;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}
