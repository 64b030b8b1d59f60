// Regulations as a text cites them: kind, number, year and what they are about.

import type { Said } from '../document/place.ts';
import { saidText, type PlacedText } from './said.ts';

export interface Regulation {
  /** Number and year as written. */
  readonly said: Said<string>;
  /** The kind with who issued it, in one way of writing (`peraturan bnn`, `undang-undang`); null when the text names no kind. */
  readonly kind: string | null;
  /** The kind as written, up to the number: `Peraturan Kepala BNN`. */
  readonly kindSaid: Said<string> | null;
  readonly number: string;
  readonly year: string;
  readonly subject: Said<string> | null;
}

const CITATION = /\b(?:Nomor|No\.?)\s*:?\s*(\d{1,4}[A-Z]?)\s+(?:Tahun|Thn\.?)\s+(\d{4})\b/gi;
const KIND = /\b(Undang\s*-?\s*Undang|UU|Perpu|Peraturan|Perka|Perkap|Perban|Perpres|Permen[a-z]*|Perda|Perdirjen|PMK|PP|Keputusan|Kepka|Kepmen[a-z]*|Keppres|KEP|SK|Instruksi|Inpres|Surat|Nota|DIPA|Pedoman|Ketetapan|TAP|Maklumat|Juknis|Juklak|Putusan|Laporan|Berita\s+Acara|Kontrak|Akta|Sertifikat|Dokumen|Izin|Berita\s+Negara|Lembaran\s+Negara|Perjanjian|MoU)\b/gi;

/** Every citation by number and year. */
export function readRegulations(texts: readonly PlacedText[]): Regulation[] {
  return texts.flatMap((unit) => [...unit.text.matchAll(CITATION)].flatMap((match) => readCitation(unit, match)));
}

function readCitation(unit: PlacedText, match: RegExpExecArray): Regulation[] {
  const end = match.index + match[0].length;
  const said = saidText(unit, match.index, end);
  if (said === null) return [];
  const before = unit.text.slice(0, match.index);
  const sentence = /(?:[^.;]|\.(?!\s+\p{Lu}))*$/u.exec(before)?.[0] ?? before;
  const kind = [...sentence.matchAll(KIND)].at(-1);
  const kindStart = kind === undefined ? 0 : match.index - sentence.length + kind.index;
  // A kind far back, with another number between, belongs to that number.
  const own = kind !== undefined && match.index - kindStart <= 110 && !/\b(?:Nomor|No\.?)\s*:?\s*\d/i.test(unit.text.slice(kindStart, match.index));
  // "UU Nomor 35 Tahun 2009 jo. Nomor 1 Tahun 2023": the kind said for the first goes for the next.
  const listed = /\b(?:Tahun|Thn\.?)\s+\d{4}\b[^;]{0,120}?(?:\bjo\.?|\bjuncto|\bdiubah\s+(?:dengan|oleh)|\bdan|\bserta|,)\s*$/i.test(before.slice(-200));
  const kindSaid = own ? saidText(unit, kindStart, match.index) : null;
  return [{
    said,
    kind: kindSaid === null ? (listed ? 'listed' : null) : standardKind(kindSaid.raw),
    kindSaid,
    number: match[1] ?? '',
    year: match[2] ?? '',
    subject: subjectAfter(unit, end),
  }];
}

/** Peraturan Kepala BNN, Perka BNN and Peraturan BNN are one series; a law has no issuer in its name. */
function standardKind(written: string): string {
  const text = written.toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:undang|uu\b)/.test(text)) return 'undang-undang';
  if (/^(?:perka|perban)\b/.test(text) || (/^peraturan\b/.test(text) && /\b(?:bnn|badan narkotika nasional)\b/.test(text))) return 'peraturan bnn';
  if (/^peraturan presiden|^perpres/.test(text)) return 'peraturan presiden';
  if (/^peraturan pemerintah|^pp\b/.test(text)) return 'peraturan pemerintah';
  if (/^peraturan menteri keuangan|^pmk/.test(text)) return 'peraturan menteri keuangan';
  if (/^instruksi presiden|^inpres/.test(text)) return 'instruksi presiden';
  return text.replace(/\b(?:republik indonesia|ri)\b/g, '').replace(/[^\p{L} ]/gu, '').trim();
}

/** What follows "tentang", up to the end of the clause or the next regulation. */
function subjectAfter(unit: PlacedText, end: number): Said<string> | null {
  const match = /^[\s,)]*tentang\s+/i.exec(unit.text.slice(end));
  if (match === null) return null;
  const start = end + match[0].length;
  const rest = unit.text.slice(start);
  const length = /[.;:()\n]|,\s|\s+(?:dan|serta|maka|sebagaimana|sebagai|menjadi|bahwa|yang\s+telah|jo\.?)\s+(?=(?:Undang|Peraturan|Keputusan|Perka|Instruksi|Rencana|sebagai|BNN|kantor|acuan|diubah|dimaksud)\b)/u.exec(rest)?.index ?? rest.length;
  return saidText(unit, start, start + length);
}
