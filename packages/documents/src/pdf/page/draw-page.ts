// Follows the drawing operators of a page as a printer would, and keeps what was drawn where instead of drawing it.

import type { Mark } from '@tenun/domain';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Pdfjs } from '../open-pdf.ts';
import { apply, areaOf, asMatrix, asNumbers, IDENTITY, multiply, scaleOf, unitSquare, type Box, type Matrix } from './geometry.ts';
import { isBlank, lettersOf } from './glyphs.ts';
import { linesOfPath } from './paths.ts';
import type { DrawnPage, Rule, Word } from './drawn.ts';

/** A gap inside a word, in parts of the size of its letters, from which on it is two words. */
const WIDEST_GAP = 0.22;
/** The part of a page from which on a picture counts. */
const SMALLEST_PICTURE = 0.02;

interface GraphicsState {
  ctm: Matrix;
  lineWidth: number;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  /** Whether anything was drawn since this state began: a matrix that drew nothing placed a picture that was not decoded. */
  drew: boolean;
}

interface Font {
  readonly scale: number;
  readonly mark: Mark | null;
  readonly vertical: boolean;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

export async function drawPage(page: PDFPageProxy, pdfjs: Pdfjs): Promise<DrawnPage> {
  const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const viewport = page.getViewport({ scale: 1 });
  const pen = new Pen(page, asMatrix(viewport.transform) ?? IDENTITY, { width: viewport.width, height: viewport.height }, pdfjs);
  for (const [index, operator] of operators.fnArray.entries()) pen.follow(operator, (operators.argsArray[index] ?? []) as readonly unknown[]);
  return pen.finish(page.pageNumber);
}

class Pen {
  readonly #page: PDFPageProxy;
  readonly #ops: Pdfjs['OPS'];
  readonly #size: { readonly width: number; readonly height: number };
  readonly #fonts = new Map<string, Font>();
  readonly #words: Word[] = [];
  readonly #rules: Rule[] = [];
  readonly #pictures: Box[] = [];
  readonly #saved: GraphicsState[] = [];
  /** Marked content that is open, innermost last. */
  readonly #marked: { readonly tag: string; readonly content: number | null }[] = [];
  /** Blanks drawn by themselves where no word ends: those before the next one. */
  #pending: { readonly blanks: number; readonly x: number; readonly y: number } | null = null;
  #curves = 0;
  #state: GraphicsState;
  #textMatrix: Matrix = IDENTITY;
  #lineMatrix: Matrix = IDENTITY;

  constructor(page: PDFPageProxy, ctm: Matrix, size: { width: number; height: number }, pdfjs: Pdfjs) {
    this.#page = page;
    this.#ops = pdfjs.OPS;
    this.#size = size;
    this.#state = { ctm, lineWidth: 1, font: '', size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0, drew: false };
  }

  follow(operator: number, args: readonly unknown[]): void {
    const ops = this.#ops;
    const state = this.#state;
    const number = (index: number): number => Number(args[index] ?? 0);
    switch (operator) {
      case ops.save: this.#save(); break;
      case ops.restore: this.#restore(); break;
      case ops.transform: state.ctm = multiply(state.ctm, asMatrix(args) ?? IDENTITY); break;
      case ops.paintFormXObjectBegin:
        this.#save();
        this.#state.ctm = multiply(this.#state.ctm, asMatrix(args[0]) ?? IDENTITY);
        break;
      case ops.paintFormXObjectEnd: this.#restore(); break;
      case ops.setLineWidth: state.lineWidth = number(0); break;
      case ops.setGState: this.#setGraphicsState(args[0]); break;
      case ops.constructPath: this.#drawPath(number(0), args[1]); break;
      case ops.paintImageXObject: case ops.paintInlineImageXObject: case ops.paintImageMaskXObject: case ops.paintImageXObjectRepeat:
      case ops.paintImageMaskXObjectRepeat: case ops.paintImageMaskXObjectGroup: case ops.paintInlineImageXObjectGroup: case ops.paintSolidColorImageMask:
        this.#drawPicture();
        state.drew = true;
        break;
      case ops.shadingFill: state.drew = true; break;
      case ops.beginMarkedContent: this.#marked.push({ tag: String(args[0]), content: null }); break;
      case ops.beginMarkedContentProps: this.#marked.push({ tag: String(args[0]), content: typeof args[1] === 'number' ? args[1] : null }); break;
      case ops.endMarkedContent: this.#marked.pop(); break;
      default: this.#followText(operator, args, number);
    }
  }

