// Breaks a valid file the way disks, mail, programs and people do: in its bytes, in its text, or in the parts of its archive.

import { strFromU8, strToU8, zipSync } from 'fflate';
import { openArchive } from '@tenun/documents/read/open-archive.ts';
import { DEFAULT_LIMITS } from '@tenun/documents/read/read-options.ts';
import type { Random } from './random.ts';
import type { Seed } from './seeds.ts';

type Change<T> = (value: T, random: Random, others: readonly T[]) => T;

/** What stands in figures and attributes of people and of attackers. */
const ODD = ['', '0', '-1', '1E+400', 'NaN', '9'.repeat(40), '12.000.000', '(5.000)', '1,5', '00', '=1+1', '@x', '\u202e123', '12\u200b3', '\u0000', '\ufeff', '<!--', '-->', ']]>', '&lol;', '|', '||', '---', '# ', '## B. ', '\t', ';', '"', '\r', '\r\n\r\n', '*', '**', '{', '99999999999', '2147483648', '-2147483649', '😀', '\ud800', 'x'.repeat(3000), '- '.repeat(200), '1.'.repeat(300)];

/** The file with one to six changes. */
export function mutate(seed: Seed, random: Random, others: readonly Seed[]): Uint8Array {
  let { bytes } = seed;
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isText = seed.reader === 'text' || seed.reader === 'tenun' || seed.reader === 'csv';
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    // Most breaks of bytes in an archive only say that it is broken; what is inside it is reached by its parts.
    if (isArchive && random.below(10) > 1) bytes = mutateArchive(bytes, random);
    else if (isText && random.below(10) > 2) bytes = strToU8(random.pick(TEXT)(strFromU8(bytes), random, others.map((other) => strFromU8(other.bytes))));
    else bytes = random.pick(BYTES)(bytes, random, others.map((other) => other.bytes));
  }
  return bytes;
}

const BYTES: readonly Change<Uint8Array>[] = [
  (bytes, random) => {
    const flipped = bytes.slice();
    for (let left = 1 + random.below(8); left > 0; left -= 1) flipped[random.below(bytes.length)]! ^= 1 << random.below(8);
    return flipped;
  },
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => bytes.slice(random.below(Math.min(64, bytes.length))),
  (bytes, random) => join(bytes.subarray(0, random.below(bytes.length)), strToU8(random.pick(ODD)), bytes.subarray(random.below(bytes.length))),
  (bytes, random) => {
    const at = random.below(bytes.length);
    return join(bytes.subarray(0, at), bytes.subarray(at + random.below(40)));
  },
  (bytes, random, others) => {
    const other = random.pick(others);
    return join(bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length)));
  },
  (bytes, random) => {
    const wide = new Uint8Array(bytes);
    const view = new DataView(wide.buffer);
    if (wide.length > 4) view.setUint32(random.below(wide.length - 4), random.pick([0, 1, 0x7fffffff, 0xffffffff, 0xfffffffe, 65_535]), true);
    return wide;
  },
];

const TEXT: readonly Change<string>[] = [
  (text, random) => insertAt(text, random.below(text.length + 1), random.pick(ODD)),
  (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + random.below(60));
  },
  (text, random) => onLines(text, (lines) => {
    const at = random.below(lines.length);
    lines.splice(at, 0, ...lines.slice(random.below(lines.length)).slice(0, 1 + random.below(12)));
  }),
  (text, random) => onLines(text, (lines) => void lines.splice(random.below(lines.length), 1 + random.below(5))),
  (text, random) => onLines(text, (lines) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  }),
  (text, random) => onLines(text, (lines) => {
    const at = random.below(lines.length);
    lines[at] = (lines[at] ?? '').split(/(?=[|;])/).toSorted(() => random.below(3) - 1).join('');
  }),
  (text, random, others) => {
    const other = random.pick(others);
    const at = random.below(other.length);
    return insertAt(text, random.below(text.length), other.slice(at, at + random.below(2000)));
  },
  (text, random) => text.replace(/\d/g, (digit) => (random.below(40) === 0 ? String(random.below(10)) : digit)),
  (text, random) => text.replaceAll('\n', random.pick(['\r', '\r\n', '\n\n', ' \n', '\u2028'])),
  (text, random) => onLines(text, (lines) => lines.forEach((line, index) => (lines[index] = `${' '.repeat(random.below(12))}${line}`))),
];

