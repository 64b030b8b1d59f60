// A finding may be left standing, but somebody has to say why.

import type { Rule } from '../rule.ts';

export const suppressionWithoutReason: Rule = {
  id: 'suppression-without-reason',
  family: 9,
  severity: 'warning',
  title: { id: 'Temuan dibiarkan tanpa alasan', en: 'A finding left without a reason' },
  what: { id: 'Setiap temuan yang dibiarkan harus beralasan; tanpa alasan, temuan itu tetap dilaporkan.', en: 'Each finding that is left needs a reason; without one the finding is reported as before.' },
  why: { id: 'Auditor bertanya mengapa sebuah ketidaksesuaian dibiarkan; jawabannya harus ada di tempatnya.', en: 'An auditor asks why a contradiction was left; the answer has to stand where it was left.' },
  examples: [
    { title: { id: 'Tanpa alasan', en: 'Without a reason' }, text: '# BAB I PENDAHULUAN\n\n<!-- tenun-abaikan amount-rollup -->\nSatu kalimat.\n', findings: 1 },
    { title: { id: 'Dengan alasan', en: 'With a reason' }, text: '# BAB I PENDAHULUAN\n\n<!-- tenun-abaikan amount-rollup: dibulatkan oleh pusat -->\nSatu kalimat.\n', findings: 0 },
  ],
  check(model, answers) {
    for (const suppression of model.suppressions) {
      if (suppression.reason.trim() !== '') {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: { path: suppression.path ?? '', place: { line: suppression.line, cell: null } },
        quote: suppression.rule,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `Aturan ${suppression.rule} diabaikan di sini tanpa alasan; temuannya tetap dilaporkan.`, en: `Rule ${suppression.rule} is left here without a reason; its findings are reported all the same.` },
      });
    }
  },
};
