// What of a text can be printed, and the facts of a plan that every written file carries in its properties.

import type { PlanProfile } from '@tenun/domain';

const UNPRINTABLE = /\p{Co}|\p{Cc}|\p{Extended_Pictographic}|\u{FE0F}/gu;

/** Private-use glyphs and pictograms are icons an office program lost; they say nothing on paper. Control characters go too. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (glyph) => (/^[©®™\n\t]$/.test(glyph) ? glyph : ''));
}

/** `Rencana Kerja Tahunan BNN Provinsi X Tahun 2024` */
export function documentTitle(profile: PlanProfile): string {
  return ['Rencana Kerja Tahunan', printable(profile.office), profile.year === null ? '' : `Tahun ${profile.year}`].filter((part) => part !== '').join(' ');
}

const MONTHS = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'];

/**
 * The day a file is dated: the day of signature, else the first day of the plan's year, else none.
 * Never the clock, so that the same plan gives the same bytes.
 */
export function calendarDay(profile: PlanProfile): readonly [year: number, month: number, day: number] | null {
  const match = /(\d{1,2})\s+(\p{L}+)\s+(\d{4})/u.exec(profile.date ?? '');
  const month = match === null ? -1 : MONTHS.indexOf(match[2]!.toLowerCase().replace('pebruari', 'februari').replace('nopember', 'november'));
  if (match !== null && month !== -1 && Number(match[1]) <= 31) {
    const [year, day] = [Number(match[3]), Math.min(Number(match[1]), new Date(Date.UTC(Number(match[3]), month + 1, 0)).getUTCDate())];
    if (day >= 1) return [year, month + 1, day];
  }
  return profile.year === null ? null : [profile.year, 1, 1];
}
