// Imports a file from the command line: the same steps as on the screen, without a request.

import { randomUUID } from 'node:crypto';
import { matchPlans, readModel, RULES, runRules, type Lang, type ReadNotice, type ReadResult, type Unread } from '@tenun/domain';
import type { Store } from '../database/open-store.ts';
import { countBySeverity, type SeverityCounts } from '../lint/plan-lint.ts';
import { findSatker, ownerOf } from '../plan/create-plan.ts';
import { loadContent } from '../plan/plan-content.ts';
import { findPlanHeadOf } from '../plan/plan-head.ts';
import type { Act } from '../request/act.ts';
import { LOCAL_USER } from '../request/permission.ts';
import { Problem } from '../request/problem.ts';
import { transact } from '../request/transact.ts';
import { countComparison, describeComparison, type Comparison, type ComparisonCounts } from './compare-import.ts';
import { importPlan } from './import-plan.ts';
import { keepFile } from './keep-file.ts';
import { readPlanFile } from './read-plan-file.ts';
import { withSaid } from './receive-file.ts';

export interface ImportFileOptions {
  /** Left out: a new plan, or nothing when the plan that is there says the same; else the problem `choice-needed`. */
  readonly mode?: 'replace' | 'add';
  /** Only says what would be done; nothing is stored, not even the file. */
  readonly dryRun?: boolean;
  /** Where the file does not say it. */
  readonly office?: string;
  readonly year?: number;
  readonly lang?: Lang;
  /** What was read from the file, where that is already known. */
  readonly read?: ReadResult;
  /** Which sheet of a workbook is the plan, where that is in doubt. */
  readonly sheet?: string;
}

export interface ImportedFile extends ComparisonCounts {
  /** Null after a dry run for a plan that does not exist. */
  readonly planId: string | null;
  readonly revision: number | null;
  readonly office: string;
  readonly year: number;
  readonly reader: string;
  readonly unread: readonly Unread[];
  readonly notices: readonly ReadNotice[];
  readonly findings: SeverityCounts;
  /** Null when there was no plan of that office and year. */
  readonly comparison: Comparison | null;
}

/** Throws `Problem` with a sentence in both languages (`text`). */
export async function importFile(store: Store, bytes: Uint8Array, name: string, options: ImportFileOptions = {}): Promise<ImportedFile> {
  const read = withSaid(options.read ?? (await readPlanFile(bytes, name, options.sheet === undefined ? {} : { sheet: options.sheet })), options.office ?? '', options.year === undefined ? '' : String(options.year));
  const { office, year } = ownerOf(read.content);
  const findings = countBySeverity(runRules(readModel(read.content, read.unread), RULES, read.suppressions));
  const about = { office, year, reader: read.reader, unread: read.unread, notices: read.notices, findings };
  const act = async (acting: Act): Promise<ImportedFile> => {
    const owner = await findSatker(acting.db, office);
    acting.allow('plan.import', owner.satkerId);
    const head = await findPlanHeadOf(acting.db, owner.satkerId, year);
    const old = head === undefined ? null : await loadContent(acting, head);
    const match = old === null ? null : matchPlans(old, read.content);
    const comparison = old === null || match === null ? null : describeComparison(old, match);
    const { nodes, indicators, blocks } = read.content;
    const counts = match === null ? { added: nodes.length + indicators.length + blocks.length, changed: 0, unchanged: 0, removed: 0 } : countComparison(match);
    const differs = counts.added + counts.changed + counts.removed > 0;
    if (options.dryRun === true) {
      const planned = options.mode === 'add' ? { ...counts, changed: 0, removed: 0, unchanged: counts.unchanged + counts.changed + counts.removed } : counts;
      return { ...about, ...planned, planId: head?.planId ?? null, revision: head?.revision ?? null, comparison };
    }
    if (head !== undefined && options.mode === undefined && differs) throw new Problem('choice-needed', { office, year, added: counts.added, changed: counts.changed, removed: counts.removed });
    const kept = await keepFile(acting, owner, bytes, name, read);
    const mode = head === undefined ? 'new' : (options.mode ?? 'replace');
    const done = await importPlan(acting, { commandId: randomUUID(), mode, fileName: name, importId: kept.importId, satkerId: kept.satkerId, planId: head?.planId ?? null, expectedRevision: head?.revision ?? null, decisions: new Map() }, read);
    return { ...about, ...done, comparison };
  };
  return transact(store, { name: 'import', kind: options.dryRun === true ? 'query' : 'command', actor: LOCAL_USER, lang: options.lang ?? 'id', act });
}
