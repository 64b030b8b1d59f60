// `tenun explain RULE`: what a rule checks, why, and examples with what they give.

import { findRule } from '@tenun/domain';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';

/** Prints the page of one rule; exit code 2 when there is none. */
export async function explain({ args, lang }: Call): Promise<number> {
  const id = args[0];
  const rule = id === undefined ? undefined : findRule(id);
  if (rule === undefined) throw new CliError({ id: id === undefined ? 'Sebutkan aturannya: tenun explain ATURAN' : `Aturan "${id}" tidak ada. Daftar: tenun rules`, en: id === undefined ? 'Name the rule: tenun explain RULE' : `There is no rule "${id}". List: tenun rules` });
  const examples = rule.examples.map((example) => `${lang === 'en' ? 'Example' : 'Contoh'}: ${example.title[lang]} (${example.findings} ${lang === 'en' ? 'findings' : 'temuan'})\n\n${indent(example.text)}`);
  process.stdout.write(`${rule.id} (${rule.severity}, ${lang === 'en' ? 'family' : 'kelompok'} ${rule.family})\n${rule.title[lang]}\n\n${rule.what[lang]}\n\n${rule.why[lang]}\n\n${examples.join('\n\n')}\n`);
  return 0;
}

function indent(text: string): string {
  return text.trim().split('\n').map((line) => `    ${line}`).join('\n');
}
