// The signs of symbol fonts, which stand in private codes, as the signs everybody has.

/** Of Wingdings and Symbol, by the last byte of the code; those that office programs use as bullets. */
const WINGDINGS: Readonly<Record<number, string>> = { 0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x75: '◆', 0x76: '❖', 0x77: '◆', 0x9f: '•', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢', 0xe0: '→', 0xf0: '⇨', 0xfc: '✓', 0xfe: '☑' };
const SYMBOL: Readonly<Record<number, string>> = { 0xb7: '•', 0xa7: '♣', 0xae: '→', 0xde: '⇒', 0x2d: '−', 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×' };

/** The text with the signs of its font made plain; a sign that is not known stays in its private code. */
export function plainSigns(text: string, font: string | null): string {
  const table = font === null ? null : /^wingdings/i.test(font) ? WINGDINGS : /^symbol$/i.test(font) ? SYMBOL : null;
  if (/^courier/i.test(font ?? '') && text === 'o') return '○';
  if (table === null && !/[\uF020-\uF0FF]/.test(text)) return text;
  return text.replace(/[\uF020-\uF0FF]|[!-\u00ff]/gu, (sign) => {
    const code = sign.codePointAt(0)!;
    if (code < 0xf000 && table === null) return sign;
    const known = (table ?? (code === 0xf0b7 ? SYMBOL : WINGDINGS))[code & 0xff];
    return known ?? sign;
  });
}
