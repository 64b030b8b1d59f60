// Numbers and letters of lists and titles run on: a skip is a lost item, a repeat a copied one.

import { readNumbering, writeOrdinal, type Numbered, type NumberStyle } from '../../../rkt/numbering.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Answers, Bilingual, Repair, Rule } from '../../rule.ts';
import { plainFinding } from './results.ts';

const list = (...markers: string[]): string => `BAB I PENDAHULUAN\n\nA. LATAR BELAKANG\n\nTugas kantor adalah :\n\n${markers.map((marker, index) => `${marker} Tugas ke-${index + 1} dari kantor`).join('\n')}\n`;

export const listNumbering: Rule = {
  id: 'list-numbering',
  family: 8,
  severity: 'warning',
  title: { id: 'Nomor atau huruf daftar meloncat, berulang, atau salah bentuk', en: 'Numbers or letters of a list skip, repeat or are malformed' },
  what: { id: 'Mengikuti urutan nomor dan huruf pada semua daftar dan judul; nomor baru boleh mulai dari 1 atau melanjutkan yang terputus halaman.', en: 'Follows the numbers and letters of all lists and titles; a list may start at 1 or go on with one that a page cut.' },
  why: { id: 'Nomor yang hilang berarti butir yang hilang; nomor ganda membuat rujukan tidak pasti.', en: 'A number missing means an item missing; a number twice makes references uncertain.' },
  examples: [
    { title: { id: 'Meloncat', en: 'A skip' }, findings: 1, text: list('1.', '2.', '4.', '5.') },
    { title: { id: 'Berulang', en: 'A repeat' }, findings: 1, text: list('a.', 'b.', 'b.', 'c.') },
    { title: { id: 'Bentuk rusak', en: 'Malformed' }, findings: 1, text: list('1.', '2..', '3.') },
    { title: { id: 'Judul meloncat', en: 'Titles skip' }, findings: 1, text: 'BAB I PENDAHULUAN\n\nA. LATAR BELAKANG\n\nSatu.\n\nC. SISTEMATIKA\n\nDua.\n' },
    { title: { id: 'Daftar yang terputus paragraf', en: 'A list cut by a paragraph' }, findings: 0, text: 'BAB I PENDAHULUAN\n\nA. LATAR BELAKANG\n\n1. Satu\n\nSebuah paragraf penjelasan berdiri di antaranya.\n\n2. Dua\n\n- a. Satu\n- b. Dua\n\nSebuah paragraf lain.\n\n3. Tiga\n\nB. MAKSUD\n\n1. Satu\n' },
  ],
  check(model, answers) {
    const walk = new Walk(answers);
    const all = readNumbering(model.outline);
    for (let index = 0; index < all.length;) {
      const first = all[index];
      if (first === undefined) break;
      let end = index + 1;
      while (first.list !== null && all[end]?.list === first.list) end += 1;
      walk.takeRun(all.slice(index, end), first.heading === null ? undefined : nextTitle(all, index));
      index = end;
    }
  },
};

/** The next title of the same level before a higher one. */
function nextTitle(all: readonly Numbered[], index: number): Numbered | undefined {
  const level = all[index]?.heading ?? 0;
  const next = all.slice(index + 1).find((one) => one.heading !== null && one.heading <= level);
  return next?.heading === level ? next : undefined;
}

/** One open count: the last value of a list or of titles of one level. */
interface Count {
  readonly style: NumberStyle;
  readonly heading: number | null;
  value: number;
}

class Walk {
  readonly #answers: Answers;
  #open: Count[] = [];
  /** Counts that an outer number closed; a list may still go on with them. */
  #closed: Count[] = [];
  #part: string | null = null;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** The items of one list, or a single title with the title of its level that follows. */
  takeRun(run: readonly Numbered[], nextTitle?: Numbered): void {
    const [head] = run;
    if (head !== undefined && head.part !== this.#part) {
      this.#part = head.part;
      this.#open = this.#open.filter((count) => count.heading === 1);
      this.#closed = [];
    }
    let expected: number | null = null;
    for (const [index, one] of run.entries()) {
      this.#checkMarks(one, run);
      if (expected === null || index === 0) {
        const wanted = this.#wanted(one, nextTitle);
        if (wanted === null) this.#answers.pass();
        else this.#fail(one, wanted, run.slice(index));
        const isAlone = wanted !== null && isSlip(nextTitle === undefined ? run : [one, nextTitle], index, wanted);
        const value = isAlone ? wanted : one.value;
        this.#enter(one, value);
        expected = value + 1;
        continue;
      }
      if (one.value === expected) {
        this.#answers.pass();
        expected += 1;
      } else if (isSlip(run, index, expected)) {
        this.#fail(one, expected, [one]);
        expected += 1;
      } else if (one.value === 1 && index > 1 && expected > 2) {
        this.#answers.pass();
        expected = 2;
      } else {
        this.#fail(one, expected, run.slice(index));
        expected = one.value + 1;
      }
      this.#set(one, expected - 1);
    }
  }

