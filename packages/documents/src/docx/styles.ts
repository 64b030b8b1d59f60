// Styles of a Word document: what a paragraph or a run has by its style and by the styles that one is based on.

import type { TitleLevel } from '../blocks/titles.ts';
import { isOn } from './names.ts';
import { FORMAT, relatedPart, type WordPackage } from './package.ts';
import { readPart } from './part.ts';

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly capitals?: boolean;
}

/** Twips from the margin. */
export interface Indent {
  readonly left: number;
  /** Of the first line against the others; negative where it hangs. */
  readonly first: number;
}

export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly outline: number | null;
  readonly list: Partial<ListPlace> | null;
  readonly indent: Partial<Indent> | null;
  readonly look: RunLook;
}

export interface WordStyles {
  /** The name that all languages of Word share: `heading 1`, `List Paragraph`, `toc 1`. */
  name(id: string | null): string;
  level(id: string | null): TitleLevel | null;
  list(id: string | null): ListPlace | null;
  indent(id: string | null): Partial<Indent>;
  /** Of a style of characters, or the hidden and capital look of a paragraph; bold of a style of paragraphs is how all of it looks and says nothing. */
  look(id: string | null): RunLook;
}

const DEEPEST = 12;

export function readStyles(from: WordPackage): WordStyles {
  const styles = new Map<string, Style>();
  const found = relatedPart(from, 'styles');
  if (found !== undefined) {
    let open: { -readonly [K in keyof Style]: Style[K] } & { id: string } | null = null;
    const path: string[] = [];
    readPart(found.xml, { format: FORMAT, part: found.part, limits: from.limits }, {
      open(name, { styleId, val, left, start, firstLine, hanging }) {
        const parent = path.at(-1);
        path.push(name);
        if (name === 'w:style') open = { id: styleId ?? '', name: '', basedOn: null, outline: null, list: null, indent: null, look: {} };
        if (open === null) return;
        if (parent === 'w:style' && name === 'w:name') open.name = val ?? '';
        else if (parent === 'w:style' && name === 'w:basedOn') open.basedOn = val ?? null;
        else if (parent === 'w:pPr' && name === 'w:outlineLvl') open.outline = Number(val ?? 9);
        else if (parent === 'w:numPr' && name === 'w:numId') open.list = { ...open.list, numId: val ?? '0' };
        else if (parent === 'w:numPr' && name === 'w:ilvl') open.list = { ...open.list, level: Number(val ?? 0) };
        else if (parent === 'w:pPr' && name === 'w:ind') open.indent = indentOf({ left: left ?? start, firstLine, hanging });
        else if (parent === 'w:rPr') open.look = withLook(open.look, name, val);
      },
      close(name) {
        path.pop();
        if (name !== 'w:style' || open === null) return;
        styles.set(open.id, open);
        open = null;
      },
    });
  }
  return new StyleBook(styles);
}

/** The look with one more property of a run. */
export function withLook(look: RunLook, name: string, value: string | undefined): RunLook {
  switch (name) {
    case 'w:b': return { ...look, bold: isOn(value) };
    case 'w:i': return { ...look, italic: isOn(value) };
    case 'w:vanish': return { ...look, hidden: isOn(value) };
    case 'w:caps': return { ...look, capitals: isOn(value) };
    default: return look;
  }
}

export function indentOf(said: { readonly left: string | undefined; readonly firstLine: string | undefined; readonly hanging: string | undefined }): Partial<Indent> {
  const twips = (text: string): number => Math.round(Number.parseFloat(text)) || 0;
  return {
    ...(said.left === undefined ? {} : { left: twips(said.left) }),
    ...(said.hanging !== undefined ? { first: -twips(said.hanging) } : said.firstLine === undefined ? {} : { first: twips(said.firstLine) }),
  };
}

class StyleBook implements WordStyles {
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #chains = new Map<string, readonly Style[]>();

  constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles;
  }

  name(id: string | null): string {
    return id === null ? '' : (this.#styles.get(id)?.name ?? id);
  }

  level(id: string | null): TitleLevel | null {
    for (const style of this.#chain(id)) {
      const named = /^heading ([1-9])$/i.exec(style.name);
      const outline = style.outline ?? (named === null ? null : Number(named[1]) - 1);
      if (outline !== null) return outline > 8 ? null : (Math.min(4, outline + 1) as TitleLevel);
    }
    return null;
  }

  list(id: string | null): ListPlace | null {
    const chain = this.#chain(id);
    const numId = chain.find((style) => style.list?.numId !== undefined)?.list?.numId;
    return numId === undefined || numId === '0' ? null : { numId, level: chain.find((style) => style.list?.level !== undefined)?.list?.level ?? 0 };
  }

  indent(id: string | null): Partial<Indent> {
    return this.#chain(id).reduceRight<Partial<Indent>>((indent, style) => ({ ...indent, ...style.indent }), {});
  }

  look(id: string | null): RunLook {
    return this.#chain(id).reduceRight<RunLook>((look, style) => ({ ...look, ...style.look }), {});
  }

  /** The style and those it is based on, nearest first. */
  #chain(id: string | null): readonly Style[] {
    if (id === null) return [];
    const known = this.#chains.get(id);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    for (let style = this.#styles.get(id); style !== undefined && chain.length < DEEPEST; style = style.basedOn === null ? undefined : this.#styles.get(style.basedOn)) chain.push(style);
    this.#chains.set(id, chain);
    return chain;
  }
}
