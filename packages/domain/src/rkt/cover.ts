// The cover: what the profile says, and the lines that stood before the first heading and say something more (e-mail, website).

import { plainText, type Block } from '../document/block.ts';
import type { PlanContent } from '../plan/content.ts';

export interface Cover {
  readonly kind: 'RENCANA KERJA TAHUNAN';
  /** `BADAN NARKOTIKA NASIONAL` / `PROVINSI NUSA TENGGARA TIMUR` */
  readonly office: readonly string[];
  readonly year: number | null;
  /** Street, e-mail, website: one line each. */
  readonly address: readonly string[];
}

/** How many blocks stand before the first heading: the lines of the cover, which are printed by `coverOf`. */
export function coverLength(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.kind === 'heading');
  const end = first === -1 ? 0 : first;
  return blocks.slice(0, end).every((block) => block.kind === 'picture' || (block.kind === 'paragraph' && plainText(block.content).length < LONGEST_COVER_TEXT)) ? end : 0;
}

/** Long text before the first heading is prose, not a cover. */
const LONGEST_COVER_TEXT = 300;

/** The cover of a plan. A line of the old cover that says nothing beyond the profile is not printed twice. */
export function coverOf(content: PlanContent): Cover {
  const { profile } = content;
  const address = (profile.address ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const said = [profile.office, ...address, 'rkt rencana kerja tahunan bnn provinsi kabupaten kota tahun logo lambang', String(profile.year ?? '')].map(wordsOf);
  const known = new Set(said.flat());
  const more = content.blocks.slice(0, coverLength(content.blocks))
    .flatMap((block) => (block.kind === 'paragraph' ? plainText(block.content).split('\n') : []))
    .map((line) => line.trim())
    .filter((line) => !isSpacedLetters(line) && wordsOf(line).some((word) => !known.has(word)));
  return { kind: 'RENCANA KERJA TAHUNAN', office: officeLines(profile.office), year: profile.year, address: [...address, ...new Set(more)] };
}

/** `Badan Narkotika Nasional Provinsi X` in two lines, as letterheads print it. */
export function officeLines(office: string): string[] {
  const unit = /^(.+?)\s+((?:provinsi|kabupaten|kota)\s.+)$/i.exec(office.trim());
  return unit === null ? [office.trim()].filter((line) => line !== '') : [unit[1]!, unit[2]!];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d@._-]*[\p{L}\d]/gu) ?? [];
}

/** `R K T`: letters set apart for looks. */
function isSpacedLetters(line: string): boolean {
  return /^(?:\p{L}\s+)+\p{L}$/u.test(line);
}
