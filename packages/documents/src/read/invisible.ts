// Characters that nobody sees: kept out of a plan of any form, and told with the place of the first.

import { textUnits, type ReadNotice, type ReadResult } from '@tenun/domain';
import type { Place } from '@tenun/domain/document/place.ts';

/** Marks of direction and of no width, and control characters but tab, line ends, form feed and vertical tab. */
// oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** All of them in a text, in order. */
export function invisibleIn(text: string): readonly string[] {
  return text.match(INVISIBLE) ?? [];
}

export function leaveOutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}

/** What a person is told: those that turn the direction of writing can make a figure look like another one. */
export function invisibleNotice(found: readonly string[], place: Place): ReadNotice {
  const at = place.line === null ? (place.cell === null ? null : [`di ${place.cell}`, `at ${place.cell}`]) : [`di baris ${place.line}`, `at line ${place.line}`];
  return {
    code: 'invisible-characters', severity: found.some((letter) => TURNS.test(letter)) ? 'warning' : 'info', place,
    message: {
      id: `${found.length} karakter yang tidak terlihat (pengatur arah tulisan, lebar nol atau kendali) dibuang${at === null ? '' : `, yang pertama ${at[0]}`}.`,
      en: `${found.length} characters that cannot be seen (direction, zero width or control) were left out${at === null ? '' : `, the first ${at[1]}`}.`,
    },
  };
}

/** The plan without them; of text they are gone before it is read. */
export function withoutInvisible<T extends ReadResult>(read: T): T {
  const found: string[] = [];
  const content = cleaned(read.content, found);
  if (found.length === 0) return read;
  const first = textUnits(read.content.blocks).find((unit) => INVISIBLE_ONCE.test(unit.text));
  const node = read.content.nodes.find((each) => INVISIBLE_ONCE.test(`${each.name}${each.amount?.raw ?? ''}`));
  return { ...read, content, notices: [...read.notices, invisibleNotice(found, first?.place ?? node?.place ?? { line: null, cell: null })] };
}

const INVISIBLE_ONCE = new RegExp(INVISIBLE.source);

/** The same value with every text in it cleaned; what had nothing to clean is the very same object. */
function cleaned<T>(value: T, found: string[]): T {
  if (typeof value === 'string') {
    const here = invisibleIn(value);
    if (here.length === 0) return value;
    found.push(...here);
    return leaveOutInvisible(value) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => cleaned(item, found));
    return items.every((item, index) => item === value[index]) ? value : (items as T);
  }
  const fields = Object.entries(value).map(([key, field]) => [key, cleaned<unknown>(field, found)] as const);
  return fields.every(([key, field]) => field === (value as Record<string, unknown>)[key]) ? value : (Object.fromEntries(fields) as T);
}
