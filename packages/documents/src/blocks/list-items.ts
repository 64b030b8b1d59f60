// Where a new item, or a text that goes on with one, belongs in a list of items within items.

import { plainText, type ListBlock, type ListItem } from '@tenun/domain';

/** Adds an item at the end, `depth` levels below the items (as deep as there are items to hold it). In place, since lists of thousands grow one by one. */
export function addItemAt(items: readonly ListItem[], depth: number, added: ListItem): void {
  let into = items as ListItem[];
  for (let left = depth; left > 0; left -= 1) {
    const last = into.at(-1);
    if (last === undefined) break;
    into = last.children as ListItem[];
  }
  into.push(added);
}

/** Adds a text that belongs to the innermost item with a marker. */
export function addChild(list: ListBlock, child: ListItem): void {
  let depth = 1;
  for (let item = list.items.at(-1)?.children.at(-1); item !== undefined && item.marker !== null; item = item.children.at(-1)) depth += 1;
  addItemAt(list.items, depth, child);
}

/** The text of the last item, however deep it stands. */
export function lastText(list: ListBlock): string {
  let item = list.items.at(-1);
  while (item?.children.at(-1) !== undefined) item = item.children.at(-1);
  return plainText(item?.content ?? []);
}

/** A sentence goes on when it was not closed and either the next text starts small or the page cut a long one. */
export function goesOn(before: string, text: string): boolean {
  if (/[.:;!?”"’)]\s*$/.test(before.trim())) return false;
  return /^[\p{Ll}\d(]/u.test(text) || before.length > 200;
}
