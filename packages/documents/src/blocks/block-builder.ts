// Puts the pieces of a document together to blocks, whatever format they come from: titles, items in their lists, text that goes on, tables that pages cut.

import { plainText, type Block, type Inline, type ListItem, type PictureBlock, type Place, type TableBlock } from '@tenun/domain';
import { addChild, addItemAt, goesOn, lastText } from './list-items.ts';
import { countsAlike } from './markers.ts';
import { continuesTable, joinTables } from './table-headers.ts';
import type { TitleLevel } from './titles.ts';

/** An item stands below another when it begins this much further from the margin. */
const DEEPER = 2;

/** Takes pieces in reading order. Indents are in letters from the margin. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** How far the open items of the last list stand from the margin, outermost first. */
  #indents: readonly number[] = [];
  #onCover = true;

  get last(): Block | undefined {
    return this.blocks.at(-1);
  }

  /** Before the first title stands the cover. */
  get onCover(): boolean {
    return this.#onCover;
  }

  nextId(): string {
    return `b${this.blocks.length + 1}`;
  }

  heading(level: TitleLevel, content: readonly Inline[], place: Place): void {
    this.#onCover = false;
    this.blocks.push({ kind: 'heading', id: this.nextId(), place, level, content });
  }

  picture(picture: PictureBlock['picture'], alt: string, place: Place): void {
    this.blocks.push({ kind: 'picture', id: this.nextId(), place, picture, alt });
  }

  /** A table, or the rest of the one above where a page cut it. */
  table(table: TableBlock): void {
    const last = this.last;
    if (last?.kind === 'table' && continuesTable(last, table)) this.blocks[this.blocks.length - 1] = joinTables(last, table);
    else this.blocks.push(table);
  }

  /** An item: of the list above where it counts alike or stands deeper, else of a new one. */
  item(marker: string, content: readonly Inline[], place: Place, indent: number): void {
    const item: ListItem = { marker, content, place, children: [] };
    const last = this.last;
    const outer = last?.kind === 'list' ? this.#indents.filter((other) => other + DEEPER <= indent) : [];
    this.#indents = [...outer, indent];
    if (last?.kind === 'list' && outer.length > 0) addItemAt(last.items, outer.length, item);
    else if (last?.kind === 'list' && countsAlike(last.items.at(-1)?.marker ?? null, marker)) addItemAt(last.items, 0, item);
    else this.blocks.push({ kind: 'list', id: this.nextId(), place, items: [item] });
  }

  /**
   * A text. What goes on with an item (right below it, or after a page cut) becomes its child without a marker; a paragraph that goes on with the one above says so.
   * `text` is how the content begins and ends, `adjacent` whether it stands right below the line before it.
   */
  prose(text: string, content: readonly Inline[], place: Place, adjacent: boolean): void {
    const last = this.last;
    if (last?.kind === 'list' && (adjacent || goesOn(lastText(last), text))) addChild(last, { marker: null, content, place, children: [] });
    else this.blocks.push({ kind: 'paragraph', id: this.nextId(), place, content, ...(last?.kind === 'paragraph' && !this.onCover && goesOn(plainText(last.content), text) ? { continues: true as const } : {}) });
  }
}
