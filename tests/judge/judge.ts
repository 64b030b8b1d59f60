// Scores the linter against lists made by hand: what it must find, what it must leave alone, and plans in which there is nothing to find.
// `node tests/judge/judge.ts [REPORT.md]` prints the table and, when asked, writes misses and false findings by rule.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readModel, RULES, runRules, type Finding } from '@tenun/domain';
import { readText } from '@tenun/documents';
import { mutate } from './mutate.ts';

export interface Defect {
  readonly id: string;
  readonly line: number;
  readonly alsoLines: readonly number[];
  readonly family: number;
  readonly alsoFamilies?: readonly number[];
  readonly certainty: 'certain' | 'likely' | 'style';
  /** Tells defects of one line and family apart: a pattern over quote, figures and message. */
  readonly about?: string;
  /** A remark at most: a finding of severity error here is false. */
  readonly maxSeverity?: 'warning';
  readonly stated: string | null;
  readonly computed: string | null;
  readonly what: string;
  /** Lines where this defect makes other things untrue as well (altered copies only). */
  readonly collateral?: readonly number[];
}

interface Trap {
  readonly id: string;
  readonly lines: readonly number[];
  readonly families: readonly number[];
  readonly about?: string;
  readonly severity?: 'error';
  readonly why: string;
}

