// The markers that Word draws beside the items of lists, counted through the document as Word counts them.

import { isOn } from './names.ts';
import { formatListNumber } from './number-format.ts';
import { FORMAT, relatedPart, type WordPackage } from './package.ts';
import { readPart } from './part.ts';
import { indentOf, type Indent, type ListPlace } from './styles.ts';
import { plainSigns } from './symbols.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  readonly font: string | null;
  readonly indent: Partial<Indent>;
  /** A level above this one (1-based) restarts it; 0: nothing does; null: every level above. */
  readonly restart: number | null;
  /** Levels above are written in digits, whatever their own format. */
  readonly legal: boolean;
}

type Levels = Map<number, Level>;

interface Num {
  readonly abstract: string;
  readonly levels: Levels;
  readonly starts: Map<number, number>;
}

const NO_LEVEL: Level = { start: 1, format: 'decimal', text: '', font: null, indent: {}, restart: null, legal: false };
const LEVELS = 9;

export class Numbering {
  readonly #abstracts: ReadonlyMap<string, Levels>;
  readonly #nums: ReadonlyMap<string, Num>;
  /** Counts by the definition that lists share. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(abstracts: ReadonlyMap<string, Levels>, nums: ReadonlyMap<string, Num>) {
    this.#abstracts = abstracts;
    this.#nums = nums;
  }

  /** The marker of the next item there; null when the document defines no such list, empty where it draws nothing. */
  next({ numId, level }: ListPlace): string | null {
    const num = this.#nums.get(numId);
    if (num === undefined) return null;
    const counts = this.#count(num, numId, level);
    const own = this.#level(num, level);
    if (own.format === 'bullet') return plainSigns(own.text, own.font).trim();
    if (own.format === 'none' && !own.text.includes('%')) return own.text.trim();
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = this.#level(num, at);
      return formatListNumber(counts[at] ?? of.start, own.legal && of.format !== 'none' ? 'decimal' : of.format);
    }).trim();
  }

  isBullet({ numId, level }: ListPlace): boolean {
    const num = this.#nums.get(numId);
    return num !== undefined && this.#level(num, level).format === 'bullet';
  }

  indent({ numId, level }: ListPlace): Partial<Indent> {
    const num = this.#nums.get(numId);
    return num === undefined ? {} : this.#level(num, level).indent;
  }

  #level(num: Num, level: number): Level {
    return num.levels.get(level) ?? this.#abstracts.get(num.abstract)?.get(level) ?? NO_LEVEL;
  }

  #count(num: Num, numId: string, level: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(num.abstract) ?? [];
    this.#counts.set(num.abstract, counts);
    // The first item of a list that overrides its start begins anew; later items go on.
    if (!this.#started.has(numId)) {
      this.#started.add(numId);
      for (const [at, start] of num.starts) counts[at] = at === level ? start - 1 : undefined;
    }
    const own = this.#level(num, level);
    counts[level] = (counts[level] ?? (num.starts.get(level) ?? own.start) - 1) + 1;
    for (let above = 0; above < level; above += 1) counts[above] ??= num.starts.get(above) ?? this.#level(num, above).start;
    for (let below = level + 1; below < LEVELS; below += 1) {
      const { restart } = this.#level(num, below);
      if (restart === null || (restart > 0 && level < restart)) counts[below] = undefined;
    }
    return counts;
  }
}

/** A level while it is read. */
type OpenLevel = { -readonly [K in keyof Level]: Level[K] } & { at: number };

export function readNumbering(from: WordPackage): Numbering {
  const abstracts = new Map<string, Levels>();
  const nums = new Map<string, Num>();
  const links = new Map<string, string>();
  const styled = new Map<string, string>();
  const found = relatedPart(from, 'numbering');
  if (found === undefined) return new Numbering(abstracts, nums);
  let levels: Levels = new Map();
  let abstract = '';
  let num: { -readonly [K in keyof Num]: Num[K] } | null = null;
  let override = 0;
  let level: OpenLevel | null = null;
  readPart(found.xml, { format: FORMAT, part: found.part, limits: from.limits }, {
    open(name, attributes) {
      const { val, ilvl } = attributes;
      switch (name) {
        case 'w:abstractNum':
          abstract = attributes['abstractNumId'] ?? '';
          levels = new Map();
          abstracts.set(abstract, levels);
          break;
        case 'w:numStyleLink': links.set(abstract, val ?? ''); break;
        case 'w:styleLink': styled.set(val ?? '', abstract); break;
        case 'w:num':
          num = { abstract: '', levels: new Map(), starts: new Map() };
          levels = num.levels;
          nums.set(attributes['numId'] ?? '', num);
          break;
        case 'w:abstractNumId': if (num !== null) num.abstract = val ?? ''; break;
        case 'w:lvlOverride': override = Number(ilvl ?? 0); break;
        case 'w:startOverride': num?.starts.set(override, Number(val ?? 1)); break;
        case 'w:lvl': level = { ...NO_LEVEL, at: Number(ilvl ?? 0) }; break;
        default: if (level !== null) takeOfLevel(level, name, attributes);
      }
    },
    close(name) {
      if (name === 'w:lvl' && level !== null) {
        levels.set(level.at, level);
        level = null;
      } else if (name === 'w:num') num = null;
    },
  });
  // A list that takes its levels from a style of lists points to the definition that the style names.
  for (const [from, style] of links) {
    const target = abstracts.get(styled.get(style) ?? '');
    if (target !== undefined && (abstracts.get(from)?.size ?? 0) === 0) abstracts.set(from, target);
  }
  return new Numbering(abstracts, nums);
}

function takeOfLevel(level: OpenLevel, name: string, { val, left, start, firstLine, hanging, ascii, hAnsi }: Readonly<Record<string, string>>): void {
  switch (name) {
    case 'w:start': level.start = Number(val ?? 1); break;
    case 'w:numFmt': level.format = val ?? 'decimal'; break;
    case 'w:lvlText': level.text = val ?? ''; break;
    case 'w:lvlRestart': level.restart = Number(val ?? 0); break;
    case 'w:isLgl': level.legal = isOn(val); break;
    case 'w:ind': level.indent = indentOf({ left: left ?? start, firstLine, hanging }); break;
    case 'w:rFonts': level.font = ascii ?? hAnsi ?? level.font; break;
    default: break;
  }
}
