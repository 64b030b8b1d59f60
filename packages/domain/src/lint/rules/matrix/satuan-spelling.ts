// A unit that is a slip of the hand away from a known one, which the same plan also uses.

import { SATUAN } from '@tenun/reference/satuan.ts';
import type { Path, Place } from '../../../document/place.ts';
import { nearestWord } from '../../../words/edit-distance.ts';
import type { Rule } from '../../rule.ts';
import { inCaseOf } from '../../say.ts';
import { exampleActivities, type ExampleRow } from './example-matrix.ts';
import { findSatuan, unitName } from './unit-names.ts';

const NAMES = SATUAN.map((satuan) => satuan.name.toLowerCase()).filter((name) => name.length >= 4 && !/[\s/]/.test(name));

const activity = (letter: string, satuan: string): ExampleRow => ({ name: `${letter}. Kegiatan Tahap ${letter}`, volume: '2', satuan, amount: '10.000.000' });

export const satuanSpelling: Rule = {
  id: 'satuan-spelling',
  family: 12,
  severity: 'warning',
  title: { id: 'Satuan salah eja', en: 'A misspelt unit' },
  what: { id: 'Satuan pada matriks yang tidak dikenal dan satu huruf saja berbeda dari satuan yang dipakai di tempat lain dalam matriks yang sama.', en: 'A unit of the matrix that nobody knows and that is one letter away from a unit used elsewhere in the same matrix.' },
  why: { id: 'Volume dijumlahkan menurut satuannya; satuan yang salah eja tidak ikut terjumlah.', en: 'Volumes are added by unit; a misspelt one is left out.' },
  examples: [
    { title: { id: 'Kail untuk Kali', en: 'Kail for Kali' }, text: exampleActivities(activity('A', 'Kali'), activity('B', 'Kail'), activity('C', 'Kali')), findings: 1 },
    { title: { id: 'Satuan yang dikenal, dan satuan khusus', en: 'Known units, and one of their own' }, text: exampleActivities(activity('A', 'Kali'), activity('B', 'Paket'), activity('C', 'Podcast')), findings: 0 },
  ],
  check({ content }, answers) {
    const written: { readonly satuan: string; readonly path: Path; readonly place: Place }[] = [
      ...content.nodes.flatMap((node) => (node.satuan === null ? [] : [{ satuan: node.satuan, path: `node:${node.id}/satuan`, place: node.place }])),
      ...content.indicators.flatMap((one) => (one.satuan === null ? [] : [{ satuan: one.satuan, path: `indicator:${one.id}/satuan`, place: one.place }])),
    ];
    const used = new Set(written.map(({ satuan }) => unitName(satuan)));
    for (const { satuan, path, place } of written) {
      const known = findSatuan(satuan) !== undefined;
      const meant = known ? null : nearestWord(satuan.trim().toLowerCase(), NAMES, 1);
      if (meant === null || !used.has(meant)) {
        if (known) answers.pass();
        else answers.notApplicable();
        continue;
      }
      const right = inCaseOf(satuan, meant);
      answers.fail({
        spot: { path, place }, quote: satuan, stated: satuan, computed: right, difference: null,
        message: { id: `Satuan “${satuan}” tidak dikenal; agaknya ${right}.`, en: `Nobody knows the unit “${satuan}”; ${right} is probably meant.` },
        repairs: [{ changes: [{ spot: { path, place }, from: satuan, to: right }], reason: { id: `${right} dipakai di tempat lain dalam matriks.`, en: `${right} is used elsewhere in the matrix.` } }],
      });
    }
  },
};
