// What other packages may use of the readers and writers; writers are loaded when needed (write/*.ts).

export { readText } from './text/read-text.ts';
export { DOCUMENT_FORMATS, MEDIA_TYPES, writeDocument, type DocumentFormat, type DocumentKind, type WriteOptions } from './write/write-document.ts';
export { WriteProblem } from './write/write-problem.ts';
export type { FileReading } from './read/file-reading.ts';
export type { CellIssue } from './sheet/cell-issues.ts';
export type { DescribedSheet } from './sheet/describe-columns.ts';
export type { SheetLook } from './sheet/look-at-sheet.ts';
export { readFile } from './read/read-file.ts';
export { DEFAULT_LIMITS, type ColumnAnswers, type ReadLimits, type ReadOptions } from './read/read-options.ts';
export { limitsFrom, wholeNumberFrom, LIMIT_SETTINGS, SettingProblem, type Environment } from './read/limit-settings.ts';
export { ReadProblem, type ReadProblemCode, type SheetChoice } from './read/read-problem.ts';
