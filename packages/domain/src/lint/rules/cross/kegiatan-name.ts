// One kegiatan under two names.

import type { Said } from '../../../document/place.ts';
import { activitiesOf, type Part } from '../../activities.ts';
import { compareNames, type NameContext } from '../../same-name.ts';
import type { Repair, Rule } from '../../rule.ts';
import { joined, PART_NAMES, placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { funding, targets } from './example-plan.ts';

const FUNDED = funding([['Penyidikan Jaringan Peredaran Gelap Narkotika', '250.000.000'], ['Penyelenggaraan Advokasi', '410.000.000']], null);
const ADVOKASI = ['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal', 'Indeks ketahanan keluarga', '78 Indeks'] as const;


interface Named {
  readonly part: Part;
  readonly said: Said<string>;
}

export const kegiatanName: Rule = {
  id: 'kegiatan-name',
  family: 6,
  severity: 'warning',
  title: { id: 'Satu kegiatan dengan nama berbeda', en: 'One kegiatan under different names' },
  what: { id: 'Membandingkan nama kegiatan yang sama pada tabel target, tabel pendanaan dan matriks. Beda huruf besar, tanda baca atau ejaan saja tidak termasuk.', en: 'Compares the name of one kegiatan in target table, funding table and matrix. A difference of case, punctuation or spelling alone does not count.' },
  why: { id: 'Nama kegiatan adalah nomenklatur anggaran; nama lain berarti kegiatan lain bagi aplikasi anggaran dan bagi pemeriksa.', en: 'The name of a kegiatan is budget nomenclature; another name is another kegiatan to the budget system and to an auditor.' },
  examples: [
    { title: { id: 'Sebuah kata ditambahkan', en: 'A word more' }, text: targets(['Penyidikan Jaringan Gelap Peredaran Gelap Narkotika', 'Meningkatnya pengungkapan', 'Jumlah berkas perkara', '3 Berkas'], ADVOKASI) + FUNDED, findings: 1 },
    { title: { id: 'Hanya ejaan', en: 'Spelling only' }, text: targets(['Kegiatan PENYIDIKAN Jaringan Peredaran-Gelap Narkotika', 'Meningkatnya pengungkapan', 'Jumlah berkas perkara', '3 Berkas'], ADVOKASI) + FUNDED, findings: 0 },
  ],
  check(model, answers) {
    const { all, context } = activitiesOf(model);
    for (const activity of all) {
      if (activity.names.size < 2) continue;
      const named: Named[] = [...activity.names].flatMap(([part, names]) => names.map((said) => ({ part, said })));
      const groups = groupWordings(named, context);
      if (groups.length === 1) {
        answers.pass();
        continue;
      }
      const [right = [], ...others] = groups.toSorted((a, b) => likelihood(b) - likelihood(a));
      const wrong = others.flat();
      const first = wrong[0];
      const kept = right[0];
      if (first === undefined || kept === undefined) continue;
      const versions = joined(groups.map((group) => ({ id: describe(group, 'id'), en: describe(group, 'en') })));
      answers.fail({
        spot: spotOf(first.said),
        quote: first.said.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `Satu kegiatan, ${groups.length} nama: ${versions.id}.`, en: `One kegiatan, ${groups.length} names: ${versions.en}.` },
        related: named.filter(({ said }) => said !== first.said).map(({ said }) => spotOf(said)),
        repairs: [repair(wrong, kept, right.length), ...others.flatMap((group) => (group[0] === undefined ? [] : [repair(named.filter((each) => !group.includes(each)), group[0], group.length)]))],
      });
    }
  },
};

function groupWordings(named: readonly Named[], context: NameContext): Named[][] {
  const groups: Named[][] = [];
  for (const each of named) {
    const group = groups.find(([first]) => first !== undefined && ['same', 'spelling'].includes(compareNames(first.said.raw, each.said.raw, context).relation));
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups;
}

/** A name that says a word twice is the less likely; then the one that more parts use; then the one of the matrix, which comes from the budget system. */
function likelihood(group: readonly Named[]): number {
  const words = (group[0]?.said.raw.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => word !== 'pengelolaan');
  const repeats = words.length - new Set(words).size;
  return -10 * repeats + 2 * new Set(group.map(({ part }) => part)).size + (group.some(({ part }) => part === 'matrix') ? 1 : 0);
}

function describe(group: readonly Named[], lang: 'id' | 'en'): string {
  const first = group[0];
  if (first === undefined) return '';
  const where = joined(group.filter(({ part }, index) => group.findIndex((each) => each.part === part) === index).map(({ part, said }) => ({ id: PART_NAMES[part].id + placeNote(said).id, en: PART_NAMES[part].en + placeNote(said).en })));
  return lang === 'id' ? `"${first.said.value}" di ${where.id}` : `"${first.said.value}" in ${where.en}`;
}

function repair(wrong: readonly Named[], kept: Named, places: number): Repair {
  return {
    changes: wrong.map(({ said }) => changeTo(said, kept.said.value ?? kept.said.raw)),
    reason: { id: `Nama di ${PART_NAMES[kept.part].id}${places > 1 ? ` (${places} tempat)` : ''}.`, en: `The name in ${PART_NAMES[kept.part].en}${places > 1 ? ` (${places} places)` : ''}.` },
  };
}
