// How alike two names or words are by their letters, when the one is looked for among others.

/** Case, accents, spaces and punctuation do not make another name. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Sørensen–Dice over pairs of letters: 1 the same, 0 nothing in common. Both names folded. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairsOfA = pairs(a);
  const pairsOfB = pairs(b);
  const size = a.length + b.length - 2;
  if (size <= 0) return 0;
  let common = 0;
  for (const [pair, count] of pairsOfA) common += Math.min(count, pairsOfB.get(pair) ?? 0);
  return (2 * common) / size;
}

function pairs(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
