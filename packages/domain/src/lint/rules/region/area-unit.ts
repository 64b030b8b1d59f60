// The area of a whole province is not a few hectares: the unit of an area has to be one that can be right.

import { AREA_BOUNDS } from '@tenun/reference';
import { Big } from 'big.js';
import { formatNumber } from '../../../number/format-number.ts';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { regionalAreas, type AreaFigure } from './area-figures.ts';
import { bab1 } from './example-bab1.ts';

export const areaUnit: Rule = {
  id: 'area-unit',
  family: 12,
  severity: 'error',
  title: { id: 'Satuan luas wilayah tidak mungkin benar', en: 'The unit of an area cannot be right' },
  what: { id: 'Mengubah luas wilayah dalam naskah ke km² dan membandingkannya dengan luas provinsi dan kabupaten/kota terkecil dan terbesar di Indonesia.', en: 'Turns areas of the region in the prose into km² and compares with the smallest and largest provinces and regencies of Indonesia.' },
  why: { id: 'm² untuk km² mengecilkan wilayah sejuta kali; angka ini dikutip dari tahun ke tahun.', en: 'm² for km² makes a region a million times smaller; such a figure is quoted year after year.' },
  examples: [
    { title: { id: 'Provinsi seluas 12.025 m²', en: 'A province of 12,025 m²' }, text: bab1('Provinsi Gorontalo dengan luas wilayah daratan 12.025,15 m² dan lautan 9.500 km².'), findings: 1 },
    { title: { id: 'Kilometer persegi, dan gedung dalam meter persegi', en: 'Square kilometres, and a building in square metres' }, text: bab1('Provinsi Gorontalo dengan luas wilayah 12.025,15 km². Gedung kantor provinsi seluas 1.200 m².'), findings: 0 },
  ],
  check(model, answers) {
    for (const areas of regionalAreas(model)) {
      const wrong = areas.filter((area) => !isPossible(area));
      const first = wrong[0];
      if (first === undefined) {
        answers.pass();
        continue;
      }
      const mended = wrong.filter((area) => isPossible({ ...area, squareKilometres: area.figure.value }));
      answers.fail({
        spot: { ...spotOf(first.figure), end: first.unit.at.end },
        quote: `${first.figure.raw} ${first.unit.raw}`,
        stated: first.figure.value,
        computed: null,
        difference: null,
        message: {
          id: `${first.figure.raw} ${first.unit.raw} sama dengan ${formatNumber(first.squareKilometres ?? '0')} km²: tidak mungkin luas ${first.level === 'province' ? 'sebuah provinsi' : 'sebuah kabupaten/kota'}.`,
          en: `${first.figure.raw} ${first.unit.raw} is ${formatNumber(first.squareKilometres ?? '0')} km²: no ${first.level === 'province' ? 'province' : 'kabupaten or kota'} is that ${tooSmall(first) ? 'small' : 'large'}.`,
        },
        related: wrong.slice(1).map((area) => ({ ...spotOf(area.figure), end: area.unit.at.end })),
        repairs: mended.length === 0 ? [] : [{ changes: mended.map((area) => changeTo(area.unit, 'km²')), reason: { id: 'Dalam km² angkanya mungkin.', en: 'In km² the figure is possible.' } }],
      });
    }
  },
};

/** Land lies between the bounds of its level; what may hold the sea of a region is only held to the lower one. */
function isPossible(area: AreaFigure): boolean {
  if (area.squareKilometres === null) return true;
  return !tooSmall(area) && (area.of !== 'land' || new Big(area.squareKilometres).lte(AREA_BOUNDS[area.level].max));
}

function tooSmall(area: AreaFigure): boolean {
  return new Big(area.squareKilometres ?? '0').lt(AREA_BOUNDS[area.of === 'sea' ? 'regency' : area.level].min);
}
