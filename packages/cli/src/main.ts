// The `tenun` command: finds the command asked for, runs it, and leaves with 0 (fine), 1 (errors found) or 2 (unusable input or wrong call).

import { parseArgs } from 'node:util';
import type { Lang } from '@tenun/domain';
import type { Call } from './call.ts';
import { CliError } from './cli-error.ts';
import { explain } from './commands/explain.ts';
import { lint } from './commands/lint.ts';
import { rules } from './commands/rules.ts';
import { show } from './commands/show.ts';
import { help } from './help.ts';

type Command = (call: Call) => Promise<number>;

/** What needs the database is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command> | Command>> = {
  lint: () => lint,
  show: () => show,
  rules: () => rules,
  explain: () => explain,
  import: async () => (await import('./commands/import.ts')).importFiles,
  agency: async () => (await import('./commands/agency.ts')).agency,
  render: async () => (await import('./commands/render.ts')).render,
  template: async () => (await import('./commands/template.ts')).template,
  mark: async () => (await import('./commands/mark.ts')).mark,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parse(argv);
  const lang: Lang = values.lang === 'en' ? 'en' : 'id';
  const [name, ...args] = positionals;
  if (name === undefined || name === 'help' || values.help === true) {
    process.stdout.write(`${help(lang)}\n`);
    return name === undefined && values.help !== true ? 2 : 0;
  }
  const load = COMMANDS[name];
  if (load === undefined) throw new CliError({ id: `Perintah "${name}" tidak dikenal. Lihat: tenun help`, en: `There is no command "${name}". See: tenun help` });
  return (await load())({ lang, args, options: values });
}

function parse(argv: readonly string[]): ReturnType<typeof parseOptions> {
  try {
    return parseOptions(argv);
  } catch (error) {
    const option = error instanceof Error ? error.message.split('.')[0] : '';
    throw new CliError({ id: `Pilihan tidak dikenal atau kurang nilainya: ${option}`, en: `Unknown option, or one without its value: ${option}` });
  }
}

function parseOptions(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      format: { type: 'string' },
      rule: { type: 'string', multiple: true },
      replace: { type: 'boolean' },
      add: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      database: { type: 'boolean' },
      level: { type: 'string' },
      wilayah: { type: 'string' },
      tahun: { type: 'string' },
      satker: { type: 'string' },
      out: { type: 'string' },
      lembar: { type: 'string' },
      sheet: { type: 'string' },
      port: { type: 'string' },
      data: { type: 'string' },
    },
  });
}

/** Not awaited at the top: the built file is a plain script, which cannot wait there. */
async function start(argv: readonly string[]): Promise<void> {
  // Whoever reads (`tenun rules | head`) may have seen enough.
  process.stdout.on('error', () => process.exit());
  try {
    process.exitCode = await main(argv);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(`${error.text[argv.includes('en') && argv.includes('--lang') || argv.includes('--lang=en') ? 'en' : 'id']}\n`);
    process.exitCode = 2;
  }
}

void start(process.argv.slice(2));
