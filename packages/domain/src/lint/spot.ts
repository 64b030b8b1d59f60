// Makes spots and plain figures out of what was read, so that rules say them all in one way.

import type { Said } from '../document/place.ts';
import type { PlanNode } from '../plan/node.ts';
import type { Change, Spot } from './rule.ts';

/** The spot of something said. */
export function spotOf({ at }: Said<unknown>): Spot {
  return { path: at.path, place: at.place, start: at.start, end: at.end };
}

/** A name inside a row of the matrix, as if said: without the word that tells its level. */
export function saidName(node: Pick<PlanNode, 'id' | 'place' | 'name'>): Said<string> {
  const label = /^\s*(?:Kegiatan|Program)\s+/i.exec(node.name)?.[0].length ?? 0;
  return saidField(`node:${node.id}/name`, node.place, node.name, label);
}

/** A field of a row or an indicator, as if said. */
export function saidField(path: string, place: PlanNode['place'], text: string, start = 0): Said<string> {
  const raw = text.slice(start);
  return { raw, value: raw.replace(/\s+/g, ' ').trim(), at: { path, place, start, end: text.length } };
}

/** The change that makes what was said read `to`. */
export function changeTo(said: Said<unknown>, to: string): Change {
  return { spot: spotOf(said), from: said.raw, to };
}
