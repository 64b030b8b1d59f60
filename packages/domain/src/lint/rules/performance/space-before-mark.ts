// A full stop or comma after a space: harmless alone, but it hides cut sentences and breaks searches.

import { saidAs } from '../../../rkt/said.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { plainFinding } from './results.ts';

const text = (sentence: string): string => `BAB IV PENUTUP\n\n${sentence}\n`;

export const spaceBeforeMark: Rule = {
  id: 'space-before-mark',
  family: 9,
  severity: 'info',
  title: { id: 'Spasi sebelum titik atau koma', en: 'A space before a full stop or comma' },
  what: { id: 'Mencari titik dan koma yang didahului spasi di dalam naskah; satu temuan untuk seluruh dokumen.', en: 'Looks for full stops and commas after a space in the prose; one finding for the whole document.' },
  why: { id: 'Menurut EYD tanda baca menempel pada kata sebelumnya.', en: 'By EYD a mark follows its word without a space.' },
  examples: [
    { title: { id: 'Dua tempat, satu temuan', en: 'Two places, one finding' }, findings: 1, text: text('Kegiatan dilakukan di pulau besar , pulau kecil , dan pesisir.') },
    { title: { id: 'Menempel', en: 'As it should be' }, findings: 0, text: text('Kegiatan dilakukan di pulau besar, pulau kecil, dan pesisir, sebagai berikut :') },
  ],
  check(model, answers) {
    const found = model.outline.texts.flatMap((unit) => (unit.kind === 'cell' || unit.kind === 'heading' ? [] : [...unit.text.matchAll(/(?<=[\p{L}\d%)”"])\s+[.,](?=\s+\p{L}|$)/gu)].map((match) => saidAs(unit, match.index, match.index + match[0].length, null)).map((said, index, all) => ({ said, unit, all, index }))));
    const places = found.map(({ said }) => said);
    const [first] = places;
    if (first === undefined) return answers.pass();
    const quoted = found[0];
    const around = quoted === undefined ? first.raw : quoted.unit.text.slice(Math.max(0, first.at.start - 12), first.at.end);
    answers.fail(plainFinding({
      spot: spotOf(first), quote: around.trim(), related: places.slice(1).map(spotOf),
      message: { id: `Ada spasi sebelum titik atau koma di ${places.length} tempat.`, en: `There is a space before a full stop or comma in ${places.length} places.` },
      repairs: [{ changes: found.map(({ said, unit }) => changeTo({ ...said, raw: unit.text.slice(said.at.start - spaceBefore(unit.text, said.at.start), said.at.end), at: { ...said.at, start: said.at.start - spaceBefore(unit.text, said.at.start) } }, said.raw)), reason: { id: 'Spasi dihapus.', en: 'The spaces are removed.' } }],
    }));
  },
};

function spaceBefore(text: string, at: number): number {
  return text.slice(0, at).length - text.slice(0, at).trimEnd().length;
}
