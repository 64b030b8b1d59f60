// How many indicators the chapter says were above, at and below target, and how many it says there are.

import { fromWords } from '../../number/terbilang.ts';
import type { Said } from '../../document/place.ts';
import type { CategoryClaim, ItemClaim } from '../achievements.ts';
import { saidIn, type Flow } from './flow.ts';
import type { Verdict } from './tokens.ts';

const COUNT = String.raw`(\d{1,3})\s*(?:\(\s*([A-Za-z ]+?)\s*\))?`;
const THING = String.raw`(?:IKK|IKU|IK|indikator(?:\s+kinerja)?(?:\s+(?:kegiatan|utama|program))?)`;
const CATEGORIES: readonly (readonly [Verdict, string])[] = [
  ['not-reached', String.raw`(?:tidak|belum)\s+(?:mencapai|tercapai|memenuhi)(?:\s+(?:dari\s+)?target(?:\s+kinerja)?)?`],
  ['above', String.raw`(?:di\s?atas|melebihi|melampaui)\s+(?:dari\s+)?target(?:\s+kinerja)?`],
  ['below', String.raw`(?:di\s?bawah|kurang\s+dari)\s+(?:dari\s+)?target(?:\s+kinerja)?`],
  ['at', String.raw`(?:sesuai(?:\s+dengan)?|mencapai|memenuhi)\s+target(?:\s+kinerja)?`],
];

const PATTERNS: readonly (readonly [Verdict, RegExp])[] = CATEGORIES.flatMap(([category, words]) => [
  [category, new RegExp(String.raw`(?<![A-Za-z])${words}(?:\s+(?:yang\s+(?:telah\s+)?ditetapkan|ada))?\s*(?::|=)?\s*(?:berjumlah|sebanyak|sejumlah|ada|terdapat|adalah)?\s*(?:ada\s+)?${COUNT}(?!\s*%)`, 'gi')],
  [category, new RegExp(String.raw`${COUNT}\s*${THING}\s+(?:yang\s+)?(?:capaiannya\s+|realisasinya\s+|kinerjanya\s+)?(?<![A-Za-z])${words}`, 'gi')],
] as const);

/** `3 tercapai, 2 melampaui, 1 belum tercapai`: the bare words count only where the sentence is about indicators. */
const BARE: readonly (readonly [Verdict, RegExp])[] = ([
  ['not-reached', String.raw`(?:tidak|belum)\s+(?:mencapai|tercapai|memenuhi)`],
  ['above', String.raw`(?:melampaui|melebihi)`],
  ['below', String.raw`di\s?bawah`],
  ['at', String.raw`(?:tercapai|sesuai|memenuhi|mencapai)`],
] as const).map(([category, words]) => [category, new RegExp(String.raw`(?<![\d.,/-])${COUNT}\s*(?:${THING}\s+)?(?:yang\s+)?${words}(?![A-Za-z%])(?!\s+target)(?=\s*(?:[,;.)]|dan\b|serta\b|sedangkan\b|$))`, 'gi')] as const);

/** The claims of a paragraph, in either order: "IKK di atas target berjumlah 5 (lima)", "5 (lima) IKK di atas target". A single one is no tally. */
export function readCategoryClaims(flow: Flow): CategoryClaim[] {
  const bare = new RegExp(THING, 'i').test(flow.text) ? BARE : [];
  if (!/target/i.test(flow.text) && bare.length === 0) return [];
  const claims: (CategoryClaim & { readonly start: number })[] = [];
  const taken = new Set<number>();
  for (const [category, pattern] of [...PATTERNS, ...bare]) {
    for (const match of flow.text.matchAll(pattern)) {
      const read = readCount(flow, match.index, match[0], match[1] ?? '', match[2]);
      if (read === null || taken.has(read.start)) continue;
      taken.add(read.start);
      claims.push({ category, ...read });
    }
  }
  if (claims.length < 2) return [];
  return claims.toSorted((a, b) => a.start - b.start).map(({ category, count, word }) => ({ category, count, word }));
}

const itemClaim = (lead: string): RegExp => new RegExp(String.raw`(?<![A-Za-z\d.,/-])${lead}${COUNT}\s*${THING}(?![A-Za-z])(?!\s+(?:yang|di\s?atas\s+target|di\s?bawah|melebihi|melampaui|sesuai|mencapai|tidak|belum|memenuhi|kurang|lain|baru|output))`, 'gi');
const BEFORE = itemClaim('');
const AFTER = itemClaim(String.raw`(?:dari|seluruh|keseluruhan|total)\s+`);

/**
 * "19 (sembilan belas) IKK": in the sentence that leads to the results it is how many there are; after them only where it says so
 * ("dari 19 IKK"), since a number of indicators may be a part of them.
 */
export function readItemClaims(flow: Flow, where: 'before' | 'after'): ItemClaim[] {
  return [...flow.text.matchAll(where === 'before' ? BEFORE : AFTER)].flatMap((match) => {
    const read = readCount(flow, match.index, match[0], match[1] ?? '', match[2]);
    return read === null ? [] : [{ count: read.count, word: read.word }];
  });
}

function readCount(flow: Flow, index: number, all: string, digits: string, bracketed: string | undefined): { start: number; count: Said<number>; word: Said<number> | null } | null {
  const start = index + all.search(new RegExp(String.raw`(?<!\d)${digits}(?!\d)`));
  if (start < index) return null;
  const words = bracketed === undefined ? null : fromWords(bracketed);
  const wordStart = bracketed === undefined ? -1 : flow.text.indexOf(bracketed, start);
  return {
    start,
    count: saidIn(flow, start, start + digits.length, Number(digits)),
    word: words === null || bracketed === undefined ? null : saidIn(flow, wordStart, wordStart + bracketed.length, Number(words.value)),
  };
}
