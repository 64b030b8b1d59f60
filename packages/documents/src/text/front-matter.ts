// The few lines at the head of a text file that say whose plan it is, where Tenun wrote them; other people's files have none.

import type { PlanProfile } from '@tenun/domain';

const KEYS = {
  kantor: 'office',
  jenis: 'officeKind',
  wilayah: 'regionCode',
  tahun: 'year',
  alamat: 'address',
  kota: 'city',
  tanggal: 'date',
  penandatangan: 'signatory',
} as const satisfies Record<string, keyof PlanProfile>;

export const FRONT_MATTER_KEYS: Readonly<Record<string, keyof PlanProfile>> = KEYS;

/** Fields said in the front matter, and the number of lines it takes (0 when there is none). */
export function readFrontMatter(lines: readonly string[]): { fields: Partial<Record<keyof PlanProfile, string>>; length: number } {
  if (lines[0]?.trim() !== '---') return { fields: {}, length: 0 };
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (end < 0) return { fields: {}, length: 0 };
  const fields: Partial<Record<keyof PlanProfile, string>> = {};
  for (const line of lines.slice(1, end)) {
    const match = /^([a-z]+)\s*:\s*(.*)$/.exec(line);
    const key = match === null ? undefined : FRONT_MATTER_KEYS[match[1] ?? ''];
    if (match !== null && key !== undefined) fields[key] = (match[2] ?? '').trim();
  }
  return { fields, length: end + 1 };
}
