// One regulation number stands for one subject.

import type { Said } from '../../../document/place.ts';
import { readRegulations, type Regulation } from '../../../rkt/regulations.ts';
import { planTexts } from '../../plan-texts.ts';
import type { Answers, Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { spotOf } from '../../spot.ts';

export const regulationSubject: Rule = {
  id: 'regulation-subject',
  family: 10,
  severity: 'error',
  title: { id: 'Satu nomor peraturan untuk dua hal', en: 'One regulation number for two subjects' },
  what: { id: 'Mengumpulkan peraturan yang disebut dengan nomor, tahun dan "tentang", lalu membandingkan hal yang diatur untuk nomor yang sama.', en: 'Collects the regulations cited by number, year and "tentang" and compares the subjects given for one number.' },
  why: { id: 'Dasar hukum yang salah nomor membuat dokumen tidak berdasar.', en: 'A legal basis with a wrong number is no basis.' },
  examples: [
    { title: { id: 'Nomor 6 Tahun 2020 dua kali, dua hal', en: 'Number 6 of 2020 twice, two subjects' }, text: 'BAB I PENDAHULUAN\n\nPeraturan Kepala BNN Nomor 6 Tahun 2020 tentang Rencana Strategis BNN menjadi acuan.\n\nSusunan kantor diatur dalam Peraturan Kepala Badan Narkotika Nasional Nomor 6 tahun 2020 tentang Organisasi dan Tata Kerja BNN Provinsi.\n', findings: 1 },
    { title: { id: 'Nomor sama, jenis lain; dan hal yang sama disingkat', en: 'The same number of another kind; the same subject cut short' }, text: 'BAB I PENDAHULUAN\n\nPeraturan Kepala BNN Nomor 6 Tahun 2020 tentang Rencana Strategis BNN Tahun 2020-2024. Undang-Undang Nomor 6 Tahun 2020 tentang Pemilihan Kepala Daerah.\n\nMenurut Perka BNN Nomor 6 Tahun 2020 tentang Rencana Strategis, kantor ini menyusun rencana.\n', findings: 0 },
  ],
  check(model, answers) {
    const cited = readRegulations(planTexts(model));
    const groups = new Map<string, Regulation[]>();
    for (const regulation of cited) {
      if (regulation.subject === null) continue;
      const kind = regulation.kind ?? kindElsewhere(regulation, cited) ?? '';
      const key = `${kind} ${regulation.number}/${regulation.year}`;
      groups.set(key, [...(groups.get(key) ?? []), regulation]);
    }
    for (const group of groups.values()) check(group, answers);
  },
};

/** A citation that lost its kind is the regulation of the same number that has one, if there is but one. */
function kindElsewhere(regulation: Regulation, cited: readonly Regulation[]): string | null {
  const kinds = new Set(cited.filter((each) => each.number === regulation.number && each.year === regulation.year).flatMap((each) => (each.kind === null ? [] : [each.kind])));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

function check(group: readonly Regulation[], answers: Answers): void {
  const subjects: { words: ReadonlySet<string>; at: Regulation[] }[] = [];
  for (const regulation of group) {
    const words = tellingWords(regulation.subject);
    const same = subjects.find((subject) => overlap(subject.words, words) >= 0.34);
    if (same === undefined) subjects.push({ words, at: [regulation] });
    else same.at.push(regulation);
  }
  const [usual, ...others] = subjects.toSorted((a, b) => b.at.length - a.at.length);
  const known = usual?.at[0];
  if (known === undefined || others.length === 0) {
    answers.pass(group.length);
    return;
  }
  for (const { at } of others) {
    const [first, ...more] = at;
    if (first === undefined) continue;
    answers.fail({
      spot: spotOf(first.said),
      quote: first.said.raw,
      stated: null,
      computed: null,
      difference: null,
      message: {
        id: `Nomor ${first.number} Tahun ${first.year} di sini tentang "${short(first.subject)}"${placeNote(first.said).id}, di tempat lain tentang "${short(known.subject)}"${placeNote(known.said).id}.`,
        en: `Number ${first.number} of ${first.year} is here on "${short(first.subject)}"${placeNote(first.said).en}, elsewhere on "${short(known.subject)}"${placeNote(known.said).en}.`,
      },
      related: [...(usual?.at ?? []), ...more].map((regulation) => spotOf(regulation.said)),
    });
  }
}

const COMMON = new Set(['badan', 'narkotika', 'nasional', 'bnn', 'tahun', 'provinsi', 'propinsi', 'kabupaten', 'kota', 'republik', 'indonesia', 'dan', 'atas', 'perubahan', 'tentang', 'pedoman', 'tata', 'cara', 'penyelenggaraan', 'pelaksanaan', 'di', 'lingkungan', 'pada', 'dalam', 'untuk']);

function tellingWords(subject: Said<string> | null): ReadonlySet<string> {
  const words = (subject?.raw.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !COMMON.has(word));
  return new Set(words.slice(0, 6));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 1;
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}

function short(subject: Said<string> | null): string {
  const words = (subject?.value ?? '').split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
