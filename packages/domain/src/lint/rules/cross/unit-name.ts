// A division of the office has one name.

import type { Said } from '../../../document/place.ts';
import { saidAs } from '../../../rkt/said.ts';
import { planTexts, type PlanText } from '../../plan-texts.ts';
import { compareNames } from '../../same-name.ts';
import type { Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';

const UNIT = /\b(?:Bidang|Bagian|Seksi|Sub\s?bagian|Subbag|Subbidang)\s+\p{Lu}\p{L}+(?:(?:\s+(?:dan|&)\s+|\s+)(?!Badan\b|BNN|Satker|Kantor|Provinsi|Bidang\b|Bagian\b|Seksi\b|Sub|Tahun\b|Rencana\b|Pada\b)\p{Lu}\p{L}+)*/gu;

export const unitName: Rule = {
  id: 'unit-name',
  family: 10,
  severity: 'warning',
  title: { id: 'Satu bidang dengan dua nama', en: 'One division under two names' },
  what: { id: 'Membandingkan nama bidang, bagian dan seksi kantor: satu nama yang lebih panjang dari nama lain yang kata-katanya sama.', en: 'Compares the names of divisions and sections: one that has the words of another and more.' },
  why: { id: 'Nomenklatur unit ditetapkan oleh peraturan organisasi; sumber data dan penanggung jawab disebut dengan nama itu.', en: 'The names of units are set by the order on organisation; sources and duties are told by them.' },
  examples: [
    { title: { id: 'Dengan dan tanpa Intelijen', en: 'With and without Intelijen' }, text: 'BAB I PENDAHULUAN\n\nSumber data: Bidang Pemberantasan dan Intelijen Badan Narkotika Nasional.\n\n1. Bagian Umum;\n2. Bidang Rehabilitasi; dan\n3. Bidang Pemberantasan.\n', findings: 1 },
    { title: { id: 'Bidang yang berbeda', en: 'Different divisions' }, text: 'BAB I PENDAHULUAN\n\n1. Bidang Pencegahan dan Pemberdayaan Masyarakat;\n2. Bidang Rehabilitasi;\n3. Seksi Pencegahan.\n\nBidang Rehabilitasi dan Bidang Pencegahan dan Pemberdayaan Masyarakat bekerja sama.\n', findings: 0 },
  ],
  check(model, answers) {
    const named = planTexts(model).filter((unit) => unit.kind !== 'heading').flatMap(unitsIn);
    const byName = Map.groupBy(named, (said) => key(said.raw));
    const names = [...byName.keys()];
    for (const name of names) {
      const uses = byName.get(name) ?? [];
      const longer = names.find((other) => other !== name && other.startsWith(`${name} `) && !isTwoUnits(other, name, names));
      const respelt = names.find((other) => other > name && !other.startsWith(name) && !name.startsWith(other) && other.split(' ')[0] === name.split(' ')[0] && ['same', 'spelling'].includes(compareNames(other, name).relation));
      const others = byName.get(longer ?? respelt ?? '') ?? [];
      const first = uses[0];
      const other = others[0];
      if (first === undefined || other === undefined) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(first),
        quote: first.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `"${first.value}" di sini, "${other.value}" di tempat lain${placeNote(other).id}.`, en: `"${first.value}" here, "${other.value}" elsewhere${placeNote(other).en}.` },
        related: [...uses.slice(1), ...others].map(spotOf),
        repairs: [
          { changes: others.map((said) => changeTo(said, first.value ?? first.raw)), reason: { id: `Nama di sini (${uses.length} tempat).`, en: `The name used here (${uses.length} places).` } },
          { changes: uses.map((said) => changeTo(said, other.value ?? other.raw)), reason: { id: `Nama di tempat lain (${others.length} tempat).`, en: `The name used elsewhere (${others.length} places).` } },
        ],
      });
    }
  },
};

/** "Bidang Rehabilitasi dan Pemberantasan" are two divisions where there is a Bidang Pemberantasan. */
function isTwoUnits(longer: string, shorter: string, names: readonly string[]): boolean {
  const rest = longer.slice(shorter.length).replace(/^ dan /, '');
  return names.some((name) => name !== longer && name.split(' ').slice(1).join(' ') === rest);
}

function unitsIn(unit: PlanText): Said<string>[] {
  return [...unit.text.matchAll(UNIT)].map((match) => saidAs(unit, match.index, match.index + match[0].length, match[0].replace(/\s+/g, ' ')));
}

function key(name: string): string {
  return name.toLowerCase().replace(/&/g, 'dan').replace(/[^\p{L}]+/gu, ' ').trim();
}
