// Gives each row of a matrix its level: by code, by word, by marker, and by what stands around it where a marker was lost.

import type { NodeLevel } from '../../plan/node.ts';
import { NODE_LEVELS } from '../../plan/node.ts';
import { levelOfCode } from './codes.ts';
import { readMoney } from './quantities.ts';
import { levelsByDepth } from './depth-levels.ts';
import { numberedLevels } from './numbered-levels.ts';
import type { MatrixRowText } from './row.ts';

/** What a row shows of its level by itself. `bullet` is usually an RO, `icon` a KRO, `plain` shows nothing. */
type Sign = NodeLevel | 'three-digits' | 'numbered' | 'bullet' | 'icon' | 'dash' | 'group' | 'plain';

const WORDS: readonly (readonly [RegExp, NodeLevel])[] = [
  [/^program\b/i, 'program'],
  [/^kegiatan\b/i, 'kegiatan'],
  [/^(?:KRO\b|klasifikasi rincian output\b)/i, 'kro'],
  [/^(?:RO\b|rincian output\b)(?!\w)/i, 'ro'],
  [/^sub ?-?kegiatan\b/i, 'ro'],
  [/^komponen\s*(?:\d{3})?\s*[:.]/i, 'komponen'],
  [/^sub ?-?komponen\s*:/i, 'subkomponen'],
  [/^aktivitas\s*:/i, 'subkomponen'],
  [/^belanja\s+[a-z]+/i, 'akun'],
];
const BULLET = /^[▪▫•●○◦■□·§➢-]$/;
const DASH = /^[-–]$/;

/** The level of each row in printed order; null where nothing tells. Rows that are not nodes are not passed in. */
export function levelsOf(rows: readonly MatrixRowText[]): (NodeLevel | null)[] {
  if (rows.some((row) => row.level !== null)) return new Leveller(rows).levels();
  const shown = numberedLevels(rows, levelOfWord) ?? levelsByDepth(rows, levelShown);
  return shown === null ? new Leveller(rows).levels() : [...shown];
}

class Leveller {
  readonly #rows: readonly MatrixRowText[];
  readonly #signs: readonly Sign[];
  readonly #path: NodeLevel[] = [];
  /** Whether activities under a komponen carry no letter in this matrix, so that a plain row there is an activity. */
  readonly #plainLeaves: boolean;
  /** The level that `a.` or `1.` last stood for. */
  readonly #numberedAs = new Map<'digits' | 'letters', NodeLevel>();
  /** An RO known by its short code, and how much of its amount its komponen have not filled yet. */
  #openRo: { readonly left: bigint } | null = null;

  constructor(rows: readonly MatrixRowText[]) {
    this.#rows = rows;
    const hasAkun = rows.some((row) => row.code !== null && /^\d{6}$/.test(row.code));
    const kroGlyphs = glyphsOfKro(rows);
    const bareKomponen = rows.some((row) => row.code !== null && /^\d{3}$/.test(row.code) && row.marker === null);
    this.#signs = rows.map((row) => row.level ?? signOf(row, hasAkun, bareKomponen, kroGlyphs));
    // A plain row between a komponen and an RO may be a KRO that lost its marker, and tells nothing.
    const afterKomponen = this.#signs.filter((_, index) => this.#signs[index - 1] === 'three-digits' && this.#signs[index + 1] !== 'bullet');
    this.#plainLeaves = afterKomponen.includes('plain') && !this.#signs.some((sign) => sign === 'subkomponen' || sign === 'numbered' || sign === 'akun');
  }

