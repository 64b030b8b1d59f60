// An amount that prose gives to one program or kegiatan, against the row of the matrix or the line of the funding table.

import { formatRupiah } from '../../../number/format-number.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { readMoneyInProse, type MoneyInProse } from '../../../rkt/money-in-prose.ts';
import { sentenceAround, textsByPath } from '../../../rkt/said.ts';
import { activitiesOf } from '../../activities.ts';
import { compareNames } from '../../same-name.ts';
import type { Rule, Spot } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { matrix } from './example-plan.ts';

const PLANNED = matrix('40.000.000', { name: 'Penyelenggaraan Advokasi', amount: '30.000.000' }, { name: 'Pengelolaan Informasi dan Edukasi', amount: '10.000.000' });

export const programAmountClaim: Rule = {
  id: 'program-amount-claim',
  family: 6,
  severity: 'error',
  title: { id: 'Naskah menyebut jumlah lain untuk satu program atau kegiatan', en: 'The prose gives a program or kegiatan another amount' },
  what: { id: 'Membandingkan "Program … sebesar Rp …" atau "Kegiatan … sebesar Rp …" di BAB II sampai BAB IV dengan matriks dan tabel pendanaan.', en: 'Compares "Program … sebesar Rp …" in BAB II to IV with the matrix and the funding table.' },
  why: { id: 'Jumlah yang dikutip dalam naskah tertinggal ketika matriks direvisi.', en: 'Amounts quoted in the prose are left behind when the matrix is revised.' },
  examples: [
    { title: { id: 'Jumlah lain', en: 'Another amount' }, text: `BAB III RENCANA KINERJA DAN PENDANAAN\n\nProgram P4GN sebesar Rp 45.000.000 dan Kegiatan Penyelenggaraan Advokasi sebesar Rp 30.000.000.\n\n${PLANNED}`, findings: 1 },
    { title: { id: 'Jumlah lain, di depan namanya', en: 'Another amount, before the name' }, text: `BAB III RENCANA KINERJA DAN PENDANAAN\n\nTerdiri atas Rp45.000.000 untuk Program P4GN dan lainnya.\n\n${PLANNED}`, findings: 1 },
    { title: { id: 'Program disebut dengan singkatannya saja', en: 'A program named by its abbreviation only' }, text: `BAB III RENCANA KINERJA DAN PENDANAAN\n\nAnggaran P4GN sebesar Rp 45.000.000 dan Rp 1.000.000 untuk Dukman.\n\n${PLANNED}`, findings: 1 },
    { title: { id: 'Singkatan dengan jumlah bagiannya', en: 'An abbreviation with the amount of a part' }, text: `BAB III RENCANA KINERJA DAN PENDANAAN\n\nKegiatan sosialisasi P4GN sebesar Rp 5.000.000 dan anggaran P4GN sebesar Rp 40.000.000.\n\n${PLANNED}`, findings: 0 },
    { title: { id: 'Jumlah yang sama', en: 'The same amount' }, text: `BAB III RENCANA KINERJA DAN PENDANAAN\n\nProgram P4GN sebesar Rp 40.000.000.\n\n${PLANNED}`, findings: 0 },
  ],
  check(model, answers) {
    const texts = model.outline.texts.filter((text) => text.kind !== 'cell' && ['bab2', 'bab3', 'bab4'].includes(text.chapter));
    for (const { amount, before } of readMoneyInProse(texts)) {
      const name = forWhat(amount, model) ?? /\b((?:Program|Kegiatan)\s+(?!\/|Kerja\b|Rencana\b)\p{Lu}[^.;:]{3,150}?)\s+(?:adalah\s+|yaitu\s+)?(?:sebesar|senilai|dengan\s+(?:pagu|anggaran|kebutuhan)(?:\s+sebesar)?)\s*$/u.exec(before.replace(/Rp\.?\s*$/i, ''))?.[1] ?? byAbbreviation(amount, before, model);
      if (name === undefined || amount.value === null || /realisasi|terserap|20\d\d/.test(name)) continue;
      const stated = amountsOf(name.replace(/\bDukman\b/i, 'Dukungan Manajemen'), model);
      if (stated.length === 0) answers.notApplicable();
      else if (stated.some((each) => each.amount === amount.value)) answers.pass();
      else {
        const first = stated[0];
        if (first === undefined) continue;
        answers.fail({
          spot: spotOf(amount),
          quote: amount.raw,
          stated: amount.value.toString(),
          computed: first.amount.toString(),
          difference: (amount.value - first.amount).toString(),
          message: { id: `Naskah menyebut ${formatRupiah(amount.value)} untuk ${name}; tertulis ${formatRupiah(first.amount)} di ${first.where.id}.`, en: `The prose gives ${name} ${formatRupiah(amount.value)}; ${first.where.en} has ${formatRupiah(first.amount)}.` },
          related: stated.map((each) => each.spot),
          repairs: stated.map((each) => ({ changes: [changeTo(amount, formatRupiah(each.amount, { symbol: false }))], reason: { id: `Jumlah di ${each.where.id}.`, en: `The amount in ${each.where.en}.` } })),
        });
      }
    }
  },
};

