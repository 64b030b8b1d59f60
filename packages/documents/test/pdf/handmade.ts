// PDFs written by hand, byte by byte, for what no program here would make: pages turned and cut, letters without names, scripts inside.

const HEADER = '%PDF-1.7\n';

export interface HandmadePage {
  /** Drawing operators. Fonts: /F1 Helvetica, /F2 Helvetica-Bold, /F3 letters a, b, c, d that mean ﬁ, a Wingdings square, a soft hyphen and a figure space. Picture: /Im. */
  readonly content: string;
  readonly size?: readonly [number, number, number, number];
  readonly crop?: readonly [number, number, number, number];
  readonly rotate?: number;
}

const UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
4 beginbfchar <61> <FB01> <62> <F0A7> <63> <00AD> <64> <2007> endbfchar endcmap end end`;

/** A PDF of the pages; `jpeg` is the picture that they may draw, `catalog` more entries of the catalog. */
export function handmade(pages: readonly HandmadePage[], options: { readonly jpeg?: { readonly bytes: Uint8Array; readonly width: number; readonly height: number }; readonly catalog?: string; readonly annots?: string } = {}): Uint8Array {
  const objects: Buffer[] = [];
  const add = (text: string | Buffer): number => objects.push(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
  const stream = (dictionary: string, data: Uint8Array | string): Buffer => {
    const bytes = Buffer.from(typeof data === 'string' ? Buffer.from(data, 'latin1') : data);
    return Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1'), bytes, Buffer.from('\nendstream', 'latin1')]);
  };
  add(`<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`);
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  add(stream('', UNICODE));
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>');
  const { jpeg } = options;
  add(jpeg === undefined ? 'null' : stream(`/Type /XObject /Subtype /Image /Width ${jpeg.width} /Height ${jpeg.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`, jpeg.bytes));
  add(`<< /Font << /F1 3 0 R /F2 4 0 R /F3 6 0 R >> ${jpeg === undefined ? '' : '/XObject << /Im 7 0 R >>'} >>`);
  add('null');
  for (const [index, page] of pages.entries()) {
    const box = (name: string, values: readonly number[] | undefined): string => (values === undefined ? '' : `/${name} [${values.join(' ')}]`);
    add(`<< /Type /Page /Parent 2 0 R /Resources 8 0 R ${box('MediaBox', page.size ?? [0, 0, 595, 842])} ${box('CropBox', page.crop)} ${page.rotate === undefined ? '' : `/Rotate ${page.rotate}`} ${options.annots === undefined ? '' : `/Annots [${options.annots}]`} /Contents ${11 + index * 2} 0 R >>`);
    add(stream('', page.content));
  }
  let bytes = Buffer.from(HEADER, 'latin1');
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(bytes.length);
    bytes = Buffer.concat([bytes, Buffer.from(`${index + 1} 0 obj\n`, 'latin1'), object, Buffer.from('\nendobj\n', 'latin1')]);
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${bytes.length}\n%%EOF\n`, 'latin1')]));
}

/** A line of text at a place from the lower left corner. */
export function line(text: string, x: number, y: number, size = 11, font = 'F1'): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`;
}

/** Lines below each other, 14 points apart. */
export function lines(texts: readonly string[], x = 72, y = 770): string {
  return texts.map((text, index) => line(text, x, y - index * 14)).join('');
}

/** A table with lines around its cells: the texts of its rows, columns of the widths. */
export function ruledTable(rows: readonly (readonly string[])[], widths: readonly number[], x: number, y: number, height = 20): string {
  const xs = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? x) + width], [x]);
  const end = xs.at(-1) ?? x;
  const level = Array.from({ length: rows.length + 1 }, (_, row) => `${x} ${y - row * height} m ${end} ${y - row * height} l S\n`).join('');
  const upright = xs.map((at) => `${at} ${y} m ${at} ${y - rows.length * height} l S\n`).join('');
  const texts = rows.map((row, r) => row.map((text, c) => (text === '' ? '' : line(text, (xs[c] ?? x) + 4, y - r * height - 14, 10))).join('')).join('');
  return `0.5 w\n${level}${upright}${texts}`;
}
