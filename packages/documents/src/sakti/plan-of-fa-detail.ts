// Makes a plan of an FA Detail: its tree of codes with the pagu as amounts; realisation is left to those who read the report for it.

import { formatRupiah, placeOfCell, readPlan, type NodeLevel, type ReadNotice, type ReadResult } from '@tenun/domain';
import { AKUN, KRO, type FaSegment } from '@tenun/reference';
import type { Workbook } from '../sheet/grid.ts';
import { checkControlTotals } from './control-totals.ts';
import { planBlocks, type PlanColumns } from './plan-blocks.ts';
import { readFaDetail, TREE_SEGMENTS, type FaDetail, type FaDetailRow } from './read-fa-detail.ts';
import type { SaktiRow } from './sakti-row.ts';

const LEVELS: Readonly<Partial<Record<FaSegment, NodeLevel>>> = { program: 'program', kegiatan: 'kegiatan', kro: 'kro', ro: 'ro', komponen: 'komponen', subkomponen: 'subkomponen', akun: 'akun', item: 'detil' };
const CALLED: Readonly<Record<NodeLevel, string>> = { program: 'Program', kegiatan: 'Kegiatan', kro: 'KRO', ro: 'RO', komponen: 'Komponen', subkomponen: 'Subkomponen', akun: 'Akun', detil: 'Rincian' };
const VERSIONS = { akrual: 'Akrual', sp2d: 'SP2D' } as const;

/** Throws `ReadProblem` for a version that is not known and for totals that differ. */
export function readFaDetailAsPlan(workbook: Workbook, sheet: Workbook['sheets'][number]): ReadResult {
  const report = readFaDetail(sheet);
  const rows = treeOf(report);
  const total = report.total?.pagu ?? null;
  const blocks = planBlocks({
    title: `RINCIAN KERTAS KERJA MENURUT LAPORAN FA DETAIL${report.year === null ? '' : ` TAHUN ANGGARAN ${report.year}`}`, office: report.office, year: report.year, rows,
    columns: columnsOf(report), before: 'SEGMEN',
    total: total === null ? null : { text: formatRupiah(total, { symbol: false }), place: report.total!.place },
  });
  const { content, unread } = readPlan(blocks);
  const checked = checkControlTotals(report.layout.called, content, total === null ? [] : [{ name: 'baris jumlah', place: report.total!.place.cell ?? '', text: formatRupiah(total, { symbol: false }) }]);
  return { reader: 'sakti-fa-detail', content, unread, suppressions: [], notices: [...workbook.notices, ...noticesOf(report, sheet.name, checked)] };
}

/** Codes, sources and pagu where the report has them; what it has no column for stands in free ones behind. */
function columnsOf({ columns: { akun, sumberDana, pagu } }: FaDetail): PlanColumns {
  const used = [akun ?? 0, pagu, ...(sumberDana === null ? [] : [sumberDana])];
  const [name = 0, volume = 0, source = 0] = Array.from({ length: used.length + 3 }, (_, index) => Math.max(...used) + 1 + index);
  return { code: akun ?? 0, amount: pagu, name, volume, sumberDana: sumberDana ?? source };
}

/** Each row under the rows that name its codes; those that the report does not print are added without an amount. */
function treeOf(report: FaDetail): SaktiRow[] {
  const rows: SaktiRow[] = [];
  const open: { level: FaSegment; key: string }[] = [];
  const leaves = new Map<string, number>();
  for (const row of report.rows) {
    const path = TREE_SEGMENTS.flatMap((segment) => (row.segments[segment] === undefined ? [] : [{ segment, code: fullCode(segment, row.segments) }]));
    for (const [depth, { segment, code }] of path.entries()) {
      const own = segment === row.segment;
      const source = segment === 'akun' ? (row.segments.sumberDana ?? '') : '';
      const id = `${path.slice(0, depth + 1).map((each) => each.code).join(' ')} ${source}`;
      if (open[depth]?.key === id) {
        if (own) add(rows, leaves.get(id), row);
        continue;
      }
      open.splice(depth);
      open.push({ level: segment, key: id });
      leaves.set(id, rows.length);
      rows.push(rowOf(row, segment, code, own, source, report));
    }
  }
  return rows;
}

/** The same akun and source again (another office of payment, another item): one row of the plan. */
function add(rows: SaktiRow[], at: number | undefined, row: FaDetailRow): void {
  const before = at === undefined ? undefined : rows[at];
  if (before === undefined || row.pagu === null) return;
  const amount = before.amount === '' ? row.pagu : BigInt(before.amount.replaceAll('.', '')) + row.pagu;
  rows[at!] = { ...before, amount: formatRupiah(amount, { symbol: false }) };
}

