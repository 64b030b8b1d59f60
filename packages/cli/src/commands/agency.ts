// `tenun agency`: what all units plan together, by year, program, kegiatan and KRO, as a table, CSV or JSON.

import { formatRupiah } from '@tenun/domain';
import { getTotals, TOTAL_LEVELS, type AgencyTotal, type TotalLevel } from '@tenun/server';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { csvLines } from '../output/csv.ts';
import { withStore } from '../with-store.ts';
import { yearOf } from '../year-of.ts';

const FORMATS = ['text', 'csv', 'json'];

export async function agency(call: Call): Promise<number> {
  const { options, lang } = call;
  const format = typeof options.format === 'string' ? options.format : 'text';
  if (!FORMATS.includes(format)) throw new CliError({ id: `Format "${format}" tidak dikenal; pilih text, csv atau json.`, en: `There is no format "${format}"; choose text, csv or json.` });
  const level = levelOf(typeof options.level === 'string' ? options.level : 'kegiatan');
  const year = typeof options.tahun === 'string' ? yearOf(options.tahun) : undefined;
  const region = typeof options.wilayah === 'string' ? options.wilayah : undefined;
  if (region !== undefined && !/^\d{2}(?:\.\d{2})?$/.test(region)) throw new CliError({ id: `"${region}" bukan kode wilayah Kemendagri; contoh: --wilayah 53 atau --wilayah 53.04`, en: `"${region}" is no region code of Kemendagri; for example: --wilayah 53 or --wilayah 53.04` });
  const totals = await withStore(call, (store) => getTotals(store, { level, year, region }));
  process.stdout.write(format === 'json' ? totals.map(jsonLine).join('') : format === 'csv' ? csv(totals) : text(totals, lang));
  return 0;
}

function levelOf(name: string): TotalLevel {
  const level = TOTAL_LEVELS.find((each) => each === name);
  if (level === undefined) throw new CliError({ id: `Tingkat "${name}" tidak dikenal; pilih program, kegiatan atau kro.`, en: `There is no level "${name}"; choose program, kegiatan or kro.` });
  return level;
}

function jsonLine(total: AgencyTotal): string {
  return `${JSON.stringify({ ...total, amount: total.amount?.toString() ?? null, readable: total.readable.toString() })}\n`;
}

function csv(totals: readonly AgencyTotal[]): string {
  return csvLines([
    ['tahun', 'tingkat', 'kode', 'uraian', 'di bawah', 'rencana', 'baris', 'anggaran', 'terbaca', 'tak terhitung'],
    ...totals.map((total) => [String(total.year), total.level, total.code, total.name, total.above.join(' / '), String(total.plans), String(total.rows), total.amount?.toString() ?? null, total.readable.toString(), String(total.incomplete)]),
  ]);
}

function text(totals: readonly AgencyTotal[], lang: Call['lang']): string {
  if (totals.length === 0) return lang === 'en' ? 'No plans.\n' : 'Belum ada rencana.\n';
  const lines: string[] = [];
  for (const [index, total] of totals.entries()) {
    if (total.year !== totals[index - 1]?.year) lines.push(String(total.year));
    const unknown = total.incomplete === 0 ? '' : lang === 'en' ? ` (${total.incomplete} rows cannot be computed and are not in it)` : ` (${total.incomplete} baris tidak dapat dihitung dan tidak termasuk)`;
    const plans = lang === 'en' ? `${total.plans} plans` : `${total.plans} rencana`;
    lines.push(`${'  '.repeat(total.above.length + 1)}${total.code === null ? '' : `${total.code} `}${total.name}: ${formatRupiah(total.readable)}, ${plans}${unknown}`);
  }
  return `${lines.join('\n')}\n`;
}
