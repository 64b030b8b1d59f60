// Provinces and kabupaten/kota with the codes of Kemendagri, and the short names that people write for them.

import data from './wilayah.json' with { type: 'json' };
import type { ListSource, Mark } from './mark.ts';

export interface Province {
  /** Kemendagri: `53`. */
  readonly code: string;
  readonly name: string;
}

export interface Regency {
  /** Kemendagri: `53.04`. */
  readonly code: string;
  readonly province: string;
  /** Official: `Kabupaten Belu`, `Kota Kupang`. */
  readonly name: string;
  readonly kind: 'kabupaten' | 'kota';
  /** BPS: `5306`; another system with the same look (Kemendagri 53.01 is Kab. Kupang, BPS 5301 is Sumba Barat). Null where not recorded. */
  readonly bps: string | null;
}

export const WILAYAH_SOURCE: ListSource & { readonly licence: string } = {
  source: `${data.source}. ${data.basis}`, licence: data.licence, mark: 'S', validFrom: data.validFrom, validTo: null,
};

const bps: Readonly<Record<string, string>> = data.bps;
const provinces: Readonly<Record<string, { readonly name: string; readonly regencies: Readonly<Record<string, string>> }>> = data.provinces;

export const PROVINCES: readonly Province[] = Object.entries(provinces).map(([code, { name }]) => ({ code, name }));

export const REGENCIES: readonly Regency[] = Object.entries(provinces).flatMap(([province, { regencies }]) =>
  Object.entries(regencies).map(([code, name]) => ({ code, province, name, kind: name.startsWith('Kota') ? ('kota' as const) : ('kabupaten' as const), bps: bps[code] ?? null })));

export interface ShortName {
  readonly short: string;
  /** Official name. */
  readonly name: string;
  /** The province where the short name is used; the same letters can mean another kab/kota elsewhere. */
  readonly province: string;
  readonly mark: Mark;
}

export const SHORT_NAMES_SOURCE: ListSource = { source: 'Usage in plans and in the press; from memory except where an office plan was seen to use it', mark: 'M', validFrom: null, validTo: null };

