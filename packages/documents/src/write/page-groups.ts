// Which blocks need a page on its side: a table with many columns, together with the titles that stand over it.

import { plainText, type ComposedBlock, type TableBlock } from '@tenun/domain';

export interface PageGroup {
  readonly wide: boolean;
  readonly blocks: readonly ComposedBlock[];
}

const COLUMNS_THAT_FIT = 10;
const LONGEST_TITLE = 160;

/** Blocks in groups of equal page direction, in order. */
export function groupByPage(blocks: readonly ComposedBlock[]): PageGroup[] {
  const groups: { wide: boolean; blocks: ComposedBlock[] }[] = [];
  const add = (wide: boolean, more: readonly ComposedBlock[]): void => {
    const last = groups.at(-1);
    if (last?.wide === wide) last.blocks.push(...more);
    else if (more.length > 0) groups.push({ wide, blocks: [...more] });
  };
  for (const block of blocks) {
    if (block.kind === 'table' && isWide(block)) {
      const titles = groups.at(-1)?.wide === false ? takeTitles(groups.at(-1)!.blocks) : [];
      if (groups.at(-1)?.blocks.length === 0) groups.pop();
      add(true, [...titles, block]);
    } else {
      add(groups.at(-1)?.wide === true && isTableNote(block), [block]);
    }
  }
  return groups;
}

/** Whether a table is too wide for an upright page. */
export function isWide(table: TableBlock): boolean {
  return table.view === null && Math.max(0, ...table.rows.map((row) => row.cells.length)) > COLUMNS_THAT_FIT;
}

/** Whether a block is the title of what follows it, to be kept on the same page. */
export function isTitle(block: ComposedBlock): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind === 'paragraph') return plainText(block.content).length <= LONGEST_TITLE && /[^.;]$/.test(plainText(block.content).trim());
  return block.kind === 'list' && block.items.length === 1 && block.items[0]!.children.length === 0 && plainText(block.items[0]!.content).length <= LONGEST_TITLE;
}

/** `*) Sumber data …`: stands with the table it is a note of. */
function isTableNote(block: ComposedBlock): boolean {
  return block.kind === 'paragraph' && /^(?:\*|sumber\b|keterangan\b|catatan\b)/i.test(plainText(block.content).trim());
}

/** Takes the titles off the end; a chapter's or part's own heading stays only when more than a title stands under it. */
function takeTitles(blocks: ComposedBlock[]): ComposedBlock[] {
  let from = blocks.length;
  while (from > 0 && isTitle(blocks[from - 1]!) && blocks.length - from < 3) from -= 1;
  return blocks.splice(from);
}
