// A "Laporan FA Detail (16 Segmen)" as SAKTI exports it: sixteen segments, figures in their places, data from row 10.

import type { Given } from './a-workbook.ts';

const SEGMENTS = ['Kementerian', 'Unit', 'Satker', 'Program', 'Kegiatan', 'Output', 'Sub Output', 'Komponen', 'Sub Komponen', 'Akun', 'Item', 'Sumber Dana', 'Cara Tarik', 'Kewenangan', 'KPPN', 'Lokasi'];
const FIGURES: Readonly<Record<number, string>> = { 16: 'PAGU', 18: 'LOCK PAGU', 22: 'REALISASI PERIODE LALU', 23: 'REALISASI PERIODE INI', 25: 'REALISASI S.D. PERIODE', 28: '%', 30: 'SISA ANGGARAN' };
const WIDTH = 31;

interface Line {
  readonly segments: readonly string[];
  readonly pagu: number;
  readonly blokir?: number;
  readonly lalu?: number;
  readonly ini?: number;
}

const AT = ['066', '01', '417829', 'WA', '3249', 'EBA', '994', '002', '0A'] as const;
export const FA_LINES: readonly Line[] = [
  { segments: [...AT, '521111', '', 'A', '0', 'KD', '039', '24.14'], pagu: 32_000_000, lalu: 10_000_000, ini: 2_500_000 },
  { segments: [...AT, '521211', '', 'A', '0', 'KD', '039', '24.14'], pagu: 9_600_000, blokir: 1_600_000 },
  { segments: [...AT, '521211', '', 'D', '0', 'KD', '039', '24.14'], pagu: 20_000_000, lalu: 8_000_000, ini: 0 },
];

export interface FaVariant {
  readonly version?: 'Akrual' | 'SP2D' | null;
  readonly titles?: boolean;
  /** One code on each row with its name, and subtotals. */
  readonly hierarchy?: boolean;
  readonly total?: number;
}

export function faDetail({ version = 'SP2D', titles = true, hierarchy = false, total = 61_600_000 }: FaVariant = {}, lines: readonly Line[] = FA_LINES): Given[][] {
  const row = (): Given[] => Array.from({ length: WIDTH }, () => '');
  const head: Given[][] = Array.from({ length: 9 }, row);
  head[0]![0] = 'LAPORAN FA DETAIL (16 SEGMEN)';
  head[1]![0] = 'GLP039';
  head[2]![0] = 'Satker : 417829 BNN KABUPATEN ROTE NDAO';
  head[3]![0] = 'TAHUN ANGGARAN 2024';
  if (version !== null) head[4]![0] = `Realisasi berbasis ${version}`;
  if (titles) {
    if (!hierarchy) for (const [index, title] of SEGMENTS.entries()) head[7]![index] = title;
    for (const [index, title] of Object.entries(FIGURES)) head[7]![Number(index)] = title;
  }
  const figures = ({ pagu, blokir = 0, lalu = 0, ini = 0 }: Line, into: Given[]): Given[] => {
    for (const [index, value] of [[16, pagu], [18, blokir], [22, lalu], [23, ini], [25, lalu + ini], [30, pagu - lalu - ini]] as const) into[index] = value;
    into[28] = `${(((lalu + ini) * 100) / pagu).toFixed(2).replace('.', ',')}`;
    return into;
  };
  const body = hierarchy ? hierarchyRows(lines, row, figures) : lines.map((line) => figures(line, [...line.segments, ...row().slice(16)]));
  const last = row();
  last[0] = 'JUMLAH';
  last[16] = total;
  return [...head, ...body, last];
}

function hierarchyRows(lines: readonly Line[], row: () => Given[], figures: (line: Line, into: Given[]) => Given[]): Given[][] {
  const all: Line = { segments: [], pagu: lines.reduce((sum, line) => sum + line.pagu, 0), blokir: lines.reduce((sum, line) => sum + (line.blokir ?? 0), 0), lalu: lines.reduce((sum, line) => sum + (line.lalu ?? 0), 0), ini: lines.reduce((sum, line) => sum + (line.ini ?? 0), 0) };
  const parents = [['066.01.WA', 'Program Dukungan Manajemen'], ['3249', 'Pembinaan Administrasi'], ['3249.EBA', 'Layanan Dukungan Manajemen Internal'], ['3249.EBA.994', 'Layanan Perkantoran'], ['002', 'Operasional Kantor'], ['A', 'Kebutuhan Kantor']] as const;
  const named = (code: string, name: string, depth: number, line: Line): Given[] => {
    const cells = figures(line, row());
    cells[depth] = code;
    cells[depth + 1] = name;
    return cells;
  };
  return [...parents.map(([code, name], depth) => named(code, name, depth, all)), ...lines.map((line) => named(line.segments[9]!, 'Belanja', 6, line))];
}

/** The same as .csv of SAKTI: `;` between, `.` for thousands, `,` for decimals. */
export function asCsv(rows: readonly (readonly Given[])[]): string {
  const figure = (value: number): string => `${String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, '.')},00`;
  return rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : String(typeof cell === 'object' ? cell.text : cell))).join(';')).join('\r\n');
}
