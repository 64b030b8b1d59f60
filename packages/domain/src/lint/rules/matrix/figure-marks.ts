// One table, one way of writing thousands: points and commas are not mixed.

import { writeLike } from '../../repair/write-like.ts';
import { rowName } from '../../repair/spots.ts';
import type { Change, Rule } from '../../rule.ts';
import { exampleActivities } from './example-matrix.ts';
import { matrixFigures, type MatrixFigure } from './figures.ts';

export const figureMarks: Rule = {
  id: 'matrix-figure-marks',
  family: 2,
  severity: 'warning',
  title: { id: 'Tanda ribuan bercampur dalam matriks', en: 'Thousands marks are mixed in the matrix' },
  what: { id: 'Dalam satu matriks, ribuan ditulis dengan titik saja atau koma saja. Satu temuan untuk seluruh matriks; semua baris yang berbeda dari kebanyakan disebut.', en: 'In one matrix thousands are written with points only or commas only. One finding for the whole matrix; all rows that differ from most are named.' },
  why: { id: 'Menurut EYD titik memisahkan ribuan dan koma memisahkan desimal; bila bercampur, 3.500 dan 3,500 tidak dapat dibedakan.', en: 'By the spelling rules (EYD) a point groups thousands and a comma is the decimal mark; mixed, 3.500 and 3,500 cannot be told apart.' },
  examples: [
    { title: { id: 'Bercampur', en: 'Mixed' }, text: exampleActivities({ name: 'A. Rapat Kerja', amount: '18,000,000' }, { name: 'B. Koordinasi', amount: '12.000.000' }), findings: 1 },
    { title: { id: 'Titik saja', en: 'Points only' }, text: exampleActivities({ name: 'A. Rapat Kerja', amount: '18.000.000' }, { name: 'B. Koordinasi', amount: '12.000.000' }), findings: 0 },
    { title: { id: 'Dua tanda dalam satu angka', en: 'Two marks in one figure' }, text: exampleActivities({ name: 'A. Rapat Kerja', amount: '18.000,000' }, { name: 'B. Koordinasi', amount: '12.000.000' }), findings: 1 },
  ],
  check(model, answers) {
    const money = matrixFigures(model.content).filter((figure) => figure.kind === 'rupiah' && figure.parsed.kind === 'value');
    for (const figure of money.filter(isMixed)) {
      answers.fail({
        spot: figure.spot, quote: figure.raw, stated: valueOf(figure), computed: null, difference: null,
        message: { id: `“${figure.raw}” pada ${rowName(figure.node).id} memakai titik dan koma untuk ribuan sekaligus.`, en: `“${figure.raw}” at ${rowName(figure.node).en} uses points and commas for thousands at once.` },
        repairs: [{ changes: [rewritten(figure, '1.000')], reason: { id: 'Nilai yang sama dengan titik saja.', en: 'The same amount with points only.' } }],
      });
    }
    const points = money.filter((figure) => styleOf(figure) === '.');
    const commas = money.filter((figure) => styleOf(figure) === ',');
    if (points.length + commas.length === 0) return answers.notApplicable();
    if (points.length === 0 || commas.length === 0) return answers.pass();
    const [odd, usual] = points.length <= commas.length ? [points, commas] : [commas, points];
    const [first, ...others] = odd;
    const marks = odd === points ? { id: 'titik', en: 'points', usual: { id: 'koma', en: 'commas' } } : { id: 'koma', en: 'commas', usual: { id: 'titik', en: 'points' } };
    answers.fail({
      spot: first!.spot, quote: first!.raw, stated: null, computed: null, difference: null,
      message: {
        id: `${odd.length} angka memakai ${marks.id} untuk ribuan (${lines(odd, 'id')}), ${usual.length} lainnya memakai ${marks.usual.id} (misalnya “${usual[0]!.raw}”).`,
        en: `${odd.length} figures use ${marks.en} for thousands (${lines(odd, 'en')}), the other ${usual.length} use ${marks.usual.en} (such as “${usual[0]!.raw}”).`,
      },
      related: others.map((figure) => figure.spot),
      repairs: [{ changes: odd.map((figure) => rewritten(figure, odd === points ? '1,000' : '1.000')), reason: { id: 'Nilai yang sama, ditulis seperti kebanyakan.', en: 'The same amounts, written as most are.' } }],
    });
  },
};

function isMixed(figure: MatrixFigure): boolean {
  return figure.parsed.kind === 'value' && figure.parsed.notes.includes('mixed-marks');
}

function styleOf(figure: MatrixFigure): '.' | ',' | null {
  if (isMixed(figure)) return null;
  return (/([.,])\d{3}(?!\d)/.exec(figure.raw)?.[1] ?? null) as '.' | ',' | null;
}

function valueOf(figure: MatrixFigure): string | null {
  return figure.parsed.kind === 'value' ? figure.parsed.value.toFixed() : null;
}

function rewritten(figure: MatrixFigure, model: string): Change {
  const prefix = /^\s*(?:rp\s*\.?\s*)?/i.exec(figure.raw)?.[0] ?? '';
  return { spot: figure.spot, from: figure.raw, to: writeLike(BigInt(valueOf(figure) ?? '0'), `${prefix}${model}`) };
}

/** The first lines of the odd figures, as many as one wants to read. */
function lines(figures: readonly MatrixFigure[], lang: 'id' | 'en'): string {
  const numbers = figures.map((figure) => figure.spot.place.line).filter((line) => line !== null);
  if (numbers.length === 0) return `“${figures[0]!.raw}”`;
  const shown = numbers.slice(0, 5).join(', ');
  return `${lang === 'id' ? 'baris' : 'lines'} ${shown}${numbers.length > 5 ? ', …' : ''}`;
}
