// Folds a name so that case, accents, spaces and punctuation do not make another office of it.

/** `BNN Provinsi  N.T.T.` → `bnn provinsi ntt`. Propinsi is the older spelling of provinsi. */
export function nameKey(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[.'’‘`]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
    .replace(/\bpropinsi\b/g, 'provinsi').replace(/\bbadan narkotika nasional\b/g, 'bnn');
}
