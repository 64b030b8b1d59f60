// The order of categories in words, so that "Sangat Tinggi" counts as reached where "Tinggi" was asked.

/** From worst to best; words of one row are one scale. Sources: the instruments of BNN (indeks ketahanan, IKP, kawasan rawan). */
const SCALES: readonly (readonly string[])[] = [
  ['sangat rendah', 'rendah', 'sedang', 'tinggi', 'sangat tinggi'],
  ['tidak mandiri', 'kurang mandiri', 'mandiri', 'sangat mandiri'],
  ['tidak tanggap', 'kurang tanggap', 'cukup tanggap', 'tanggap', 'sangat tanggap'],
  ['tidak baik', 'kurang baik', 'cukup baik', 'baik', 'sangat baik'],
  ['tidak memuaskan', 'kurang memuaskan', 'cukup memuaskan', 'memuaskan', 'sangat memuaskan'],
  ['bahaya', 'waspada', 'siaga', 'aman'],
];

/** Whether `category` is `asked` or better; null when they are on no scale known here. */
export function categoryReaches(category: string, asked: string): boolean | null {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (plain(category) === plain(asked)) return true;
  const scale = SCALES.find((candidate) => candidate.includes(plain(category)) && candidate.includes(plain(asked)));
  return scale === undefined ? null : scale.indexOf(plain(category)) > scale.indexOf(plain(asked));
}
