// Tenun's own ornament as a picture for Word: the woven band of the printed cover, drawn without any text or font.

const INDIGO = '#24316b';
const BRICK = '#9a3b2c';
const OCHRE = '#d8a23a';

/** The band, 1284 × 110 px, or null where the drawing library has no binary for this machine (the cover then goes without). */
export async function bandPng(): Promise<Uint8Array | null> {
  band ??= draw();
  return band;
}

let band: Promise<Uint8Array | null> | null = null;

async function draw(): Promise<Uint8Array | null> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    return new Uint8Array(new Resvg(bandSvg(), { font: { loadSystemFonts: false } }).render().asPng());
  } catch {
    return null;
  }
}

function bandSvg(): string {
  const half = 42;
  const motifs = Array.from({ length: 16 }, (_, index) => `<use href="#m" x="${index * half * 2 - 30}" y="13"/>`).join('');
  const diamond = (inset: number, fill: string): string => `<path fill="${fill}" d="M${inset} ${half}L${half} ${inset}L${2 * half - inset} ${half}L${half} ${2 * half - inset}Z"/>`;
  const corner = (x: number, y: number, dx: number, dy: number): string => `<path fill="${BRICK}" d="M${x} ${y}h${dx * 18}L${x} ${y + dy * 18}Z"/>`;
  const motif = [diamond(0, INDIGO), diamond(15, OCHRE), diamond(26, BRICK), diamond(36, '#fff'), corner(0, 0, 1, 1), corner(2 * half, 0, -1, 1), corner(0, 2 * half, 1, -1), corner(2 * half, 2 * half, -1, -1)].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1284" height="110"><defs><g id="m">${motif}</g></defs><rect width="1284" height="7" fill="${INDIGO}"/>${motifs}<rect y="103" width="1284" height="7" fill="${INDIGO}"/></svg>`;
}
