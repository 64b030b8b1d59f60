// Hands an imported workbook back with its faulty cells filled and commented; in an .xlsx every other part stays byte for byte as it was, but macros go.

import type { Lang, Severity } from '@tenun/domain';
import { detectFormat } from '../read/detect-format.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../read/read-options.ts';
import { readWorkbook } from '../sheet/read-workbook.ts';
import { unescaped } from '../sheet/xlsx-parts.ts';
import { asXlsx, nameInXlsx } from './mark/as-xlsx.ts';
import { addressOf, cellName, commentText, type CellIssue } from './mark/cell-issue.ts';
import { addComments } from './mark/comments.ts';
import { Fills } from './mark/fills.ts';
import { Package } from './mark/package.ts';
import { seenCells, SheetCells, type CellAt } from './mark/sheet-cells.ts';
import { elements } from './mark/splice.ts';

export { issuesOf, type CellIssue } from './mark/cell-issue.ts';

export interface MarkOptions {
  /** The language of the comments. */
  readonly lang?: Lang;
  /** The name of the file, which tells a .csv from other text. */
  readonly name?: string;
  readonly limits?: ReadLimits;
}

const WORST: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * `.xlsx` bytes, whichever form the workbook had. An issue of a sheet that is not there is left out.
 * Throws `ReadProblem` for a file that is damaged or exceeds the limits.
 */
export async function markWorkbook(bytes: Uint8Array, issues: readonly CellIssue[], { lang = 'id', name = '', limits = DEFAULT_LIMITS }: MarkOptions = {}): Promise<Uint8Array> {
  const isXlsx = detectFormat(bytes, name) === 'xlsx';
  const file = new Package(isXlsx ? bytes : await asXlsx(await readWorkbook(bytes, name, { limits })), limits);
  file.dropMacros();
  const main = file.main();
  const relations = file.relations(main);
  const stylesPart = relations.find((relation) => relation.type.endsWith('/styles'))?.target ?? 'xl/styles.xml';
  const fills = new Fills(file.required(stylesPart), stylesPart);
  const sheets = elements(file.required(main), main, (each) => each === 'sheet');
  for (const [sheet, own] of Map.groupBy(issues, (issue) => (isXlsx ? issue.sheet : nameInXlsx(issue.sheet)))) {
    const attributes = sheets.find((each) => unescaped(each.attributes['name'] ?? '') === sheet)?.attributes ?? {};
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const part = relations.find((relation) => relation.id === id)?.target;
    if (part === undefined || file.text(part) === undefined) continue;
    markSheet(file, part, own, fills, lang);
  }
  file.set(stylesPart, fills.xml());
  return file.bytes();
}

function markSheet(file: Package, part: string, issues: readonly CellIssue[], fills: Fills, lang: Lang): void {
  const xml = file.required(part);
  const seen = seenCells(xml, part);
  const byCell = Map.groupBy(issues.flatMap((issue) => {
    const at = addressOf(issue.cell);
    return at === null ? [] : [{ issue, at: seen(at) }];
  }), ({ at }) => cellName(at.row, at.column));
  if (byCell.size === 0) return;
  const places = [...byCell.values()].map(([first]) => first!.at);
  const severityOf = (at: CellAt): Severity => WORST.find((severity) => byCell.get(cellName(at.row, at.column))!.some(({ issue }) => issue.severity === severity)) ?? 'info';
  file.set(part, new SheetCells(xml, part, new Set(places.map((at) => at.row))).restyled(places, (at, style) => fills.marked(style, severityOf(at))));
  addComments(file, part, new Map([...byCell].map(([cell, own]) => [cell, commentText(own.map(({ issue }) => issue), lang)])));
}
