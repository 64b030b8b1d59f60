// Units in which evidence is counted, with the writings seen; and things seized that are no substance.

import type { ListSource } from './mark.ts';

export interface EvidenceUnit {
  /** The name that Tenun uses, lower case: `gram`. */
  readonly name: string;
  /** Abbreviations in common use: no mistake. Lower case. */
  readonly aliases: readonly string[];
  /** Writings that are wrong. Lower case. */
  readonly misspellings: readonly string[];
  /** Milligrams in one, for weights; null where only a recorded lab weight may convert. */
  readonly milligrams: bigint | null;
}

export const EVIDENCE_SOURCE: ListSource = { source: 'Case tables of office plans', mark: 'M', validFrom: null, validTo: null };

export const EVIDENCE_UNITS: readonly EvidenceUnit[] = [
  { name: 'gram', aliases: ['gr', 'g', 'grm', 'gram bruto', 'gram netto'], misspellings: ['grama', 'gm', 'gran', 'gramm', 'garam', 'gams'], milligrams: 1000n },
  { name: 'kg', aliases: ['kilogram', 'kilo', 'kilo gram'], misspellings: ['kgr', 'kligram'], milligrams: 1_000_000n },
  { name: 'ton', aliases: [], misspellings: [], milligrams: 1_000_000_000n },
  { name: 'miligram', aliases: ['mg'], misspellings: [], milligrams: 1n },
  { name: 'mililiter', aliases: ['ml', 'cc'], misspellings: [], milligrams: null },
  { name: 'liter', aliases: ['ltr'], misspellings: [], milligrams: null },
  { name: 'butir', aliases: ['btr', 'pil'], misspellings: ['buti', 'butr', 'butri', 'butur', 'bitir'], milligrams: null },
  { name: 'tablet', aliases: ['tab', 'tbl'], misspellings: ['tabelt', 'tablt', 'teblet'], milligrams: null },
  { name: 'kapsul', aliases: [], misspellings: ['kapsull'], milligrams: null },
  { name: 'paket', aliases: ['pkt', 'pkt kecil', 'paket kecil', 'klip', 'plastik klip'], misspellings: ['pket', 'paked', 'pakte', 'pakett'], milligrams: null },
  { name: 'bungkus', aliases: ['bks', 'bgks'], misspellings: ['bungks', 'bunkus', 'bngkus', 'bungkuss'], milligrams: null },
  { name: 'sachet', aliases: ['saset'], misspellings: ['sacht', 'sanchet', 'schet', 'sacet', 'sachetan', 'shacet', 'shachet'], milligrams: null },
  { name: 'biji', aliases: [], misspellings: ['bijih', 'bji'], milligrams: null },
  { name: 'batang', aliases: ['btg'], misspellings: ['btang'], milligrams: null },
  { name: 'pohon', aliases: ['phn', 'batang pohon'], misspellings: ['pohn'], milligrams: null },
  { name: 'linting', aliases: ['lintingan', 'ltg'], misspellings: ['lintng', 'lintingg'], milligrams: null },
  { name: 'lembar', aliases: ['lbr'], misspellings: [], milligrams: null },
  { name: 'botol', aliases: ['btl'], misspellings: [], milligrams: null },
  { name: 'ampul', aliases: ['amp'], misspellings: [], milligrams: null },
  { name: 'strip', aliases: ['papan'], misspellings: [], milligrams: null },
  { name: 'buah', aliases: ['bh', 'unit', 'set'], misspellings: [], milligrams: null },
];

/** Things seized that are no substance: `alat bong`. Lower case; matched as words. */
export const EVIDENCE_TOOLS: readonly string[] = ['bong', 'alat bong', 'alat hisap', 'alat isap', 'timbangan', 'handphone', 'hp', 'pipet', 'pirex', 'korek', 'sepeda motor', 'mobil', 'uang', 'uang tunai'];
