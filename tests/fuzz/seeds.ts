// Valid files of every form, made in the run: by the writers of Tenun, by hand, and by the layouts of SAKTI.

import { readFileSync, readdirSync } from 'node:fs';
import { readText, writeDocument, type DocumentFormat } from '@tenun/documents';
import type { PlanContent } from '@tenun/domain';
import { docxParts, matrixRows, odsParts, paragraph, wordTable, xlsxParts, zipped, type Cell } from '../../packages/documents/test/bad-input/office-files.ts';
import { byPandoc, HAS_PANDOC, savedAgain } from '../../packages/documents/test/docx/converted.ts';
import { asCsv, faDetail } from '../../packages/documents/test/sakti/fa-detail-file.ts';
import { kertasKerja } from '../../packages/documents/test/sakti/kertas-kerja-file.ts';
import { NO_OFFICE, throughOffice } from '../../packages/documents/test/sheet/office.ts';

export const READERS = ['text', 'tenun', 'csv', 'xlsx', 'ods', 'docx', 'pdf'] as const;
export type ReaderName = (typeof READERS)[number];

export interface Seed {
  readonly reader: ReaderName;
  /** With the ending that says the form. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const DOCUMENTS = new URL('../documents/', import.meta.url);
const SMALL = 20_000;

/** What a PDF needs is not there on every machine; then there is none. */
export async function makeSeeds(): Promise<readonly Seed[]> {
  const texts = readdirSync(DOCUMENTS).filter((file) => file.endsWith('.md')).map((file) => readFileSync(new URL(file, DOCUMENTS), 'utf8')).filter((text) => text.length < SMALL);
  const plans = texts.slice(0, 3).map((text) => readText(text).content);
  const rows = matrixRows();
  const workbook: readonly (readonly Cell[])[] = rows.map((cells, index) => cells.map((text, column) => (index > 0 && column === 5 ? { number: text.replaceAll('.', '') } : text)));
  return [
    ...texts.map((text): Seed => seed('text', 'rkt.md', text)),
    ...(await written('tenun', plans, 'md')),
    seed('csv', 'matriks.csv', rows.map((cells) => cells.join(';')).join('\r\n')),
    seed('csv', 'fa-detail.csv', asCsv(faDetail())),
    { reader: 'xlsx', name: 'matriks.xlsx', bytes: zipped(xlsxParts([{ name: 'Matriks', rows: workbook }, { name: 'Catatan', hidden: true, rows: [['Catatan rapat']] }])) },
    { reader: 'xlsx', name: 'kertas-kerja.xlsx', bytes: zipped(xlsxParts([{ name: 'Sheet1', rows: kertasKerja().map((cells) => cells.flatMap(cellsOf)) }])) },
    ...(await written('xlsx', plans, 'xlsx')),
    { reader: 'ods', name: 'matriks.ods', bytes: zipped(odsParts(rows)) },
    { reader: 'docx', name: 'rkt.docx', bytes: zipped(docxParts(paragraph('BAB I PENDAHULUAN') + paragraph('A. Latar Belakang') + wordTable(rows) + paragraph('1. Butir satu') + paragraph('BAB II PENUTUP'))) },
    ...(await written('docx', plans, 'docx')),
    ...(await written('pdf', plans.slice(0, 2), 'pdf').catch(() => [])),
  ];
}

function seed(reader: ReaderName, name: string, text: string): Seed {
  return { reader, name, bytes: new TextEncoder().encode(text) };
}

async function written(reader: ReaderName, plans: readonly PlanContent[], format: DocumentFormat): Promise<readonly Seed[]> {
  return Promise.all(plans.map(async (plan): Promise<Seed> => ({ reader, name: `rkt.${format}`, bytes: await writeDocument(plan, 'rkt', format) })));
}

/** A cell, and the empty ones that it reaches over. */
function cellsOf(given: string | number | { readonly text: string | number; readonly colSpan: number }): readonly Cell[] {
  if (typeof given === 'object') return [...cellsOf(given.text), ...Array.from({ length: given.colSpan - 1 }, () => null)];
  return [typeof given === 'number' ? { number: String(given) } : given === '' ? null : given];
}

/** The same plan as programs of others save it, those that are installed; for long runs. */
export function realSeeds(): readonly Seed[] {
  const text = readFileSync(new URL('rkt-bnnp-gorontalo-2025.md', DOCUMENTS), 'utf8');
  const rows = matrixRows().map((cells) => cells.join(';')).join('\n');
  const documents = HAS_PANDOC ? [{ reader: 'docx', name: 'pandoc.docx', bytes: byPandoc(text) } as const] : [];
  if (NO_OFFICE) return documents;
  const workbook = throughOffice(rows, 'csv', 'xlsx');
  return [
    ...documents,
    ...documents.map((document): Seed => ({ reader: 'docx', name: 'libreoffice.docx', bytes: savedAgain(document.bytes) })),
    { reader: 'xlsx', name: 'libreoffice.xlsx', bytes: workbook },
    { reader: 'ods', name: 'libreoffice.ods', bytes: throughOffice(workbook, 'xlsx', 'ods') },
  ];
}
