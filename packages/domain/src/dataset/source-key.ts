// The short name of who reported, as the keys of figures carry it: `kasus.polda.2023.total`.

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bnnp|bnn provinsi|badan narkotika nasional provinsi)\b/i, 'bnnp'],
  [/\b(?:bps|badan pusat statistik)\b/i, 'bps'],
  [/\b(?:disdukcapil|dukcapil|kependudukan dan pencatatan sipil)\b/i, 'dukcapil'],
  [/\b(?:polda|ditresnarkoba|reserse narkoba polda)\b/i, 'polda'],
];

/** `POLDA NTT` → `polda`, `BNN Provinsi NTT` → `bnnp`; other names as words joined by hyphens. Empty for no name. */
export function sourceKey(source: string): string {
  const known = KNOWN.find(([pattern]) => pattern.test(source));
  return known?.[1] ?? source.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
