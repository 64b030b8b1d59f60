// What LibreOffice itself makes of lists, boxes, notes and changes when it saves for Word.

import { describe, expect, it } from 'vitest';
import { byOffice, HAS_OFFICE } from './converted.ts';
import { read, told } from './word-file.ts';

const NAMESPACES = ['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const WHEN = '<office:change-info><dc:creator>perencana</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info>';

const DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"><style:list-level-properties text:space-before="1cm"/></text:list-level-style-number></text:list-style></office:styles>
<office:body><office:text>
<text:tracked-changes>
<text:changed-region text:id="c1"><text:deletion>${WHEN}<text:p>lama</text:p></text:deletion></text:changed-region>
<text:changed-region text:id="c2"><text:insertion>${WHEN}</text:insertion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">BAB I PENDAHULUAN</text:h>
<text:p>Target <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>baru<text:change-end text:change-id="c2"/> tujuh orang<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Data Polda.</text:p></text:note-body></text:note>.<office:annotation><dc:creator>perencana</dc:creator><text:p>Cek lagi.</text:p></office:annotation></text:p>
<text:p><draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><draw:text-box><text:p>Isi kotak teks.</text:p></draw:text-box></draw:frame>Di samping kotak.</text:p>
<text:list text:style-name="L1">
<text:list-item><text:p>Pertama</text:p><text:list>
<text:list-item><text:p>Anak satu</text:p></text:list-item>
<text:list-item><text:p>Anak dua</text:p></text:list-item></text:list></text:list-item>
<text:list-item><text:p>Kedua</text:p></text:list-item></text:list>
<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>
<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>No</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>2023</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell><text:p>Kasus</text:p></table:table-cell><table:table-cell><text:p>Tersangka</text:p></table:table-cell></table:table-row></table:table-header-rows>

<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:list text:style-name="L1">
<text:list-item><text:p>Shabu</text:p></text:list-item>
<text:list-item><text:p>Ganja</text:p></text:list-item></text:list></table:table-cell><table:table-cell><text:p>3<text:line-break/>orang</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body>
</office:document>`;

describe.skipIf(!HAS_OFFICE)('a document that a planner wrote in LibreOffice and saved for Word', () => {
  it('is read with its lists, merged cells, box and accepted changes; notes and comments are told', { timeout: 150_000 }, async () => {
    const { content, notices } = await read(byOffice(DOCUMENT));
    expect(told(content.blocks)).toEqual([
      '# BAB I PENDAHULUAN', 'Target baru tujuh orang.', 'Di samping kotak.', 'Isi kotak teks.',
      '1. Pertama', '  a) Anak satu', '  b) Anak dua', '2. Kedua',
      '(header) No↓2 | 2023→2', '(header) Kasus | Tersangka', '1 | Shabu/Ganja | 3/orang',
    ]);
    expect(notices.map(({ code, place }) => [code, place.cell])).toEqual([['tracked-changes', 'p2'], ['comments', 'p2'], ['footnotes', 'p2']]);
  });
});