export interface Score {
  readonly name: string;
  readonly certain: number;
  readonly found: number;
  readonly likely: number;
  readonly likelyFound: number;
  readonly missed: readonly Defect[];
  /** Errors and warnings that no listed defect explains, with the trap they fell into. */
  readonly unexplained: readonly { readonly finding: Finding; readonly family: number; readonly trap: string | null }[];
  /** Found alterations for which a proposed repair writes what stood there before (altered copies only). */
  readonly restored: number;
  /** Errors and warnings in all. */
  readonly findings: number;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const SEED = fileURLToPath(new URL('../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));
export const DOCUMENTS = fileURLToPath(new URL('../documents/', import.meta.url));
export const COPIES = 4;

/** The findings of a text that claim something is wrong: errors and warnings. */
export function lint(text: string): readonly Finding[] {
  const read = readText(text);
  return runRules(readModel(read.content, read.unread), RULES, read.suppressions).findings.filter((finding) => finding.severity !== 'info');
}

function familyOf(finding: Finding): number {
  return RULES.find((rule) => rule.id === finding.rule)?.family ?? 0;
}

function textOf(finding: Finding): string {
  return [finding.quote, finding.stated, finding.computed, finding.message.id, finding.message.en].join(' ');
}

function explains(defect: Defect, finding: Finding): boolean {
  const line = finding.spot.place.line;
  if (line === null || (line !== defect.line && !defect.alsoLines.includes(line))) return false;
  const family = familyOf(finding);
  if (family !== defect.family && !(defect.alsoFamilies ?? []).includes(family)) return false;
  if (defect.maxSeverity === 'warning' && finding.severity === 'error') return false;
  return defect.about === undefined || new RegExp(defect.about).test(textOf(finding));
}

/** Gives each defect a finding of its own (largest matching by augmenting paths), so that one finding is not counted for two defects. */
function assign(defects: readonly Defect[], findings: readonly Finding[]): ReadonlySet<Defect> {
  const holder = new Map<Finding, Defect>();
  const place = (defect: Defect, tried: Set<Finding>): boolean => {
    for (const finding of findings) {
      if (tried.has(finding) || !explains(defect, finding)) continue;
      tried.add(finding);
      const other = holder.get(finding);
      if (other !== undefined && !place(other, tried)) continue;
      holder.set(finding, defect);
      return true;
    }
    return false;
  };
  for (const defect of [...defects].sort((a, b) => rank(a) - rank(b))) place(defect, new Set());
  return new Set(holder.values());
}

function rank(defect: Defect): number {
  return ['certain', 'likely', 'style'].indexOf(defect.certainty);
}

function score(name: string, defects: readonly Defect[], traps: readonly Trap[], findings: readonly Finding[]): Score {
  const found = assign(defects, findings);
  const ofKind = (certainty: Defect['certainty']): readonly Defect[] => defects.filter((defect) => defect.certainty === certainty);
  const unexplained = findings
    .filter((finding) => !defects.some((defect) => explains(defect, finding) || (defect.collateral ?? []).includes(finding.spot.place.line ?? -1)))
    .map((finding) => ({ finding, family: familyOf(finding), trap: traps.find((trap) => fallsInto(trap, finding))?.id ?? null }));
  return {
    name,
    certain: ofKind('certain').length,
    found: ofKind('certain').filter((defect) => found.has(defect)).length,
    likely: ofKind('likely').length,
    likelyFound: ofKind('likely').filter((defect) => found.has(defect)).length,
    missed: defects.filter((defect) => defect.certainty !== 'style' && !found.has(defect)),
    unexplained,
    restored: defects.filter((defect) => findings.some((finding) => explains(defect, finding) && restores(finding, defect))).length,
    findings: findings.length,
  };
}

function restores(finding: Finding, defect: Defect): boolean {
  const before = defect.computed?.replace(/\*/g, '') ?? '';
  return before !== '' && finding.repairs.some((repair) => repair.changes.some((change) => change.to.includes(before)));
}

function fallsInto(trap: Trap, finding: Finding): boolean {
  if (!trap.lines.includes(finding.spot.place.line ?? -1) || !trap.families.includes(familyOf(finding))) return false;
  if (trap.severity === 'error' && finding.severity !== 'error') return false;
  return trap.about === undefined || new RegExp(trap.about).test(textOf(finding));
}

function list<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(`${HERE}${file}`, 'utf8')) as readonly T[];
}

/** The real plan, or null where it is not at hand. */
export function judgeSeed(): Score | null {
  if (!existsSync(SEED)) return null;
  return score('seed', list<Defect>('seed-defects.json'), list<Trap>('seed-not-defects.json'), lint(readFileSync(SEED, 'utf8')));
}

/** The clean plans of other offices: every finding is false. */
export function judgeClean(): readonly Score[] {
  return documents().map((file) => score(file, [], [], lint(readFileSync(DOCUMENTS + file, 'utf8'))));
}

/** Altered copies: what was altered must be found, and nothing that the alterations do not explain. What is false on the clean plan already is counted there. */
export function judgeAltered(copies = COPIES): readonly Score[] {
  return documents().flatMap((file) => {
    const text = readFileSync(DOCUMENTS + file, 'utf8');
    const before = new Set(lint(text).map(told));
    return Array.from({ length: copies }, (_, variant) => {
      const copy = mutate(text, variant);
      const defects = copy.mutations.map((mutation): Defect => ({
        id: mutation.kind,
        line: mutation.line,
        alsoLines: mutation.alsoLines,
        family: mutation.family,
        alsoFamilies: mutation.alsoFamilies,
        certainty: 'certain',
        stated: mutation.to,
        computed: mutation.from,
        what: `${mutation.kind}: ${mutation.from.slice(0, 60)} → ${mutation.to.slice(0, 60)}`,
        collateral: mutation.collateral,
      }));
      return score(`${file} copy ${variant}`, defects, [], lint(copy.text).filter((finding) => !before.has(told(finding))));
    });
  });
}

function told(finding: Finding): string {
  return `${finding.rule} ${finding.message.en}`;
}

function documents(): readonly string[] {
  return readdirSync(DOCUMENTS).filter((file) => file.endsWith('.md')).sort();
}

function table(scores: readonly Score[]): string {
  const rows = scores.map((one) => [one.name, `${one.found}/${one.certain}`, `${one.likelyFound}/${one.likely}`, String(one.restored), String(one.findings), String(one.unexplained.length), String(one.unexplained.filter((entry) => entry.trap !== null).length)]);
  return ['| plan | certain found | likely found | repair restores | errors + warnings | unexplained | of these in a trap |', '|---|---:|---:|---:|---:|---:|---:|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

function details(scores: readonly Score[]): string {
  const missed = scores.flatMap((one) => one.missed.map((defect) => ({ name: one.name, defect })));
  const unexplained = scores.flatMap((one) => one.unexplained.map((entry) => ({ name: one.name, ...entry })));
  const rules = [...new Set(unexplained.map((entry) => entry.finding.rule))].sort();
  return [
    '## Not found, by family',
    ...Array.from({ length: 12 }, (_, index) => index + 1).flatMap((family) => {
      const here = missed.filter((entry) => entry.defect.family === family).sort((a, b) => rank(a.defect) - rank(b.defect));
      return here.length === 0 ? [] : [`\n### Family ${family}`, ...here.map(({ name, defect }) => `- [${defect.certainty}] ${name} line ${defect.line} (or ${defect.alsoLines.slice(0, 8).join(', ') || '-'}) **${defect.id}**: ${defect.what} (stated ${defect.stated ?? '-'}, should be ${defect.computed ?? '-'})`)];
    }),
    '\n## Found and not on the list, by rule (false unless the list is wrong)',
    ...rules.flatMap((rule) => [`\n### ${rule}`, ...unexplained.filter((entry) => entry.finding.rule === rule).map(({ name, finding, family, trap }) => `- ${name} line ${finding.spot.place.line} [${finding.severity}, family ${family}]${trap === null ? '' : ` TRAP ${trap}`}: ${finding.message.en} (quote "${finding.quote.slice(0, 80)}", stated ${finding.stated}, computed ${finding.computed})`)]),
  ].join('\n');
}

if (process.argv[1]?.endsWith('judge.ts')) {
  const seed = judgeSeed();
  const scores = [...(seed === null ? [] : [seed]), ...judgeClean(), ...judgeAltered()];
  if (seed === null) process.stdout.write('The real plan (../shared/seed) is not at hand: judged on the documents of this repository only.\n');
  process.stdout.write(`${table(scores)}\n`);
  const report = process.argv[2];
  if (report !== undefined) writeFileSync(report, `# What the judge says of the linter\n\n${table(scores)}\n\n${details(scores)}\n`);
}
