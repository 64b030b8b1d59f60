// A kab/kota that prose names in a way the same plan writes rightly elsewhere.

import type { Said } from '../../../document/place.ts';
import { provinceOfOffice, recogniseRegion, type RegionName } from '../../../region/region-names.ts';
import { saidAs } from '../../../rkt/said.ts';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1 } from './example-bab1.ts';

/** `Kabupaten Bone Bolango`: the kind, and up to three words with a capital. */
const NAMED = /\b(?:Kabupaten|Kab\.|Kota)\s+((?:\p{Lu}\p{Ll}+)(?:\s+\p{Lu}\p{Ll}+){0,2})/gu;

interface Mention {
  readonly said: Said<string>;
  readonly region: RegionName;
}

export const regionInProse: Rule = {
  id: 'region-in-prose',
  family: 10,
  severity: 'warning',
  title: { id: 'Nama kabupaten/kota salah eja dalam naskah', en: 'A kabupaten or kota misspelt in the prose' },
  what: { id: 'Nama setelah kata Kabupaten atau Kota yang meleset satu atau dua huruf dari nama resmi di provinsi ini, padahal nama resmi itu juga ditulis di tempat lain.', en: 'A name after Kabupaten or Kota that is one or two letters off an official name of this province, where that name also stands rightly elsewhere.' },
  why: { id: 'Capaian dan kegiatan dicari menurut nama daerah; nama yang salah eja terlewat.', en: 'Results and activities are looked up by region; a misspelt name is missed.' },
  examples: [
    { title: { id: 'Pohwato', en: 'Pohwato' }, text: bab1('Kegiatan dilaksanakan di Kabupaten Pohuwato dan Kota Gorontalo.', 'Realisasi tertinggi dicapai Kabupaten Pohwato.'), findings: 1 },
    { title: { id: 'Nama resmi, dan kata lain setelah Kota', en: 'Official names, and other words after Kota' }, text: bab1('Kegiatan dilaksanakan di Kabupaten Pohuwato dan Kota Gorontalo.', 'Advokasi Kebijakan Kota Tanggap Ancaman Narkoba di Kabupaten Boalemo.'), findings: 0 },
  ],
  check(model, answers) {
    const province = provinceOfOffice(model.content.profile);
    if (province === null) return answers.notApplicable();
    const mentions = model.outline.texts.filter((text) => text.kind !== 'cell').flatMap((text): Mention[] => [...text.text.matchAll(NAMED)].flatMap((match) => mentionAt(match, province, (start, end) => saidAs(text, start, end, text.text.slice(start, end)))));
    const right = new Set(mentions.filter(({ region }) => region.how === 'official').map(({ region }) => region.code));
    for (const { said, region } of mentions) {
      if (region.how !== 'misspelt' || !right.has(region.code)) {
        answers.pass();
        continue;
      }
      const name = region.name.replace(/^(?:Kabupaten|Kota)\s/, '');
      answers.fail({
        spot: spotOf(said), quote: said.raw, stated: said.raw, computed: region.name, difference: null,
        message: { id: `“${said.raw}”: nama resminya ${region.name}, yang juga ditulis di tempat lain.`, en: `“${said.raw}”: the official name is ${region.name}, as it is written elsewhere.` },
        repairs: [{ changes: [changeTo(said, `${said.raw.slice(0, said.raw.length - region.stem.length)}${name}`)], reason: { id: 'Nama resmi.', en: 'The official name.' } }],
      });
    }
  },
};

/** The longest run of words that is a name: `Kabupaten Bone Bolango Tahun` names Bone Bolango. A slip is only believed of the first reading that gives one. */
function mentionAt(match: RegExpExecArray, province: string, said: (start: number, end: number) => Said<string>): Mention[] {
  const words = (match[1] ?? '').split(/\s+/);
  const kind = match[0].slice(0, match[0].length - (match[1] ?? '').length);
  const readings = words.map((_, at) => words.slice(0, words.length - at).join(' ')).flatMap((name) => {
    const region = recogniseRegion(`${kind}${name}`, province);
    return region === null ? [] : [{ region, length: kind.length + name.length }];
  });
  const best = readings.find(({ region }) => region.how === 'official') ?? readings[0];
  return best === undefined ? [] : [{ said: said(match.index, match.index + best.length), region: best.region }];
}
