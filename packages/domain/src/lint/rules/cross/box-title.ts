// A box of the strategy carries the title that the sentence before it announces.

import { cellPath, cellText } from '../../../document/block.ts';
import type { Rule } from '../../rule.ts';

const KINDS = [
  { name: 'Visi', announced: /\bvisi\b/i, title: /^visi\b/i },
  { name: 'Misi', announced: /\bmisi\b/i, title: /^misi\b/i },
  { name: 'Sasaran Strategis', announced: /\bsasaran\s+strategis\b/i, title: /^sasaran\b/i },
  { name: 'Tujuan', announced: /\btujuan\b/i, title: /^tujuan\b/i },
  { name: 'Arah Strategis', announced: /\barah\s+(?:kebijakan|strategis|kebijakan\s+dan\s+strategi)\b/i, title: /^arah\b/i },
] as const;

export const boxTitle: Rule = {
  id: 'box-title',
  family: 6,
  severity: 'warning',
  title: { id: 'Judul kotak bukan yang diumumkan kalimat sebelumnya', en: 'A box is titled otherwise than announced' },
  what: { id: 'Kalimat "… sebagai berikut" menyebut visi, misi, tujuan, arah atau sasaran strategis; judul kotak sesudahnya harus sama.', en: 'A sentence that ends in "sebagai berikut" announces visi, misi, tujuan, arah or sasaran strategis; the box after it should be titled so.' },
  why: { id: 'Pembaca tidak tahu apakah isi kotak itu arah kebijakan atau sasaran strategis.', en: 'A reader cannot know whether the box holds directions or goals.' },
  examples: [
    { title: { id: 'Diumumkan sasaran strategis, berjudul arah', en: 'Announced as sasaran strategis, titled arah' }, text: 'BAB II KEBIJAKAN\n\nSasaran strategis kantor ini adalah sebagai berikut:\n\n| | |\n|---|---|\n| ARAH STRATEGIS | Meningkatnya penanganan |\n', findings: 1 },
    { title: { id: 'Sesuai', en: 'As announced' }, text: 'BAB II KEBIJAKAN\n\nSasaran strategis kantor ini dalam mewujudkan visi dan misi adalah sebagai berikut:\n\n| | |\n|---|---|\n| SASARAN STRATEGIS | Meningkatnya penanganan |\n', findings: 0 },
  ],
  check({ outline }, answers) {
    for (const { block, before } of outline.tables) {
      const row = block.rows[0];
      const title = cellText(row?.cells[0]).replace(/\s+/g, ' ').trim();
      const kind = row?.cells.length === 2 && title.length < 40 ? KINDS.find((each) => each.title.test(title)) : undefined;
      const subject = /sebagai berikut\s*:?\s*$/i.test(before) ? subjectOf(before) : null;
      if (row === undefined || kind === undefined || subject === null) continue;
      if (kind.name === subject) {
        answers.pass();
        continue;
      }
      const spot = { path: cellPath(block.id, 0, 0), place: row.place };
      const wanted = title === title.toUpperCase() ? subject.toUpperCase() : subject;
      answers.fail({
        spot,
        quote: title,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `Kalimat sebelumnya mengumumkan ${subject.toLowerCase()}, tetapi kotaknya berjudul "${title}".`, en: `The sentence before announces ${subject.toLowerCase()}, but the box is titled "${title}".` },
        repairs: [{ changes: [{ spot: { ...spot, start: cellText(row.cells[0]).indexOf(title), end: cellText(row.cells[0]).indexOf(title) + title.length }, from: title, to: wanted }], reason: { id: 'Sesuai dengan kalimat yang mengumumkannya.', en: 'As the sentence announces.' } }],
      });
    }
  },
};

/** What the sentence is about: the kind it begins with, or the only one it names in its last clause. */
function subjectOf(before: string): string | null {
  const sentence = before.split(/\.\s+(?=\p{Lu})/u).at(-1) ?? before;
  const opening = KINDS.find((kind) => new RegExp(`^\\s*${kind.announced.source}`, 'i').test(sentence));
  if (opening !== undefined) return opening.name;
  const clause = sentence.split(',').at(-1) ?? sentence;
  const last = /(?:memiliki|mempunyai|menetapkan|adalah|dengan|rumusan|pada)\s+(?:[a-z]+\s+){0,3}?(visi|misi|tujuan|sasaran\s+strategis|arah\s+(?:kebijakan|strategis))\b(?!\s+dan\b)/i.exec(clause)?.[1];
  return last === undefined ? null : (KINDS.find((kind) => kind.announced.test(last))?.name ?? null);
}
