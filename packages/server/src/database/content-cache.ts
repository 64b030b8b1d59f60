// Keeps the plans that were opened last: a revision never changes, so what is here under a revision is always right.

import type { PlanContent } from '@tenun/domain';

const CACHED_CONTENTS = 12;

export class ContentCache {
  #contents = new Map<string, { readonly revision: number; readonly content: PlanContent }>();

  get(versionId: string, revision: number): PlanContent | undefined {
    const cached = this.#contents.get(versionId);
    if (cached?.revision !== revision) return undefined;
    this.#contents.delete(versionId);
    this.#contents.set(versionId, cached);
    return cached.content;
  }

  put(versionId: string, revision: number, content: PlanContent): void {
    this.#contents.delete(versionId);
    this.#contents.set(versionId, { revision, content });
    const oldest = this.#contents.keys().next();
    if (this.#contents.size > CACHED_CONTENTS && oldest.done !== true) this.#contents.delete(oldest.value);
  }
  /** Forgets everything: what is asked for next comes from the database. */
  clear(): void {
    this.#contents.clear();
  }
}