  finish(number: number): DrawnPage {
    while (this.#saved.length > 0) this.#restore();
    if (!this.#state.drew) this.#drawPicture();
    return { number, ...this.#size, words: this.#words, rules: this.#rules, pictures: this.#pictures, curves: this.#curves };
  }

  #followText(operator: number, args: readonly unknown[], number: (index: number) => number): void {
    const ops = this.#ops;
    const state = this.#state;
    switch (operator) {
      case ops.beginText: this.#textMatrix = this.#lineMatrix = IDENTITY; break;
      case ops.setFont:
        state.font = String(args[0]);
        state.size = number(1);
        break;
      case ops.setCharSpacing: state.charSpacing = number(0); break;
      case ops.setWordSpacing: state.wordSpacing = number(0); break;
      case ops.setHScale: state.stretch = number(0) / 100; break;
      case ops.setLeading: state.leading = -number(0); break;
      case ops.setTextRise: state.rise = number(0); break;
      case ops.setTextRenderingMode: state.mode = number(0); break;
      case ops.setTextMatrix: this.#textMatrix = this.#lineMatrix = asMatrix(args[0]) ?? asMatrix(args) ?? IDENTITY; break;
      case ops.moveText: this.#moveLine(number(0), number(1)); break;
      case ops.setLeadingMoveText:
        state.leading = number(1);
        this.#moveLine(number(0), number(1));
        break;
      case ops.nextLine: this.#moveLine(0, state.leading); break;
      case ops.showText: this.#showText(args[0]); break;
      default: break;
    }
  }

  #save(): void {
    this.#saved.push({ ...this.#state });
    this.#state.drew = false;
  }

  #restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    if (!this.#state.drew) this.#drawPicture();
    this.#state = { ...saved, drew: true };
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as unknown[]) {
      const [key, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
      if (key === 'LW') this.#state.lineWidth = Number(value);
      if (key === 'Font' && Array.isArray(value)) [this.#state.font, this.#state.size] = [String(value[0]), Number(value[1])];
    }
  }

  #moveLine(x: number, y: number): void {
    this.#textMatrix = this.#lineMatrix = multiply(this.#lineMatrix, [1, 0, 0, 1, x, y]);
  }

