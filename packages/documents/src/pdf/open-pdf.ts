// Opens a PDF with pdf.js: nothing in it is run, followed or drawn; only its text, its lines and its structure are asked for.

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { ReadLimits } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';

export type Pdfjs = typeof import('pdfjs-dist');

export interface OpenPdf {
  readonly pdfjs: Pdfjs;
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/** Throws `ReadProblem` for what is locked, damaged or too long. */
export async function openPdf(bytes: Uint8Array, limits: ReadLimits): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes away from whoever gives them.
    data: bytes.slice(),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // Names of fonts, which say what is bold.
    fontExtraProperties: true,
    disableFontFace: true, useSystemFonts: false, useWasm: false, enableXfa: false, stopAtErrors: false,
    isOffscreenCanvasSupported: false, isImageDecoderSupported: false, disableAutoFetch: true, disableStream: true,
    // Pictures are not decoded: the text is what is read, and a picture of 40,000 pixels square would fill the memory.
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) throw new ReadProblem('file-too-many', { what: 'pages', count: document.numPages, limit: limits.pages, place: null });
    return { pdfjs, document, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw problemOf(error);
  }
}

let loaded: Promise<Pdfjs> | null = null;

function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

/** The worker's code is given to pdf.js beforehand, so that it starts no thread and looks for no file. */
async function load(): Promise<Pdfjs> {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** How many readings go on, so that one listener serves them all. */
let readings = 0;
/** Promises that were rejected at the end of a reading are told of a little later. */
const LATER = 50;

/**
 * Does `work`, in which pdf.js may reject promises that it keeps to itself: what is broken in a file ends the reading at most, never the process.
 * A rejection that is not of pdf.js is thrown, as it would be without this.
 */
export async function containing<T>(work: () => Promise<T>): Promise<T> {
  if (readings === 0) process.on('unhandledRejection', contain);
  readings += 1;
  try {
    return await work();
  } finally {
    setTimeout(() => {
      readings -= 1;
      if (readings === 0) process.off('unhandledRejection', contain);
    }, LATER).unref();
  }
}

function contain(reason: unknown): void {
  const { name = '', stack = '' } = (typeof reason === 'object' && reason !== null ? reason : {}) as { readonly name?: string; readonly stack?: string };
  if (!/pdfjs-dist|pdf\.worker/.test(stack) && !name.endsWith('Exception')) throw reason;
}

/** What pdf.js says of a file that it cannot open, in our words. */
export function problemOf(error: unknown): ReadProblem {
  if (error instanceof ReadProblem) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? new ReadProblem('file-encrypted', { format: 'PDF' }) : new ReadProblem('file-damaged', { format: 'PDF', place: null });
}
