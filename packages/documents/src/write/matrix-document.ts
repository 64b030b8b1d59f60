// The matrix as a document of its own: title, unit and year over it, signature under it.

import { composeMatrix, NOWHERE, signatureOfPlan, type ComposedBlock, type ComposeOptions, type PlanContent } from '@tenun/domain';

/** Blocks of the matrix alone, in the order they are printed. */
export function matrixBlocks(content: PlanContent, options: ComposeOptions = {}): ComposedBlock[] {
  const { profile } = content;
  const paragraph = (id: string, text: string): ComposedBlock => ({ kind: 'paragraph', id, place: NOWHERE, content: [{ text }] });
  const signature = signatureOfPlan(content);
  return [
    { kind: 'heading', id: 'judul', place: NOWHERE, level: 1, content: [{ text: 'MATRIK RENCANA KERJA TAHUNAN' }] },
    paragraph('unit', `Unit Kerja : ${profile.office}`),
    ...(profile.year === null ? [] : [paragraph('tahun', `Tahun : ${profile.year}`)]),
    { kind: 'matrix', id: 'matriks', matrix: composeMatrix(content, options) },
    ...(signature === null ? [] : [{ kind: 'signature', id: 'tanda-tangan', signature } as const]),
  ];
}
