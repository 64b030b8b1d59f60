// `tenun show`: what was read from a file, for a person who doubts it or a program that goes on with it.

import { readModel } from '@tenun/domain';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { matrixCsv } from '../output/csv.ts';
import { noticeLines, readPlanFile } from '../read-file.ts';

/** JSON: everything read, chapter by chapter; CSV: the matrix, one row per node and indicator. */
export async function show(call: Call): Promise<number> {
  const { args, options, lang } = call;
  const format = typeof options.format === 'string' ? options.format : 'json';
  const file = args[0];
  if (file === undefined) throw new CliError({ id: 'Sebutkan berkasnya: tenun show FILE', en: 'Name the file: tenun show FILE' });
  if (format !== 'json' && format !== 'csv') throw new CliError({ id: `Format "${format}" tidak dikenal; pilih json atau csv.`, en: `There is no format "${format}"; choose json or csv.` });
  const read = await readPlanFile(file, call);
  process.stderr.write(noticeLines(file, read, lang));
  if (format === 'csv') {
    process.stdout.write(matrixCsv(read.content));
    return 0;
  }
  const { content, outline: _outline, ...chapters } = readModel(read.content, read.unread);
  process.stdout.write(`${JSON.stringify({ file, reader: read.reader, ...(read.notices.length === 0 ? {} : { notices: read.notices }), profile: content.profile, nodes: content.nodes, indicators: content.indicators, ...chapters, blocks: content.blocks }, wire, 1)}\n`);
  return 0;
}

/** Rupiah are digit strings on the wire; maps are objects. */
function wire(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Map ? Object.fromEntries(value) : value;
}
