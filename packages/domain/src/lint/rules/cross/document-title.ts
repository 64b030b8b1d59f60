// The document calls itself by one name: Rencana Kerja Tahunan is not Rencana Kinerja Tahunan.

import { saidAs } from '../../../rkt/said.ts';
import { planTexts } from '../../plan-texts.ts';
import type { Rule } from '../../rule.ts';
import { inCaseOf } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';

export const documentTitle: Rule = {
  id: 'document-title',
  family: 10,
  severity: 'warning',
  title: { id: 'Dokumen menyebut dirinya dengan dua nama', en: 'The document calls itself by two names' },
  what: { id: 'Mencari "Rencana Kinerja Tahunan" dan "Rencana Kerja Tahunan" dalam satu dokumen.', en: 'Looks for "Rencana Kinerja Tahunan" and "Rencana Kerja Tahunan" in one document.' },
  why: { id: 'Keduanya dokumen yang berbeda dalam SAKIP.', en: 'They are two different documents in SAKIP.' },
  examples: [
    { title: { id: 'Dua nama', en: 'Two names' }, text: 'Rencana Kerja Tahunan BNN Provinsi Maluku Tahun 2025\n\nBAB I PENDAHULUAN\n\nRencana Kerja Tahunan ini disusun. Rencana Kerja Tahunan memuat target. Target dalam Rencana Kinerja Tahunan sebagai berikut.\n', findings: 1 },
    { title: { id: 'Satu nama', en: 'One name' }, text: 'Rencana Kinerja Tahunan BNN Provinsi Maluku Tahun 2025\n\nBAB I PENDAHULUAN\n\nRencana Kinerja Tahunan ini disusun.\n', findings: 0 },
  ],
  check(model, answers) {
    const uses = planTexts(model).flatMap((unit) => [...unit.text.matchAll(/\bRencana\s+(Kerja|Kinerja)\s+Tahunan\b/gi)].map((match) => {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      return saidAs(unit, start, start + (match[1] ?? '').length, (match[1] ?? '').toLowerCase());
    }));
    const kerja = uses.filter((said) => said.value === 'kerja');
    const kinerja = uses.filter((said) => said.value === 'kinerja');
    const [few, many] = kerja.length < kinerja.length ? [kerja, kinerja] : [kinerja, kerja];
    answers.pass(many.length);
    // As often as not, the plan speaks of two documents.
    for (const said of few.length * 3 <= many.length ? few : []) {
      const usual = many[0]?.value ?? '';
      answers.fail({
        spot: spotOf(said),
        quote: `Rencana ${said.raw} Tahunan`,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `Di sini "Rencana ${said.raw} Tahunan", di ${many.length} tempat lain "Rencana ${inCaseOf('Kerja', usual)} Tahunan".`, en: `"Rencana ${said.raw} Tahunan" here, "Rencana ${inCaseOf('Kerja', usual)} Tahunan" in ${many.length} other places.` },
        related: many.slice(0, 3).map(spotOf),
        repairs: [{ changes: [changeTo(said, inCaseOf(said.raw, usual))], reason: { id: `Nama di ${many.length} tempat lain.`, en: `The name in ${many.length} other places.` } }],
      });
    }
  },
};
