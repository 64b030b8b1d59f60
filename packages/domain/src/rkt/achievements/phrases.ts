// What an item says besides figures: the category asked for, a change of status, and the activities that supported it.

import type { Said } from '../../document/place.ts';
import type { Transition } from '../achievements.ts';
import { saidIn, trimmedIn, type Flow } from './flow.ts';
import type { Token } from './tokens.ts';

const CATEGORY = /\b(?:ber)?kategori\s+["“'‘]\s*([\p{L} ]+?)\s*["”'’]/u;
const TRANSITION = /\bdari\s+["“'‘]?\s*(\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)?)\s*["”'’]?\s+(?:menjadi|ke|menuju)\s+["“'‘]?\s*(\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)?)\s*["”'’]?/gu;
const ACTIVITY_END = /[.;\n]|\s(?:dengan\s+(?:target|realisasi|capaian)|[Ss]esuai\s+dengan|(?:kepada|pada|untuk|sebanyak)\s+\d|melalui|masing\s?-\s?masing|dan\s+kegiatan)(?!\p{L})|$/u;

/** The category in the indicator's own name. */
export function readCategory(flow: Flow, start: number, length: number): Said<string> | null {
  const match = CATEGORY.exec(flow.text.slice(start, start + length));
  if (match?.[1] === undefined) return null;
  const at = start + match.index + match[0].indexOf(match[1]);
  return saidIn(flow, at, at + match[1].length, match[1]);
}

/** Every "dari “X” menjadi “Y”"; one after "realisasi" in its sentence is a result, any other a target. */
export function readTransitions(flow: Flow, tokens: readonly Token[]): Transition[] {
  return [...flow.text.matchAll(TRANSITION)].map((match) => {
    const before = tokens.filter((token) => token.start < match.index);
    const sentence = before.slice(before.findLastIndex((token) => token.kind === 'sentence') + 1);
    const end = match.index + match[0].length;
    return {
      role: sentence.some((token) => token.kind === 'realisation' || token.kind === 'capaian') ? 'realisation' : 'target',
      from: match[1] ?? '', to: match[2] ?? '', said: saidIn(flow, match.index, end, `${match[1]} → ${match[2]}`),
    };
  });
}

/** The names of the activities: what the office "melakukan". */
export function readActivities(flow: Flow, tokens: readonly Token[]): Said<string>[] {
  const result: Said<string>[] = [];
  for (const token of tokens) {
    if (token.kind !== 'activity') continue;
    const rest = flow.text.slice(token.end);
    const name = trimmedIn(flow, token.end, token.end + (ACTIVITY_END.exec(rest)?.index ?? rest.length));
    if (name.raw.length > 3) result.push(name);
  }
  return result;
}
