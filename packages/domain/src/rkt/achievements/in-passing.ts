// Results that a sentence gives in passing, outside the items: "12 orang dari target 15 orang (80%)", "ditargetkan 8 sekolah dan terealisasi 8 sekolah atau 100 persen".

import type { Said } from '../../document/place.ts';
import type { OutlinedText } from '../outline.ts';
import { saidAs } from '../said.ts';
import { readFigure } from './tokens.ts';

export interface PassingResult {
  readonly target: Said<string>;
  readonly realisation: Said<string>;
  readonly percent: Said<string>;
}

/** A figure that stands alone: no part of a longer one, of a range or of an amount of money. */
const FIGURE = String.raw`(?<![\p{L}\d.,/–-]|Rp\.?\s?)(\d+(?:[.,]\d+)*)(?![\d%–-])`;
/** What is counted: up to three words, none of which turns the sentence. */
const UNIT = String.raw`(?:\s+((?!(?:dari|dan|atau|dengan|serta|tetapi|namun|yang)\s)\p{L}[\p{L}/.-]*(?:\s+(?!(?:dari|dan|atau|dengan|serta|tetapi|namun|yang|terealisasi|realisasi)\s)\p{L}[\p{L}/-]*){0,2}))?`;
const PERCENT = String.raw`\s*,?\s*(?:\(\s*|atau\s+(?:sebesar\s+|mencapai\s+)?)(\d+(?:[.,]\d+)?)\s*(?:%|persen(?!\p{L}))`;
const OF_TARGET = new RegExp(String.raw`${FIGURE}${UNIT}\s+dari\s+target\s+(?:sebesar\s+|sebanyak\s+)?${FIGURE}${UNIT}${PERCENT}`, 'gdu');
const TARGETED = new RegExp(String.raw`(?:ditargetkan|target(?:nya)?)\s+(?:sebesar\s+|sebanyak\s+)?${FIGURE}${UNIT}\s*,?\s*(?:dan\s+|dengan\s+)?(?:terealisasi|realisasi(?:nya)?|tercapai)\s+(?:sebesar\s+|sebanyak\s+)?${FIGURE}${UNIT}${PERCENT}`, 'gdu');

/** Every such result in these texts; figures counted in different units are not set against each other. */
export function readPassingResults(texts: readonly OutlinedText[]): PassingResult[] {
  return texts.flatMap((unit) => {
    if (!/target/.test(unit.text)) return [];
    return [
      ...[...unit.text.matchAll(OF_TARGET)].flatMap((match) => resultOf(unit, match, { realisation: 1, target: 3 })),
      ...[...unit.text.matchAll(TARGETED)].flatMap((match) => resultOf(unit, match, { target: 1, realisation: 3 })),
    ];
  });
}

function resultOf(unit: OutlinedText, match: RegExpExecArray, at: { readonly target: number; readonly realisation: number }): PassingResult[] {
  const said = (group: number, counted: string | undefined): Said<string> => {
    const [start, end] = match.indices?.[group] ?? [0, 0];
    return saidAs(unit, start, end, readFigure(match[group] ?? '', counted ?? null));
  };
  const [first, second] = [match[2], match[4]];
  if (first !== undefined && second !== undefined && first.toLowerCase() !== second.toLowerCase()) return [];
  const counted = first ?? second;
  return [{ target: said(at.target, counted), realisation: said(at.realisation, counted), percent: said(5, '%') }];
}
