import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HandlerProcess, Invocation, RunnableFunction } from '../../edge/run/invocation.ts';
import { unpack } from '../../edge/run/unpack.ts';
import type { LocalFunctionVersion } from '../service.ts';

export interface HandlerPoolOptions {
  /** Starts a process that holds the function. */
  start(fn: RunnableFunction): HandlerProcess;
  /** How many calls of one version can run at once; further ones wait. */
  mostProcesses: number;
  /** Milliseconds after which a process that has nothing to do is stopped. */
  idleMs: number;
}

/** A version's processes; calls that find none free wait in line. */
interface VersionPool {
  directory: Promise<string>;
  free: { process: HandlerProcess; timer: NodeJS.Timeout }[];
  running: number;
  waiting: (() => void)[];
}

/** Keeps functions warm, as Lambda keeps execution environments: one process runs one call at a time. */
export class HandlerPool {
  readonly #options: HandlerPoolOptions;
  readonly #pools = new Map<string, VersionPool>();
  readonly #processes = new Set<HandlerProcess>();
  #closed = false;

  constructor(options: HandlerPoolOptions) {
    this.#options = options;
  }

  /** Runs a version on an event, in a warm process where one is free. */
  async run(version: LocalFunctionVersion, event: unknown): Promise<Invocation> {
    const pool = this.#poolOf(version);
    while (pool.running >= this.#options.mostProcesses) {
      await new Promise<void>((resolve) => pool.waiting.push(resolve));
    }
    pool.running += 1;
    try {
      const process = this.#takeFree(pool) ?? (await this.#start(pool, version));
      const invocation = await process.invoke(event).catch(async (error: unknown) => {
        this.#processes.delete(process);
        await process.stop().catch(() => {});
        throw error;
      });
      this.#giveBack(pool, process);
      return invocation;
    } finally {
      pool.running -= 1;
      pool.waiting.shift()?.();
    }
  }

  /** Stops all processes and removes the unpacked code. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const pool of this.#pools.values()) for (const { timer } of pool.free) clearTimeout(timer);
    await Promise.all([...this.#processes].map((process) => process.stop()));
    for (const { directory } of this.#pools.values()) {
      await directory.then((path) => rm(path, { recursive: true, force: true })).catch(() => {});
    }
  }

  #poolOf(version: LocalFunctionVersion): VersionPool {
    // A version's code never changes; the hash is there for a function that was deleted and made again.
    const key = `${version.arn} ${version.codeSha256}`;
    let pool = this.#pools.get(key);
    if (!pool) {
      pool = { directory: unpacked(version), free: [], running: 0, waiting: [] };
      this.#pools.set(key, pool);
      pool.directory.catch(() => this.#pools.delete(key));
    }
    return pool;
  }

  #takeFree(pool: VersionPool): HandlerProcess | undefined {
    const taken = pool.free.pop();
    clearTimeout(taken?.timer);
    return taken?.process;
  }

  async #start(pool: VersionPool, version: LocalFunctionVersion): Promise<HandlerProcess> {
    const directory = await pool.directory;
    if (this.#closed) throw new Error('The local edge is stopping.');
    const { functionName, handler, runtime, memorySize, timeout } = version;
    const process = this.#options.start({
      directory,
      functionName,
      functionVersion: version.version,
      handler,
      runtime,
      memorySize,
      timeout,
    });
    this.#processes.add(process);
    return process;
  }

  #giveBack(pool: VersionPool, process: HandlerProcess): void {
    const timer = setTimeout(() => {
      pool.free = pool.free.filter((entry) => entry.process !== process);
      this.#processes.delete(process);
      process.stop().catch(() => {});
    }, this.#options.idleMs);
    timer.unref();
    pool.free.push({ process, timer });
  }
}

async function unpacked(version: LocalFunctionVersion): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'edge-function-')));
  await unpack(version.zip, directory);
  return directory;
}
