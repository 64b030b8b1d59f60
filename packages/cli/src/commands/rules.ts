// `tenun rules`: the list of rules by family.

import { RULES } from '@tenun/domain';
import type { Call } from '../call.ts';

/** Prints one line per rule; always 0. */
export async function rules({ lang, options }: Call): Promise<number> {
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(RULES.map(({ id, family, severity, title }) => ({ id, family, severity, title: title[lang] })))}\n`);
  else for (const rule of RULES) process.stdout.write(`${String(rule.family).padStart(2)}  ${rule.id.padEnd(36)}  ${rule.severity.padEnd(8)}  ${rule.title[lang]}\n`);
  return 0;
}
