// An office has one name: "BNN Kabupaten Kota Kupang" and "Provinsi Nusa Tenggara" are none.

import { PROVINCES, REGENCIES } from '@tenun/reference';
import type { Said } from '../../../document/place.ts';
import { editDistance } from '../../../words/edit-distance.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { provinceOfOffice, recogniseRegion } from '../../../region/region-names.ts';
import { saidAs } from '../../../rkt/said.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Answers, Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { plainFinding } from './results.ts';

const item = (office: string): string => `IKK Nilai Kinerja Anggaran target kinerja 88 Indeks dengan realisasi kinerja 90 Indeks atau sebesar 102,3%, melebihi target kinerja. Target masing-masing BNN Kabupaten/Kota jajaran 80 Indeks, dengan realisasi kinerja ${office} 80 Indeks atau sebesar 100%, sesuai dengan target kinerja.`;

export const officeName: Rule = {
  id: 'office-name',
  family: 10,
  severity: 'warning',
  title: { id: 'Nama kantor atau provinsi tidak lengkap atau tidak ada', en: 'Name of an office or province incomplete or not existing' },
  what: { id: 'Mencari "Kabupaten Kota X", nama provinsi kantor ini yang terpotong, dan nama kantor jajaran yang ditulis lain dari biasanya.', en: 'Looks for "Kabupaten Kota X", the name of this office’s province cut short, and names of district offices written unlike the rest.' },
  why: { id: 'Kantor yang ditulis dengan beberapa nama terbaca sebagai beberapa kantor, dan pencarian melewatkannya.', en: 'An office written under several names reads as several offices, and searches miss it.' },
  examples: [
    { title: { id: 'Kabupaten Kota', en: 'Kabupaten Kota' }, findings: 1, text: resultsChapter([item('BNN Kabupaten Kota Ternate')]) },
    { title: { id: 'Nama provinsi terpotong', en: 'The province cut short' }, findings: 1, text: 'BNN Provinsi Nusa Tenggara Barat\n\nBAB I PENDAHULUAN\n\nKegiatan dilaksanakan di wilayah Provinsi Nusa Tenggara, bersama jajaran BNN Provinsi Nusa Tenggara Barat. Rencana ini disusun BNN Provinsi Nusa Tenggara Barat.\n' },
    { title: { id: 'Nama lengkap', en: 'Whole names' }, findings: 0, text: resultsChapter([item('BNN Kota Ternate')], 'Kegiatan dilaksanakan di wilayah Provinsi Maluku Utara.') },
  ],
  check(model, answers) {
    checkDoubleKind(model, answers);
    checkProvince(model, answers);
    checkSpelling(model, answers);
  },
};

function checkDoubleKind(model: PlanModel, answers: Answers): void {
  for (const unit of model.outline.texts) {
    for (const match of unit.text.matchAll(/\b(?:Kabupaten|Kab\.?)\s+(Kota\s+(?!Jajaran|se-)\p{Lu}\p{Ll}+)/gu)) {
      const said = saidAs(unit, match.index, match.index + match[0].length, match[1] ?? '');
      answers.fail(plainFinding({
        spot: spotOf(said), quote: said.raw,
        message: { id: `“${said.raw}” bukan nama daerah: kabupaten atau kota?`, en: `“${said.raw}” is no region: a kabupaten or a kota?` },
        repairs: [{ changes: [changeTo(said, match[1] ?? '')], reason: { id: 'Kota, tanpa kata Kabupaten.', en: 'A kota, without the word Kabupaten.' } }],
      }));
    }
  }
}

