// One small plan and the forms offices give it: sheets and pages that real programs turn into the files of the folder.

/** Level, code, name, volume, satuan, amount, and the indicator of a kegiatan with its target. */
export type Row = readonly [level: string, code: string, name: string, volume: string, satuan: string, amount: number, indicator?: readonly [name: string, target: string, satuan: string]];

export const ROWS: readonly Row[] = [
  ['program', '066.DK', 'Program P4GN', '', '', 114_750_000],
  ['kegiatan', '5940', 'Pencegahan Penyalahgunaan', '', '', 73_500_000, ['Indeks Ketahanan Keluarga', '82,50', 'Indeks']],
  ['kro', '5940.BDD', 'Fasilitasi dan Pembinaan Keluarga', '10', 'Keluarga', 73_500_000],
  ['ro', '5940.BDD.001', 'Keluarga yang didampingi', '10', 'Keluarga', 73_500_000],
  ['komponen', '051', 'Pelatihan fasilitator', '1', 'Kegiatan', 28_500_000],
  ['komponen', '052', 'Pendampingan keluarga', '10', 'Keluarga', 45_000_000],
  ['kegiatan', '5941', 'Rehabilitasi Penyalah Guna', '', '', 41_250_000, ['Jumlah klien rawat jalan', '22', 'Orang']],
  ['kro', '5941.BAH', 'Pelayanan Publik Lainnya', '22', 'Orang', 41_250_000],
  ['ro', '5941.BAH.001', 'Klien rawat jalan', '22', 'Orang', 41_250_000],
  ['komponen', '051', 'Layanan rawat jalan', '22', 'Orang', 41_250_000],
];
export const TOTAL = 114_750_000;

/** What a careful person reads from every file of the folder, whatever its form. */
export const READ = ROWS.map(([level, , name, , , amount]) => `${level} ${name} ${amount}`);

export const grouped = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.');
export const TITLES = ['Kode', 'Program/Kegiatan/KRO/RO/Komponen', 'Volume', 'Satuan', 'Jumlah (Rp)'];

type Cell = string | number;

/** The rows as cells of a sheet; `amount` says how amounts are kept. */
export function cells(amount: (rupiah: number) => Cell = (rupiah) => rupiah): Cell[][] {
  return ROWS.map(([, code, name, volume, satuan, rupiah]) => [code, name, volume === '' ? '' : Number(volume), satuan, amount(rupiah)]);
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Centimetres of each column. */
  readonly width?: number;
  /** Numbers are shown in thousands of what their cells hold. */
  readonly shownInThousands?: true;
}

const NAMESPACES = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"';
const THOUSANDS = '<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true" number:display-factor="1000"/></number:number-style><style:style style:name="ribu" style:family="table-cell" style:data-style-name="N1"/>';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook for LibreOffice to save in the form of a planner's program. */
export function workbook(sheets: readonly Sheet[]): string {
  const cell = (value: Cell, thousands: boolean): string => (value === '' ? '<table:table-cell/>' : typeof value === 'number' ? `<table:table-cell${thousands && value >= 1000 ? ' table:style-name="ribu"' : ''} office:value-type="float" office:value="${value}"/>` : `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`);
  const widths = sheets.map((sheet, index) => `<style:style style:name="c${index}" style:family="table-column"><style:table-column-properties style:column-width="${sheet.width ?? 4}cm"/></style:style>`);
  const tables = sheets.map(({ name, rows, shownInThousands }, index) => `<table:table table:name="${name}"><table:table-column table:style-name="c${index}" table:number-columns-repeated="20"/>${rows.map((row) => `<table:table-row>${row.map((value) => cell(value, shownInThousands === true)).join('')}</table:table-row>`).join('')}</table:table>`);
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${THOUSANDS}${widths.join('')}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document>`;
}

/** The matrix as a table of a page, with header cells over two rows, and indicators. */
export function pageTable(amount: (rupiah: number) => string = grouped, title = 'Anggaran (Rp)'): string {
  const rows = ROWS.map(([, code, name, volume, satuan, rupiah, indicator]) => `<tr><td>${code}</td><td>${name}</td><td>${indicator?.[0] ?? ''}</td><td>${indicator?.[1] ?? volume}</td><td>${indicator?.[2] ?? satuan}</td><td align="right">${amount(rupiah)}</td></tr>`);
  return `<table><tr><th rowspan="2">Kode</th><th rowspan="2">Program/Kegiatan/KRO/RO/Komponen</th><th rowspan="2">Indikator Kinerja</th><th colspan="2">Target</th><th rowspan="2">${title}</th></tr><tr><th>Volume</th><th>Satuan</th></tr>${rows.join('')}</table>`;
}

/** A whole plan as a page, its letterhead with other years than its own. */
export function page(office: string, year: number, matrix: string): string {
  return `<html><head><meta charset="utf-8"><style>table{border-collapse:collapse}td,th{border:1px solid #000;padding:2px 4px}</style></head><body><p>BADAN NARKOTIKA NASIONAL<br>Jl. Merdeka No. 2019, Telp. (0411) 2020</p><p>RENCANA KERJA TAHUNAN<br>${office.toUpperCase()}<br>TAHUN ANGGARAN ${year}</p><h1>BAB I PENDAHULUAN</h1><p>Pada tahun ${year - 1} ${office} menangani 4 berkas perkara. Renstra 2020-2024 menjadi pegangan.</p><h1>LAMPIRAN</h1><p>MATRIKS RENCANA KERJA ${office.toUpperCase()} TAHUN ${year}</p>${matrix}</body></html>`;
}
