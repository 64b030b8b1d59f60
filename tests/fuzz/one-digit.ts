// The same small matrix in every form, with the amounts that a test wants; and the amounts that are read of it.

import { readText, writeDocument } from '@tenun/documents';
import { readFile } from '@tenun/documents/read/read-file.ts';
import { docxParts, HEADER, odsParts, paragraph, wordTable, xlsxParts, zipped, type Cell } from '../../packages/documents/test/bad-input/office-files.ts';

type Rows = readonly (readonly string[])[];

interface Form {
  readonly name: string;
  readonly make: (rows: Rows) => Uint8Array | Promise<Uint8Array>;
  /** How many amounts are tried where making a file takes long. */
  readonly rounds?: number;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const markdown = (rows: Rows): string => `# BAB III RENCANA\n\n${rows.map((cells, index) => `| ${cells.join(' | ')} |${index === 0 ? `\n|${'---|'.repeat(cells.length)}` : ''}`).join('\n')}\n`;
const numbers = (rows: Rows): readonly (readonly Cell[])[] => rows.map((cells, index) => cells.map((text, column) => (index > 0 && column === 5 ? { number: text.replaceAll('.', '') } : text)));

export const FORMS: Readonly<Record<string, Form>> = {
  'text with Markdown tables': { name: 'rkt.md', make: (rows) => encode(markdown(rows)) },
  "Tenun's own text": { name: 'rkt.md', make: (rows) => writeDocument(readText(markdown(rows)).content, 'rkt', 'md') },
  'CSV with semicolons': { name: 'matriks.csv', make: (rows) => encode(rows.map((cells) => cells.join(';')).join('\r\n')) },
  'CSV with commas': { name: 'matriks.csv', make: (rows) => encode(rows.map((cells) => cells.map((text) => `"${text}"`).join(',')).join('\n')) },
  'a workbook with amounts as texts': { name: 'matriks.xlsx', make: (rows) => zipped(xlsxParts([{ name: 'Matriks', rows }])) },
  'a workbook with amounts as numbers': { name: 'matriks.xlsx', make: (rows) => zipped(xlsxParts([{ name: 'Matriks', rows: numbers(rows) }])) },
  'an OpenDocument sheet': { name: 'matriks.ods', make: (rows) => zipped(odsParts(rows)) },
  'a PDF': { name: 'rkt.pdf', make: (rows) => writeDocument(readText(markdown(rows)).content, 'matriks', 'pdf'), rounds: 3 },
  'a Word document': { name: 'rkt.docx', make: (rows) => zipped(docxParts(paragraph('BAB III RENCANA') + wordTable(rows))) },
};

export async function readAmounts(form: string, [program = '', first = '', second = '']: readonly string[]): Promise<readonly (bigint | null)[]> {
  const { name, make } = FORMS[form]!;
  const rows = [
    HEADER,
    ['Kegiatan Penyelenggaraan Advokasi', 'Terselenggaranya advokasi', 'Jumlah kebijakan', '2', 'Kebijakan', program],
    ['051. Konsolidasi', '', 'Jumlah pertemuan', '1', 'Kegiatan', first],
    ['052. Bimbingan Teknis', '', 'Jumlah peserta', '30', 'Orang', second],
  ];
  const { content } = await readFile(await make(rows), name);
  return content.nodes.map((node) => node.amount?.value ?? null);
}