/** Places where the name of the office's own province stops short of its last word. */
function checkProvince(model: PlanModel, answers: Answers): void {
  const words = /\b(?:Provinsi|Propinsi)\s+(.+)$/i.exec(model.content.profile.office)?.[1]?.split(/\s+/) ?? [];
  const last = words.at(-1);
  const short = words.slice(0, -1).join(' ');
  if (last === undefined || short === '' || PROVINCES.some((province) => province.name.toLowerCase() === short.toLowerCase())) return answers.notApplicable();
  const eachCase = (text: string): string => `(?:${[titled(text), text.toUpperCase()].map((one) => one.split(/\s+/).join(String.raw`\s+`)).join('|')})`;
  const pattern = new RegExp(String.raw`\b(?:Provinsi|Propinsi|PROVINSI|provinsi|BNNP)\s+${eachCase(short)}(?!\p{L})`, 'gu');
  for (const [index, unit] of model.outline.texts.entries()) {
    for (const match of unit.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const after = unit.text.slice(end).trim() === '' ? (model.outline.texts[index + 1]?.text ?? '') : unit.text.slice(end);
      if (new RegExp(String.raw`^\s*${last}\b`, 'i').test(after)) {
        answers.pass();
        continue;
      }
      if (/^\s*(?:\p{Lu}|dan\b|[-–/])/u.test(unit.text.slice(end))) continue;
      const said = saidAs(unit, match.index, end, match[0]);
      answers.fail(plainFinding({
        spot: spotOf(said), quote: said.raw,
        message: { id: `“${said.raw}” terpotong: nama provinsinya ${titled(words.join(' '))}.`, en: `“${said.raw}” is cut short: the province is ${titled(words.join(' '))}.` },
        repairs: [{ changes: [changeTo(said, `${said.raw} ${said.raw === said.raw.toUpperCase() ? last.toUpperCase() : titled(last)}`)], reason: { id: 'Nama provinsi dilengkapi.', en: 'The name of the province is completed.' } }],
      }));
    }
  }
}

function titled(text: string): string {
  return text.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** District offices in the results that are a kota and not a kabupaten, or a slip away from a name used three times as often. */
function checkSpelling(model: PlanModel, answers: Answers): void {
  const said = model.achievements.items.flatMap((item) => item.units.map((unit) => unit.unit)).filter((unit): unit is Said<string> => unit !== null);
  const province = provinceOfOffice(model.content.profile);
  const counts = new Map<string, number>();
  for (const { raw } of said) counts.set(baseOf(raw), (counts.get(baseOf(raw)) ?? 0) + 1);
  const written = [...new Set(said.map(({ raw }) => raw))].filter((raw) => !/\b(?:Kabupaten|Kab\.?)\s+Kota\s/i.test(raw));
  const regions = new Map(written.map((raw) => [raw, recogniseRegion(raw, province)] as const));
  for (const unit of said) {
    const base = baseOf(unit.raw);
    const region = regions.get(unit.raw) ?? null;
    if (region?.how === 'wrong-kind') {
      answers.fail(plainFinding({
        spot: spotOf(unit), quote: unit.raw,
        message: { id: `Tidak ada “${unit.raw}”; daerahnya ${region.name}.`, en: `There is no “${unit.raw}”; the region is ${region.name}.` },
        repairs: [{ changes: [changeTo(unit, unit.raw.replace(/(?:Kabupaten|Kab\.?|Kota)\s.*$/i, region.name))], reason: { id: 'Menurut daftar kabupaten/kota.', en: 'By the list of kabupaten and kota.' } }],
      }));
      continue;
    }
    const usual = [...counts].find(([name, count]) => name !== base && base.length > 3 && count >= 3 * (counts.get(base) ?? 0) && editDistance(name, base) <= (base.length > 7 ? 2 : 1) && !isOfficial(base));
    if (usual === undefined) {
      answers.pass();
      continue;
    }
    const right = titled(usual[0]);
    answers.fail(plainFinding({
      spot: spotOf(unit), quote: unit.raw,
      message: { id: `“${unit.raw}” di tempat lain ditulis ${right}.`, en: `“${unit.raw}” is written ${right} elsewhere.` },
      repairs: [{ changes: [changeTo(unit, `${unit.raw.slice(0, unit.raw.length - base.length)}${right}`)], reason: { id: 'Seperti ditulis di tempat lain.', en: 'As written elsewhere.' } }],
    }));
  }
}

/** The name of the region in lower case: `belu` of `BNN Kabupaten Belu`. */
function baseOf(office: string): string {
  return office.replace(/^(?:BNNK?|Badan\s+Narkotika\s+Nasional)\s*/i, '').replace(/^(?:(?:Kabupaten|Kab\.?|Kota)\s+)+/i, '').replace(/\s+/g, ' ').toLowerCase();
}

function isOfficial(base: string): boolean {
  return REGENCIES.some((regency) => regency.name.replace(/^(?:Kabupaten|Kota)(?:\s+Administrasi)?\s+/, '').toLowerCase() === base);
}
