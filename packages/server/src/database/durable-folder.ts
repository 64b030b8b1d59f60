// Gives the embedded PostgreSQL a disk that it can really sync: without this, its every fsync is answered "done" and does nothing.

import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import type { PGlite } from '@electric-sql/pglite';

/** What is used of the file system inside the database's WebAssembly module. */
interface ModuleWithFiles {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: FileStream) => number };
    realPath(node: unknown): string;
  };
}

interface FileStream {
  readonly node: unknown;
  /** The descriptor of the process; a folder has none. */
  readonly nfd?: number;
}

type Init = NonNullable<Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']>;

/**
 * A folder whose files are synced when PostgreSQL asks for it: the log before a commit is answered, data files and folders before a checkpoint counts as done.
 * So PostgreSQL's own order of writing holds, through a power cut as well as through a crash.
 */
export class DurableFolder extends NodeFS {
  override async init(pglite: PGlite, options: Init): Promise<{ emscriptenOpts: Init }> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const preRun = [...(emscriptenOpts.preRun as ((module: ModuleWithFiles) => void)[] | undefined ?? []), syncForReal];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } as Init };
  }
}

function syncForReal({ NODEFS }: ModuleWithFiles): void {
  NODEFS.stream_ops.fsync = ({ node, nfd }) => {
    try {
      if (nfd !== undefined) fsyncSync(nfd);
      else syncFolder(NODEFS.realPath(node));
      return 0;
    } catch {
      return INPUT_OUTPUT_ERROR;
    }
  };
}

/** PostgreSQL takes a failed sync for what it is: it stops at once, and recovers from the log at the next start. (The number is WASI's EIO.) */
const INPUT_OUTPUT_ERROR = 29;

/** Names of new and renamed files are on the disk once their folder is synced; Windows has no such call and needs none. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}
