// How far a fact can be trusted, carried in the data so that a screen can say "belum diverifikasi".

/** `S` found in a public source, `D` derived and recomputed, `M` from memory and unverified, `?` open. */
export type Mark = 'S' | 'D' | 'M' | '?';

/** Where a list comes from and from when to when it holds (calendar days; null: still in force, or not known). */
export interface ListSource {
  readonly source: string;
  readonly mark: Mark;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
