// Letters as a PDF stores them turned into letters as people type them: ligatures apart, lost bullets by their picture.

/** Bullets of Wingdings and Symbol, which stand in the private use area. */
const PRIVATE: Readonly<Record<string, string>> = {
  '\uF0B7': '•', '\uF0A7': '▪', '\uF0A8': '□', '\uF0D8': '➢', '\uF0FC': '✓', '\uF076': '❖', '\uF071': '❑', '\uF06E': '■', '\uF06F': '□', '\uF06C': '●', '\uF02D': '-', '\uF0E0': '→', '\uF0FE': '✓', '\uF09F': '•', '\uF0A0': '•',
};

/** The text of a glyph: compatibility forms that only printing needs (`ﬁ`) taken apart, control characters and empty signs left out. */
export function lettersOf(unicode: string): string {
  let text = '';
  for (const letter of unicode) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7F && code < 0xA0) || code === 0x200B || code === 0xFEFF || code === 0xFFFE || code === 0xFFFF) continue;
    text += PRIVATE[letter] ?? (code >= 0xFB00 && code <= 0xFB06 ? letter.normalize('NFKC') : letter);
  }
  return text;
}

export function isBlank(text: string): boolean {
  return /^[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+$/.test(text);
}
