// How far apart two words are in slips of the hand, so that a misspelling can be told from another word.

/** Letters inserted, left out, replaced, or swapped with their neighbour, at the least, to make `b` of `a`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/**
 * The one candidate within reach of `word`: one slip, two in a long word. Null when none is, or when two are equally near:
 * then nobody knows which was meant.
 */
export function nearestWord(word: string, candidates: Iterable<string>, reach = word.length >= 8 ? 2 : 1): string | null {
  let best: string | null = null;
  let bestDistance = reach + 1;
  let tied = false;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > reach) continue;
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance, tied] = [candidate, distance, false];
    else if (distance === bestDistance && candidate !== best) tied = true;
  }
  return tied ? null : best;
}
