// The exact decimal of a number in a workbook: never in scientific notation, without the noise that counting in binary leaves behind.

/** Most digits that Excel and LibreOffice keep of a number; what has more was rounded by the program before Tenun saw it. */
export const KEPT_DIGITS = 15;

/** `1234567.5` for 1.2345675e6; `0.3` for 0.1 + 0.2. Whole numbers keep every digit. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  return plainDecimal(String(Number.isInteger(value) ? value : Number(value.toPrecision(KEPT_DIGITS))));
}

/** The same for a number written out in the file; null when it is none. */
export function writtenNumberText(written: string): string | null {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE][+-]?\d{1,4})?$/.exec(written.trim());
  if (match === null || (match[2] === '' && match[3] === '')) return null;
  if (Math.abs(Number(written)) > LARGEST) return null;
  const digits = significant(written);
  return digits.length > KEPT_DIGITS && /\./.test(plainDecimal(written)) ? numberText(Number(written)) : plainDecimal(written);
}

/** Whether a whole number is longer than programs keep: its last digits were rounded away. */
export function hasTooManyDigits(text: string): boolean {
  return text.replace(/^-|\..*$/g, '').length > KEPT_DIGITS;
}

/** Beyond this no office counts anything; written out it would only be zeros. */
const LARGEST = 1e60;

function significant(text: string): string {
  return text.replace(/[eE].*$/, '').replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

function plainDecimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text.trim()) ?? [];
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(1, point <= 0 ? 1 : point);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const rest = padded.slice(at).replace(/0+$/, '');
  const plain = rest === '' ? integer : `${integer}.${rest}`;
  return sign === '-' && /[1-9]/.test(plain) ? `-${plain}` : plain;
}
