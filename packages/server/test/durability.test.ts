import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DurableFolder } from '../src/database/durable-folder.ts';
import { openEmbedded } from '../src/database/embedded.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenun-durable-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const WRITING = fileURLToPath(new URL('./a-writing-process.ts', import.meta.url));
/** The run that decides asks for 200 (TENUN_KILLS). */
const KILLS = Number(process.env['TENUN_KILLS'] ?? 4);
const LANES = 2;
/** Compiled once, and not anew at each of so many starts. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'tenun-compiled') };

/** Starts the writing process, kills it at a random moment, and notes what it had acknowledged. */
async function writeUntilKilled(dataDir: string, acknowledged: string): Promise<{ readonly found: string; readonly saved: number }> {
  const child = spawn(process.execPath, [WRITING, dataDir, acknowledged], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let errors = '';
  child.stderr.on('data', (data: Buffer) => { errors += data.toString(); });
  const exited = new Promise((resolve) => { child.on('exit', resolve); });
  const enough = 1 + Math.floor(Math.random() * 10);
  await new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      // A few milliseconds later it is somewhere within the next saving.
      if (timer === undefined && said.split('\nsaved ').length > enough) timer = setTimeout(() => { child.kill('SIGKILL'); resolve(); }, Math.random() * 8);
    });
    child.on('exit', () => resolve());
  });
  await exited;
  const found = /^found .*$/m.exec(said)?.[0];
  if (found === undefined) throw new Error(`it ended before it wrote: ${errors}`);
  const saved = [...said.matchAll(/^saved (\S+ \d+)\n/gm)].map((match) => match[1]!);
  appendFileSync(acknowledged, saved.map((line) => `${line}\n`).join(''));
  return { found, saved: saved.length };
}

describe('a Tenun that is killed in the middle of saving', () => {
  it(`has every acknowledged change at the next start (${KILLS} kills)`, { timeout: 60_000 + KILLS * 10_000 }, async () => {
    const lane = async (name: string): Promise<number> => {
      const dataDir = join(folder, name);
      const acknowledged = join(folder, `${name}.txt`);
      writeFileSync(acknowledged, '');
      let promised = 0;
      for (let kill = 0; kill < Math.ceil(KILLS / LANES); kill += 1) {
        const { found, saved } = await writeUntilKilled(dataDir, acknowledged);
        expect(found).toBe(`found ${promised} lost 0 whole true`);
        promised += saved;
      }
      return promised;
    };
    const promised = await Promise.all(Array.from({ length: LANES }, (_, index) => lane(`data-${index}`)));
    expect(Math.min(...promised)).toBeGreaterThan(0);
  });
});

describe.runIf(process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0)('the system calls of a saving', () => {
  it('put the log on the disk before the change is acknowledged', { timeout: 120_000 }, async () => {
    const acknowledged = join(folder, 'none.txt');
    const trace = join(folder, 'trace.txt');
    writeFileSync(acknowledged, '');
    const child = spawn('strace', ['-f', '-y', '-e', 'trace=pwrite64,write,fsync,fdatasync', '-s', '60', '-o', trace, process.execPath, WRITING, join(folder, 'data'), acknowledged], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    let said = '';
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if ([...said.matchAll(/^saved /gm)].length >= 5) resolve();
      });
      child.on('exit', () => resolve());
    });
    process.kill(-child.pid!, 'SIGKILL');
    const steps = readFileSync(trace, 'utf8').split('\n').flatMap((line) => {
      if (/write(?:64)?\(\d+<[^>]*pg_wal/.test(line)) return ['log'];
      if (/f(?:data)?sync\(\d+<[^>]*pg_wal\/[0-9A-F]{24}>/.test(line)) return ['sync'];
      return /write\(1<[^>]*>, "saved /.test(line) ? ['saved'] : [];
    }).join(' ');
    const savings = steps.slice(0, steps.lastIndexOf('saved') + 5).split('saved').slice(1, -1);
    expect(savings.length).toBeGreaterThanOrEqual(3);
    // Between two acknowledgements the log is written, and synced after the last writing.
    for (const saving of savings) expect(saving.trim()).toMatch(/log(?: (?:log|sync))* sync$|log sync$/);
  });
});

/**
 * A disk with a power switch: `platter` holds of each file what was synced. When the power goes, of what was not synced any part may have arrived:
 * all of it, some pages, or nothing.
 */
class PowerCutFolder extends DurableFolder {
  readonly #folder: string;
  readonly #platter: string;
  #syncsLeft: number;
  readonly #random: () => number;
  onCut: () => void = () => undefined;

