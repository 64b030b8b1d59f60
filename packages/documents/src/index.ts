// What other packages may use of the readers and writers; writers are loaded when needed (write/*.ts).

export { readText } from './text/read-text.ts';
export { DOCUMENT_FORMATS, MEDIA_TYPES, writeDocument, type DocumentFormat, type DocumentKind, type WriteOptions } from './write/write-document.ts';
export { WriteProblem } from './write/write-problem.ts';
