// Codes of the budget structure by their pattern: which level a code names, and where a name starts that has its code before it.

import type { NodeLevel } from '../../plan/node.ts';

/**
 * Level of a code by its shape (structure of the RKA-K/L): `066.01.WA` program, `3249` kegiatan, `3249.EBA` KRO, `3249.EBA.994` RO,
 * `001` komponen, `A` or `051.0A` subkomponen, `521211` akun. `column`: it stood in a column of codes, where `EBA` and `WA` alone are codes too.
 */
export function levelOfCode(code: string, column: boolean): NodeLevel | null {
  if (/^\d{3}\.(?:\d{2}\.)?[A-Z]{2}$/.test(code)) return 'program';
  if (/^(?:\d{3}\.(?:\d{2}\.)?[A-Z]{2}\.)?\d{4}$/.test(code)) return 'kegiatan';
  if (/^(?:\S+\.)?\d{4}\.[A-Z]{3}$/.test(code)) return 'kro';
  if (/^(?:\S+\.)?\d{4}\.[A-Z]{3}\.\d{3}$/.test(code) || /^[A-Z]{3}\.\d{3}$/.test(code)) return 'ro';
  if (/^(?:\S+\.)?[A-Z]{3}\.\d{3}\.\d{3}$/.test(code) || /^\d{3}$/.test(code)) return 'komponen';
  if (/^(?:\S+\.)?\d{3}\.0?[A-Z]{1,2}$/.test(code) || /^[A-Z]$/.test(code) || /^[A-Z]{2}$/.test(code)) return 'subkomponen';
  if (/^\d{6}$/.test(code)) return 'akun';
  return column && /^[A-Z]{3}$/.test(code) ? 'kro' : null;
}

/** Long codes stand alone before the name; short ones end in a point or a bracket; `1.` and `a.` number activities. */
const LONG_CODE = /^(\d{3}\.\d{2}\.[A-Z]{2}(?:\.\d{4}(?:\.[A-Z]{3}(?:\.\d{3})?)?)?|\d{4}\.[A-Z]{3}(?:\.\d{3}(?:\.\d{3}(?:\.0?[A-Z]{1,2})?)?)?|[A-Z]{3}\.\d{3}|\d{3}\.0?[A-Z]{1,2}|\d{6})[.)]?\s+(?=\S)/;
const KEGIATAN_CODE = /^(?!(?:19|20)\d\d)(\d{4})[.)]?\s+(?=\p{L})/u;
const SHORT_CODE = /^(\d{3}|\d{1,2}|[A-Z]{1,2}|[a-z]|[IVX]{1,4})[.)]+\s*(?=[\p{L}\d"'“(])/u;
const BARE_KOMPONEN = /^(\d{3})\s+(?=\p{Lu})/u;

/** Splits a code from the head of a name; a name without one is given back whole. */
export function takeCode(text: string): { code: string | null; name: string } {
  const match = LONG_CODE.exec(text) ?? KEGIATAN_CODE.exec(text) ?? SHORT_CODE.exec(text) ?? BARE_KOMPONEN.exec(text);
  if (match === null || isAbbreviation(text)) return { code: null, name: text };
  return { code: match[1] ?? null, name: text.slice(match[0].length) };
}

/** `A.A. Bere Talo`, `H. Hasan`: initials are letters with points, but no numbering; only two or more in a row are certain. */
function isAbbreviation(text: string): boolean {
  return /^(?:[A-Z]\.){2,}/.test(text);
}