  constructor(folder: string, platter: string, syncsLeft: number, random: () => number) {
    super(folder);
    this.#folder = folder;
    this.#platter = platter;
    this.#syncsLeft = syncsLeft;
    this.#random = random;
  }

  get isCut(): boolean {
    return this.#syncsLeft <= 0;
  }

  override async init(...[pglite, options]: Parameters<DurableFolder['init']>): ReturnType<DurableFolder['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const watch = ({ NODEFS }: { NODEFS: { stream_ops: { fsync: (stream: { node: unknown; nfd?: number }) => number }; realPath(node: unknown): string } }): void => {
      const sync = NODEFS.stream_ops.fsync;
      NODEFS.stream_ops.fsync = (stream) => {
        const done = sync(stream);
        if (!this.isCut) this.#synced(NODEFS.realPath(stream.node));
        return done;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun as never[]), watch as never] } };
  }

  /** The cut may come just before this file is safe, which is the worst moment. */
  #synced(path: string): void {
    this.#syncsLeft -= 1;
    if (this.isCut) return this.#cut();
    const safe = join(this.#platter, relative(this.#folder, path));
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) this.#namesSynced(path, safe);
    else {
      mkdirSync(dirname(safe), { recursive: true });
      copyFileSync(path, safe);
    }
  }

  /** A folder that was synced has the names that it has now. */
  #namesSynced(path: string, safe: string): void {
    mkdirSync(safe, { recursive: true });
    for (const name of readdirSync(safe)) if (!existsSync(join(path, name))) rmSync(join(safe, name), { recursive: true });
  }

  #cut(): void {
    for (const entry of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const safe = join(this.#platter, relative(this.#folder, path));
      if (!entry.isFile() || this.#random() < 0.4) continue;
      mkdirSync(dirname(safe), { recursive: true });
      writeFileSync(safe, this.#mixed(existsSync(safe) ? readFileSync(safe) : Buffer.alloc(0), readFileSync(path)));
    }
    this.onCut();
  }

  /** The newer file, in which any page may still be the old one (or empty, where there was none). */
  #mixed(old: Buffer, newer: Buffer): Buffer {
    const mixed = Buffer.from(newer);
    for (let page = 0; page < newer.length; page += PAGE) {
      if (this.#random() < 0.5) mixed.fill(0, page, Math.min(page + PAGE, newer.length)).set(old.subarray(page, Math.min(page + PAGE, newer.length)), page);
    }
    return mixed;
  }
}

const PAGE = 4096;

/** Numbers that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('a power cut', () => {
  let base: string;
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), 'tenun-cut-'));
    const first = await openEmbedded(join(base, 'live'));
    await first.pool.query('create table note (i integer primary key, filler text)');
    await first.close();
  }, 120_000);
  afterAll(() => {
    rmSync(base, { recursive: true, force: true });
  });

  it.each(Array.from({ length: Number(process.env['TENUN_POWER_CUTS'] ?? 3) }, (_, index) => index))('number %i, at any sync and in the middle of a checkpoint too, takes nothing that was acknowledged', { timeout: 120_000 }, async (seed) => {
    const random = randomFrom(seed + 1);
    const live = join(folder, 'live');
    const platter = join(folder, 'platter');
    for (const copy of [live, platter]) cpSync(join(base, 'live'), copy, { recursive: true });
    const disk = new PowerCutFolder(live, platter, 20 + Math.floor(random() * 150), random);
    let acknowledged = -1;
    let acknowledgedAtCut = -2;
    disk.onCut = () => { acknowledgedAtCut = acknowledged; };
    const running = await openEmbedded(live, disk);
    for (let i = 0; !disk.isCut && i < 1000; i += 1) {
      await running.pool.query('insert into note values ($1, $2)', [i, String(random()).repeat(30)]);
      acknowledged = i;
      if (i % 17 === 16) await running.pool.query('checkpoint');
      if (i % 23 === 22) await running.pool.query('update note set filler = filler || $1 where i % 3 = 0', ['x']);
    }
    await running.close();
    expect(acknowledgedAtCut).toBeGreaterThanOrEqual(-1);
    const after = await openEmbedded(platter);
    const { rows } = await after.pool.query<{ i: number }>('select i from note order by i');
    // One more may be there: on the disk, but not yet acknowledged.
    expect(rows.map(({ i }) => i).slice(0, acknowledgedAtCut + 1)).toEqual(Array.from({ length: acknowledgedAtCut + 1 }, (_, i) => i));
    expect(rows.length).toBeLessThanOrEqual(acknowledgedAtCut + 2);
    await after.pool.query('insert into note values (100000, null)');
    await after.close();
  });
});
