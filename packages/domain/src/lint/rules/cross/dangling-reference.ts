// A reference to a numbered item has to find it: tujuan, misi, sasaran strategis, chapters, tables.

import type { Said } from '../../../document/place.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { saidAs, sentenceAround } from '../../../rkt/said.ts';
import { planTexts, type PlanText } from '../../plan-texts.ts';
import type { FindingDraft, Repair, Rule, Spot } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';

export const danglingReference: Rule = {
  id: 'dangling-reference',
  family: 10,
  severity: 'error',
  title: { id: 'Rujukan ke butir yang tidak ada', en: 'A reference to an item that does not exist' },
  what: { id: 'Memeriksa rujukan bernomor ("Tujuan (4)", "Misi 3", "BAB V", "Tabel 7") terhadap butir, bab dan tabel yang ada.', en: 'Checks numbered references ("Tujuan (4)", "Misi 3", "BAB V", "Tabel 7") against the items, chapters and tables there are.' },
  why: { id: 'Sasaran yang merujuk tujuan yang tidak ada terlepas dari strateginya.', en: 'A goal that points to a tujuan that is not there hangs loose from the strategy.' },
  examples: [
    { title: { id: 'Tujuan keempat dari dua', en: 'The fourth of two tujuan' }, text: 'BAB II KEBIJAKAN\n\n| | |\n|---|---|\n| TUJUAN | <ol>1. Melindungi masyarakat.2. Mewujudkan layanan publik.</ol> |\n\n1. Sasaran Kegiatan Tujuan (1) :\n\n- a. Meningkatnya daya tangkal\n\n2. Sasaran Kegiatan Tujuan (4) :\n\n- a. Meningkatnya layanan\n', findings: 1 },
    { title: { id: 'Semua ada', en: 'All there' }, text: 'BAB I PENDAHULUAN\n\nLihat BAB II.\n\nBAB II KEBIJAKAN\n\n| | |\n|---|---|\n| TUJUAN | <ol>1. Melindungi masyarakat.2. Mewujudkan layanan publik.</ol> |\n\nTujuan 2 didukung oleh Bagian Umum.\n\n1. Sasaran Kegiatan Tujuan (1) :\n\n- a. Meningkatnya daya tangkal\n', findings: 0 },
  ],
  check(model, answers) {
    const { strategy } = model;
    const groups = new Set(strategy.groups.flatMap((group) => (group.tujuan === null ? [] : [at(group.tujuan)])));
    for (const [index, { tujuan, heading }] of strategy.groups.entries()) {
      if (tujuan?.value == null || strategy.tujuan.length < 2) continue;
      if (tujuan.value <= strategy.tujuan.length) answers.pass();
      else answers.fail(findingOf(tujuan, heading.raw, 'Tujuan', strategy.tujuan.length, strategy.tujuan.map((item) => spotOf(item.text)), index < strategy.tujuan.length ? String(index + 1) : null));
    }
    const texts = planTexts(model).filter((unit) => unit.kind !== 'row');
    for (const target of numbered(model)) {
      for (const unit of texts) {
        for (const match of unit.text.matchAll(target.pattern)) {
          const figure = match[1] ?? '';
          const start = match.index + match[0].lastIndexOf(figure);
          const said = saidAs(unit, start, start + figure.length, toNumber(figure));
          if (said.value === null || groups.has(at(said)) || target.isDefinition(unit, match.index) || OF_OTHERS.test(sentenceAround(unit.text, match.index))) continue;
          if (target.has(said.value)) answers.pass();
          else answers.fail(findingOf(said, match[0], target.name, target.count, target.spots, null));
        }
      }
    }
  },
};

/** Numbered goals of others: of the President, of sustainable development. */
const OF_OTHERS = /\b(?:Presiden|Nawa\s?cita|Asta\s?cita|SDGs?|TPB|Pembangunan\s+Berkelanjutan|RPJMN|RPJPN|Lampiran\s+Peraturan)\b/i;

interface Numbered {
  readonly name: string;
  readonly pattern: RegExp;
  readonly count: number;
  readonly spots: readonly Spot[];
  has(value: number): boolean;
  isDefinition(unit: PlanText, index: number): boolean;
}

/** What can be pointed to, where the document numbers it at all. */
function numbered(model: PlanModel): Numbered[] {
  const { strategy, outline } = model;
  const item = (name: string, items: readonly { readonly text: Said<string> }[]): Numbered[] => (items.length < 2 ? [] : [{
    name, pattern: new RegExp(`\\b${name.replace(' ', '\\s+')}\\s+(?:ke-?\\s?)?\\(?(\\d{1,2})\\)?(?![\\d.,%-]|\\s*(?:Tahun|orang|[-–]))`, 'giu'), count: items.length, spots: items.map(({ text }) => spotOf(text)),
    has: (value) => value <= items.length, isDefinition: () => false,
  }]);
  const chapters = outline.texts.flatMap((unit) => (unit.kind === 'heading' ? [/^BAB\s+([IVXL]+)\b/i.exec(unit.text)?.[1]] : [])).flatMap((roman) => (roman === undefined ? [] : [toNumber(roman)]));
  const captioned = (name: string): Numbered[] => {
    const caption = new RegExp(`^\\s*${name}\\s+(\\d{1,2})\\b`, 'i');
    const found = outline.texts.flatMap((unit) => (unit.kind === 'heading' || unit.kind === 'paragraph' ? [caption.exec(unit.text)?.[1]] : [])).flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
    return found.length === 0 ? [] : [{ name, pattern: new RegExp(`\\b${name}\\s+(\\d{1,2})(?![\\d.,])`, 'gu'), count: found.length, spots: [], has: (value) => found.includes(value), isDefinition: (unit, index) => index === 0 || caption.test(unit.text.slice(index - 1)) }];
  };
  return [
    ...item('Tujuan', strategy.tujuan),
    ...item('Misi', strategy.misi),
    ...item('Sasaran Strategis', strategy.sasaran.length > 0 ? strategy.sasaran : strategy.arah),
    ...(chapters.length < 2 ? [] : [{ name: 'BAB', pattern: /\bBAB\s+([IVXL]+)\b/gu, count: chapters.length, spots: [], has: (value: number) => chapters.includes(value), isDefinition: (unit: PlanText) => unit.kind === 'heading' }]),
    ...captioned('Tabel'),
    ...captioned('Gambar'),
  ];
}

function at(said: Said<unknown>): string {
  return `${said.at.path}:${said.at.start}`;
}

function toNumber(figure: string): number | null {
  if (/^\d+$/.test(figure)) return Number(figure);
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  const digits = [...figure.toUpperCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}

function findingOf(said: Said<number>, quote: string, name: string, count: number, spots: readonly Spot[], instead: string | null): FindingDraft {
  const repairs: Repair[] = instead === null ? [] : [{ changes: [changeTo(said, instead)], reason: { id: `Nomor urut kelompok ini; ${name.toLowerCase()} ${instead} belum dirujuk.`, en: `The place of this group in its list; ${name.toLowerCase()} ${instead} is not pointed to yet.` } }];
  return {
    spot: spotOf(said),
    quote,
    stated: said.raw,
    computed: String(count),
    difference: null,
    message: { id: `${name} ${said.raw} dirujuk, tetapi dokumen ini hanya mempunyai ${count}.`, en: `${name} ${said.raw} is pointed to, but this document has only ${count}.` },
    related: spots,
    repairs,
  };
}
