// The document with its headings: which chapter and which titled part each text belongs to.

import { plainText, textUnits, type Block, type TableBlock, type TextUnit } from '../document/block.ts';

export type Chapter = 'depan' | 'bab1' | 'bab2' | 'bab3' | 'bab4' | 'lampiran';

export interface OutlinedBlock {
  readonly block: Block;
  readonly chapter: Chapter;
  /** The headings above, outermost first: `BAB I PENDAHULUAN`, `A. LATAR BELAKANG`, … */
  readonly trail: readonly string[];
  /** The last paragraph or heading before this block: usually the title of a table. */
  readonly before: string;
}

export interface OutlinedText extends TextUnit {
  readonly chapter: Chapter;
  readonly trail: readonly string[];
}

export interface Outline {
  readonly blocks: readonly OutlinedBlock[];
  readonly texts: readonly OutlinedText[];
  readonly tables: readonly (OutlinedBlock & { readonly block: TableBlock })[];
}

const ROMAN_CHAPTER = /^BAB\s+(I{1,3}|IV)\b/i;

/** Walks the blocks once, keeping the headings that stand above each. */
export function outline(blocks: readonly Block[]): Outline {
  const outlined: OutlinedBlock[] = [];
  const texts: OutlinedText[] = [];
  let chapter: Chapter = 'depan';
  let trail: { level: number; text: string }[] = [];
  let before = '';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const text = plainText(block.content).trim();
      chapter = chapterOf(text) ?? chapter;
      trail = [...trail.filter((heading) => heading.level < block.level), { level: block.level, text }];
    }
    const headings = trail.map((heading) => heading.text);
    outlined.push({ block, chapter, trail: headings, before });
    for (const unit of textUnits([block])) texts.push({ ...unit, chapter, trail: headings });
    if (block.kind === 'heading' || block.kind === 'paragraph') before = plainText(block.content).trim();
  }
  const tables = outlined.filter((entry): entry is OutlinedBlock & { block: TableBlock } => entry.block.kind === 'table');
  return { blocks: outlined, texts, tables };
}

function chapterOf(heading: string): Chapter | null {
  const roman = ROMAN_CHAPTER.exec(heading)?.[1]?.toUpperCase();
  switch (roman) {
    case 'I': return 'bab1';
    case 'II': return 'bab2';
    case 'III': return 'bab3';
    case 'IV': return 'bab4';
    default: return /^lampiran\b/i.test(heading) ? 'lampiran' : null;
  }
}
