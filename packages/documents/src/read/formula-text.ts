// Text of a plan that a spreadsheet would take for a formula: guarded where Tenun writes CSV, and read back as it was.

/** What Excel and LibreOffice begin a formula with, also in its wide form; a tab or line end before it is skipped by some. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[-+]?\d[\d.,]*$/;
/** `-`, `--`: nothing, as planners write it. */
const DASHES = /^-+$/;

/** The text with an apostrophe before it where it could run; numbers stay numbers. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) && !DASHES.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
