import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HandlerProcess, Invocation, RunnableFunction } from '../../edge/run/invocation.ts';
import { unpack } from '../../edge/run/unpack.ts';
import type { LocalFunctionVersion } from '../service.ts';
import { taskRoot } from './source-places.ts';

export interface HandlerPoolOptions {
  /** Starts a process that holds the function; `load` has it load the handler before the first call. */
  start(fn: RunnableFunction): HandlerProcess & { load?(): Promise<unknown> };
  /** How many calls of one version can run at once; further ones wait. */
  mostProcesses: number;
  /** Milliseconds after which a process that has nothing to do is stopped. */
  idleMs: number;
}

/** What a call came to, and whether a process was started for it. */
export type PooledInvocation = Invocation & { coldStart: boolean };

/** A version's processes; calls that find none free wait in line. */
interface VersionPool {
  directory: Promise<string>;
  free: { process: HandlerProcess; timer: NodeJS.Timeout }[];
  running: number;
  waiting: (() => void)[];
  /** No call comes any more; what is at work is stopped when it is done. */
  retired?: boolean;
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
  async run(version: LocalFunctionVersion, event: unknown): Promise<PooledInvocation> {
    const pool = this.#poolOf(version);
    while (pool.running >= this.#options.mostProcesses) {
      await new Promise<void>((resolve) => pool.waiting.push(resolve));
    }
    pool.running += 1;
    try {
      const free = this.#takeFree(pool);
      const process = free ?? (await this.#start(pool, version));
      const invocation = await process.invoke(event).catch(async (error: unknown) => {
        this.#processes.delete(process);
        await process.stop().catch(() => {});
        throw error;
      });
      this.#giveBack(pool, process);
      const told = atTaskRoot(invocation, await pool.directory);
      return { ...told, coldStart: invocation.coldStart ?? !free };
    } finally {
      pool.running -= 1;
      pool.waiting.shift()?.();
    }
  }

  /** Starts a process and has it load the handler, where the version has none yet. What fails shows at the first call. */
  async warm(version: LocalFunctionVersion): Promise<void> {
    const pool = this.#poolOf(version);
    if (pool.running > 0 || pool.free.length > 0) return;
    pool.running += 1;
    try {
      const process = await this.#start(pool, version);
      await process.load?.();
      this.#giveBack(pool, process);
    } catch {
      // Neither the code's fault nor the caller's matter: the first call meets it again and says it.
    } finally {
      pool.running -= 1;
      pool.waiting.shift()?.();
    }
  }

  /** Stops a version's processes, those at work after their call, and removes its unpacked code. A later call would start afresh. */
  async retire(version: LocalFunctionVersion): Promise<void> {
    const key = keyOf(version);
    const pool = this.#pools.get(key);
    if (!pool) return;
    this.#pools.delete(key);
    pool.retired = true;
    await Promise.all(pool.free.splice(0).map(({ process, timer }) => this.#stop(process, timer)));
    if (pool.running === 0) await removed(pool);
  }

  /** Stops all processes and removes the unpacked code. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const pool of this.#pools.values()) for (const { timer } of pool.free) clearTimeout(timer);
    await Promise.all([...this.#processes].map((process) => process.stop()));
    for (const pool of this.#pools.values()) await removed(pool);
  }

  #poolOf(version: LocalFunctionVersion): VersionPool {
    const key = keyOf(version);
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

  async #start(pool: VersionPool, version: LocalFunctionVersion): Promise<ReturnType<HandlerPoolOptions['start']>> {
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

  async #stop(process: HandlerProcess, timer?: NodeJS.Timeout): Promise<void> {
    clearTimeout(timer);
    this.#processes.delete(process);
    await process.stop().catch(() => {});
  }

  #giveBack(pool: VersionPool, process: HandlerProcess): void {
    if (pool.retired) {
      void this.#stop(process).then(() => (pool.running === 0 ? removed(pool) : undefined));
      return;
    }
    const timer = setTimeout(() => {
      pool.free = pool.free.filter((entry) => entry.process !== process);
      void this.#stop(process);
    }, this.#options.idleMs);
    timer.unref();
    pool.free.push({ process, timer });
  }
}

/** What was thrown, with the code where Lambda has it: in a folder of this machine it is only for the time of the call. */
function atTaskRoot(invocation: Invocation, directory: string): Invocation {
  if (invocation.outcome !== 'threw' && invocation.outcome !== 'not-loaded') return invocation;
  const told = (text: string) => text.replaceAll(directory, taskRoot);
  return { ...invocation, errorMessage: told(invocation.errorMessage), stack: invocation.stack.map(told) };
}

/** A version's code never changes; the hash is there for a function that was deleted and made again. */
function keyOf({ arn, codeSha256 }: LocalFunctionVersion): string {
  return `${arn} ${codeSha256}`;
}

async function removed({ directory }: VersionPool): Promise<void> {
  await directory.then((path) => rm(path, { recursive: true, force: true })).catch(() => {});
}

async function unpacked(version: LocalFunctionVersion): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'edge-function-')));
  await unpack(version.zip, directory);
  return directory;
}
