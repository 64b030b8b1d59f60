// Blocks from a document that has no lines of text but pieces on a page: what the readers of Word documents and of PDF see.

import { plainText, type Block, type Inline, type PictureBlock, type Place, type TableBlock } from '@tenun/domain';
import { BlockBuilder } from './block-builder.ts';
import { lastLetters } from './inline-content.ts';
import { takeMarker } from './markers.ts';
import { goesOnBelow, isChapter, isTitle, titleLevel, type TitleLevel } from './titles.ts';

/** A line of text, unwrapped: a paragraph, a title, an item, or one of several lines that stand right below each other. */
export interface LinePiece {
  readonly kind: 'line';
  readonly content: readonly Inline[];
  readonly place: Place;
  /** Letters from the margin; an item that stands two further than another is below it. */
  readonly indent: number;
  /** Whether it stands right below the line before it, without a gap. */
  readonly adjacent: boolean;
  /** The level that a style of the document gives it. */
  readonly level?: TitleLevel;
  /** The marker that the document draws beside the text and does not hold in it. */
  readonly marker?: string;
  /** Whether that marker is a bullet; then one typed after it says more. */
  readonly bullet?: boolean;
}

export interface TablePiece {
  readonly kind: 'table';
  /** Its id is given anew. */
  readonly table: TableBlock;
}

export interface PicturePiece {
  readonly kind: 'picture';
  readonly picture: PictureBlock['picture'];
  readonly alt: string;
  readonly place: Place;
}

export type Piece = LinePiece | TablePiece | PicturePiece;

/** Blocks of the pieces, in reading order. */
export function readPieces(pieces: readonly Piece[]): Block[] {
  const builder = new BlockBuilder();
  for (let index = 0; index < pieces.length;) index += takePiece(builder, pieces, index);
  return builder.blocks;
}

/** Takes the piece at `index`; returns how many were taken. */
function takePiece(builder: BlockBuilder, pieces: readonly Piece[], index: number): number {
  const piece = pieces[index]!;
  switch (piece.kind) {
    case 'table':
      builder.table({ ...piece.table, id: builder.nextId() });
      return 1;
    case 'picture':
      builder.picture(piece.picture, piece.alt, piece.place);
      return 1;
    case 'line': return takeLine(builder, piece, pieces, index);
  }
}

function takeLine(builder: BlockBuilder, line: LinePiece, pieces: readonly Piece[], index: number): number {
  const text = plainText(line.content).trim();
  if (text === '') return 1;
  const drawn = line.marker === undefined || line.bullet === true ? '' : `${line.marker} `;
  if (isTitleLine(builder, line, `${drawn}${text}`, pieces, index)) return takeTitle(builder, line, drawn, pieces[index + 1]);
  const typed = line.marker === undefined || line.bullet === true ? takeMarker(text) : null;
  if (typed !== null) builder.item(typed.marker, lastLetters(line.content, typed.text.length), line.place, line.indent);
  else if (line.marker !== undefined) builder.item(line.marker, line.content, line.place, line.indent);
  else builder.prose(text, line.content, line.place, line.adjacent);
  return 1;
}

/** Takes a title, with the rest of it where a chapter stands on two lines. */
function takeTitle(builder: BlockBuilder, line: LinePiece, drawn: string, below: Piece | undefined): number {
  const content = drawn === '' ? line.content : [{ text: drawn }, ...line.content];
  const said = plainText(content).trim();
  const onTwoLines = below?.kind === 'line' && goesOnBelow(said, plainText(below.content).trim());
  const whole = onTwoLines ? [...content, { text: ' ' }, ...below.content] : content;
  const title = plainText(whole).trim();
  builder.heading(isChapter(title) ? 1 : (line.level ?? titleLevel(title)), whole, line.place);
  return onTwoLines ? 2 : 1;
}

function isTitleLine(builder: BlockBuilder, line: LinePiece, text: string, pieces: readonly Piece[], index: number): boolean {
  if (line.level !== undefined) return true;
  if (line.bullet === true) return false;
  const next = pieces[index + 1];
  const goesOn = next?.kind === 'line' && next.adjacent;
  // An item among items that the document numbers is no title, though it may look like one.
  if (line.marker !== undefined && (line.adjacent || goesOn)) return false;
  const bold = line.content.every((inline) => inline.mark === 'bold' || inline.mark === 'bold-italic' || ('text' in inline && inline.text.trim() === ''));
  return isTitle(text, bold ? text : null, {
    apart: !line.adjacent || builder.last?.kind === 'heading',
    below: goesOn ? plainText(next.content).trim() : '',
    tableBelow: false,
    tableFollows: next?.kind === 'table',
    afterList: builder.last?.kind === 'list',
    onCover: builder.onCover,
  });
}
