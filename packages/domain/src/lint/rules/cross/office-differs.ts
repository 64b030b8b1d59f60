// The office named at the head of the matrix is the office the plan speaks of.

import { PROVINCES } from '@tenun/reference';
import type { OutlinedText } from '../../../rkt/outline.ts';
import { saidAs } from '../../../rkt/said.ts';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';

const UNIT_LINE = /^(?:Unit Kerja|Satuan Kerja|Satker)\s*:\s*(?:BNN|Badan Narkotika Nasional)\s+(?:Provinsi|Propinsi)\s+(.+?)\s*$/i;
const OFFICE = /\b(?:BNN|Badan Narkotika Nasional)\s+(?:Provinsi|Propinsi)\s+((?:\p{Lu}\p{L}*\s*){1,4})/gu;
/** Longer names first: `Kalimantan Timur` is not `Kalimantan`. */
const NAMES = PROVINCES.map((province) => province.name).toSorted((a, b) => b.length - a.length);
/** So many namings of one other province, and so large a share of all, are the office itself. */
const FEWEST = 3;
const MOSTLY = 0.75;

const plan = (unit: string): string => `KATA PENGANTAR\n\nRencana ini disusun BNN Provinsi Kalimantan Barat. BNN Provinsi Kalimantan Barat melaksanakannya. Kepala BNN Provinsi Kalimantan Barat mengucapkan terima kasih.\n\nLAMPIRAN\n\nUnit Kerja : Badan Narkotika Nasional Provinsi ${unit}\n\nTahun : 2025\n`;

export const officeDiffers: Rule = {
  id: 'office-differs',
  family: 10,
  severity: 'error',
  title: { id: 'Kepala matriks menyebut kantor lain', en: 'The head of the matrix names another office' },
  what: { id: 'Membandingkan provinsi pada baris "Unit Kerja" dengan provinsi kantor yang disebut dalam naskah; nama provinsi yang terpotong juga dilaporkan.', en: 'Compares the province in the line "Unit Kerja" with the one whose office the prose speaks of; a name cut short is reported as well.' },
  why: { id: 'Lampiran yang disalin dari kantor lain membuat seluruh matriks diragukan.', en: 'An annex copied from another office throws doubt on the whole matrix.' },
  examples: [
    { title: { id: 'Provinsi lain', en: 'Another province' }, text: plan('Kalimantan Timur'), findings: 1 },
    { title: { id: 'Nama terpotong', en: 'A name cut short' }, text: plan('Kalimantan'), findings: 1 },
    { title: { id: 'Kantor yang sama', en: 'The same office' }, text: plan('Kalimantan Barat'), findings: 0 },
  ],
  check({ outline }, answers) {
    const spoken = mostSpokenOf(outline.texts);
    for (const text of outline.texts) {
      const written = UNIT_LINE.exec(text.text)?.[1];
      if (written === undefined) continue;
      if (spoken === null) {
        answers.notApplicable();
        continue;
      }
      const start = text.text.lastIndexOf(written);
      const said = saidAs(text, start, start + written.length, written);
      if (provinceIn(written) === spoken) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(said), quote: text.text, stated: written, computed: spoken, difference: null,
        message: { id: `Unit kerja di sini Provinsi ${written}; naskah berbicara tentang BNN Provinsi ${spoken}.`, en: `The unit here is of Provinsi ${written}; the prose speaks of BNN Provinsi ${spoken}.` },
        repairs: [{ changes: [changeTo(said, spoken)], reason: { id: 'Kantor yang disebut dalam naskah.', en: 'The office the prose speaks of.' } }],
      });
    }
  },
};

/** The province whose office nearly all of the prose names; null when it names several or hardly any. */
function mostSpokenOf(texts: readonly OutlinedText[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const text of texts) {
    if (text.kind === 'cell' || UNIT_LINE.test(text.text)) continue;
    for (const match of text.text.matchAll(OFFICE)) {
      const name = provinceIn(match[1] ?? '');
      if (name === null) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      all += 1;
    }
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= FEWEST && best[1] >= all * MOSTLY ? best[0] : null;
}

/** The province that a text begins with. */
function provinceIn(text: string): string | null {
  const lower = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return NAMES.find((name) => lower === name.toLowerCase() || lower.startsWith(`${name.toLowerCase()} `)) ?? null;
}
