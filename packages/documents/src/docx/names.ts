// Names of elements and attributes by the prefixes everybody knows, whatever prefixes a file declares; strict and transitional namespaces are one.

/** The end of a namespace, transitional or strict, and the prefix that the readers of this folder use. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/\/officeDocument(?:\/2006)?\/relationships$/, 'r'],
  [/\/drawingml(?:\/2006)?\/main$/, 'a'],
  [/\/drawingml(?:\/2006)?\/picture$/, 'pic'],
  [/\/drawingml(?:\/2006)?\/wordprocessingDrawing$/, 'wp'],
  [/\/drawingml(?:\/2006)?\/chart$/, 'c'],
  [/\/drawingml(?:\/2006)?\/diagram$/, 'dgm'],
  [/\/officeDocument(?:\/2006)?\/math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
];

/** Knows the declarations of one part of a document. Office programs declare at the root; a later declaration of the same prefix counts from there on. */
export class Names {
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();

  /** Takes the declarations among the attributes of an element. */
  declare(attributes: Readonly<Record<string, string>>): void {
    for (const [name, uri] of Object.entries(attributes)) {
      if (!name.startsWith('xmlns')) continue;
      const own = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
      const prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1];
      if (this.#prefixes.get(own) === prefix) continue;
      if (prefix === undefined) this.#prefixes.delete(own);
      else this.#prefixes.set(own, prefix);
      this.#known.clear();
    }
  }

  /** `ns0:p` → `w:p` */
  of(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const at = name.indexOf(':');
    const prefix = this.#prefixes.get(at === -1 ? '' : name.slice(0, at));
    const canonical = prefix === undefined ? name : `${prefix}:${name.slice(at + 1)}`;
    this.#known.set(name, canonical);
    return canonical;
  }

  /** Attributes by their names without prefix, since no two of one element differ in it alone. */
  attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const plain: Record<string, string> = {};
    for (const name in attributes) plain[name.slice(name.indexOf(':') + 1)] = attributes[name]!;
    return plain;
  }
}

/** Whether a property that is on or off is on; without a value it is. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}
