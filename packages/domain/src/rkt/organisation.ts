// The organisation chart, read from the numbered list of "Susunan Organisasi": head, staff to the side, line units below.

import { plainText, type Block, type ListBlock } from '../document/block.ts';

export interface Organisation {
  readonly head: string;
  /** Bagian Umum, Subbagian Umum, Sekretariat: beside the line. */
  readonly staff: readonly string[];
  /** Bidang or Seksi, in printed order. */
  readonly line: readonly string[];
}

const STAFF = /^(?:sub\s*)?bagian\b|^subbag\b|^sekretariat\b|^tata usaha\b/i;

/** The organisation that a list of the document tells, or null when no list starts with the head and names two units. */
export function organisationOf(blocks: readonly Block[]): Organisation | null {
  let announced: ListBlock | null = null;
  let any: ListBlock | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'list' || block.items.length < 3 || !/^kepala\b/i.test(itemName(block, 0))) continue;
    any ??= block;
    const before = blocks[index - 1];
    if (before?.kind === 'paragraph' && /susunan\s+organisasi/i.test(plainText(before.content))) announced ??= block;
  }
  const list = announced ?? any;
  if (list === null) return null;
  const units = list.items.map((_, index) => itemName(list, index)).slice(1).filter((name) => name !== '');
  return { head: itemName(list, 0), staff: units.filter((name) => STAFF.test(name)), line: units.filter((name) => !STAFF.test(name)) };
}

function itemName(list: ListBlock, index: number): string {
  return plainText(list.items[index]?.content ?? []).replace(/[;.,]?\s*(?:dan)?\s*$/i, '').replace(/[;.,]$/, '').trim();
}
