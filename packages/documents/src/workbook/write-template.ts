// Writes the workbook that a planner fills, empty or with a plan to start from: lists, checks, and sums that are locked and live.

import { beginBlank, type PlanContent } from '@tenun/domain';
import { calendarDay, documentTitle, printable } from '../write/printable.ts';
import { SOURCES } from './template/columns.ts';
import { matrixSheet } from './template/matrix-sheet.ts';
import { fundingSheet, guideSheet, listsSheet, SATUAN_NAMES, targetsSheet } from './template/other-sheets.ts';

/** `.xlsx` bytes. `content` is the plan to start from; null begins an empty one of `office` for `year`. */
export async function writeTemplate(content: PlanContent | null, year: number, office: string): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const empty = beginBlank({ office, officeKind: null, regionCode: null, year, address: null, city: null, date: null, signatory: null });
  const start: PlanContent = content === null ? { ...empty, blocks: [] } : { ...content, profile: { ...content.profile, year, office: content.profile.office === '' ? office : content.profile.office } };
  const [y, month, day] = calendarDay(start.profile) ?? [2000, 1, 1];
  const dated = new Date(Date.UTC(y, month - 1, day));
  const matrix = matrixSheet(start, { satuan: SATUAN_NAMES.length, sources: SOURCES.length });
  return writeXlsx({
    defaultFont: { name: 'Arial', size: 10 },
    properties: { title: `Buku kerja ${documentTitle(start.profile)}`, creator: printable(start.profile.office) || 'Tenun', created: dated, modified: dated },
    activeSheet: 1,
    sheets: [guideSheet(start), matrix.sheet, targetsSheet(start), fundingSheet(start, matrix.lastRow), listsSheet()],
  });
}
