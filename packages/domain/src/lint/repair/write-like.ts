// Writes an amount the way its neighbours are written, so that a repair does not bring a second style into a table.

/** `426000` written like `462,000` is `426,000`; without a model the Indonesian way. */
export function writeLike(amount: bigint, model: string | null): string {
  const prefix = model === null ? '' : (/^\s*(?:rp\s*\.?\s*|idr\s*)/i.exec(model)?.[0] ?? '');
  // `,00` is a closing only behind groups of another mark: `1.000,00`, not `880,00`.
  const closing = model === null ? '' : (/(?:[.,]\s*-+|(?<=\.\d{3}),00|(?<=,\d{3})\.00)\s*$/.exec(model)?.[0] ?? '');
  const body = model === null ? '' : model.slice(prefix.length, model.length - closing.length);
  const mark = /,\d{3}(?!\d)/.test(body) ? ',' : /^\d{4,}$/.test(body) ? '' : '.';
  const digits = (amount < 0n ? -amount : amount).toString().replace(/\B(?=(?:\d{3})+$)/g, mark);
  return `${prefix}${amount < 0n ? '-' : ''}${digits}${closing}`;
}
