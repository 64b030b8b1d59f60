// A blank inside a figure of the matrix.

import { rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleActivities } from './example-matrix.ts';
import { matrixFigures } from './figures.ts';

export const figureSpaces: Rule = {
  id: 'matrix-figure-space',
  family: 2,
  severity: 'warning',
  title: { id: 'Spasi di dalam angka matriks', en: 'A blank inside a figure of the matrix' },
  what: { id: 'Angka pada matriks ditulis tanpa spasi di antara angka dan tandanya.', en: 'A figure of the matrix is written without blanks between its digits and marks.' },
  why: { id: 'Lembar kerja membaca “12, 5” sebagai teks, bukan angka, sehingga tidak ikut dijumlahkan.', en: 'A spreadsheet reads “12, 5” as text, not as a figure, and leaves it out of the sum.' },
  examples: [
    { title: { id: 'Spasi setelah titik', en: 'A blank after a point' }, text: exampleActivities({ name: 'A. Rapat Kerja', amount: '18. 000.000' }, { name: 'B. Koordinasi', amount: '12.000.000' }), findings: 1 },
    { title: { id: 'Tanpa spasi', en: 'No blank' }, text: exampleActivities({ name: 'A. Rapat Kerja', amount: 'Rp 18.000.000' }, { name: 'B. Koordinasi', amount: '12.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    for (const figure of matrixFigures(model.content)) {
      if (figure.parsed.kind !== 'value' || !figure.parsed.notes.includes('space-inside')) {
        answers.pass();
        continue;
      }
      const to = figure.raw.replace(/(?<=[\d.,])\s+(?=[\d.,])/g, '');
      answers.fail({
        spot: figure.spot, quote: figure.raw, stated: figure.parsed.value.toFixed(), computed: null, difference: null,
        message: { id: `Ada spasi di dalam “${figure.raw}” pada ${rowName(figure.node).id}.`, en: `There is a blank inside “${figure.raw}” at ${rowName(figure.node).en}.` },
        repairs: [{ changes: [{ spot: figure.spot, from: figure.raw, to }], reason: { id: 'Angka yang sama tanpa spasi.', en: 'The same figure without the blank.' } }],
      });
    }
  },
};