  levels(): (NodeLevel | null)[] {
    return this.#rows.map((row, index) => {
      const level = this.#levelAt(row, index);
      if (level !== null) this.#enter(level);
      return level;
    });
  }

  #enter(level: NodeLevel): void {
    const rank = NODE_LEVELS.indexOf(level);
    while (this.#path.length > 0 && NODE_LEVELS.indexOf(this.#path.at(-1)!) >= rank) this.#path.pop();
    this.#path.push(level);
    if (rank <= NODE_LEVELS.indexOf('kro')) this.#openRo = null;
  }

  #deepest(): NodeLevel | null {
    return this.#path.at(-1) ?? null;
  }

  #levelAt(row: MatrixRowText, index: number): NodeLevel | null {
    const sign = this.#signs[index] ?? 'plain';
    switch (sign) {
      case 'three-digits': return this.#threeDigits(row);
      case 'numbered': return this.#numbered(row);
      case 'bullet': return this.#bullet(index);
      case 'icon': return 'kro';
      case 'dash': return 'detil';
      // `>` heads details inside an akun: a row over its details, for which the structure has no level of its own.
      case 'group': return this.#path.includes('akun') ? 'detil' : null;
      case 'plain': return this.#plain(row, index);
      default: return sign;
    }
  }

  /**
   * `994` right below a KRO is its RO by the short code; what follows is komponen until their amounts fill that of the RO, and then the next RO.
   */
  #threeDigits(row: MatrixRowText): NodeLevel {
    const amount = readMoney(row.amount)?.value ?? null;
    const isRo = row.codeColumn && (this.#deepest() === 'kro' || (this.#path.includes('ro') && this.#openRo !== null && amount !== null && this.#openRo.left === 0n));
    if (isRo) this.#openRo = amount === null ? null : { left: amount };
    else if (this.#openRo !== null) this.#openRo = amount === null ? null : { left: this.#openRo.left - amount };
    return isRo ? 'ro' : 'komponen';
  }

  /** `1. Rapat` is an activity under a komponen, a detail under a lettered one; `1. Kegiatan` with a sasaran is a kegiatan. Rows numbered alike are of one level. */
  #numbered(row: MatrixRowText): NodeLevel | null {
    if (isPerformance(row)) return 'kegiatan';
    const style = /^\d/.test(row.code ?? '') ? 'digits' : 'letters';
    const known = this.#numberedAs.get(style);
    const level = known !== undefined && this.#path.includes(known) ? known : this.#path.includes('subkomponen') ? 'detil' : below(this.#deepest());
    if (level !== null) this.#numberedAs.set(style, level);
    return level;
  }

  /** A bullet is an RO, except where this matrix has no other sign for a KRO and two bullets follow each other below a kegiatan. */
  #bullet(index: number): NodeLevel {
    if (this.#signs.includes('icon') || this.#signs.includes('kro') || this.#path.includes('kro')) {
      const deepest = this.#deepest();
      const otherKro = this.#signs.includes('icon') || this.#signs.includes('kro');
      if (otherKro || deepest === 'kro' || this.#signs[index + 1] !== 'bullet') return 'ro';
    }
    return this.#signs[index + 1] === 'bullet' ? 'kro' : 'ro';
  }

  #plain(row: MatrixRowText, index: number): NodeLevel | null {
    if (isPerformance(row)) return this.#path.length === 0 ? 'program' : 'kegiatan';
    let end = index;
    while (this.#signs[end + 1] === 'plain') end += 1;
    const next = this.#signs[end + 1] ?? null;
    const deepest = this.#deepest();
    const inActivities = deepest === 'komponen' || deepest === 'subkomponen';
    if (this.#plainLeaves && inActivities) return 'subkomponen';
    const last = this.#lastOfRun(next, this.#rows[end] ?? row);
    if (last === null) return deepest === 'detil' || deepest === 'akun' ? 'detil' : below(deepest);
    return this.#above(last, end - index, row);
  }

  /** The level of the plain row just before a row with a known sign; null where the run is a run of leaves. */
  #lastOfRun(next: Sign | null, lastRow: MatrixRowText): NodeLevel | null {
    const deepest = this.#deepest();
    switch (next) {
      case 'three-digits':
      case 'komponen': return 'ro';
      case 'subkomponen':
      case 'numbered': return 'komponen';
      case 'akun': return this.#path.includes('komponen') ? 'subkomponen' : 'komponen';
      case 'dash':
      case 'group': return 'akun';
      case 'bullet':
      case 'ro': return deepest === 'program' ? 'kegiatan' : 'kro';
      case 'icon':
      case 'kro': return deepest === null || deepest === 'program' || lastRow.satuan === '' ? 'kegiatan' : null;
      default: return null;
    }
  }

  /** `steps` levels above `last`, but never above what can follow here. */
  #above(last: NodeLevel, steps: number, row: MatrixRowText): NodeLevel {
    const rank = NODE_LEVELS.indexOf(last) - steps;
    const deepest = this.#deepest();
    const highest = deepest === null ? 0 : deepest === 'program' ? 1 : row.satuan === '' && deepest !== 'kegiatan' ? 1 : 2;
    return NODE_LEVELS[Math.max(rank, Math.min(highest, NODE_LEVELS.indexOf(last)))] ?? last;
  }
}

