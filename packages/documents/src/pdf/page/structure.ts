// What the tags of a page say its words are: paragraph, title, item, cell, entry of a table of contents. Used only where they cover the page.

import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Word } from './drawn.ts';

export interface TaggedElement {
  readonly id: number;
  /** `P`, `H2`, `Lbl`, `LBody`, `TD`, `TH` … */
  readonly role: string;
  readonly contents: boolean;
  /** What a picture shows, in words: its letters are drawn, not written. Null for text. */
  readonly picture: string | null;
}

/** The element of each word; empty where the page has no tags to rely on. */
export type Structure = (word: Word) => TaggedElement | null;

export const NO_STRUCTURE: Structure = () => null;

interface Node {
  readonly role?: unknown;
  readonly children?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly alt?: unknown;
}

/** The part of the words that tags have to cover. */
const COVERED = 0.9;
const BLOCKS = /^(?:P|H[1-6]?|Title|Caption|Lbl|LBody|TD|TH|TOCI|Note|FENote|BibEntry|BlockQuote|Formula|Aside)$/;
const DEEPEST = 60;

export async function readStructure(page: PDFPageProxy, words: readonly Word[]): Promise<Structure> {
  const elements = new Map<number, TaggedElement>();
  try {
    const tree: unknown = await page.getStructTree();
    walk(tree as Node | null, null, false, elements, { next: 1 }, 0);
  } catch {
    return NO_STRUCTURE;
  }
  const structure: Structure = (word) => (word.content === null ? null : (elements.get(word.content) ?? null));
  const text = words.filter((word) => !word.artifact);
  const tagged = text.filter((word) => structure(word) !== null);
  return text.length > 0 && tagged.length / text.length >= COVERED && (text.length < 40 || new Set(tagged.map(structure)).size > 1) ? structure : NO_STRUCTURE;
}

function walk(node: Node | null, block: TaggedElement | null, contents: boolean, elements: Map<number, TaggedElement>, count: { next: number }, depth: number): void {
  if (node === null || depth > DEEPEST) return;
  if (node.type === 'content' && typeof node.id === 'string') {
    const number = /_mc(\d+)$/.exec(node.id)?.[1];
    if (number !== undefined && block !== null) elements.set(Number(number), block);
    return;
  }
  const role = typeof node.role === 'string' ? node.role : '';
  const within = contents || role === 'TOC';
  const alt = typeof node.alt === 'string' ? node.alt.trim() : '';
  const own = block?.picture != null ? block
    : role === 'Figure' && alt !== '' ? { id: count.next++, role, contents: within, picture: alt }
      : BLOCKS.test(role) ? { id: count.next++, role, contents: within, picture: null } : block;
  if (Array.isArray(node.children)) for (const child of node.children as Node[]) walk(child, own, within, elements, count, depth + 1);
}