/** `S`: seen in a plan of an office. */
export const SHORT_NAMES: readonly ShortName[] = [
  ...of('53', 'S', { TTS: 'Kabupaten Timor Tengah Selatan', TTU: 'Kabupaten Timor Tengah Utara', Mabar: 'Kabupaten Manggarai Barat' }),
  ...of('53', 'M', { Matim: 'Kabupaten Manggarai Timur', SBD: 'Kabupaten Sumba Barat Daya', Flotim: 'Kabupaten Flores Timur', Sarai: 'Kabupaten Sabu Raijua', Sabu: 'Kabupaten Sabu Raijua', Rote: 'Kabupaten Rote Ndao', Sumtim: 'Kabupaten Sumba Timur', Sumteng: 'Kabupaten Sumba Tengah' }),
  ...of('11', 'M', { Abdya: 'Kabupaten Aceh Barat Daya', Agara: 'Kabupaten Aceh Tenggara', Atam: 'Kabupaten Aceh Tamiang' }),
  ...of('12', 'M', { Tapteng: 'Kabupaten Tapanuli Tengah', Taput: 'Kabupaten Tapanuli Utara', Tapsel: 'Kabupaten Tapanuli Selatan', Madina: 'Kabupaten Mandailing Natal', Sergai: 'Kabupaten Serdang Bedagai', Paluta: 'Kabupaten Padang Lawas Utara', Palas: 'Kabupaten Padang Lawas', Labusel: 'Kabupaten Labuhanbatu Selatan', Labura: 'Kabupaten Labuhanbatu Utara', Humbahas: 'Kabupaten Humbang Hasundutan' }),
  ...of('13', 'M', { Pessel: 'Kabupaten Pesisir Selatan', Pasbar: 'Kabupaten Pasaman Barat', Solsel: 'Kabupaten Solok Selatan' }),
  ...of('14', 'M', { Inhu: 'Kabupaten Indragiri Hulu', Inhil: 'Kabupaten Indragiri Hilir', Rohul: 'Kabupaten Rokan Hulu', Rohil: 'Kabupaten Rokan Hilir', Kuansing: 'Kabupaten Kuantan Singingi' }),
  ...of('15', 'M', { Tanjabbar: 'Kabupaten Tanjung Jabung Barat', Tanjabtim: 'Kabupaten Tanjung Jabung Timur' }),
  ...of('16', 'M', { OKU: 'Kabupaten Ogan Komering Ulu', OKI: 'Kabupaten Ogan Komering Ilir', Muba: 'Kabupaten Musi Banyuasin', Mura: 'Kabupaten Musi Rawas', Muratara: 'Kabupaten Musi Rawas Utara', PALI: 'Kabupaten Penukal Abab Lematang Ilir' }),
  ...of('18', 'M', { Lamsel: 'Kabupaten Lampung Selatan', Lamteng: 'Kabupaten Lampung Tengah', Lamtim: 'Kabupaten Lampung Timur', Lambar: 'Kabupaten Lampung Barat', Tubaba: 'Kabupaten Tulang Bawang Barat' }),
  ...of('19', 'M', { Basel: 'Kabupaten Bangka Selatan', Bateng: 'Kabupaten Bangka Tengah', Babar: 'Kabupaten Bangka Barat', Beltim: 'Kabupaten Belitung Timur' }),
  ...of('31', 'M', { Jakpus: 'Kota Administrasi Jakarta Pusat', Jakut: 'Kota Administrasi Jakarta Utara', Jakbar: 'Kota Administrasi Jakarta Barat', Jaksel: 'Kota Administrasi Jakarta Selatan', Jaktim: 'Kota Administrasi Jakarta Timur' }),
  ...of('32', 'M', { KBB: 'Kabupaten Bandung Barat' }),
  ...of('36', 'M', { Tangsel: 'Kota Tangerang Selatan' }),
  ...of('52', 'M', { Lobar: 'Kabupaten Lombok Barat', Loteng: 'Kabupaten Lombok Tengah', Lotim: 'Kabupaten Lombok Timur', KLU: 'Kabupaten Lombok Utara', KSB: 'Kabupaten Sumbawa Barat' }),
  ...of('62', 'M', { Kobar: 'Kabupaten Kotawaringin Barat', Kotim: 'Kabupaten Kotawaringin Timur', Gumas: 'Kabupaten Gunung Mas', Pulpis: 'Kabupaten Pulang Pisau', Bartim: 'Kabupaten Barito Timur', Barsel: 'Kabupaten Barito Selatan', Barut: 'Kabupaten Barito Utara' }),
  ...of('63', 'M', { HSS: 'Kabupaten Hulu Sungai Selatan', HST: 'Kabupaten Hulu Sungai Tengah', HSU: 'Kabupaten Hulu Sungai Utara', Batola: 'Kabupaten Barito Kuala', Tanbu: 'Kabupaten Tanah Bumbu', Tala: 'Kabupaten Tanah Laut' }),
  ...of('64', 'M', { Kukar: 'Kabupaten Kutai Kartanegara', Kutim: 'Kabupaten Kutai Timur', Kubar: 'Kabupaten Kutai Barat', PPU: 'Kabupaten Penajam Paser Utara', Mahulu: 'Kabupaten Mahakam Ulu' }),
  ...of('65', 'M', { KTT: 'Kabupaten Tana Tidung' }),
  ...of('71', 'M', { Bolmong: 'Kabupaten Bolaang Mongondow', Bolmut: 'Kabupaten Bolaang Mongondow Utara', Boltim: 'Kabupaten Bolaang Mongondow Timur', Bolsel: 'Kabupaten Bolaang Mongondow Selatan', Minsel: 'Kabupaten Minahasa Selatan', Minut: 'Kabupaten Minahasa Utara', Mitra: 'Kabupaten Minahasa Tenggara', Sitaro: 'Kabupaten Kepulauan Siau Tagulandang Biaro' }),
  ...of('72', 'M', { Bangkep: 'Kabupaten Banggai Kepulauan', Balut: 'Kabupaten Banggai Laut', Parimo: 'Kabupaten Parigi Moutong', Touna: 'Kabupaten Tojo Una Una', Morut: 'Kabupaten Morowali Utara' }),
  ...of('73', 'M', { Pangkep: 'Kabupaten Pangkajene dan Kepulauan', Sidrap: 'Kabupaten Sidenreng Rappang', Lutra: 'Kabupaten Luwu Utara', Lutim: 'Kabupaten Luwu Timur', Torut: 'Kabupaten Toraja Utara' }),
  ...of('74', 'M', { Konsel: 'Kabupaten Konawe Selatan', Konut: 'Kabupaten Konawe Utara', Konkep: 'Kabupaten Konawe Kepulauan', Kolut: 'Kabupaten Kolaka Utara', Koltim: 'Kabupaten Kolaka Timur', Mubar: 'Kabupaten Muna Barat', Buteng: 'Kabupaten Buton Tengah', Busel: 'Kabupaten Buton Selatan', Butur: 'Kabupaten Buton Utara' }),
  ...of('76', 'M', { Polman: 'Kabupaten Polewali Mandar', Mateng: 'Kabupaten Mamuju Tengah' }),
  ...of('81', 'M', { Malteng: 'Kabupaten Maluku Tengah', Malra: 'Kabupaten Maluku Tenggara', SBT: 'Kabupaten Seram Bagian Timur', SBB: 'Kabupaten Seram Bagian Barat', MBD: 'Kabupaten Maluku Barat Daya' }),
  ...of('82', 'M', { Halbar: 'Kabupaten Halmahera Barat', Halteng: 'Kabupaten Halmahera Tengah', Halut: 'Kabupaten Halmahera Utara', Halsel: 'Kabupaten Halmahera Selatan', Haltim: 'Kabupaten Halmahera Timur' }),
];

function of(province: string, mark: Mark, names: Readonly<Record<string, string>>): readonly ShortName[] {
  return Object.entries(names).map(([short, name]) => ({ short, name, province, mark }));
}

/** Bounds in km² outside which the area of a whole region cannot lie: below the smallest kota (Sibolga, about 11) and province (DKI Jakarta, about 660), above the largest of each. */
export const AREA_BOUNDS: Readonly<Record<'province' | 'regency', { readonly min: number; readonly max: number; readonly mark: Mark }>> = {
  province: { min: 600, max: 400_000, mark: 'M' },
  regency: { min: 10, max: 60_000, mark: 'M' },
};
