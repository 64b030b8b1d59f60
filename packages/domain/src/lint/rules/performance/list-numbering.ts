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
    { title: { id: 'Berulang di dalam bagian bernomor', en: 'A repeat inside a numbered part' }, findings: 1, text: 'BAB II STRATEGI\n\n### 1. Misi\n\n1. Memutus jalur\n\nPenjelasan.\n\n2. Memulihkan klien\n\nPenjelasan.\n\n2. Membangun lembaga\n\nPenjelasan.\n\n### 2. Tujuan\n\nSatu.\n\n### 3. Sasaran\n\nDua.\n' },
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
      walk.takeRun(all.slice(index, end), all.slice(end), first.heading === null ? undefined : nextTitle(all, index));
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
  takeRun(run: readonly Numbered[], later: readonly Numbered[] = [], nextTitle?: Numbered): void {
    const [head] = run;
    if (head !== undefined && head.part !== this.#part) {
      this.#part = head.part;
      this.#open = this.#open.filter((count) => count.heading === 1);
      this.#closed = [];
    }
    /** Counts inside this list by the form of their numbers (`1.` with `1)` inside it), outermost first. */
    let forms: { readonly marks: string; value: number }[] = [];
    for (const [index, one] of run.entries()) {
      const marks = one.marks.replace(/([.)])[.)]+$/, '$1');
      if (marks !== one.marks) this.#failForm(one, marks);
      const known = forms.find((form) => form.marks === marks);
      const before = forms.at(-1);
      const strays = known === undefined && before !== undefined && one.value > 1 && one.value === before.value + 1;
      if (strays) this.#failForm(one, before.marks);
      const form = strays ? before : known;
      if (form === undefined) {
        const value = this.#takeFirst(one, index === 0 ? null : forms, index === 0 && nextTitle !== undefined ? [one, nextTitle] : run.slice(index), later);
        forms.push({ marks, value });
        continue;
      }
      forms = forms.slice(0, forms.indexOf(form) + 1);
      form.value = this.#takeNext(one, form.value + 1, run.slice(index).filter((other) => other === one || other.marks.startsWith(form.marks)), index);
      this.#set(one, form.value);
    }
  }

  /** The first number of its form; returns the number that counts on. */
  #takeFirst(one: Numbered, outer: readonly unknown[] | null, rest: readonly Numbered[], later: readonly Numbered[]): number {
    const wanted = outer === null || one.value !== 1 ? this.#wanted(one, rest.find((other) => other !== one && other.list === null), later) : null;
    if (wanted === null) {
      this.#answers.pass();
      this.#enter(one, one.value);
      return one.value;
    }
    const isAlone = isSlip(rest, wanted) || (rest.length === 1 && one.heading === null && this.#repeats(one, wanted) && !nextGoesOn(one, later));
    this.#fail(one, wanted, rest.filter((other) => other.list === one.list && (other === one || other.list !== null)));
    this.#enter(one, isAlone ? wanted : one.value);
    return isAlone ? wanted : one.value;
  }

  /** A number that should be `due`; returns the number that counts on. */
  #takeNext(one: Numbered, due: number, rest: readonly Numbered[], index: number): number {
    const startsAnew = one.value === 1 && index > 1 && due > 2 && !isSlip(rest, due);
    if (one.value === due || startsAnew) {
      this.#answers.pass();
      return one.value;
    }
    const isAlone = isSlip(rest, due);
    this.#fail(one, due, isAlone ? [one] : rest);
    return isAlone ? due : one.value;
  }

  /** Null when the first number of a run is in order; else the number that was due. */
  #wanted(one: Numbered, nextTitle: Numbered | undefined, later: readonly Numbered[]): number | null {
    if (one.heading !== null && one.heading <= 2) {
      const last = this.#open.findLast((count) => count.heading === one.heading && count.style === one.style);
      const due = (last?.value ?? 0) + 1;
      if (one.style === 'upper' && one.value === 9 && due !== 9) return null;
      const startsAnew = one.value === 1 && due > 2 && (one.heading === 1 || nextTitle?.value === 2);
      return one.value === due || startsAnew || (last === undefined && one.heading === 1) ? null : due;
    }
    if (one.value === 1) return null;
    const goesOn = [...this.#open, ...this.#closed].some((count) => count.style === one.style && count.value === one.value - 1 && (count.heading ?? 3) > 2 && !this.#belongsToTitle(one, count, later));
    if (goesOn) return null;
    return (this.#open.findLast((count) => count.style === one.style && (count.heading ?? 3) > 2)?.value ?? 0) + 1;
  }

  /** An item that repeats the number of the list just before it is no item of titles whose next title bears that number itself. */
  #belongsToTitle(one: Numbered, count: Count, later: readonly Numbered[]): boolean {
    if (one.heading !== null || !this.#repeats(one, one.value + 1)) return false;
    const title = later.find((other) => other.heading !== null && (count.heading === null || other.heading <= count.heading));
    return title !== undefined && (title.heading ?? 0) > 2 && title.style === one.style && title.value === one.value && title.part === one.part;
  }

  /** Whether the innermost count is one of items that stands just before `wanted`. */
  #repeats(one: Numbered, wanted: number): boolean {
    const last = this.#open.at(-1);
    return last !== undefined && last.heading === null && last.style === one.style && last.value === wanted - 1;
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

  #failForm(one: Numbered, marks: string): void {
    const ordinal = writeOrdinal(one.value, one.style);
    const right = marks.startsWith('(') ? `(${ordinal}${marks.slice(1)}` : `${ordinal}${marks}`;
    this.#answers.fail(plainFinding({
      spot: spotOf(one.marker), quote: one.marker.raw,
      message: { id: `Nomor “${one.marker.raw}” salah bentuk.`, en: `The number “${one.marker.raw}” is malformed.` },
      repairs: one.list === null ? [] : [{ changes: [changeTo(one.marker, right)], reason: { id: 'Bentuk yang sama dengan nomor lain.', en: 'The form of the other numbers.' } }],
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

/** Whether the next item of another list goes on with this number as it stands. */
function nextGoesOn(one: Numbered, later: readonly Numbered[]): boolean {
  const next = later.find((other) => other.style === one.style);
  return next !== undefined && next.heading === null && next.value === one.value + 1;
}

/** Whether only this number is wrong: the next one goes on as if it were `wanted`. */
function isSlip([one, next]: readonly Numbered[], wanted: number): boolean {
  return one?.value !== wanted && next?.value === wanted + 1;
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
