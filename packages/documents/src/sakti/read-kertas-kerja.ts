// Reads a "Rincian Kertas Kerja Satker" of SAKTI as a plan, by the layout that holds for its year.

import { readPlan, type ReadNotice, type ReadResult } from '@tenun/domain';
import type { KertasKerjaField, Layout } from '@tenun/reference';
import type { Workbook } from '../sheet/grid.ts';
import { checkControlTotals, type StatedTotal } from './control-totals.ts';
import { takeRows } from './kertas-kerja.ts';
import { locate, type Located } from './locate.ts';
import { officeOf } from './office.ts';
import { planBlocks, type PlanColumns } from './plan-blocks.ts';

/** Throws `ReadProblem` for a version that is not known and for control totals that differ. */
export function readKertasKerja(workbook: Workbook, sheet: Workbook['sheets'][number], layouts: readonly Layout<KertasKerjaField>[]): ReadResult {
  const located = locate<KertasKerjaField, Layout<KertasKerjaField>>(sheet, layouts);
  const taken = takeRows(located);
  const total = taken.totals.at(-1) ?? null;
  const blocks = planBlocks({
    title: `RINCIAN KERTAS KERJA SATKER${located.year === null ? '' : ` TAHUN ANGGARAN ${located.year}`}`, office: officeOf(located.head), year: located.year, rows: taken.rows, columns: columnsOf(located),
    total: total === null ? null : { text: total.text, place: { line: null, cell: total.place } },
  });
  const { content, unread } = readPlan(blocks);
  const checked = checkControlTotals(located.layout.called, content, [...allocations(located), ...taken.totals.map((each): StatedTotal => ({ ...each, name: 'baris jumlah' }))]);
  const place = { line: null, cell: sheet.name };
  const notices: ReadNotice[] = [
    { code: 'sakti-layout', severity: 'info', place, message: { id: `${located.layout.called} dibaca menurut susunan ${located.layout.id} (berlaku sejak ${located.layout.validFrom}).`, en: `${located.layout.called} was read by the layout ${located.layout.id} (in force since ${located.layout.validFrom}).` } },
    checked === 0
      ? { code: 'no-control-total', severity: 'warning', place, message: { id: 'Berkas tidak memuat jumlah kendali (alokasi, jumlah, atau pagu program); kelengkapannya tidak dapat dipastikan.', en: 'The file states no control total (allocation, total or amounts of programs); whether it is complete cannot be told.' } }
      : { code: 'control-totals-agree', severity: 'info', place, message: { id: `Jumlah rincian cocok dengan ${checked} jumlah kendali berkas.`, en: `The details add up to ${checked} control totals of the file.` } },
    ...(taken.shifted.length === 0 ? [] : [{ code: 'amount-shifted', severity: 'info', place: { line: null, cell: `${sheet.name}!${taken.shifted[0]}` }, message: { id: `Pada ${taken.shifted.length} baris jumlah biaya bergeser satu kolom ke kanan; dibaca di sana.`, en: `On ${taken.shifted.length} rows the amount stands one column to the right; it was read there.` } } as const]),
    ...(taken.locations === 0 ? [] : [{ code: 'locations-left-out', severity: 'info', place, message: { id: `${taken.locations} baris lokasi dan KPPN tidak ikut; bukan baris rencana.`, en: `${taken.locations} rows of places and paying offices were left out; they are no rows of the plan.` } } as const]),
  ];
  return { reader: 'sakti-kertas-kerja', content, unread, suppressions: [], notices: [...workbook.notices, ...notices] };
}

/** The columns of the sheet; a source without a title of its own is given the first free column. */
function columnsOf({ columns }: Located<KertasKerjaField, Layout<KertasKerjaField>>): PlanColumns {
  const used = new Set([...columns.values()].map((column) => column.from));
  const free = Array.from({ length: used.size + 1 }, (_, index) => Math.max(...used) - index + used.size).toReversed().find((column) => !used.has(column))!;
  const at = (field: KertasKerjaField): number => columns.get(field)!.from;
  return {
    code: at('code'), name: at('name'), volume: at('volume'), price: at('price'), amount: at('amount'),
    ...(columns.has('satuan') ? { satuan: at('satuan') } : {}), sumberDana: columns.get('sumberDana')?.from ?? free,
  };
}

/** `ALOKASI : Rp. 1.234.000` above the header: the total of the DIPA. */
function allocations({ sheet, header }: Located<KertasKerjaField, Layout<KertasKerjaField>>): StatedTotal[] {
  return sheet.rows.slice(0, header).flatMap((row) => {
    const text = row.cells.map((cell) => cell.text.trim()).filter((each) => each !== '').join(' ');
    const match = /\b(alokasi|pagu|jumlah)\b[^:\d]*:?\s*(?:rp\.?\s*)?(\d[\d.,]*)/i.exec(text);
    return match === null ? [] : [{ name: match[1]!.toUpperCase(), place: `${sheet.name}!${row.number}`, text: match[2]!.replace(/[.,]$/, '') }];
  });
}