function rowOf(row: FaDetailRow, segment: FaSegment, code: string, own: boolean, source: string, { columns }: FaDetail): SaktiRow {
  const level = LEVELS[segment]!;
  return {
    place: row.place, code: level === 'detil' ? null : code, level, marker: level === 'detil' ? '-' : null, name: (own ? row.name : null) ?? nameOf(level, code),
    volume: '', satuan: '', price: '', amount: own && row.pagu !== null ? formatRupiah(row.pagu, { symbol: false }) : '', sumberDana: source,
    blokir: own && level === 'akun' && row.blokir !== null && row.blokir !== 0n ? formatRupiah(row.blokir, { symbol: false }) : '', blokirPlace: placeOfCell(row.place, columns.blokir),
  };
}

/** `EBA` under 3249 is `3249.EBA`; `WA` of unit 01 of 066 is `066.01.WA`; `0A` is the subkomponen A. */
function fullCode(segment: FaSegment, segments: FaDetailRow['segments']): string {
  const code = segments[segment]!;
  switch (segment) {
    case 'program': return /^[A-Z]{2}$/.test(code) && segments.kementerian !== undefined ? [segments.kementerian, segments.unit, code].filter((part) => part !== undefined).join('.') : code;
    case 'kro': return /^[A-Z]{3}$/.test(code) && segments.kegiatan !== undefined ? `${segments.kegiatan}.${code}` : code;
    case 'ro': return /^\d{3}$/.test(code) && segments.kro !== undefined ? `${fullCode('kro', segments)}.${code}` : code;
    case 'subkomponen': return code.replace(/^0(?=[A-Z])/, '');
    default: return code;
  }
}

/** What the lists call it, or its level and code: a report of codes only says no more. */
function nameOf(level: NodeLevel, code: string): string {
  const known = level === 'akun' ? AKUN.find((akun) => akun.code === code)?.name : level === 'kro' ? KRO.find((kro) => kro.code === code.slice(-3))?.name : undefined;
  return known ?? `${CALLED[level]} ${code}`;
}

function noticesOf(report: FaDetail, sheet: string, checked: number): ReadNotice[] {
  const place = { line: null, cell: sheet };
  const differing = report.rows.filter((row) => row.realisasiLalu !== null && row.realisasiPeriode !== null && row.realisasiSampai !== null && row.realisasiLalu + row.realisasiPeriode !== row.realisasiSampai);
  return [
    report.version === null
      ? { code: 'sakti-version', severity: 'warning', place, message: { id: 'Laporan FA Detail ini tidak menyebut versinya (Akrual atau SP2D); realisasi kedua versi berbeda, dan IKPA memakai SP2D.', en: 'This FA Detail does not say its version (Akrual or SP2D); realisation differs between them, and IKPA goes by SP2D.' } }
      : { code: 'sakti-version', severity: 'info', place, message: { id: `Laporan FA Detail versi ${VERSIONS[report.version]}; pagu dibaca sebagai anggaran, realisasi tidak masuk ke rencana.`, en: `FA Detail in the version ${VERSIONS[report.version]}; the pagu was read as amounts, realisation does not go into the plan.` } },
    { code: 'sakti-layout', severity: report.byPosition ? 'warning' : 'info', place, message: report.byPosition ? { id: `Laporan tanpa judul kolom; dibaca menurut letak kolom susunan ${report.layout.id}. Periksa beberapa baris.`, en: `The report has no titles of columns; it was read by the positions of the layout ${report.layout.id}. Check some rows.` } : { id: `Dibaca menurut susunan ${report.layout.id}.`, en: `Read by the layout ${report.layout.id}.` } },
    ...(checked > 0 ? [] : [{ code: 'no-control-total', severity: 'warning', place, message: { id: 'Laporan tidak memuat jumlah kendali; kelengkapannya tidak dapat dipastikan.', en: 'The report states no control total; whether it is complete cannot be told.' } } as const]),
    ...(report.unreadable.length === 0 ? [] : [{ code: 'figures-unreadable', severity: 'warning', place: { line: null, cell: report.unreadable[0]!.cell.replace(/ .*$/, '') }, message: { id: `${report.unreadable.length} angka tidak terbaca, mulai dari “${report.unreadable[0]!.text}” di ${report.unreadable[0]!.cell}.`, en: `${report.unreadable.length} figures cannot be read, from “${report.unreadable[0]!.text}” at ${report.unreadable[0]!.cell} on.` } } as const]),
    ...(differing.length === 0 ? [] : [{ code: 'realisation-differs', severity: 'warning', place: differing[0]!.place, message: { id: `Pada ${differing.length} baris realisasi lalu + periode ini tidak sama dengan s.d. periode, mulai dari ${differing[0]!.place.cell}.`, en: `On ${differing.length} rows past + present realisation is not the realisation up to the period, from ${differing[0]!.place.cell} on.` } } as const]),
  ];
}
