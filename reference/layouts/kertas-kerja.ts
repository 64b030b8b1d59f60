// Layouts of the SAKTI report "Rincian Kertas Kerja Satker" (RKA-K/L, POK): codes, names, volume × price = amount, blocked rows, source of money.

import type { Layout } from './layout.ts';

export type KertasKerjaField = 'code' | 'name' | 'volume' | 'satuan' | 'price' | 'amount' | 'blokir' | 'sumberDana';

/**
 * Positions as public parsers know them: codes in A–C, names in D–F, the amount in J (shifted to K in some files), the mark of blocking in K, the source somewhere in J–P.
 * The columns between are known by their titles only.
 */
export const KERTAS_KERJA_LAYOUTS: readonly Layout<KertasKerjaField>[] = [
  {
    id: 'sakti-kertas-kerja-2021', validFrom: '2021-01-01', validTo: null, mark: 'S',
    source: 'Public parsers of the report; structure of KRO and RO since the budget of 2021',
    report: /\brincian kertas kerja satker\b/, called: 'Rincian Kertas Kerja Satker', headerRows: 3,
    columns: [
      { field: 'code', title: /^kode\b/, position: 0, required: true, called: 'KODE' },
      { field: 'volume', title: /\bvol(?:ume|\.)?$/, position: null, required: true, called: 'VOLUME' },
      { field: 'price', title: /\bharga(?: satuan)?\b/, position: null, required: true, called: 'HARGA SATUAN' },
      { field: 'satuan', title: /(?:^|\s)sat(?:uan|\.)?$/, position: null, required: false, called: 'SATUAN' },
      { field: 'blokir', title: /\bblokir\b|^\*$|^(?:kode )?blk\b/, position: 10, required: false, called: 'BLOKIR' },
      { field: 'sumberDana', title: /\bsd ?\/ ?cp\b|\bsumber dana\b|^sd$/, position: null, required: false, called: 'SD/CP' },
      { field: 'amount', title: /\bjumlah(?: biaya)?\b|\bpagu\b/, position: 9, required: true, called: 'JUMLAH BIAYA' },
      { field: 'name', title: /\buraian\b|\bprogram ?\/|\bdetil\b/, position: 3, required: true, called: 'PROGRAM/KEGIATAN/KRO/RO/…/DETIL' },
    ],
  },
];

/** Columns in which the source of money stands where no title says so (J–P). */
export const SOURCE_COLUMNS: readonly [from: number, to: number] = [9, 15];
/** Sources of money as SAKTI abbreviates them. */
export const SOURCE_CODES: readonly string[] = ['RM', 'RMP', 'PNP', 'PNBP', 'BLU', 'PLN', 'PHLN', 'HLN', 'HDN', 'HIBAH', 'PDN', 'SBSN', 'SBSNPBS'];
