// Counts that go on to name what they count: "berjumlah 3 Kabupaten/Kota yaitu A, B dan C".

import type { Said } from '../../document/place.ts';
import type { NamedCount } from '../achievements.ts';
import { saidIn, type Flow } from './flow.ts';
import { tokenise, type Token } from './tokens.ts';

const NAMELY = /^\s*,?\s*(?:yaitu|yakni)\s*:?\s+/i;
const CATEGORY = /kategori\s+["“'‘]?\s*((?:\p{Lu}[\p{L}]+\s?){1,3}?)\s*["”'’]?(?=[\s,.])[^\d]*$/u;
/** Where a list of names ends for certain. */
const END = /[.;:\n]|\s(?:dengan|atau|sehingga|melebihi|sesuai|yang|kategori|berkategori|seluruhnya|pada|untuk|di)\s|$/;

/** All counts with names in a text. Counts of each ("masing-masing 2 lembaga yaitu …") are not counts of the names. */
export function readNamedCounts(flow: Flow, tokens: readonly Token[] = tokenise(flow.text)): NamedCount[] {
  const result: NamedCount[] = [];
  for (const token of tokens) {
    if (token.kind !== 'number' || token.percent || token.unit === null) continue;
    const before = flow.text.slice(Math.max(0, token.start - 120), token.start);
    if (/masing\s?-\s?masing\s+(?:\S+\s+)?$|(?:setiap|tiap)\s+\S*\s*$/i.test(before)) continue;
    const namely = NAMELY.exec(flow.text.slice(token.end));
    if (namely === null) continue;
    const names = readNames(flow, token.end + namely[0].length);
    if (names.length === 0) continue;
    const category = CATEGORY.exec(before);
    const categoryStart = category === null ? 0 : token.start - before.length + category.index + category[0].indexOf(category[1] ?? '');
    result.push({
      category: category === null ? null : saidIn(flow, categoryStart, categoryStart + (category[1] ?? '').trimEnd().length, (category[1] ?? '').trim()),
      count: saidIn(flow, token.start, token.figureEnd, token.value), unit: token.unit, names,
    });
  }
  return result;
}

/** Proper names joined by commas and "dan"; stops at the first piece that is none. */
function readNames(flow: Flow, start: number): Said<string>[] {
  const rest = flow.text.slice(start, start + 600);
  const stretch = rest.slice(0, END.exec(rest)?.index ?? rest.length);
  const names: Said<string>[] = [];
  let from = 0;
  for (const separator of [...stretch.matchAll(/\s*,\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta|&)\s+/g), null]) {
    const end = separator?.index ?? stretch.length;
    const name = stretch.slice(from, end).trim();
    if (!/^(?:[a-z\d]{1,2}[.)]\s*)?\p{Lu}/u.test(name) || name.split(/\s+/).length > 6 || /\d{2}/.test(name)) break;
    const at = start + from + stretch.slice(from, end).indexOf(name);
    names.push(saidIn(flow, at, at + name.length, name));
    from = end + (separator?.[0].length ?? 0);
  }
  return names;
}
