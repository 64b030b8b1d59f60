// What a person should know of how a PDF was read: pages that are pictures, letters that a program guessed, what was left out.

import type { ReadNotice } from '@tenun/domain';
import type { Page } from './page/read-page.ts';

export interface Noticed {
  readonly scanned: readonly Page[];
  readonly recognised: readonly Page[];
  readonly slanted: readonly Page[];
  readonly pictured: readonly Page[];
  readonly titles: readonly string[];
  readonly numbers: number;
}

const MOST_TITLES = 4;

export function noticesOf({ scanned, recognised, slanted, pictured, titles, numbers }: Noticed): ReadNotice[] {
  const notices: ReadNotice[] = [];
  const add = (code: string, severity: ReadNotice['severity'], page: number | null, id: string, en: string): void => {
    notices.push({ code, severity, place: { line: null, cell: page === null ? null : `hal.${page}` }, message: { id, en } });
  };
  if (scanned.length > 0) add('scanned-pages', 'warning', scanned[0]?.number ?? null, `Halaman ${numbersOf(scanned)} berupa gambar tanpa teks dan tidak terbaca; periksa dengan berkas aslinya.`, `Pages ${numbersOf(scanned)} are pictures without text and were not read; check them against the original file.`);
  if (recognised.length > 0) add('recognised-text', 'warning', recognised[0]?.number ?? null, `Teks halaman ${numbersOf(recognised)} adalah tebakan program pemindai atas gambar; periksa setiap angkanya.`, `The text of pages ${numbersOf(recognised)} is what a scanning program took the picture for; check every figure.`);
  if (slanted.length > 0) add('slanted-text', 'info', slanted[0]?.number ?? null, `Tulisan miring (cap air) di halaman ${numbersOf(slanted)} tidak ikut dibaca.`, `Slanted text (a watermark) on pages ${numbersOf(slanted)} was not read.`);
  if (pictured.length > 0) add('text-in-pictures', 'info', pictured[0]?.number ?? null, `Tulisan di dalam gambar di halaman ${numbersOf(pictured)} tidak ikut dibaca.`, `Text inside pictures on pages ${numbersOf(pictured)} was not read.`);
  if (titles.length > 0 || numbers > 0) {
    const quoted = titles.slice(0, MOST_TITLES).map((title) => `“${title}”`).join(', ');
    add('running-titles', 'info', null, `Judul lari dan nomor halaman tidak ikut dibaca${quoted === '' ? '' : `: ${quoted}`}.`, `Running titles and page numbers were left out${quoted === '' ? '' : `: ${quoted}`}.`);
  }
  return notices;
}

/** `1–3, 7` */
function numbersOf(pages: readonly Page[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const { number } of pages) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
