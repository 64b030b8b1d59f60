// What stops a command with exit code 2: a wrong call or an unusable file, said in both languages.

import type { Bilingual } from '@tenun/domain';

export class CliError extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}
