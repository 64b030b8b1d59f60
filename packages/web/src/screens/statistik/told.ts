// What is open or unclear, in the words of the screen.

import type { Open } from '@tenun/domain/dataset/confirm.ts';
import { messages } from './messages.ts';
import type { Line } from './review.ts';

type Words = (typeof messages)['id'];

export function toldOpen({ kind, about }: Open, t: Words): string {
  switch (kind) {
    case 'source': return t.openSource;
    case 'year': return t.openYear;
    case 'region': return t.openRegion(about);
    case 'region-twice': return t.openTwice(about);
    case 'count': return t.openCount;
    case 'line':
    case 'line-invalid': return t.openLine;
  }
}

export function toldUnclear({ kind, about }: Line['unclear'][number], t: Words): string {
  return t[kind](about);
}

/** Where a line stands: `baris 78`, `Rekap!C12`. */
export function toldPlace({ line, cell }: Line['place']): string {
  return line === null ? (cell ?? '') : `baris ${line}`;
}
