// Names of klasifikasi rincian output (KRO) by their code; the codes change from year to year, so each carries how far it is known.

import type { ListSource, Mark } from './mark.ts';

export interface Kro {
  readonly code: string;
  readonly name: string;
  readonly mark: Mark;
}

export const KRO_SOURCE: ListSource = { source: 'Public code and POK files of satker', mark: 'S', validFrom: '2021-01-01', validTo: null };

export const KRO: readonly Kro[] = [
  { code: 'EBA', name: 'Layanan Dukungan Manajemen Internal', mark: 'S' },
  { code: 'EBB', name: 'Layanan Sarana dan Prasarana Internal', mark: 'M' },
  { code: 'EBC', name: 'Layanan Manajemen SDM Internal', mark: 'S' },
  { code: 'EBD', name: 'Layanan Manajemen Kinerja Internal', mark: 'S' },
  { code: 'BMA', name: 'Data dan Informasi Publik', mark: 'S' },
  { code: 'QMA', name: 'Data dan Informasi Publik', mark: 'S' },
  { code: 'QDC', name: 'Fasilitasi dan Pembinaan Masyarakat', mark: 'S' },
  { code: 'QAH', name: 'Pelayanan Publik Lainnya', mark: 'S' },
  { code: 'BDB', name: 'Fasilitasi dan Pembinaan Lembaga', mark: 'S' },
  { code: 'CCL', name: 'OM Sarana Bidang Teknologi Informasi dan Komunikasi', mark: 'S' },
];
