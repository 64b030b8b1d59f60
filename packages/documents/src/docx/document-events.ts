// Follows the body of a Word document tag by tag: keeps what a reader of the page would see with all changes accepted, counts what stands beside it.

import type { ReadLimits } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { Fields } from './fields.ts';
import { isOn } from './names.ts';
import type { Numbering } from './numbering.ts';
import { OpenParagraph } from './open-paragraph.ts';
import { OpenTable } from './open-table.ts';
import type { Attributes, PartEvents } from './part.ts';
import type { WordStyles } from './styles.ts';
import { plainSigns } from './symbols.ts';
import { nothingBeside, type Beside, type WordItem } from './word-items.ts';

/** Elements whose content is no text of the document, whatever is inside. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:delInstrText', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:tblGridChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:tblPrExChange', 'w:numberingChange', 'w:sectPr', 'w:rt', 'w:sdtEndPr', 'w:tblGrid', 'w:ffData', 'o:OLEObject']);
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom', 'w:cellIns', 'w:cellDel']);
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:sdtPr']);
/** What of a drawing is a picture; a shape without one only carries its text. */
const PICTURES = new Set(['pic:pic', 'c:chart', 'dgm:relIds', 'v:imagedata']);

interface Drawing {
  name: string;
  alt: string;
  pictured: boolean;
}

export class DocumentEvents implements PartEvents {
  readonly beside: Beside = nothingBeside();
  readonly #styles: WordStyles;
  readonly #numbering: Numbering;
  readonly #limits: ReadLimits;
  readonly #fields = new Fields();
  readonly #path: string[] = [];
  /** How many open elements are properties, or stand within them: what is open there holds no content. */
  #properties = 0;
  /** Items of the body, of open cells and of open text boxes, innermost last. */
  readonly #stories: WordItem[][] = [[]];
  readonly #paragraphs: OpenParagraph[] = [];
  /** Text boxes of the open paragraphs, which follow them. */
  readonly #boxes: WordItem[][] = [];
  readonly #tables: OpenTable[] = [];
  readonly #drawings: Drawing[] = [];
  /** Whether an alternative of each open choice was taken. */
  readonly #chosen: boolean[] = [];
  /** Names of open bookmarks by their ids: the end of one tells only its id. */
  readonly #bookmarks = new Map<string, string>();
  #runOn: OpenParagraph | null = null;
  #skip = 0;
  #placeholder = 0;
  #contents = 0;
  #paragraphCount = 0;
  #tableCount = 0;
  #rowCount = 0;
  #cellCount = 0;