/** `Rp4.291.544.000 untuk Program Dukungan Manajemen`: what stands behind the amount. */
function forWhat({ at }: MoneyInProse['amount'], model: PlanModel): string | undefined {
  const after = (textsByPath(model.outline).get(at.path)?.text ?? '').slice(at.end);
  return /^\s*(?:\([^()]*\)\s*)?(?:untuk|bagi|pada)\s+((?:Program|Kegiatan)\s+(?!\/|Kerja\b|Rencana\b)\p{Lu}[^.;:]{2,150}?)(?=\s+(?:dan|serta|sebesar)\s|[.;,]|\s*$)/u.exec(after)?.[1];
}

const USUAL = ['P4GN', 'Dukman'];

/** `anggaran P4GN sebesar Rp …`, `Rp … untuk Dukman`: a program of the matrix by its abbreviation alone, where nothing narrows it to a part. */
function byAbbreviation({ at }: MoneyInProse['amount'], before: string, model: PlanModel): string | undefined {
  const after = (textsByPath(model.outline).get(at.path)?.text ?? '').slice(at.end);
  const following = /^\s*(?:\([^()]*\)\s*)?(?:untuk|bagi)\s+(P4GN|Dukman)\b(?=\s*(?:[.,;]|dan\b|serta\b|$))/i.exec(after)?.[1];
  const leading = /(?:^|[,;:(]\s*|\b(?:anggaran|pagu|alokasi|dana|dan|serta|yaitu|yakni|untuk)\s+)(P4GN|Dukman)\s+(?:adalah\s+|yaitu\s+)?(?:sebesar|senilai|Rp)\s*\.?\s*(?:Rp\.?\s*)?$/i.exec(before)?.[1];
  const short = USUAL.find((usual) => usual.toLowerCase() === (following ?? leading)?.toLowerCase());
  const year = model.content.profile.year;
  const sentence = sentenceAround(textsByPath(model.outline).get(at.path)?.text ?? '', at.start);
  const otherYear = [...sentence.matchAll(/\b20\d\d\b/g)].some(([found]) => Number(found) !== year);
  if (short === undefined || otherYear || /realisasi|terserap|penyerapan/i.test(sentence)) return undefined;
  const pattern = short === 'P4GN' ? /\bP4GN\b|Pencegahan dan Pemberantasan Penyalahgunaan/i : /\bDukungan Manajemen\b|\bDukman\b/i;
  const programs = model.content.nodes.filter((node) => node.level === 'program' && pattern.test(node.name));
  return programs.length === 1 ? programs[0]?.name : undefined;
}

interface StatedAmount {
  readonly amount: bigint;
  readonly spot: Spot;
  readonly where: { readonly id: string; readonly en: string };
}

/** What funding table and matrix state for a program or kegiatan of this name. */
function amountsOf(name: string, model: PlanModel): StatedAmount[] {
  const { context } = activitiesOf(model);
  const alike = (other: string): boolean => ['same', 'spelling'].includes(compareNames(name, other, context).relation);
  const nodes = model.content.nodes.flatMap((node) => ((node.level === 'program' || node.level === 'kegiatan') && node.amount?.value != null && alike(node.name)
    ? [{ amount: node.amount.value, spot: { path: `node:${node.id}/amount`, place: node.place }, where: { id: 'matriks', en: 'the matrix' } }] : []));
  const lines = (model.funding?.lines ?? []).flatMap((line) => (line.amount?.value != null && alike(line.name.raw) ? [{ amount: line.amount.value, spot: spotOf(line.amount), where: { id: 'tabel pendanaan', en: 'the funding table' } }] : []));
  return [...lines, ...nodes];
}
