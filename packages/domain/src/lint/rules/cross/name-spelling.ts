// One word or name spelt in several ways: no contradiction, but a document to be signed has one spelling.

import type { Said } from '../../../document/place.ts';
import { saidAs } from '../../../rkt/said.ts';
import { activitiesOf } from '../../activities.ts';
import { pairedIndicators } from '../../paired-indicators.ts';
import { planTexts } from '../../plan-texts.ts';
import { compareNames, SPELLINGS } from '../../same-name.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { Answers, Rule } from '../../rule.ts';
import { inCaseOf, placeNote } from '../../say.ts';
import { changeTo, saidField, spotOf } from '../../spot.ts';

export const nameSpelling: Rule = {
  id: 'name-spelling',
  family: 10,
  severity: 'info',
  title: { id: 'Satu kata atau nama, beberapa ejaan', en: 'One word or name, several spellings' },
  what: { id: 'Mencari kata bidang ini yang dieja lebih dari satu cara (penyalahgunaan, penyalagunaan), dan nama kegiatan, sasaran atau indikator yang sama dengan ejaan lain.', en: 'Looks for words of this field spelt in more than one way (penyalahgunaan, penyalagunaan), and for names of kegiatan, sasaran or indicators that differ in spelling only.' },
  why: { id: 'Ejaan yang berganti-ganti menyulitkan pencarian dan memberi kesan dokumen tidak diperiksa.', en: 'Changing spellings make a document hard to search and look unchecked.' },
  examples: [
    { title: { id: 'Dua ejaan', en: 'Two spellings' }, text: 'BAB I PENDAHULUAN\n\nPenyalahgunaan narkotika meningkat. Penyalagunaan itu dicegah sejak dini, dan penyalagunaan baru dilaporkan.\n', findings: 1 },
    { title: { id: 'Satu ejaan', en: 'One spelling' }, text: 'BAB I PENDAHULUAN\n\nPenyalahgunaan narkotika meningkat. PENYALAHGUNAAN dicegah sejak dini di Provinsi ini.\n', findings: 0 },
  ],
  check(model, answers) {
    checkWords(model, answers);
    checkNames(model, answers);
  },
};

function checkWords(model: PlanModel, answers: Answers): void {
  const whole = SPELLINGS.filter(([word, ...variants]) => Math.min(word.length, ...variants.map((variant) => variant.length)) >= 5).flatMap(([word, ...variants]) => variants.map((variant) => ({ word, variant })))
    .concat(SPELLINGS.flatMap(([word, ...variants]) => variants.filter((variant) => variant === 'propinsi').map((variant) => ({ word, variant }))));
  const known = new Set(whole.flatMap(({ word, variant }) => [word, variant]));
  const found = new Map<string, Said<string>[]>();
  const pattern = new RegExp(`\\b(?:${[...known].join('|')})\\b`, 'gi');
  for (const unit of planTexts(model)) {
    for (const match of unit.text.matchAll(pattern)) {
      const key = match[0].toLowerCase();
      found.set(key, [...(found.get(key) ?? []), saidAs(unit, match.index, match.index + match[0].length, match[0])]);
    }
  }
  for (const { word, variant } of new Map(whole.map((each) => [each.variant, each])).values()) {
    const uses = found.get(variant) ?? [];
    const standard = found.get(word) ?? [];
    const first = uses[0];
    if (first === undefined || standard.length === 0) {
      if (standard.length > 0) answers.pass();
      continue;
    }
    answers.fail({
      spot: spotOf(first),
      quote: first.raw,
      stated: null,
      computed: null,
      difference: null,
      message: { id: `"${variant}" ${uses.length} kali, "${word}" ${standard.length} kali; yang baku "${word}".`, en: `"${variant}" ${uses.length} times, "${word}" ${standard.length} times; the standard is "${word}".` },
      related: uses.slice(1).map(spotOf),
      repairs: [{ changes: uses.map((said) => changeTo(said, inCaseOf(said.raw, word))), reason: { id: 'Ejaan baku (KBBI).', en: 'The standard spelling (KBBI).' } }],
    });
  }
}

/** Names that are one but for a letter, a blank or a small word; what the words above explain is told once there. */
function checkNames(model: PlanModel, answers: Answers): void {
  const { all, context } = activitiesOf(model);
  const pairs: (readonly [Said<string>, Said<string>])[] = [];
  for (const { names, rows, node } of all) {
    const [first, ...others] = [...names.values()].flatMap((said) => said.slice(0, 1));
    if (first !== undefined) pairs.push(...others.map((other) => [first, other] as const));
    const stated = rows.flatMap((row) => (row.sasaran === null ? [] : [row.sasaran]));
    if (node !== null && node.sasaran !== null) pairs.push(...stated.slice(0, 1).map((said) => [said, saidField(`node:${node.id}/sasaran`, node.place, node.sasaran ?? '')] as const));
  }
  for (const { row, indicator } of pairedIndicators(model)?.pairs ?? []) pairs.push([row.indicator, saidField(`indicator:${indicator.id}/name`, indicator.place, indicator.name)]);
  for (const [left, right] of pairs) {
    if (compareNames(left.raw, right.raw, context).relation !== 'spelling' || compareNames(standard(left.raw), standard(right.raw), context).relation === 'same') answers.pass();
    else {
      answers.fail({
        spot: spotOf(right),
        quote: right.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `Nama yang sama dieja lain: "${right.value}" di sini, "${left.value}" di tempat lain${placeNote(left).id}.`, en: `The same name is spelt otherwise: "${right.value}" here, "${left.value}" elsewhere${placeNote(left).en}.` },
        related: [spotOf(left)],
        repairs: [{ changes: [changeTo(right, left.value ?? left.raw)], reason: { id: 'Ejaan di tempat lain.', en: 'The spelling used elsewhere.' } }, { changes: [changeTo(left, right.value ?? right.raw)], reason: { id: 'Ejaan di sini.', en: 'The spelling used here.' } }],
      });
    }
  }
}

const VARIANTS: readonly (readonly [RegExp, string])[] = SPELLINGS.map(([word, ...variants]) => [new RegExp(`\\b(?:${variants.join('|')})\\b`, 'g'), word]);

function standard(name: string): string {
  let text = name.toLowerCase().replace(/penyalah\s+guna\b/g, 'penyalahguna');
  for (const [variants, word] of VARIANTS) text = text.replace(variants, word);
  return text;
}
