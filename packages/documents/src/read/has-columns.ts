// Tells a table with separators (an export under any name) from prose, by its first lines.

const LOOKED_AT = 16_384;
const FEWEST_LINES = 3;
const MOST_LINES = 30;
const MOST_TITLES = 5;

/** Whether each of the first lines (but titles above them) has the same separator at least twice; what has tables or titles of Markdown is prose. */
export function hasColumns(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)).replaceAll('\u0000', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').slice(0, MOST_LINES);
  // The last one may be cut.
  if (bytes.length > LOOKED_AT && lines.length > FEWEST_LINES && lines.length < MOST_LINES) lines.pop();
  if (lines.length < FEWEST_LINES || lines.some((line) => /^\s*(?:\||#{1,4}\s)/.test(line))) return false;
  return ['\t', ';'].some((separator) => {
    const counted = lines.map((line) => line.split(separator).length - 1);
    // Titles stand above the table, on lines of their own.
    const titles = counted.findIndex((count) => count > 0);
    const counts = counted.slice(titles > MOST_TITLES ? 0 : titles);
    if (counts.length < FEWEST_LINES) return false;
    return counts.every((count) => count >= 2) && counts.filter((count) => count === counts[0]).length >= counts.length * 0.8;
  });
}
