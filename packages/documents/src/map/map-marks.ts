// The marks of a printed map: fills, hatch, signs of places, words with a halo.

export const INK = '#2b3147';
export const AREA = 'stroke="#5d647a" stroke-width="0.6" stroke-linejoin="round"';

/** By look. Steps of one hue, far enough apart in lightness for a grey printer; a hole is hatched, a zero is white. */
export const FILLS = { 1: '#dde3f1', 2: '#b3bfde', 3: '#7686b8', 4: '#2f3d7a', 5: '#1d2751', zero: '#ffffff', gap: 'url(#arsir)', unreadable: 'url(#arsir-silang)', plain: '#eef1f7' } as const;

export const HATCH = ['arsir', 'arsir-silang'].map((id, cross) => `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fbfbf9"/><path d="M0.5 0V6${cross === 1 ? 'M0 0.5H6' : ''}" stroke="#a3a39b" stroke-width="0.9" fill="none"/></pattern>`).join('');

/** Whether words on it are white. */
export function isDark(look: keyof typeof FILLS): boolean {
  return String(look) === '3' || String(look) === '4' || String(look) === '5';
}

export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => (letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : letter === '>' ? '&gt;' : '&quot;'));
}

export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly halo?: string;
  readonly align?: 'start' | 'middle' | 'end';
  readonly spaced?: boolean;
}

export function text(x: number, y: number, words: string, { size, bold = false, fill = INK, halo, align = 'middle', spaced = false }: TextLook): string {
  const shape = `x="${x}" y="${round(y)}" font-size="${size}" text-anchor="${align}"${bold ? ' font-weight="bold"' : ''}${spaced ? ' letter-spacing="0.8"' : ''}`;
  // Drawn twice, since not every program knows a stroke that lies under its fill.
  const under = halo === undefined || halo.startsWith('url') ? '' : `<text ${shape} fill="none" stroke="${halo}" stroke-width="2.6" stroke-linejoin="round">${escaped(words)}</text>`;
  return `${under}<text ${shape} fill="${fill}">${escaped(words)}</text>`;
}

export interface Sign {
  readonly at: readonly [x: number, y: number];
  /** Not verified: drawn hollow. */
  readonly doubtful: boolean;
}

/** A triangle for an airport, a diamond for a seaport. */
export function sign(kind: 'airport' | 'port', { at: [x, y], doubtful }: Sign): string {
  const d = kind === 'airport' ? 'M0 -4L3.8 3H-3.8Z' : 'M0 -3.6L3.6 0L0 3.6L-3.6 0Z';
  const colour = kind === 'airport' ? '#9a3b2c' : '#14605c';
  return `<path transform="translate(${x} ${y})" d="${d}" fill="${doubtful ? '#fff' : colour}" stroke="${doubtful ? colour : '#fff'}" stroke-width="${doubtful ? 1.1 : 0.7}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