/** What a row says of its level by its own words or code, whatever stands around it. */
function levelShown(row: MatrixRowText): NodeLevel | null {
  return levelOfWord(row.name) ?? (row.code === null ? null : levelOfCode(row.code, row.codeColumn));
}

function levelOfWord(name: string): NodeLevel | null {
  return WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function signOf(row: MatrixRowText, hasAkun: boolean, bareKomponen: boolean, kroGlyphs: ReadonlySet<string>): Sign {
  const word = levelOfWord(row.name);
  if (row.code !== null) {
    const level = levelOfCode(row.code, row.codeColumn);
    // `I. Program …` and `1. Kegiatan …` are numbered by hand; the word says what they are.
    if (word === 'program' && level !== 'komponen') return 'program';
    if (word === 'kegiatan' && isPerformance(row)) return 'kegiatan';
    // `▪ 001. Layanan` in a matrix whose komponen have no bullet is an RO with its short code.
    if (level === 'komponen' && row.marker !== null && BULLET.test(row.marker) && bareKomponen) return 'bullet';
    if (level === 'komponen' && /^\d{3}$/.test(row.code)) return 'three-digits';
    return level ?? 'numbered';
  }
  if (row.marker === null) return word ?? 'plain';
  if (/^>{1,2}$/.test(row.marker)) return 'group';
  if (DASH.test(row.marker) && hasAkun) return 'dash';
  if (BULLET.test(row.marker) && !kroGlyphs.has(row.marker)) return 'bullet';
  return word === 'program' || word === 'kegiatan' ? word : 'icon';
}

/** Where two kinds of bullets are used, the one that stands directly over the other, which stands over a komponen, marks the KRO. */
function glyphsOfKro(rows: readonly MatrixRowText[]): ReadonlySet<string> {
  const upper = new Set<string>();
  const lower = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const under = rows[index + 2];
    if (row.code !== null || next?.code !== null || row.marker === null || next.marker === null || row.marker === next.marker) continue;
    if (under?.code === undefined || under.code === null || !/^\d{3}$/.test(under.code)) continue;
    upper.add(row.marker);
    lower.add(next.marker);
  }
  return new Set([...upper].filter((glyph) => !lower.has(glyph)));
}

/** Sasaran and indicators stand on programs and kegiatan. */
function isPerformance(row: MatrixRowText): boolean {
  return row.sasaran !== '' || (row.indicators.length > 0 && row.marker === null);
}

function below(level: NodeLevel | null): NodeLevel | null {
  switch (level) {
    case null: return null;
    case 'program': return 'kegiatan';
    case 'kegiatan': return 'kro';
    case 'kro': return 'ro';
    case 'ro': return 'komponen';
    case 'komponen':
    case 'subkomponen': return 'subkomponen';
    case 'akun':
    case 'detil': return 'detil';
  }
}
