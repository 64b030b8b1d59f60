// Why an edit does not fit the plan it was meant for: a code for machines, details for the sentence a person reads.

export type EditRefusal =
  | 'unknown-node' | 'unknown-indicator' | 'unknown-block' | 'unknown-path'
  | 'duplicate-id' | 'level-does-not-fit' | 'rows-not-in-order' | 'move-into-itself' | 'not-a-sibling'
  | 'text-changed' | 'range-outside' | 'index-outside'
  | 'not-a-table' | 'not-a-list' | 'table-is-a-view' | 'parent-changed' | 'kind-changed'
  | 'unknown-value' | 'value-needed' | 'not-a-year' | 'repair-does-not-fit';

export class EditRefused extends Error {
  readonly code: EditRefusal;
  readonly details: Readonly<Record<string, string>>;
  /** Which edit of the list, counted from zero. */
  readonly index: number;

  constructor(code: EditRefusal, details: Readonly<Record<string, string>>, index = 0) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'EditRefused';
    this.code = code;
    this.details = details;
    this.index = index;
  }

  at(index: number): EditRefused {
    return new EditRefused(this.code, this.details, index);
  }
}
