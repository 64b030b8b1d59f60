// Tells whether a workbook is a report of SAKTI that Tenun knows, by what stands in its first rows; the reader of sheets asks here first.

import type { ReadResult } from '@tenun/domain';
import { FA_DETAIL_LAYOUTS, KERTAS_KERJA_LAYOUTS } from '@tenun/reference';
import type { ReadOptions } from '../read/read-options.ts';
import type { Workbook } from '../sheet/grid.ts';
import { sheetOfReport } from './locate.ts';
import { readFaDetailAsPlan } from './plan-of-fa-detail.ts';
import { readKertasKerja } from './read-kertas-kerja.ts';

/** A reader for the report that the workbook holds; null when it is no report of SAKTI. */
export function recogniseSakti(workbook: Workbook): ((options: ReadOptions) => ReadResult) | null {
  const kertasKerja = sheetOfReport(workbook, KERTAS_KERJA_LAYOUTS[0]!.report);
  if (kertasKerja !== null) return () => readKertasKerja(workbook, kertasKerja, KERTAS_KERJA_LAYOUTS);
  const faDetail = sheetOfReport(workbook, FA_DETAIL_LAYOUTS[0]!.report);
  return faDetail === null ? null : () => readFaDetailAsPlan(workbook, faDetail);
}
