// The matrix as CSV that Excel opens in Indonesia: semicolons, quoted text, a byte order mark, and nothing that becomes a formula.

import { guardFormula } from '@tenun/documents/read/formula-text.ts';
import type { PlanContent } from '@tenun/domain';

const COLUMNS = ['baris', 'tingkat', 'kode', 'uraian', 'sasaran', 'indikator', 'target', 'volume', 'satuan', 'anggaran', 'sumber dana'];

/** One line per node, and one per indicator under its node. */
export function matrixCsv(content: PlanContent): string {
  const rows: (string | null)[][] = [COLUMNS];
  for (const node of content.nodes) {
    rows.push([String(node.place.line ?? ''), node.level, node.code, node.name, node.sasaran, null, null, node.volume?.value ?? node.volume?.raw ?? null, node.satuan, node.amount?.value?.toString() ?? node.amount?.raw ?? null, node.sumberDana]);
    for (const indicator of content.indicators.filter((one) => one.nodeId === node.id)) {
      rows.push([String(indicator.place.line ?? ''), 'indikator', null, null, indicator.sasaran, indicator.name, indicator.target?.value ?? indicator.target?.raw ?? null, null, indicator.satuan, null, null]);
    }
  }
  return csvLines(rows);
}

/** Any rows as such a CSV. */
export function csvLines(rows: readonly (readonly (string | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string | null): string {
  if (text === null) return '';
  const safe = guardFormula(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
