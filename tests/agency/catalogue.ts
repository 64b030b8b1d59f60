// What the units of the agency do: programs, kegiatan, outputs and activities as plans of offices have them, with the sizes that amounts and targets are drawn from.
// Codes have the right shape; which kegiatan has which code in which year is not claimed.

import { MANAGEMENT } from './catalogue-management.ts';
import { P4GN } from './catalogue-p4gn.ts';

export type UnitKind = 'provinsi' | 'kabupaten-kota';

/** An indicator; `{unit}` in the name becomes the office. */
export interface IndicatorPlan {
  readonly name: string;
  readonly satuan: string;
  /** Targets are drawn between these; `steps` after the decimal comma. */
  readonly from: number;
  readonly to: number;
  readonly decimals: 0 | 1 | 2;
  /** Offices of this kind only; both when left out. */
  readonly only?: UnitKind;
}

export interface ActivityPlan {
  readonly name: string;
  readonly satuan: string;
  /** Volumes between these. */
  readonly volume: readonly [number, number];
  /** Thousands of rupiah for the whole activity, at an office of a kab/kota. */
  readonly cost: readonly [number, number];
  /** What it is spent on, when it is broken down. */
  readonly spending: readonly SpendingKey[];
}

export interface ComponentPlan {
  readonly code: string;
  readonly name: string;
  readonly activities: readonly ActivityPlan[];
}

export interface OutputPlan {
  readonly code: string;
  readonly name: string;
  readonly satuan: string;
  readonly volume: readonly [number, number];
  readonly components: readonly ComponentPlan[];
}

export interface OutputClassPlan {
  readonly code: string;
  readonly name: string;
  readonly outputs: readonly OutputPlan[];
}

export interface KegiatanPlan {
  readonly code: string;
  readonly name: string;
  readonly sasaran: string;
  readonly indicators: readonly IndicatorPlan[];
  readonly classes: readonly OutputClassPlan[];
  readonly only?: UnitKind;
}

export interface ProgramPlan {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly sasaran: string;
  readonly indicators: readonly IndicatorPlan[];
  readonly kegiatan: readonly KegiatanPlan[];
}

export const PROGRAMS: readonly ProgramPlan[] = [MANAGEMENT, P4GN];

export interface DetailPlan {
  readonly name: string;
  readonly satuan: string;
  readonly volume: readonly [number, number];
  /** Thousands of rupiah per unit. */
  readonly price: readonly [number, number];
}

export interface AccountPlan {
  readonly code: string;
  readonly name: string;
  readonly details: readonly DetailPlan[];
}

export type SpendingKey = keyof typeof SPENDING;

/** Accounts with their details, by what money is spent on. */
export const SPENDING = {
  rapat: account('521211', 'Belanja Bahan', detail('Konsumsi rapat', 'OK', [20, 60], [40, 55]), detail('Penggandaan bahan', 'Eksemplar', [20, 80], [12, 25])),
  bahan: account('521211', 'Belanja Bahan', detail('Alat tulis peserta', 'Paket', [20, 80], [15, 30]), detail('Spanduk dan dokumentasi', 'Paket', [1, 4], [300, 650])),
  narasumber: account('522151', 'Belanja Jasa Profesi', detail('Honor narasumber', 'OJ', [4, 16], [300, 900])),
  lokal: account('524113', 'Belanja Perjalanan Dinas Dalam Kota', detail('Transport peserta', 'OK', [15, 60], [100, 150])),
  luar: account('524111', 'Belanja Perjalanan Dinas Biasa', detail('Uang harian', 'OH', [6, 30], [370, 480]), detail('Tiket dan angkutan', 'OK', [2, 10], [850, 3200])),
  honor: account('521115', 'Belanja Honor Operasional Satuan Kerja', detail('Honor pengelola', 'OB', [12, 48], [300, 950])),
  kantor: account('521111', 'Belanja Keperluan Perkantoran', detail('Keperluan sehari-hari', 'Bulan', [12, 12], [900, 3800]), detail('Jasa kebersihan', 'OB', [12, 36], [2600, 3600])),
  daya: account('522111', 'Belanja Langganan Listrik', detail('Listrik kantor', 'Bulan', [12, 12], [1200, 6500])),
  rawat: account('523121', 'Belanja Pemeliharaan Peralatan dan Mesin', detail('Kendaraan roda empat', 'Unit', [1, 6], [12_000, 32_000]), detail('Penyejuk ruangan', 'Unit', [4, 30], [350, 700])),
  alat: account('521219', 'Belanja Barang Non Operasional Lainnya', detail('Alat uji urine', 'Buah', [40, 200], [60, 95])),
  jasa: account('522191', 'Belanja Jasa Lainnya', detail('Jasa dokter klinik', 'OB', [6, 12], [1500, 2600])),
} as const;

function account(code: string, name: string, ...details: readonly DetailPlan[]): AccountPlan {
  return { code, name, details };
}

function detail(name: string, satuan: string, volume: readonly [number, number], price: readonly [number, number]): DetailPlan {
  return { name, satuan, volume, price };
}