  #drawPicture(): void {
    const box = unitSquare(this.#state.ctm);
    const seen = { x0: Math.max(0, box.x0), y0: Math.max(0, box.y0), x1: Math.min(this.#size.width, box.x1), y1: Math.min(this.#size.height, box.y1) };
    if (areaOf(seen) >= SMALLEST_PICTURE * this.#size.width * this.#size.height) this.#pictures.push(seen);
  }

  #drawPath(operator: number, data: unknown): void {
    const ops = this.#ops;
    const strokes = [ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke].includes(operator);
    const fills = [ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke].includes(operator);
    if (!strokes && !fills) return;
    this.#state.drew = true;
    const numbers = asNumbers(Array.isArray(data) ? data[0] : null);
    const { rules, curves } = linesOfPath(numbers, this.#state.ctm, this.#state.lineWidth, strokes, fills);
    const artifact = this.#isArtifact();
    for (const rule of rules) this.#rules.push({ ...rule, artifact });
    this.#curves += curves;
  }

  #isArtifact(): boolean {
    return this.#marked.some(({ tag }) => tag === 'Artifact');
  }

  #showText(glyphs: unknown): void {
    this.#state.drew = true;
    const font = this.#fontOf(this.#state.font);
    if (!Array.isArray(glyphs) || font.vertical || this.#state.size === 0) return;
    const { size, stretch, charSpacing, wordSpacing } = this.#state;
    let x = 0;
    let text = '';
    let from = 0;
    let blanks = 0;
    let last: Word | null = null;
    const end = (to: number): void => {
      if (text === '') return;
      last = this.#addWord(text, from, to, blanks, font);
      text = '';
      blanks = 0;
    };
    for (const item of glyphs as readonly (number | Glyph)[]) {
      if (typeof item === 'number') {
        const move = -(item / 1000) * size * stretch;
        if (move > WIDEST_GAP * Math.abs(size) && text !== '') end(x);
        x += move;
        continue;
      }
      const letters = lettersOf(item.unicode);
      const advance = (item.width * font.scale * size + charSpacing + (item.isSpace ? wordSpacing : 0)) * stretch;
      // `isSpace` tells of the code 32, which a font of its own may give to any letter; it counts for the spacing alone.
      if (isBlank(item.unicode)) {
        end(x);
        blanks += 1;
      } else if (letters !== '') {
        if (text === '') from = x;
        text += letters;
      }
      x += advance;
      if (text !== '' && charSpacing * stretch > WIDEST_GAP * 3 * Math.abs(size)) end(x);
    }
    end(x);
    if (blanks > 0) this.#addBlanks(blanks, last === null ? this.#textMatrix : null);
    this.#textMatrix = multiply(this.#textMatrix, [1, 0, 0, 1, x, 0]);
  }

  /** Blanks behind the last word: of the same run, or drawn by themselves at `at` right behind it. */
  #addBlanks(blanks: number, at: Matrix | null): void {
    const word = this.#words.at(-1);
    if (word === undefined) return;
    if (at !== null) {
      const [x, y] = apply(multiply(this.#state.ctm, at), 0, this.#state.rise);
      if (Math.abs(y - word.baseline) > word.size * 0.3 || x < word.x1 - word.size || x > word.x1 + word.size) {
        const before = this.#pending;
        this.#pending = before !== null && Math.abs(before.y - y) < 1 && x >= before.x && x - before.x < word.size * 2 ? { ...before, blanks: before.blanks + blanks } : { blanks, x, y };
        return;
      }
    }
    this.#words[this.#words.length - 1] = { ...word, behind: word.behind + blanks };
  }

  #addWord(text: string, from: number, to: number, before: number, font: Font): Word | null {
    const { ctm, rise, size, mode } = this.#state;
    const matrix = multiply(ctm, this.#textMatrix);
    const [ax, ay] = apply(matrix, from, rise);
    const [bx, by] = apply(matrix, to, rise);
    const scaled = Math.abs(size) * scaleOf(matrix);
    const turn = turnOf(bx - ax, by - ay);
    const content = this.#marked.findLast((open) => open.content !== null)?.content ?? null;
    const [up, down] = [scaled * 0.72, scaled * 0.2];
    const box: Box = turn === 90 ? { x0: ax - down, x1: ax + up, y0: Math.min(ay, by), y1: Math.max(ay, by) }
      : turn === 270 ? { x0: ax - up, x1: ax + down, y0: Math.min(ay, by), y1: Math.max(ay, by) }
        : { x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: ay - up, y1: ay + down };
    if (!this.#isInside(box)) return null;
    const pending = this.#pending !== null && Math.abs(this.#pending.y - ay) < scaled * 0.3 && this.#pending.x <= box.x0 && box.x0 - this.#pending.x < scaled * (this.#pending.blanks + 1) ? this.#pending.blanks : 0;
    this.#pending = null;
    const word: Word = { text, ...box, baseline: ay, size: scaled, mark: font.mark, before: before + pending, behind: 0, content, artifact: this.#isArtifact(), turn, unseen: mode === 3 || mode === 7 };
    this.#words.push(word);
    return word;
  }

  /** What was cut away from the page is seen by nobody. */
  #isInside(box: Box): boolean {
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    return x >= 0 && y >= 0 && x <= this.#size.width && y <= this.#size.height;
  }

  #fontOf(name: string): Font {
    const known = this.#fonts.get(name);
    if (known !== undefined) return known;
    const data: unknown = this.#page.commonObjs.has(name) ? this.#page.commonObjs.get(name) : null;
    const font = describeFont(typeof data === 'object' && data !== null ? (data as Partial<Record<string, unknown>>) : {});
    this.#fonts.set(name, font);
    return font;
  }
}

function describeFont(data: Partial<Record<string, unknown>>): Font {
  const name = typeof data.name === 'string' ? data.name : '';
  const bold = data.bold === true || data.black === true || /bold|black|heavy|semibold|demi/i.test(name);
  const italic = data.italic === true || /italic|oblique/i.test(name);
  const scale = Math.abs(asNumbers(data.fontMatrix)[0] ?? 0.001) || 0.001;
  return { scale, mark: bold ? (italic ? 'bold-italic' : 'bold') : italic ? 'italic' : null, vertical: data.vertical === true };
}

/** Which way text runs that goes by `dx`, `dy` on the page; slanted text (a watermark) runs no way. */
function turnOf(dx: number, dy: number): Word['turn'] {
  if (Math.abs(dy) <= Math.abs(dx) * 0.06) return dx >= 0 ? 0 : 180;
  if (Math.abs(dx) <= Math.abs(dy) * 0.06) return dy >= 0 ? 90 : 270;
  return null;
}