  /** Null when the first number of a run is in order; else the number that was due. */
  #wanted(one: Numbered, nextTitle: Numbered | undefined): number | null {
    if (one.heading !== null && one.heading <= 2) {
      const last = this.#open.findLast((count) => count.heading === one.heading && count.style === one.style);
      const due = (last?.value ?? 0) + 1;
      const startsAnew = one.value === 1 && due > 2 && (one.heading === 1 || nextTitle?.value === 2);
      return one.value === due || startsAnew || (last === undefined && one.heading === 1) ? null : due;
    }
    if (one.value === 1) return null;
    const goesOn = [...this.#open, ...this.#closed].some((count) => count.style === one.style && count.value === one.value - 1 && (count.heading ?? 3) > 2);
    if (goesOn) return null;
    return (this.#open.findLast((count) => count.style === one.style && (count.heading ?? 3) > 2)?.value ?? 0) + 1;
  }

  /** Opens a count, or goes on with one and closes those inside it. */
  #enter(one: Numbered, value: number): void {
    if (one.heading !== null && one.heading <= 2) {
      const heading = one.heading;
      this.#open = [...this.#open.filter((count) => count.heading !== null && count.heading < heading), { style: one.style, heading, value }];
      this.#closed = [];
      return;
    }
    const at = value === 1 ? -1 : this.#open.findLastIndex((count) => count.style === one.style && count.value === value - 1 && (count.heading ?? 3) > 2);
    if (at >= 0) {
      this.#closed.push(...this.#open.slice(at + 1));
      this.#open = this.#open.slice(0, at + 1);
      this.#set(one, value);
    } else {
      this.#open.push({ style: one.style, heading: one.heading, value });
    }
  }

  #set(one: Numbered, value: number): void {
    const count = this.#open.findLast((candidate) => candidate.style === one.style);
    if (count !== undefined) count.value = value;
  }

  #checkMarks(one: Numbered, run: readonly Numbered[]): void {
    const usual = run.length < 3 ? null : mostFrequent(run.map((other) => other.marks));
    const malformed = /\.\.|\)\)|\.\)|\)\.$/.test(one.marks);
    if (!malformed && (usual === null || usual === one.marks)) return;
    const right = `${writeOrdinal(one.value, one.style)}${malformed ? (usual !== null && usual !== one.marks ? usual : '.') : (usual ?? '.')}`;
    const written = one.list === null ? one.marker.raw : right.replace(/^(.+)\(\)$/, '($1)');
    this.#answers.fail(plainFinding({
      spot: spotOf(one.marker), quote: one.marker.raw,
      message: { id: `Nomor “${one.marker.raw}” salah bentuk.`, en: `The number “${one.marker.raw}” is malformed.` },
      repairs: one.list === null ? [] : [{ changes: [changeTo(one.marker, written)], reason: { id: 'Bentuk yang sama dengan nomor lain.', en: 'The form of the other numbers.' } }],
    }));
  }

  #fail(one: Numbered, wanted: number, rest: readonly Numbered[]): void {
    const [is, due] = [writeOrdinal(one.value, one.style), writeOrdinal(wanted, one.style)];
    const message: Bilingual = one.value === wanted - 1
      ? { id: `Nomor ${is} berulang; seharusnya ${due}.`, en: `Number ${is} is repeated; it should be ${due}.` }
      : one.value > wanted
        ? { id: `Nomor meloncat: sesudah ${wanted === 1 ? 'awal' : writeOrdinal(wanted - 1, one.style)} tertulis ${is}, seharusnya ${due}.`, en: `The numbers skip: after ${wanted === 1 ? 'the start' : writeOrdinal(wanted - 1, one.style)} comes ${is}, it should be ${due}.` }
        : { id: `Nomor ${is} tidak pada urutannya; seharusnya ${due}.`, en: `Number ${is} is out of order; it should be ${due}.` };
    this.#answers.fail({
      spot: spotOf(one.marker), quote: one.marker.raw,
      stated: one.style === 'number' ? is : null, computed: one.style === 'number' ? due : null, difference: one.style === 'number' ? String(one.value - wanted) : null,
      message, repairs: [renumber(rest, wanted)],
    });
  }
}

/** Whether only this number is wrong: the next one goes on as if it were `wanted`. */
function isSlip(run: readonly Numbered[], index: number, wanted: number): boolean {
  const next = run[index + 1];
  return run[index]?.value !== wanted && next?.value === wanted + 1;
}

function renumber(rest: readonly Numbered[], wanted: number): Repair {
  const [first] = rest;
  const next = rest[1];
  const onlyFirst = next === undefined || next.value === wanted + 1;
  const changed = onlyFirst ? rest.slice(0, 1) : rest;
  return {
    changes: changed.filter((one, index) => one.value !== wanted + index).map((one) => changeTo(one.marker, one.marker.raw.replace(one.marker.value ?? '', writeOrdinal(wanted + changed.indexOf(one), one.style)))),
    reason: onlyFirst || first === undefined ? { id: 'Nomor menurut urutannya.', en: 'The number that is due.' } : { id: 'Nomor ini dan sesudahnya diurutkan kembali; atau ada butir yang hilang.', en: 'This number and those after it are put in order; or an item was lost.' },
  };
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '.';
}
