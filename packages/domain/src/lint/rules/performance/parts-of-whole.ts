// "70 Orang yang terdiri dari A 40 Orang dan B 20 Orang": where prose says that parts make a whole, they must.

import { Big } from 'big.js';
import { flowOf, saidIn } from '../../../rkt/achievements/flow.ts';
import { tokenise, type NumberToken } from '../../../rkt/achievements/tokens.ts';
import type { OutlinedText } from '../../../rkt/outline.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';

const text = (last: number): string => `BAB I PENDAHULUAN\n\nPelatihan diikuti 30 orang yang terdiri dari petugas lapas 13 orang dan relawan desa ${last} orang, selama dua hari.\n`;
const MADE_OF = /^\s*,?\s*(?:yang\s+)?(?:terdiri\s+(?:dari|atas)|merupakan\s+(?:jumlah|gabungan|akumulasi)(?:\s+dari)?|gabungan\s+dari|akumulasi\s+dari|dengan\s+rincian(?:\s+sebagai\s+berikut)?)\s*:?\s+/i;

/** Staff is counted in persons, its parts by what they are: `31 PNS, 18 anggota Polri, 21 PPNPN`. */
const STAFF_UNIT = /^(?:orang|pegawai|personi?el|personil)\b/i;
const STAFF = /^\s*(?:orang\s+)?(?:C?PNS|ASN|PPPK|PPNPN|anggota|Polri|TNI|pegawai|tenaga|honorer|kontrak|staf|personi?el|personil|penugasan)\b/i;

export const partsOfWhole: Rule = {
  id: 'parts-of-whole',
  family: 3,
  severity: 'error',
  title: { id: 'Rincian dalam kalimat tidak sama dengan jumlahnya', en: 'Parts in a sentence do not make the whole' },
  what: { id: 'Menjumlahkan bagian-bagian sesudah "N … terdiri dari", bila semuanya bersatuan sama.', en: 'Adds the parts after "N … terdiri dari" where all are in one unit.' },
  why: { id: 'Kalimat itu sendiri mengatakan bahwa bagian-bagiannya membentuk jumlah tersebut.', en: 'The sentence itself says that the parts make the whole.' },
  examples: [
    { title: { id: 'Kurang satu', en: 'One short' }, findings: 1, text: text(16) },
    { title: { id: 'Pegawai menurut asalnya', en: 'Staff by where it comes from' }, findings: 1, text: 'BAB I PENDAHULUAN\n\nPegawai berjumlah 75 orang, terdiri atas 31 PNS BNN, 18 anggota Polri, 4 pegawai Pemda, dan 21 PPNPN.\n' },
    { title: { id: 'Menutup', en: 'It closes' }, findings: 0, text: text(17) },
  ],
  check(model, answers) {
    for (const unit of model.outline.texts) {
      if (unit.kind === 'cell' || unit.kind === 'heading' || !/terdiri|merupakan|gabungan|akumulasi|rincian/i.test(unit.text)) continue;
      for (const { whole, parts } of wholesOf(unit)) {
        const flow = flowOf([unit]);
        const sum = parts.reduce((total, part) => total.plus(part.value ?? 0), new Big(0));
        const stated = new Big(whole.value ?? 0);
        if (stated.eq(sum)) {
          answers.pass();
          continue;
        }
        const said = saidIn(flow, whole.start, whole.figureEnd, whole.value);
        answers.fail({
          spot: spotOf(said), quote: `${said.raw} ${whole.unit ?? ''}`.trim(), stated: stated.toFixed(), computed: sum.toFixed(), difference: stated.minus(sum).toFixed(),
          message: { id: `Disebut ${said.raw} ${whole.unit ?? ''} yang terdiri dari ${parts.map((part) => unit.text.slice(part.start, part.figureEnd)).join(' + ')} = ${sum.toFixed()}.`, en: `${said.raw} ${whole.unit ?? ''} are said to be made of ${parts.map((part) => unit.text.slice(part.start, part.figureEnd)).join(' + ')} = ${sum.toFixed()}.` },
          related: parts.map((part) => spotOf(saidIn(flow, part.start, part.figureEnd, part.value))),
          repairs: [{ changes: [changeTo(said, sum.toFixed())], reason: { id: 'Jumlah bagian-bagiannya.', en: 'The sum of its parts.' } }],
        });
      }
    }
  },
};

/** Wholes with two parts or more, all in the unit of the whole and nothing else counted among them. */
function wholesOf(unit: OutlinedText): { whole: NumberToken; parts: NumberToken[] }[] {
  const tokens = tokenise(unit.text);
  return tokens.flatMap((whole, index) => {
    if (whole.kind !== 'number' || whole.unit === null || whole.percent || whole.value === null) return [];
    const madeOf = MADE_OF.exec(unit.text.slice(whole.end));
    if (madeOf === null) return [];
    const rest = tokens.slice(index + 1);
    const end = rest.findIndex((token) => !['number', 'office', 'activity'].includes(token.kind));
    const stretch = end < 0 ? rest : rest.slice(0, end);
    const parts = stretch.filter((token) => token.kind === 'number');
    const last = parts.at(-1);
    if (last === undefined || /\([^)]*\d/.test(unit.text.slice(whole.end, last.end)) || /antara lain|di\s?antaranya/i.test(unit.text.slice(whole.end, last.end))) return [];
    const staff = STAFF_UNIT.test(whole.unit);
    const alike = parts.every((part) => part.value !== null && ((part.unit !== null && part.unit.split(' ')[0]?.toLowerCase() === whole.unit?.split(' ')[0]?.toLowerCase()) || (staff && STAFF.test(unit.text.slice(part.figureEnd)))));
    return parts.length > 1 && alike ? [{ whole, parts }] : [];
  });
}
