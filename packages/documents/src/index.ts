// What other packages may use of the readers and writers; writers are loaded when needed (write/*.ts).

export { readText } from './text/read-text.ts';
