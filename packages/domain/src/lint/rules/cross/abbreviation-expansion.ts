// An abbreviation stands for one thing, and one thing for one abbreviation.

import { readAbbreviations, type Abbreviation } from '../../../rkt/abbreviations.ts';
import { planTexts } from '../../plan-texts.ts';
import { compareNames } from '../../same-name.ts';
import type { Answers, Rule } from '../../rule.ts';
import { inCaseOf, placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';

export const abbreviationExpansion: Rule = {
  id: 'abbreviation-expansion',
  family: 10,
  severity: 'warning',
  title: { id: 'Satu singkatan, dua kepanjangan', en: 'One abbreviation, two expansions' },
  what: { id: 'Mengumpulkan "kepanjangan (SINGKATAN)" di seluruh dokumen; satu singkatan dengan kata yang berbeda, atau satu kepanjangan untuk dua singkatan, dilaporkan. Ejaan tidak termasuk.', en: 'Collects "long form (ABBREVIATION)" throughout; an abbreviation with other words, or one long form for two abbreviations, is reported. Spelling does not count.' },
  why: { id: 'Pembaca di luar kantor mengenal istilah dari kepanjangannya.', en: 'Readers outside the office know a term by its long form.' },
  examples: [
    { title: { id: 'Kegiatan atau kerja?', en: 'Kegiatan or kerja?' }, text: 'BAB I PENDAHULUAN\n\nRencana Program Kegiatan Jangka Menengah (RPKJM) kantor ini berlaku lima tahun.\n\nRencana Program Kerja Jangka Menengah (RPKJM) menjadi acuan.\n', findings: 1 },
    { title: { id: 'Huruf besar dan ejaan', en: 'Case and spelling' }, text: 'BAB I PENDAHULUAN\n\nPencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkotika (P4GN). Program pencegahan dan pemberantasan penyalagunaan dan peredaran gelap narkotika (P4GN).\n', findings: 0 },
  ],
  check(model, answers) {
    const found = readAbbreviations(planTexts(model));
    const byShort = Map.groupBy(found, (each) => each.short.raw);
    for (const uses of byShort.values()) checkExpansions(uses, answers);
    checkShared([...byShort.values()], answers);
  },
};

function checkExpansions(uses: readonly Abbreviation[], answers: Answers): void {
  const groups: Abbreviation[][] = [];
  for (const use of uses) {
    const group = groups.find(([first]) => first !== undefined && isSame(first.long.raw, use.long.raw));
    if (group === undefined) groups.push([use]);
    else group.push(use);
  }
  const [usual = [], ...others] = groups.toSorted((a, b) => misfit(a) - misfit(b) || b.length - a.length || longest(b) - longest(a));
  const known = usual[0];
  if (known === undefined) return;
  answers.pass(usual.length);
  for (const group of others) {
    const [first, ...more] = group;
    if (first === undefined) continue;
    answers.fail({
      spot: spotOf(first.long),
      quote: `${first.long.raw} (${first.short.raw})`,
      stated: null,
      computed: null,
      difference: null,
      message: {
        id: `${first.short.raw} di sini "${first.long.value}"${more.length > 0 ? ` (${group.length} kali)` : ''}, di tempat lain${placeNote(known.long).id} "${known.long.value}".`,
        en: `${first.short.raw} is "${first.long.value}" here${more.length > 0 ? ` (${group.length} times)` : ''} and "${known.long.value}" elsewhere${placeNote(known.long).en}.`,
      },
      related: [...more, ...usual].map((use) => spotOf(use.long)),
      repairs: [
        { changes: group.map((use) => changeTo(use.long, inCaseOf(use.long.raw, known.long.value ?? known.long.raw))), reason: reasonFor(usual, group) },
        { changes: usual.map((use) => changeTo(use.long, inCaseOf(use.long.raw, first.long.value ?? first.long.raw))), reason: { id: `Kepanjangan di sini (${group.length} tempat).`, en: `The long form used here (${group.length} places).` } },
      ],
    });
  }
}

/** Spelling aside, an expansion has its small words too: "Pencegahan Pemberantasan" is not "Pencegahan dan Pemberantasan". */
function isSame(a: string, b: string): boolean {
  const small = (text: string): string => (text.toLowerCase().match(/\b(?:dan|atau|yang|di|dengan|untuk|serta)\b/g) ?? []).join(' ');
  return ['same', 'spelling'].includes(compareNames(a, b).relation) && small(a) === small(b);
}

function misfit(group: readonly Abbreviation[]): number {
  return group[0]?.misfit ?? 0;
}

function longest(group: readonly Abbreviation[]): number {
  return group[0]?.long.raw.length ?? 0;
}

function reasonFor(usual: readonly Abbreviation[], group: readonly Abbreviation[]): { id: string; en: string } {
  if (misfit(usual) < misfit(group)) return { id: 'Kepanjangan yang cocok dengan huruf singkatannya.', en: 'The long form that fits the letters.' };
  return { id: `Kepanjangan yang dipakai di ${usual.length} tempat${usual.length === group.length ? ', yang lebih lengkap' : ''}.`, en: `The long form used in ${usual.length} places${usual.length === group.length ? ', the fuller one' : ''}.` };
}

/** One long form for two abbreviations: one of them has lost a word. */
function checkShared(groups: readonly (readonly Abbreviation[])[], answers: Answers): void {
  for (const [index, group] of groups.entries()) {
    const use = group[0];
    const other = use === undefined ? undefined : groups.slice(0, index).flatMap((each) => each.slice(0, 1)).find((each) => each.long.raw.toLowerCase() === use.long.raw.toLowerCase());
    if (use === undefined || other === undefined) continue;
    answers.fail({
      spot: spotOf(use.long),
      quote: `${use.long.raw} (${use.short.raw})`,
      stated: null,
      computed: null,
      difference: null,
      message: {
        id: `"${use.long.value}" adalah kepanjangan ${use.short.raw} di sini dan ${other.short.raw}${placeNote(other.long).id}; salah satunya kehilangan kata.`,
        en: `"${use.long.value}" is the long form of ${use.short.raw} here and of ${other.short.raw}${placeNote(other.long).en}; one of them has lost a word.`,
      },
      related: [spotOf(other.long)],
    });
  }
}
