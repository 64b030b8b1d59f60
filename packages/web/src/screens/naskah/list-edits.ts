// Moves and removes items of a list; the numbers stay at their positions, so that a list never skips because of it.

import type { ListItem } from '@tenun/domain/document/block.ts';
import type { Edit } from '@tenun/domain/plan/edit.ts';

/** Items of one level: `prefix` is the address of their parent (`3.`), empty at the top. */
export interface Level {
  readonly blockId: string;
  readonly items: readonly ListItem[];
  readonly prefix: string;
}

/** The item changes places with the one above it. */
export function moveUp({ blockId, items, prefix }: Level, index: number): readonly Edit[] {
  const item = items[index];
  const above = items[index - 1];
  if (item === undefined || above === undefined) return [];
  return [
    { op: 'remove-item', block: blockId, address: `${prefix}${index + 1}` },
    { op: 'insert-item', block: blockId, address: `${prefix}${index}`, item: { ...item, marker: above.marker } },
    { op: 'set-marker', path: `${blockId}/i${prefix}${index + 1}`, marker: item.marker },
  ];
}

/** The items below take the numbers that stood there. */
export function removeItem({ blockId, items, prefix }: Level, index: number): readonly Edit[] {
  const renumbered = items.slice(index, -1).map((item, at): Edit => ({ op: 'set-marker', path: `${blockId}/i${prefix}${index + at + 1}`, marker: item.marker }));
  return [{ op: 'remove-item', block: blockId, address: `${prefix}${index + 1}` }, ...renumbered];
}

/** `3.` after `2.`, `c.` after `b.`; a bullet stays a bullet. */
export function nextMarker(marker: string | null): string | null {
  const number = /^(\d+)(\D*)$/.exec(marker ?? '');
  if (number !== null) return `${Number(number[1]) + 1}${number[2] ?? ''}`;
  const letter = /^([a-y])([.)])$/.exec(marker ?? '');
  return letter === null ? marker : `${String.fromCharCode((letter[1] ?? 'a').charCodeAt(0) + 1)}${letter[2] ?? ''}`;
}
