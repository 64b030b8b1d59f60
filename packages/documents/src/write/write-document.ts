// The one door to all writers: what to print and in which format; each writer and its library is loaded only when it is asked for.

import { NOWHERE, type Amounts, type Block, type PlanContent, type PlanFacts } from '@tenun/domain';

export type DocumentKind = 'rkt' | 'matriks';
export const DOCUMENT_FORMATS = ['pdf', 'docx', 'xlsx', 'md'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface WriteOptions {
  /** Whether a parent prints the amount it states (default) or the sum of its leaves. A workbook always computes. */
  readonly amounts?: Amounts;
  /** What the datasets beside the plan say: figures in prose are worked out of them. */
  readonly facts?: PlanFacts;
}

export const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
};

/**
 * Bytes of a plan as a document. A workbook holds the matrix, whichever kind is asked for.
 * Throws WriteProblem where a PDF cannot be made on this machine.
 */
export async function writeDocument(content: PlanContent, kind: DocumentKind, format: DocumentFormat, options: WriteOptions = {}): Promise<Uint8Array> {
  switch (format) {
    case 'pdf': {
      const { writeMatrixPdf, writePdf } = await import('./pdf/write-pdf.ts');
      return kind === 'rkt' ? writePdf(content, options) : writeMatrixPdf(content, options);
    }
    case 'docx': {
      const { writeDocx, writeMatrixDocx } = await import('./docx/write-docx.ts');
      return kind === 'rkt' ? writeDocx(content, options) : writeMatrixDocx(content, options);
    }
    case 'xlsx': return (await import('./xlsx/write-matrix-xlsx.ts')).writeMatrixXlsx(content);
    case 'md': {
      const { writeMarkdown } = await import('./markdown/write-markdown.ts');
      return new TextEncoder().encode(writeMarkdown(kind === 'rkt' ? content : matrixOnly(content)));
    }
  }
}

/** The plan with nothing but its matrix. */
function matrixOnly(content: PlanContent): PlanContent {
  const matrix: Block = content.blocks.find((block) => block.kind === 'table' && block.view === 'matriks') ?? { kind: 'table', id: 'matriks', place: NOWHERE, view: 'matriks', rows: [], repeatedHeaders: [] };
  return { ...content, blocks: [{ kind: 'heading', id: 'judul', place: NOWHERE, level: 1, content: [{ text: 'MATRIK RENCANA KERJA TAHUNAN' }] }, matrix] };
}
