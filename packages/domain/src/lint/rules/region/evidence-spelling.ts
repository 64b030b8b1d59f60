// Substances and units have one spelling; a misspelt one drops out of every search and sum made by hand.

import type { MisspeltWord } from '../../../rkt/cases.ts';
import type { Rule } from '../../rule.ts';
import { inCaseOf } from '../../say.ts';
import { bab1, caseTable } from './example-bab1.ts';

export const evidenceSpelling: Rule = {
  id: 'evidence-spelling',
  family: 10,
  severity: 'warning',
  title: { id: 'Nama zat atau satuan barang bukti salah eja', en: 'A substance or a unit of evidence is misspelt' },
  what: { id: 'Mencocokkan zat dan satuan barang bukti dengan daftar rujukan. Satu temuan untuk setiap kata yang dimaksud, dengan semua tempatnya.', en: 'Compares substances and units of evidence with the reference lists. One finding for each word that was meant, with all its places.' },
  why: { id: 'Zat yang ditulis dengan dua cara dijumlah sebagai dua zat.', en: 'A substance written in two ways is added up as two.' },
  examples: [
    { title: { id: 'Ektasi dan oksazepon', en: 'Ektasi and oksazepon' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '10 butir ektasi', '1', '1', '191 butir Oksazepon'])), findings: 2 },
    { title: { id: 'Singkatan dan nama jalanan bukan salah eja', en: 'Abbreviations and street names are no mistakes' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '2 bks tembakau gorilla', '1', '1', '3 pkt sabu-sabu'])), findings: 0 },
  ],
  check({ cases }, answers) {
    const words = [...cases.misspelt, ...cases.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.misspelt)))].toSorted((a, b) => (a.at.place.line ?? 0) - (b.at.place.line ?? 0));
    const byMeaning = new Map<string, MisspeltWord[]>();
    for (const word of words) byMeaning.set(word.meant, [...(byMeaning.get(word.meant) ?? []), word]);
    if (byMeaning.size === 0 && cases.tables.length > 0) answers.pass();
    for (const [meant, places] of byMeaning) {
      const first = places[0];
      if (first === undefined) continue;
      const written = [...new Set(places.map((place) => `“${place.raw}”`))].join(', ');
      answers.fail({
        spot: first.at,
        quote: first.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `${written}: maksudnya ${meant}.`, en: `${written}: ${meant} is meant.` },
        related: places.slice(1).map((place) => place.at),
        repairs: [{ changes: places.map((place) => ({ spot: place.at, from: place.raw, to: inCaseOf(place.raw, meant) })), reason: { id: 'Ejaan menurut daftar rujukan.', en: 'As the reference list spells it.' } }],
      });
    }
  },
};
