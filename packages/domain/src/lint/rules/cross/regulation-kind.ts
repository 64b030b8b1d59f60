// A regulation is cited with its kind: a number alone can be anybody's.

import { readRegulations } from '../../../rkt/regulations.ts';
import { planTexts } from '../../plan-texts.ts';
import type { Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { spotOf } from '../../spot.ts';

export const regulationKind: Rule = {
  id: 'regulation-kind',
  family: 10,
  severity: 'warning',
  title: { id: 'Peraturan disebut tanpa jenisnya', en: 'A regulation cited without its kind' },
  what: { id: 'Mencari "Nomor … Tahun …" yang tidak didahului jenis peraturan (Undang-Undang, Peraturan, Keputusan, …) dalam kalimatnya.', en: 'Looks for "Nomor … Tahun …" with no kind of regulation (Undang-Undang, Peraturan, Keputusan, …) before it in the sentence.' },
  why: { id: 'Tanpa jenisnya, dasar hukum tidak dapat dicari.', en: 'Without its kind a legal basis cannot be looked up.' },
  examples: [
    { title: { id: 'Jenis hilang', en: 'The kind is lost' }, text: 'BAB I PENDAHULUAN\n\nRencana ini mengacu pada visi dan misi Badan Narkotika Nasional Nomor 6 Tahun 2020 tentang Rencana Strategis.\n', findings: 1 },
    { title: { id: 'Jenis disebut', en: 'The kind is named' }, text: 'BAB I PENDAHULUAN\n\nRencana ini mengacu pada Peraturan Kepala BNN Nomor 6 Tahun 2020 dan Undang-Undang Nomor 35 Tahun 2009 jo. Nomor 1 Tahun 2023 serta DIPA Nomor 12 Tahun 2024.\n', findings: 0 },
  ],
  check(model, answers) {
    // A cell may stand under a column that names the kind.
    const cited = readRegulations(planTexts(model).filter((unit) => unit.kind !== 'cell'));
    for (const regulation of cited) {
      if (regulation.kind !== null) {
        answers.pass();
        continue;
      }
      const named = cited.find((each) => each.kindSaid !== null && each.number === regulation.number && each.year === regulation.year);
      const words = /^\s*(?:Undang\s*-?\s*Undang|Peraturan|Keputusan|Instruksi)(?:\s+(?:Kepala|Presiden|Pemerintah|Menteri))?/i.exec(named?.kindSaid?.raw ?? '')?.[0].trim();
      const text = planTexts(model).find((unit) => unit.path === regulation.said.at.path)?.text ?? '';
      const issuer = /(?:Kepala\s+)?(?:Badan\s+Narkotika\s+Nasional|BNN)(?:\s+(?:Republik\s+Indonesia|RI))?\s*$/i.exec(text.slice(0, regulation.said.at.start));
      const at = issuer?.index ?? regulation.said.at.start;
      const anchor = text.slice(at, regulation.said.at.end);
      answers.fail({
        spot: spotOf(regulation.said),
        quote: anchor,
        stated: null,
        computed: null,
        difference: null,
        message: {
          id: `"${regulation.said.raw}" tidak menyebut jenis peraturannya${named === undefined ? '' : `; di tempat lain${placeNote(named.said).id} tertulis "${named.kindSaid?.raw} ${named.said.raw}"`}.`,
          en: `"${regulation.said.raw}" does not name its kind${named === undefined ? '' : `; elsewhere${placeNote(named.said).en} it is "${named.kindSaid?.raw} ${named.said.raw}"`}.`,
        },
        related: named === undefined ? [] : [spotOf(named.said)],
        repairs: words === undefined ? [] : [{ changes: [{ spot: { ...spotOf(regulation.said), start: at }, from: anchor, to: `${words.replace(/\s+Kepala$/i, /^Kepala/i.test(anchor) ? '' : ' Kepala')} ${anchor}` }], reason: { id: 'Jenis yang disebut di tempat lain untuk nomor ini.', en: 'The kind given elsewhere for this number.' } }],
      });
    }
  },
};