  constructor(styles: WordStyles, numbering: Numbering, limits: ReadLimits) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#limits = limits;
  }

  /** What was read; to be asked for when all was. */
  get items(): readonly WordItem[] {
    this.#settleRunOn();
    return this.#stories[0]!;
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1) ?? '';
    this.#path.push(name);
    if (this.#skip > 0) {
      this.#skip += 1;
      return;
    }
    if (CHANGES.has(name)) this.#countChange();
    const inProperties = this.#properties > 0 || PROPERTIES.has(name);
    if (!(inProperties && (name === 'w:del' || name === 'w:moveFrom')) && SKIPPED.has(name)) {
      this.#skip = 1;
      return;
    }
    if (inProperties) this.#properties += 1;
    if (inProperties) this.#property(name, parent, attributes);
    else this.#content(name, attributes);
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    if (this.#properties > 0) {
      this.#properties -= 1;
      return;
    }
    switch (name) {
      case 'w:p': this.#closeParagraph(); break;
      case 'w:tc': this.#closeCell(); break;
      case 'w:tr': this.#tables.at(-1)?.closeRow(); break;
      case 'w:tbl': this.#closeTable(); break;
      case 'w:txbxContent': this.#closeBox(); break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': this.#closeDrawing(); break;
      case 'mc:AlternateContent': this.#chosen.pop(); break;
      case 'w:sdt': this.#closeControl(); break;
      default: break;
    }
  }

  text(text: string): void {
    if (this.#skip > 0) return;
    const at = this.#path.at(-1);
    if (at === 'w:t' || at === 'm:t') this.#say(text);
    else if (at === 'w:instrText') this.#fields.instruct(text);
  }

  #property(name: string, parent: string, attributes: Attributes): void {
    const table = this.#tables.at(-1);
    const { val } = attributes;
    if (this.#path.includes('w:sdtPr')) {
      if (name === 'w:showingPlcHdr' && isOn(val)) this.#placeholder = this.#placeholder === 0 ? this.#path.length : this.#placeholder;
      else if (name === 'w:docPartGallery' && /table of contents/i.test(val ?? '') && this.#contents === 0) this.#contents = this.#path.lastIndexOf('w:sdt') + 1;
    } else if (this.#path.includes('w:pPr')) this.#paragraphs.at(-1)?.property(name, parent, attributes);
    else if (this.#path.includes('w:rPr')) this.#paragraphs.at(-1)?.runProperty(name, attributes);
    else table?.property(name, attributes);
  }

  #content(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    switch (name) {
      case 'w:p': this.#openParagraph(); break;
      case 'w:r': paragraph?.openRun(); break;
      case 'w:tab':
      case 'w:ptab': this.#say('\t'); break;
      case 'w:noBreakHyphen': this.#say('-'); break;
      case 'w:br':
      case 'w:cr': if (attributes['type'] === undefined || attributes['type'] === 'textWrapping') this.#break(); break;
      case 'w:sym': this.#say(plainSigns(String.fromCodePoint(Number.parseInt(attributes['char'] ?? '20', 16) || 32), attributes['font'] ?? null)); break;
      case 'w:fldChar': this.#fields.sign(attributes['fldCharType'] ?? ''); break;
      case 'w:tbl': this.#openTable(); break;
      case 'w:tr': this.#openRow(); break;
      case 'w:tc': this.#openCell(); break;
      case 'w:txbxContent': this.#stories.push([]); break;
      case 'w:drawing':
      case 'w:pict': this.#drawings.push({ name: '', alt: '', pictured: false }); break;
      case 'w:object': this.#openObject(); break;
      case 'wp:docPr': this.#describe(attributes); break;
      case 'mc:AlternateContent': this.#chosen.push(false); break;
      case 'mc:Choice':
      case 'mc:Fallback': this.#choose(); break;
      case 'w:footnoteReference': this.#note(this.beside.footnotes, attributes); break;
      case 'w:endnoteReference': this.#note(this.beside.endnotes, attributes); break;
      case 'w:commentReference': this.#comment(); break;
      case 'w:bookmarkStart': this.#openBookmark(attributes); break;
      case 'w:bookmarkEnd': this.#closeBookmark(attributes); break;
      case 'w:altChunk':
      case 'w:subDoc': this.beside.chunks += 1; break;
      default: if (PICTURES.has(name)) this.#picture(attributes);
    }
  }

  #say(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#placeholder > 0 || this.#contents > 0 || !this.#fields.shows) return;
    const look = paragraph.lookOfRun(this.#styles);
    const plain = text.replaceAll('\u00AD', '');
    if (look.hidden === true) {
      this.beside.firstHidden ??= this.#here();
      if (plain.trim() !== '') this.beside.hidden.push(plain);
      return;
    }
    paragraph.add({ kind: 'text', text: look.capitals === true ? plain.toUpperCase() : plain, look });
  }

  #break(): void {
    if (this.#placeholder === 0 && this.#contents === 0 && this.#fields.shows) this.#paragraphs.at(-1)?.add({ kind: 'break' });
  }

  #openParagraph(): void {
    if (this.#tables.length === 0) this.#paragraphCount += 1;
    this.#paragraphs.push(new OpenParagraph(this.#tables.length === 0 ? this.#paragraphCount : 0));
    this.#boxes.push([]);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    const boxes = this.#boxes.pop() ?? [];
    if (paragraph === undefined) return;
    if (this.#paragraphs.length === 0) this.#fields.settle();
    if (this.#runOn !== null) paragraph.runOnFrom(this.#runOn);
    this.#runOn = null;
    const story = this.#stories.at(-1)!;
    if (paragraph.markDeleted && boxes.length === 0) {
      this.#runOn = paragraph;
      return;
    }
    if (this.#contents === 0 && !this.#fields.inContents) story.push(this.#closed(paragraph));
    story.push(...boxes);
  }

  #closed(paragraph: OpenParagraph): WordItem {
    return paragraph.close(this.#styles, this.#numbering);
  }

  /** A paragraph whose mark was deleted, and none came to run on into. */
  #settleRunOn(): void {
    if (this.#runOn !== null) this.#stories.at(-1)?.push(this.#closed(this.#runOn));
    this.#runOn = null;
  }

  #closeBox(): void {
    const items = this.#stories.pop() ?? [];
    const around = this.#boxes.at(-1);
    if (around === undefined) this.#stories.at(-1)?.push(...items);
    else around.push(...items);
  }

  #openTable(): void {
    this.#settleRunOn();
    if (this.#tables.length === 0) this.#tableCount += 1;
    else this.beside.nestedTables += 1;
    this.#tables.push(new OpenTable(this.#tableCount));
  }

  #openRow(): void {
    this.#rowCount += 1;
    this.#refuseMany('rows', this.#rowCount);
    this.#tables.at(-1)?.openRow();
  }

  #openCell(): void {
    this.#cellCount += 1;
    this.#refuseMany('cells', this.#cellCount);
    this.#tables.at(-1)?.openCell();
    this.#stories.push([]);
  }

  #refuseMany(what: 'rows' | 'cells', count: number): void {
    if (count > this.#limits[what]) throw new ReadProblem('file-too-many', { what, count, limit: this.#limits[what], place: this.#here() });
  }

  #closeCell(): void {
    this.#settleRunOn();
    this.#tables.at(-1)?.closeCell(this.#stories.pop() ?? []);
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table !== undefined) this.#stories.at(-1)?.push(table.close());
  }

  #openObject(): void {
    this.beside.objects += 1;
    this.beside.firstObject ??= this.#here();
    this.#drawings.push({ name: '', alt: '', pictured: false });
  }

  #describe({ name, descr, title }: Attributes): void {
    const drawing = this.#drawings.at(-1);
    if (drawing === undefined) return;
    drawing.name = name ?? '';
    drawing.alt = [descr, title].find((text) => text !== undefined && text !== '') ?? '';
  }

  #picture({ title }: Attributes): void {
    const drawing = this.#drawings.at(-1);
    if (drawing === undefined) return;
    drawing.pictured = true;
    if (drawing.alt === '' && title !== undefined) drawing.alt = title;
  }

  #closeDrawing(): void {
    const drawing = this.#drawings.pop();
    if (drawing?.pictured !== true || this.#contents > 0) return;
    this.#paragraphs.at(-1)?.add({ kind: 'picture', name: drawing.name, alt: drawing.alt });
  }

  /** The first alternative counts; a later one says the same to programs that do not know it. */
  #choose(): void {
    const taken = this.#chosen.at(-1);
    if (taken === undefined) return;
    if (taken) this.#skip = 1;
    else this.#chosen[this.#chosen.length - 1] = true;
  }

  #closeControl(): void {
    const depth = this.#path.length + 1;
    if (this.#contents === depth) this.#contents = 0;
    if (this.#placeholder > depth) this.#placeholder = 0;
  }

  #note(notes: Map<string, string>, { id }: Attributes): void {
    if (id !== undefined) notes.set(id, this.#here());
  }

  #comment(): void {
    this.beside.comments += 1;
    this.beside.firstComment ??= this.#here();
  }

  #openBookmark({ name = '', id = '' }: Attributes): void {
    this.#bookmarks.set(id, name);
    this.#paragraphs.at(-1)?.add({ kind: 'mark', name, end: false });
  }

  #closeBookmark({ id = '' }: Attributes): void {
    const name = this.#bookmarks.get(id);
    if (name !== undefined) this.#paragraphs.at(-1)?.add({ kind: 'mark', name, end: true });
    this.#bookmarks.delete(id);
  }

  #countChange(): void {
    this.beside.changes += 1;
    this.beside.firstChange ??= this.#here();
  }

  /** Where the reader stands: `p12`, `t3!r4`. */
  #here(): string {
    return this.#tables[0]?.here ?? `p${Math.max(1, this.#paragraphCount)}`;
  }
}
