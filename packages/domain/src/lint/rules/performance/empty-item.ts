// A number with nothing after it: an item that was deleted, or never written.

import { spotOf } from '../../spot.ts';
import { saidAs } from '../../../rkt/said.ts';
import type { Rule } from '../../rule.ts';
import { plainFinding } from './results.ts';

const list = (...items: string[]): string => `BAB I PENDAHULUAN\n\nPotensi yang dimiliki :\n\n${items.join('\n')}\n`;

export const emptyItem: Rule = {
  id: 'empty-item',
  family: 9,
  severity: 'warning',
  title: { id: 'Butir daftar kosong', en: 'An empty item in a list' },
  what: { id: 'Mencari butir yang hanya berisi nomor, huruf, atau tanda baca.', en: 'Looks for items that hold only a number, a letter or punctuation.' },
  why: { id: 'Butir kosong dihitung pembaca sebagai butir, padahal tidak berkata apa-apa.', en: 'Readers count an empty item, though it says nothing.' },
  examples: [
    { title: { id: 'Nomor tanpa isi', en: 'A number without text' }, findings: 1, text: list('1. Dukungan pemerintah daerah', '2.', '3. Relawan yang aktif') },
    { title: { id: 'Semua terisi', en: 'All filled' }, findings: 0, text: list('1. Dukungan pemerintah daerah', '2. Relawan yang aktif') },
  ],
  check(model, answers) {
    for (const unit of model.outline.texts) {
      if (unit.kind !== 'item' && unit.kind !== 'paragraph') continue;
      const isEmpty = unit.kind === 'item' ? /^[\s.,;:–-]*$/.test(unit.text) && !hasChildren(unit.path, model.outline.texts.map((other) => other.path)) : false;
      const isLoneMarker = /^\s*(?:[-–•*]\s*)?(?:\d{1,3}|[a-z])[.)]+\s*$/.test(unit.text);
      if (!isEmpty && !isLoneMarker) {
        if (unit.kind === 'item') answers.pass();
        continue;
      }
      answers.fail(plainFinding({
        spot: spotOf(saidAs(unit, 0, unit.text.length, unit.text)), quote: unit.text.trim(),
        message: { id: `Butir ${unit.text.trim()} tidak berisi.`.replace('Butir  ', 'Butir ini '), en: `Item ${unit.text.trim()} is empty.`.replace('Item  ', 'This item ') },
      }));
    }
  },
};

function hasChildren(path: string, paths: readonly string[]): boolean {
  return paths.some((other) => other.startsWith(`${path}.`));
}
