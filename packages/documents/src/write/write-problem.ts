// Why a document could not be written, as a sentence for the person who asked.

import type { Bilingual } from '@tenun/domain';

export class WriteProblem extends Error {
  readonly code: 'pdf-unavailable' | 'pdf-failed';
  readonly text: Bilingual;

  constructor(code: WriteProblem['code'], text: Bilingual, cause?: unknown) {
    super(text.en, { cause });
    this.name = 'WriteProblem';
    this.code = code;
    this.text = text;
  }
}
