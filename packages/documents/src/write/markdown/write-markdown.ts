// Writes a plan as Markdown that Tenun reads back unchanged: legible for people and for version control, nothing of the plan left out.

import { plainText, type Block, type ListItem, type PlanContent, type PlanProfile, type TableBlock, type TableRow } from '@tenun/domain';
import { FRONT_MATTER_KEYS } from '../../text/front-matter.ts';
import { ITEM, OTHER_SIGN } from '../../text/tenun/marks.ts';
import { escapeFirst, escapeText, FORMAT, writeInline, writeNotes } from '../../text/tenun/notation.ts';
import { matrixLines } from './matrix-lines.ts';
import { isColumnNumbers, repeatedLines, ROLE_NOTES, rowLine, separator } from './rows.ts';

/** The plan as text; `readText` gives an equal plan back (places and ids of blocks aside). */
export function writeMarkdown(content: PlanContent): string {
  const parts = [frontMatter(content.profile), ...content.blocks.map((block) => blockLines(block, content).join('\n'))];
  if (content.nodes.length > 0 && !content.blocks.some(isMatrix)) parts.push(matrixLines(content, null).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function frontMatter(profile: PlanProfile): string {
  const lines = Object.entries(FRONT_MATTER_KEYS).flatMap(([name, field]) => {
    const value = profile[field];
    return value === null ? [] : [`${name}: ${escapeText(String(value))}`.trimEnd()];
  });
  return ['---', `format: ${FORMAT}`, ...lines, '---'].join('\n');
}

function isMatrix(block: Block): block is TableBlock {
  return block.kind === 'table' && block.view === 'matriks';
}

function blockLines(block: Block, content: PlanContent): string[] {
  switch (block.kind) {
    case 'heading': return [`${'#'.repeat(block.level)} ${writeInline(block.content, '|')}`.trimEnd()];
    case 'paragraph': {
      const notes = new Map<string, string>();
      if (block.align !== undefined) notes.set('rata', block.align);
      if (block.continues === true) notes.set('lanjutan', '');
      const text = writeInline(block.content, '|');
      if (text === '') notes.set('kosong', '');
      return [[writeNotes(notes), guarded(text)].filter((part) => part !== '').join(' ')];
    }
    case 'list': return itemLines(block.items, 0);
    case 'picture': return [`![${escapeText(block.alt).replaceAll(']', '&#93;')}](tenun:${block.picture})`];
    case 'table': return isMatrix(block) ? matrixLines(content, block) : tableLines(block);
  }
}

/** A text that starts like a sign of the notation is kept from being one. */
function guarded(text: string): string {
  return ITEM.test(text) || OTHER_SIGN.test(text) ? escapeFirst(text) : text;
}

function itemLines(items: readonly ListItem[], depth: number): string[] {
  return items.flatMap((item) => {
    const text = writeInline(item.content, '|');
    return [`${'  '.repeat(depth)}${itemHead(item.marker, text, depth)}`.trimEnd(), ...itemLines(item.children, depth + 1)];
  });
}

function itemHead(marker: string | null, text: string, depth: number): string {
  if (marker === null) return depth === 0 ? `+ ${text}` : text === '' ? '+' : guarded(text);
  if (marker !== '+' && ITEM.exec(marker)?.[1] === marker) return `${marker} ${text}`;
  return `+ ${writeNotes(new Map([['penanda', marker]]))} ${text}`;
}

function tableLines(table: TableBlock): string[] {
  const columns = Math.max(1, ...table.rows.map((row) => row.cells.length));
  const headed = table.rows[0]?.role === 'header';
  const lines = headed ? [] : [`|${' |'.repeat(columns)}`, separator(columns)];
  let inHeader = true;
  for (const [index, row] of table.rows.entries()) {
    const inferred = headed && index === 0 ? 'header' : inHeader && isColumnNumbers(row) ? 'column-numbers' : 'body';
    if (row.role !== 'header') inHeader = false;
    lines.push(rowLine(row, row.role === inferred && !(headed && index === 0 && isBlank(row)) ? null : ROLE_NOTES[row.role]));
    if (headed && index === 0) lines.push(separator(columns));
  }
  return [...lines, ...repeatedLines(table.repeatedHeaders)];
}

function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cell.lines.every((line) => plainText(line.content) === '' && line.marker === null) && cell.colSpan === undefined && cell.rowSpan === undefined);
}
