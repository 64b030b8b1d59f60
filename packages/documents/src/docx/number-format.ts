// How Word writes the number of a list item: digits, letters, roman numerals, words.

import { toWords } from '@tenun/domain';

/** The number in the format that numbering.xml names; what is not known is written in digits, as Word does. */
export function formatListNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter': return letters(value).toLowerCase();
    case 'upperLetter': return letters(value);
    case 'lowerRoman': return roman(value).toLowerCase();
    case 'upperRoman': return roman(value);
    case 'decimalZero': return String(value).padStart(2, '0');
    case 'cardinalText': return capitalised(toWords(BigInt(value)));
    case 'none': return '';
    default: return String(value);
  }
}

/** A … Z, AA, BB, as Word goes on. */
function letters(value: number): string {
  return value < 1 ? String(value) : String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.min(20, Math.floor((value - 1) / 26) + 1));
}

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
