// What the styles of an .ods say of cells and tables: indents, codes with leading zeros, hidden sheets.

type Attributes = Readonly<Record<string, string>>;

export interface OdsCellStyle {
  readonly indent: number;
  readonly zeros: number;
  /** Zeros that the format hides: 3 where it shows thousands of what the cell holds. */
  readonly hides?: number;
}

interface Known {
  readonly parent: string | undefined;
  readonly format: string | undefined;
  indent: number | null;
}

const PLAIN: OdsCellStyle = { indent: 0, zeros: 0 };
/** One step of the button in LibreOffice; Excel's steps become multiples of it. */
const STEP_MM = 3.53;
const MM: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, px: 25.4 / 96 };

export class OdsStyles {
  readonly #cells = new Map<string, Known>();
  readonly #hiddenTables = new Set<string>();
  readonly #zeros = new Map<string, number>();
  readonly #hides = new Map<string, number>();
  #style: { readonly name: string; readonly family: string } | null = null;
  #format: string | null = null;

  open(name: string, attributes: Attributes): void {
    const own = attributes['style:name'] ?? '';
    if (name === 'style:style') {
      this.#style = { name: own, family: attributes['style:family'] ?? '' };
      if (this.#style.family === 'table-cell') this.#cells.set(own, { parent: attributes['style:parent-style-name'], format: attributes['style:data-style-name'], indent: null });
    } else if (name === 'style:paragraph-properties' && this.#style?.family === 'table-cell') this.#indent(this.#style.name, attributes['fo:margin-left']);
    else if (name === 'style:table-properties' && this.#style?.family === 'table' && attributes['table:display'] === 'false') this.#hiddenTables.add(this.#style.name);
    else if (name === 'number:number-style') this.#format = own;
    else if (name === 'number:number' && this.#format !== null && /^10{3,6}$/.test(attributes['number:display-factor'] ?? '')) this.#hides.set(this.#format, attributes['number:display-factor']!.length - 1);
    else if (name === 'number:number' && this.#format !== null && attributes['number:grouping'] !== 'true' && (attributes['number:decimal-places'] ?? '0') === '0') {
      const digits = Number(attributes['number:min-integer-digits'] ?? 1);
      if (digits >= 2 && digits <= 20) this.#zeros.set(this.#format, digits);
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.#style = null;
    else if (name === 'number:number-style') this.#format = null;
  }

  isHiddenTable(style: string | undefined): boolean {
    return style !== undefined && this.#hiddenTables.has(style);
  }

  ofCell(style: string | undefined): OdsCellStyle {
    if (style === undefined) return PLAIN;
    let indent: number | null = null;
    let format: string | undefined;
    let known = this.#cells.get(style);
    // Styles inherit; a file that made a ring of them is left after a few steps.
    for (let step = 0; known !== undefined && step < 10; step += 1) {
      indent ??= known.indent;
      format ??= known.format;
      known = known.parent === undefined ? undefined : this.#cells.get(known.parent);
    }
    const hides = format === undefined ? undefined : this.#hides.get(format);
    return { indent: indent ?? 0, zeros: format === undefined ? 0 : (this.#zeros.get(format) ?? 0), ...(hides === undefined ? {} : { hides }) };
  }

  #indent(style: string, written: string | undefined): void {
    const [, amount = '', unit = ''] = /^([\d.]+)([a-z]{2})$/.exec(written ?? '') ?? [];
    const known = this.#cells.get(style);
    if (known !== undefined && amount !== '') known.indent = Math.round((Number(amount) * (MM[unit] ?? 0)) / STEP_MM);
  }
}
