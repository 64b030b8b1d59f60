// Where a new item, or a text that goes on with one, belongs in a list of items within items.

import { plainText, type ListBlock, type ListItem } from '@tenun/domain';

/** The items with one more at the end, `depth` levels below them (as deep as there are items to hold it). */
export function withItemAt(items: readonly ListItem[], depth: number, added: ListItem): ListItem[] {
  const last = items.at(-1);
  if (depth === 0 || last === undefined) return [...items, added];
  return [...items.slice(0, -1), { ...last, children: withItemAt(last.children, depth - 1, added) }];
}

/** The list with a text that belongs to its innermost item with a marker. */
export function withChild(list: ListBlock, child: ListItem): ListBlock {
  let depth = 1;
  for (let item = list.items.at(-1)?.children.at(-1); item !== undefined && item.marker !== null; item = item.children.at(-1)) depth += 1;
  return { ...list, items: withItemAt(list.items, depth, child) };
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
