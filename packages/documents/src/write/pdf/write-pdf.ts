// Writes an RKT, or its matrix alone, as a tagged PDF by Typst; the same plan always gives the same bytes.

import { readFileSync } from 'node:fs';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { composedBlocks, composeRkt, type ComposeOptions, type PlanContent } from '@tenun/domain';
import { mapFontFiles } from '../../map/map-font.ts';
import { printedMaps } from '../../map/printed-map.ts';
import { matrixBlocks } from '../matrix-document.ts';
import { WriteProblem } from '../write-problem.ts';
import { TEMPLATE } from './template.ts';
import { matrixData, rktData, type Json } from './to-typst.ts';

/** The whole RKT. Throws WriteProblem where Typst has no binary for this machine (DOCX still works there). */
export async function writePdf(content: PlanContent, options: ComposeOptions = {}): Promise<Uint8Array> {
  const rkt = composeRkt(content, options);
  return print(rktData(rkt, content.profile, await printedMaps(composedBlocks(rkt))));
}

/** The matrix alone, on landscape pages with its signature block. */
export async function writeMatrixPdf(content: PlanContent, options: ComposeOptions = {}): Promise<Uint8Array> {
  return print(matrixData(matrixBlocks(content, options), content.profile));
}

let compiler: NodeCompiler | null = null;
/** How many printed documents a cached layout outlives. */
const CACHE_AGE = 4;

async function print(data: Json): Promise<Uint8Array> {
  compiler ??= await createCompiler();
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { data: JSON.stringify(data) } });
  if (compiled.result === null) throw new WriteProblem('pdf-failed', { id: 'PDF tidak dapat disusun.', en: 'The PDF could not be composed.' }, compiled.takeDiagnostics()?.shortDiagnostics);
  const document = compiled.result;
  const pdf = accessible(compiler, document) ?? compiler.pdf(document);
  compiler.evictCache(CACHE_AGE);
  return new Uint8Array(pdf);
}

/** PDF/UA-1 (a screen reader finds headings, tables and alternatives); null when a character of the plan has no glyph, which that standard forbids. */
function accessible(typst: NodeCompiler, document: Parameters<NodeCompiler['pdf']>[0]): Buffer | null {
  try {
    return typst.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    return null;
  }
}

async function createCompiler(): Promise<NodeCompiler> {
  try {
    const typst = await import('@myriaddreamin/typst-ts-node-compiler');
    return typst.NodeCompiler.create({ fontArgs: [{ fontBlobs: mapFontFiles().map((file) => readFileSync(file)) }] });
  } catch (error) {
    throw new WriteProblem('pdf-unavailable', {
      id: `Pencetak PDF tidak tersedia untuk ${process.platform}-${process.arch}. DOCX dan XLSX tetap dapat dibuat; simpan DOCX sebagai PDF dari Word atau LibreOffice.`,
      en: `The PDF printer is not available for ${process.platform}-${process.arch}. DOCX and XLSX still work; save the DOCX as PDF from Word or LibreOffice.`,
    }, error);
  }
}
