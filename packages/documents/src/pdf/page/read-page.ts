// One page taken apart: its tables, the lines of text outside of them, its pictures.

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Pdfjs } from '../open-pdf.ts';
import { mergeRules } from '../tables/merge-rules.ts';
import { ruledTables, type PageTable } from '../tables/ruled-tables.ts';
import { linesOf, type TextLine } from '../text-lines.ts';
import { drawPage } from './draw-page.ts';
import type { DrawnPage, Word } from './drawn.ts';
import { areaOf, type Box } from './geometry.ts';
import type { Sense, Vocabulary } from './sense.ts';
import { readStructure, type Structure } from './structure.ts';
import { turnPage } from './turn-page.ts';
import { joinLetters } from './join-letters.ts';

export interface Picture extends Box {
  /** What it shows, where the page says so. */
  readonly alt: string;
  /** Letters drawn in it. */
  readonly letters: number;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly TextLine[];
  /** Heights of level lines that cross much of the page outside of tables. */
  readonly rules: readonly number[];
  readonly pictures: readonly Picture[];
  readonly sense: Sense;
  /** What is seen of the page: text, a picture of text, a picture with the letters that a program took it for, or nothing. */
  readonly seen: 'text' | 'scan' | 'recognised' | 'nothing';
  readonly slanted: number;
}

/** Letters below which a page with a picture says nothing: a page number, a stamp of the scanner. */
const FEW_LETTERS = 30;
const PICTURE_OF_PAGE = 0.15;
/** Curves from which on a page without letters is text turned into outlines. */
const MANY_CURVES = 600;

/** The part of the page's width that a line has to cross. */
const CROSSING = 0.3;

function crossingRules(page: DrawnPage, tables: readonly PageTable[]): number[] {
  return mergeRules(page.rules).filter((line) => line.level && line.to - line.from >= CROSSING * page.width && !tables.some((table) => line.at >= table.y0 - 2 && line.at <= table.y1 + 2)).map((line) => line.at);
}

/** Pictures that are tagged as such and hold letters: a chart of the office drawn with boxes. */
function picturesIn(words: readonly Word[], structure: Structure): Picture[] {
  const drawn = Map.groupBy(words.filter((word) => (structure(word)?.picture ?? null) !== null), (word) => structure(word));
  return [...drawn].map(([element, letters]) => ({
    x0: Math.min(...letters.map((word) => word.x0)), y0: Math.min(...letters.map((word) => word.y0)), x1: Math.max(...letters.map((word) => word.x1)), y1: Math.max(...letters.map((word) => word.y1)),
    alt: element?.picture ?? '', letters: letters.reduce((sum, word) => sum + word.text.length, 0),
  }));
}

export interface TaggedPage {
  readonly drawn: DrawnPage;
  readonly structure: Structure;
}

export async function fetchPage(document: PDFDocumentProxy, number: number, pdfjs: Pdfjs): Promise<TaggedPage> {
  const source = await document.getPage(number);
  const drawn = joinLetters(turnPage(await drawPage(source, pdfjs)));
  const structure = await readStructure(source, drawn.words);
  source.cleanup();
  return { drawn, structure };
}

export function readPage({ drawn, structure }: TaggedPage, vocabulary: Vocabulary): Page {
  const sense: Sense = { structure, vocabulary };
  const shown = picturesIn(drawn.words, structure);
  const { tables, words } = ruledTables({ ...drawn, words: drawn.words.filter((word) => (structure(word)?.picture ?? null) === null) }, sense);
  const along = words.filter((word) => word.turn === 0);
  const letters = (unseen: boolean): number => drawn.words.reduce((sum, word) => (word.unseen === unseen ? sum + word.text.length : sum), 0);
  const pictured = drawn.pictures.some((picture) => areaOf(picture) >= PICTURE_OF_PAGE * drawn.width * drawn.height) || drawn.curves >= MANY_CURVES;
  const seen = letters(false) >= FEW_LETTERS ? 'text' : letters(true) >= FEW_LETTERS ? 'recognised' : pictured ? 'scan' : letters(false) > 0 ? 'text' : 'nothing';
  return { number: drawn.number, width: drawn.width, height: drawn.height, tables, lines: linesOf(along), rules: crossingRules(drawn, tables), pictures: [...shown, ...drawn.pictures.map((box) => ({ ...box, alt: '', letters: 0 }))], sense, seen, slanted: drawn.words.filter((word) => word.turn === null).length };
}
