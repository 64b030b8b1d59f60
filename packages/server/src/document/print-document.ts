// Which writer makes which document. Writers are heavy and loaded when the first one asks for them.

import type { PlanContent } from '@tenun/domain';

export type DocumentName = 'rkt' | 'matriks';
export type DocumentFormat = 'pdf' | 'docx' | 'xlsx' | 'md';

type Writer = (content: PlanContent) => Promise<Uint8Array | string> | Uint8Array | string;

const WRITERS: Readonly<Record<string, () => Promise<Writer>>> = {
  'rkt.pdf': async () => (await import('@tenun/documents/write/pdf/write-pdf.ts')).writePdf,
  'rkt.docx': async () => (await import('@tenun/documents/write/docx/write-docx.ts')).writeDocx,
  'matriks.pdf': async () => (await import('@tenun/documents/write/pdf/write-pdf.ts')).writeMatrixPdf,
  'matriks.docx': async () => (await import('@tenun/documents/write/docx/write-docx.ts')).writeMatrixDocx,
  'matriks.xlsx': async () => (await import('@tenun/documents/write/xlsx/write-matrix-xlsx.ts')).writeMatrixXlsx,
};

/** The bytes of the document; null when there is no writer for this document in this format. */
export async function printDocument(content: PlanContent, document: DocumentName, format: DocumentFormat): Promise<Uint8Array | null> {
  const load = WRITERS[`${document}.${format}`];
  if (load === undefined) return null;
  const written = await (await load())(content);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}