function mutateArchive(bytes: Uint8Array, random: Random): Uint8Array {
  let parts: Record<string, Uint8Array>;
  try {
    // A reader that trusts the directory would go round for hours in an archive that was broken before.
    const archive = openArchive(bytes, 'ZIP', DEFAULT_LIMITS);
    parts = Object.fromEntries(archive.names.map((name) => [name, archive.bytes(name)!]));
  } catch {
    return bytes;
  }
  const names = Object.keys(parts);
  if (names.length === 0) return bytes;
  const xml = names.filter((name) => /\.(?:xml|rels)$/.test(name));
  // The part that holds the plan is the longest one.
  const name = random.below(3) === 0 ? random.pick(names) : (xml.toSorted((a, b) => parts[b]!.length - parts[a]!.length)[random.below(Math.min(3, xml.length))] ?? random.pick(names));
  const chance = random.below(25);
  if (chance === 0) delete parts[name];
  else if (chance === 1) parts = { ...parts, [random.pick(['../x', '/x', 'a/../../b', 'xl/vbaProject.bin', name.toUpperCase()])]: strToU8('x') };
  else if (parts[name]!.length < LARGEST_PART) parts[name] = strToU8(random.pick(XML)(strFromU8(parts[name]!), random, []));
  return zipSync(parts, { level: 1 });
}

/** A part that earlier changes have doubled often enough. */
const LARGEST_PART = 200_000;
const TAG = /<[^<>]{1,2000}>/g;

const ODD_ATTRIBUTE: Change<string> = (xml, random) => onTag(xml, random, (tag) => tag.replace(/="[^"]*"/g, (said) => (random.below(2) === 0 ? `="${escaped(random.pick(ODD))}"` : said)));
const ODD_TEXT: Change<string> = (xml, random) => onText(xml, random, () => escaped(random.pick(ODD)));
const DOUBLED: Change<string> = (xml, random) => onElement(xml, random, (element) => element.repeat(2 + random.below(element.length > 2000 ? 3 : 30)));
const LOST: Change<string> = (xml, random) => onElement(xml, random, () => '');

/** What keeps a part well-formed stands several times: it takes the file further. */
const XML: readonly Change<string>[] = [
  ODD_ATTRIBUTE, ODD_ATTRIBUTE, ODD_ATTRIBUTE, ODD_TEXT, ODD_TEXT, ODD_TEXT, DOUBLED, DOUBLED, LOST, LOST,
  // A tag is lost, doubled, or stands elsewhere.
  (xml, random) => onTag(xml, random, () => ''),
  (xml, random) => onTag(xml, random, (tag) => tag + tag),
  (xml, random) => {
    const [moved = ''] = random.pick([...xml.matchAll(TAG)].slice(0, 4000)) ?? [];
    return onTag(xml, random, (tag) => tag + moved);
  },
  // An attribute is lost.
  (xml, random) => onTag(xml, random, (tag) => tag.replace(/ [\w:]+="[^"]*"/, '')),
  // A text has other digits, or stands several times.
  (xml, random) => onText(xml, random, (text) => text.replace(/\d/g, () => String(random.below(10)))),
  (xml, random) => onText(xml, random, (text) => text.repeat(1 + random.below(4))),
  // A piece with all that is in it is wrapped deep.
  (xml, random) => onElement(xml, random, (element) => {
    const depth = 1 + random.below(260);
    const name = /^<([\w:]+)/.exec(element)?.[1] ?? 'x';
    return `<${name}>`.repeat(depth) + element + `</${name}>`.repeat(depth);
  }),
  (xml, random) => xml.slice(0, random.below(xml.length)),
  (xml, random) => insertAt(xml, random.below(xml.length), random.pick(['<!DOCTYPE x [<!ENTITY a "b">]>', '<![CDATA[', '<?x ?>', '<!--', '&a;', '&#0;', '&#x202e;', '\u0001', '<', '>', '"'])),
];

function onTag(xml: string, random: Random, change: (tag: string) => string): string {
  const tags = [...xml.matchAll(TAG)];
  const tag = tags[random.below(tags.length)];
  return tag === undefined ? xml : xml.slice(0, tag.index) + change(tag[0]) + xml.slice(tag.index + tag[0].length);
}

function onText(xml: string, random: Random, change: (text: string) => string): string {
  const texts = [...xml.matchAll(/>([^<>]+)</g)];
  const text = texts[random.below(texts.length)];
  return text === undefined ? xml : `${xml.slice(0, text.index + 1)}${change(text[1] ?? '')}${xml.slice(text.index + text[0].length - 1)}`;
}

/** From a tag to where an element of its name ends next. */
function onElement(xml: string, random: Random, change: (element: string) => string): string {
  const opened = random.pick([...xml.matchAll(/<([\w:]{1,60})(?=[\s>])[^<>]*>/g)]);
  if (opened === undefined || opened[0].endsWith('/>')) return xml;
  const close = `</${opened[1]}>`;
  const end = xml.indexOf(close, opened.index);
  if (end < 0) return xml;
  return xml.slice(0, opened.index) + change(xml.slice(opened.index, end + close.length)) + xml.slice(end + close.length);
}

function onLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function insertAt(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\u0000', '');
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
