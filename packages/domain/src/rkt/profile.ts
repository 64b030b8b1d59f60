// Whose plan it is and for which year, out of the lines that say so: the matrix head, the cover, the signature.

import { textUnits, type Block } from '../document/block.ts';
import { signatureAt } from './signature.ts';
import type { PlanProfile } from '../plan/content.ts';
import { provinceOfOffice } from '../region/region-names.ts';

const UNIT_LINE = /^(?:Unit Kerja|Satuan Kerja|Satker|Unit Organisasi)\s*:\s*(.+)$/i;
const YEAR_LINE = /^Tahun(?:\s+Anggaran)?\s*:\s*(20\d\d)\b/i;
const OFFICE = /\b(?:Badan Narkotika Nasional|BNN)\s+(?:Provinsi|Propinsi|Kabupaten|Kota)\s+\p{Lu}[\p{L}]+(?:\s+\p{Lu}[\p{L}]+){0,3}/gu;
const PLAN_YEAR = /(?:Rencana Kerja Tahunan|RKT|Rencana Kinerja Tahunan)[^.\n]{0,120}?\bTahun\s+(?:Anggaran\s+)?(20\d\d)\b/gi;
/** The year alone on a line or behind the office, as covers print it. */
const COVER_YEAR = /^(?:(?:BADAN NARKOTIKA NASIONAL|BNN)\s+(?:PROVINSI|PROPINSI|KABUPATEN|KOTA)(?:\s+\p{L}+){1,4}\s+)?TAHUN(?:\s+ANGGARAN)?\s+(20\d\d)$/iu;
/** The title of the document with its year and nothing more: `RENCANA KERJA TAHUNAN 2031`, `RKT BNN Kota Batu T.A. 2031`; not a span of years. */
const TITLE_YEAR = /^(?:dokumen\s+|matriks\s+)?(?:rencana\s+(?:kerja|kinerja)\s+tahunan|RKT)\b(?:\s*\(RKT\))?(?:\s[^.\n\d]{0,80})?\s(?:T\.?\s?A\.?\s*)?(20\d\d)\.?$/i;
/** The office in capitals, alone on its line or between title and year. */
const OFFICE_TITLE = /^(?:(?:MATRI(?:K|KS|X)\s+)?(?:RENCANA\s+KERJA(?:\s+TAHUNAN)?|RKT)(?:\s+\(RKT\))?\s+)?((?:BADAN NARKOTIKA NASIONAL|BNN)\s+(?:PROVINSI|PROPINSI|KABUPATEN|KOTA)(?:\s+(?!TAHUN\b|TA\b|DRAFT\b)[A-Z]{2,}){1,4})(?:\s+(?:TAHUN(?:\s+ANGGARAN)?|T\.?\s?A\.?)\s+20\d\d)?$/;
const SIGNED = /^(\p{Lu}[\p{L} '’]{2,40}),\s+(\d{1,2}\s+\p{L}+\s+20\d\d)$/u;
const ADDRESS = /^(?:Jl\.?|Jalan|Alamat\s*:)\s+\S/i;

/** The profile; what the file declares itself wins over what is inferred, and what is nowhere said is null. The region is at least the province of the office. */
export function readProfile(blocks: readonly Block[], said: Partial<Record<keyof PlanProfile, string>> = {}): PlanProfile {
  const texts = [...textUnits(blocks)].map((unit) => unit.text.trim());
  const lines = texts.flatMap((text) => [text.replace(/\s+/g, ' '), ...(text.includes('\n') ? text.split('\n').map((line) => line.trim()) : [])]);
  const office = said.office ?? firstMatch(texts, UNIT_LINE) ?? mostFrequent(texts, OFFICE) ?? inSmallLetters(firstMatch(lines, OFFICE_TITLE)) ?? '';
  const signed = texts.map((text) => SIGNED.exec(text)).find((match) => match !== null) ?? null;
  const year = said.year ?? firstMatch(texts, YEAR_LINE) ?? mostFrequent(texts, PLAN_YEAR) ?? firstMatch(lines, TITLE_YEAR) ?? firstMatch(lines, COVER_YEAR);
  const profile: PlanProfile = {
    office: withoutYear(office),
    officeKind: said.officeKind === undefined ? kindOf(office) : toKind(said.officeKind),
    regionCode: said.regionCode === undefined || said.regionCode === '' ? null : said.regionCode,
    year: year === null || year === '' ? null : Number(year),
    address: orNull(said.address) ?? texts.find((text) => ADDRESS.test(text)) ?? null,
    city: orNull(said.city) ?? signed?.[1] ?? null,
    date: orNull(said.date) ?? signed?.[2] ?? null,
    signatory: orNull(said.signatory) ?? signatoryOf(blocks),
  };
  return profile.regionCode === null ? { ...profile, regionCode: provinceOfOffice(profile) } : profile;
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return match[1].trim();
  }
  return null;
}

/** The reading that most texts give; the earliest of equals. */
function mostFrequent(texts: readonly string[], pattern: RegExp): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const match of text.matchAll(pattern)) {
      const found = match[1] ?? match[0];
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? null;
}

/** `BNN KABUPATEN ROTE NDAO` as it is written in a sentence. */
function inSmallLetters(title: string | null): string | null {
  return title === null ? null : title.replace(/\s+/g, ' ').replace(/\p{L}+/gu, (word) => (word === 'BNN' || word === 'DKI' || word === 'DI' ? word : word.charAt(0) + word.slice(1).toLowerCase()));
}

function withoutYear(office: string): string {
  return office.replace(/\s+(?:Tahun|TAHUN).*$/, '').trim();
}

function kindOf(office: string): PlanProfile['officeKind'] {
  if (/\b(?:Provinsi|Propinsi)\b/i.test(office)) return 'provinsi';
  if (/\b(?:Kabupaten|Kota)\b/i.test(office)) return 'kabupaten-kota';
  return null;
}

function toKind(text: string): PlanProfile['officeKind'] {
  return text === 'pusat' || text === 'provinsi' || text === 'kabupaten-kota' ? text : null;
}

/** The title of the first signature block, on one line. */
function signatoryOf(blocks: readonly Block[]): string | null {
  for (let at = 0; at < blocks.length; at += 1) {
    const found = signatureAt(blocks, at);
    if (found !== null) return found.signature.title.join(' ');
  }
  return null;
}
