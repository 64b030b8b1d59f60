// Gives faulty cells a fill and leaves the rest of their look: each style in use gets a twin with another background.

import type { Severity } from '@tenun/domain';
import { ReadProblem } from '../../read/read-problem.ts';
import { appendTo, elements, prefixOf, splice, withAttribute, type Element, type Splice } from './splice.ts';

const COLOURS: Readonly<Record<Severity, string>> = { error: 'FFF7C9C0', warning: 'FFFBE7B2', info: 'FFD9E6F7' };

export class Fills {
  readonly #xml: string;
  readonly #part: string;
  readonly #prefix: string;
  readonly #cellXfs: Element;
  readonly #fills: Element;
  readonly #xfs: readonly Element[];
  readonly #fillCount: number;
  readonly #newFills: string[] = [];
  readonly #newXfs: string[] = [];
  readonly #fillOf = new Map<Severity, number>();
  readonly #styleOf = new Map<string, number>();

  constructor(xml: string, part: string) {
    this.#xml = xml;
    this.#part = part;
    this.#prefix = prefixOf(xml, 'styleSheet');
    const all = elements(xml, part, (name) => ['cellXfs', 'fills', 'xf', 'fill'].includes(name));
    const one = (name: string): Element => {
      const found = all.find((element) => element.name === name && element.depth === 1);
      if (found === undefined) throw new ReadProblem('file-damaged', { format: '.xlsx', place: part });
      return found;
    };
    this.#cellXfs = one('cellXfs');
    this.#fills = one('fills');
    const inside = (parent: Element, name: string): readonly Element[] => all.filter((element) => element.name === name && element.start > parent.start && element.end <= parent.end && element.depth === 2);
    this.#xfs = inside(this.#cellXfs, 'xf');
    this.#fillCount = inside(this.#fills, 'fill').length;
  }

  /** The number of the style that looks as `style` does, on the fill of the severity. */
  marked(style: number, severity: Severity): number {
    const key = `${style} ${severity}`;
    const known = this.#styleOf.get(key);
    if (known !== undefined) return known;
    const number = this.#xfs.length + this.#newXfs.length;
    this.#newXfs.push(this.#twin(this.#xfs[style] ?? this.#xfs[0], this.#fill(severity)));
    this.#styleOf.set(key, number);
    return number;
  }

  /** The styles with what was added. */
  xml(): string {
    const counted = (element: Element, count: number, added: readonly string[]): Splice[] => {
      const { start, end, text } = appendTo(this.#xml, element, added.join(''));
      const tag = withAttribute(this.#xml.slice(element.start, element.openEnd), 'count', String(count));
      return start === element.start ? [{ start, end, text: text.replace(/^<[^>]*>/, (open) => withAttribute(open, 'count', String(count))) }] : [{ start: element.start, end: element.openEnd, text: tag }, { start, end, text }];
    };
    if (this.#newXfs.length === 0) return this.#xml;
    return splice(this.#xml, [...counted(this.#fills, this.#fillCount + this.#newFills.length, this.#newFills), ...counted(this.#cellXfs, this.#xfs.length + this.#newXfs.length, this.#newXfs)]);
  }

  get part(): string {
    return this.#part;
  }

  #fill(severity: Severity): number {
    const known = this.#fillOf.get(severity);
    if (known !== undefined) return known;
    const p = this.#prefix;
    const number = this.#fillCount + this.#newFills.length;
    this.#newFills.push(`<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${COLOURS[severity]}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`);
    this.#fillOf.set(severity, number);
    return number;
  }

  #twin(xf: Element | undefined, fill: number): string {
    if (xf === undefined) return `<${this.#prefix}xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0" applyFill="1"/>`;
    const tag = withAttribute(withAttribute(this.#xml.slice(xf.start, xf.openEnd), 'fillId', String(fill)), 'applyFill', '1');
    return tag + this.#xml.slice(xf.openEnd, xf.end);
  }
}
